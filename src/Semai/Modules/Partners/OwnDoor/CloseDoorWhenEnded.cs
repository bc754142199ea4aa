using Semai.Modules.Partners.Vetting;

namespace Semai.Modules.Partners.OwnDoor;

/// <summary>A business that has ended signs in no more; one that is suspended still reads why.</summary>
sealed class CloseDoorWhenEnded(BusinessDoors doors) : IWhenBusinessStops
{
    public Task StoppedAsync(Business business, string reason, Actor by, DateTime at, CancellationToken cancel) =>
        business.State is BusinessState.Ended ? doors.CloseAsync(business, reason, by, cancel) : Task.CompletedTask;
}
