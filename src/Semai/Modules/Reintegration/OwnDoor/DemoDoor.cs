using Semai.Data;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>The own door of one of the demonstration's released people, with a number and a PIN that are printed with the other accounts.</summary>
sealed class DemoDoor(Db db, TimeProvider time)
{
    public const string Number = "PNG3TUMB";
    public const string Pin = "482915";

    static readonly Actor Officer = new("demo-probation", "Yuliana Putri");

    public async Task LoadAsync(CancellationToken cancel)
    {
        if (await db.PersonalDoors.AnyAsync(cancel)) return;
        if (await db.Ventures.OrderBy(v => v.Id).FirstOrDefaultAsync(cancel) is not { } venture) return;

        var door = PersonalDoor.For(venture.ParticipantId, venture.Unit, time.Now);
        door.Invite(Number, DoorCodes.Hash(DoorCodes.NewCode()), time.Now.AddDays(30), Officer, time.Now);
        door.Exchange(DoorCodes.Hash(Pin), new($"{DoorSession.Prefix}{door.Id}", DemoReleased.All[0].Name), time.Now);
        db.Add(door);
        await db.SaveChangesAsync(cancel);
    }
}
