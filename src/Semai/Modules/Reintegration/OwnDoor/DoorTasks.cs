using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>What waits for officers at the doors of released people: requests with their clock, and doors that somebody guessed at.</summary>
sealed class DoorTasks(Db db, VentureReading reading, TimeProvider time) : IHomeTasks
{
    const int Most = 10;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
    [
        .. standing.Can(DoorPermissions.Answer) ? await RequestsAsync(cancel) : [],
        .. standing.Can(DoorPermissions.Invite) ? await LockedAsync(cancel) : [],
    ];

    async Task<IEnumerable<HomeTask>> RequestsAsync(CancellationToken cancel)
    {
        var waiting = await db.DoorRequests.AsNoTracking().Where(r => r.State == RequestState.Waiting).OrderBy(r => r.DueAt).Take(Most)
            .Select(r => new { r.Id, r.ParticipantId, r.Kind, r.DueAt }).ToListAsync(cancel);
        var names = await reading.NamesAsync(waiting.ConvertAll(w => w.ParticipantId), cancel);
        return waiting.Select(w => new HomeTask(
            w.DueAt < time.Now ? HomeTaskKind.Late : HomeTaskKind.Decide, $"{names[w.ParticipantId]}: {DoorWords.Of(w.Kind)}",
            Say(id: $"Dijawab paling lambat {w.DueAt.OfficeDay.Long} pukul {w.DueAt.OfficeHour.Clock}", en: $"To be answered by {w.DueAt.OfficeDay.Long}, {w.DueAt.OfficeHour.Clock}"),
            DoorLinks.Request(w.Id), Say(id: "Jawab", en: "Answer"), w.DueAt.OfficeDay));
    }

    async Task<IEnumerable<HomeTask>> LockedAsync(CancellationToken cancel)
    {
        var locked = await db.PersonalDoors.AsNoTracking().Where(d => d.State == DoorState.Locked).OrderBy(d => d.Id).Take(Most).Select(d => d.ParticipantId).ToListAsync(cancel);
        var names = await reading.NamesAsync(locked, cancel);
        return locked.Select(p => new HomeTask(
            HomeTaskKind.Todo, Say(id: $"Pintu sendiri {names[p]} terkunci", en: $"The own door of {names[p]} is locked"),
            Say(id: "Terlalu banyak kode atau PIN salah. Tanyakan kepada orangnya, lalu cetak undangan baru.", en: "Too many wrong codes or PINs. Ask the person, then print a new invitation."),
            DoorLinks.Invite(p), Say(id: "Buka", en: "Open")));
    }
}

/// <summary>Whoever is in custody again, or was never released, has no door: it closes with the act that says so.</summary>
sealed class DoorsFollow : Participants.IWhenCustodyChanges
{
    public async Task MovedAsync(IReadOnlyList<Participants.CustodyMove> moves, Db db, CancellationToken cancel)
    {
        var back = moves.Where(m => m.Presence is Participants.Presence.Present).ToDictionary(m => m.ParticipantId);
        var ids = back.Keys.ToList();
        if (ids.Count == 0) return;

        foreach (var door in await db.PersonalDoors.IgnoreQueryFilters().Where(d => ids.Contains(d.ParticipantId) && d.State != DoorState.Closed).ToListAsync(cancel))
            door.Close(back[door.ParticipantId].By, back[door.ParticipantId].At);
    }
}
