namespace Semai.Modules.Partners.Vetting;

/// <summary>
/// Follows a business that may take nobody in any more: suspended, ended, or its approval has lapsed. Called in the same
/// transaction, before it is saved; register it as scoped.
/// </summary>
public interface IWhenBusinessStops
{
    /// <param name="reason">In the words of whoever stopped it.</param>
    Task StoppedAsync(Business business, string reason, Actor by, DateTime at, CancellationToken cancel);
}

/// <summary>Tells everything that follows a business that it has stopped.</summary>
public sealed class Stopping(IEnumerable<IWhenBusinessStops> followers)
{
    public async Task TellAsync(Business business, string reason, Actor by, DateTime at, CancellationToken cancel)
    {
        foreach (var follower in followers) await follower.StoppedAsync(business, reason, by, at, cancel);
    }
}
