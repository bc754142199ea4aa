using Semai.Data;

namespace Semai.Modules.Participants.Roster;

/// <summary>Takes a whole import back: the new people go, the changed ones are as they were. Nothing of it where anyone has been touched since.</summary>
public sealed class RosterUndo(Db db, Vault vault, TimeProvider time)
{
    internal static string Purpose(Id<RosterImport> import, Id<Participant> person) => $"roster:{import}:{person}";

    /// <exception cref="Refusal">People were changed or used since (named), it is too late, or it was not applied.</exception>
    public Task UndoAsync(RosterImport import, Actor by, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        import.Undo(by, time.Now);
        await db.SaveChangesAsync(cancel);
        var touched = await TouchedAsync(import, cancel);
        if (touched.Count > 0) throw RosterRefusals.ChangedSince(touched.Count, string.Join(", ", touched.Take(3)) + (touched.Count > 3 ? ", …" : ""));

        foreach (var rows in (await RowsAsync(import, cancel)).AsEnumerable().Reverse().Chunk(RosterPlanner.Together)) // backwards: two rows may have changed one person
        {
            db.ChangeTracker.Clear();
            var held = await HeldAsync([.. rows.Where(r => r.BeforeSealed is not null).Select(r => r.ParticipantId).Distinct()], QueryTrackingBehavior.TrackAll, cancel);
            foreach (var row in rows.Where(r => r.BeforeSealed is not null))
                Restore(held[row.ParticipantId], RosterFacts.Open(vault.Open(row.BeforeSealed!, Purpose(import.Id, row.ParticipantId))), import, by);
            await db.SaveChangesAsync(cancel);

            var admitted = rows.Where(r => r.Outcome is RosterOutcome.New).Select(r => r.ParticipantId).ToList();
            await RemoveAsync(admitted, cancel);
        }

        db.ChangeTracker.Clear();
    }, cancel);

    void Restore(Held held, PersonSnapshot before, RosterImport import, Actor by)
    {
        var (why, at) = ($"↶ {import.FileName}", time.Now);
        held.Person.Describe(before.Person, why, by, at);
        held.Person.Identify(Nik.TryParse(before.Nik, out var nik) ? nik : null, before.IdentityStatus, vault, why, by, at);
        held.Custody.Restate(before.Custody, why, by, at);
        if (held.Custody.Presence is Presence.Present && ActOf(before.Presence) is { } act) held.Custody.Move(act, before.Since, why, by, at);
        if (before.Crime is not null) held.Offence?.Restate(before.Crime, before.Article ?? "", held.Custody, vault, why, by, at);
        held.BroughtBy(import.Id);
        if (before.Crime is null && held.Offence is not null) db.Remove(held.Offence);
    }

    static PresenceAct? ActOf(Presence presence) => presence switch
    {
        Presence.Absent => PresenceAct.Miss,
        Presence.Released => PresenceAct.Release,
        Presence.Transferred => PresenceAct.Transfer,
        Presence.Present => null,
    };

    static IEnumerable<RosterImportRow> LastOfEach(IEnumerable<RosterImportRow> rows) =>
        rows.Where(r => r.Wrote).GroupBy(r => r.ParticipantId).Select(g => g.MaxBy(r => r.No)!);

    async Task RemoveAsync(List<Id<Participant>> people, CancellationToken cancel)
    {
        await db.JourneyEvents.Where(j => people.Contains(j.ParticipantId)).ExecuteDeleteAsync(cancel);
        await db.Offences.Where(o => people.Contains(o.ParticipantId)).ExecuteDeleteAsync(cancel);
        await db.Custodies.Where(c => people.Contains(c.ParticipantId)).ExecuteDeleteAsync(cancel);
        await db.Participants.Where(p => people.Contains(p.Id)).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Names of those whose facts are no longer what the import left, or on whom something stands.</summary>
    async Task<List<string>> TouchedAsync(RosterImport import, CancellationToken cancel)
    {
        List<string> touched = [];
        foreach (var rows in LastOfEach(await RowsAsync(import, cancel)).Chunk(RosterPlanner.Together))
        {
            var ids = rows.Select(r => r.ParticipantId).ToList();
            var held = await HeldAsync(ids, QueryTrackingBehavior.NoTracking, cancel);
            var used = (await db.JourneyEvents.Where(j => ids.Contains(j.ParticipantId) && j.RecordedAt > import.AppliedAt).Select(j => j.ParticipantId).Distinct().ToListAsync(cancel)).ToHashSet();
            used.UnionWith(await db.Disclosures.Where(d => ids.Contains(d.ParticipantId) && d.OpenedAt > import.AppliedAt).Select(d => d.ParticipantId).Distinct().ToListAsync(cancel));
            touched.AddRange(rows.Where(r => held.TryGetValue(r.ParticipantId, out var now)
                    && (used.Contains(r.ParticipantId) || RosterFacts.Mark(RosterFacts.Snapshot(now, vault)) != r.AfterMark))
                .Select(r => held[r.ParticipantId].Person.FullName));
        }

        return touched;
    }

    Task<List<RosterImportRow>> RowsAsync(RosterImport import, CancellationToken cancel) =>
        db.RosterImportRows.AsNoTracking().Where(r => r.ImportId == import.Id).OrderBy(r => r.No).ToListAsync(cancel);

    async Task<Dictionary<Id<Participant>, Held>> HeldAsync(List<Id<Participant>> ids, QueryTrackingBehavior tracking, CancellationToken cancel)
    {
        var people = await db.Participants.AsTracking(tracking).Where(p => ids.Contains(p.Id)).ToListAsync(cancel);
        var custodies = await db.Custodies.AsTracking(tracking).Where(c => ids.Contains(c.ParticipantId)).ToDictionaryAsync(c => c.ParticipantId, cancel);
        var offences = await db.Offences.AsTracking(tracking).Where(o => ids.Contains(o.ParticipantId)).ToDictionaryAsync(o => o.ParticipantId, cancel);
        return people.Where(p => custodies.ContainsKey(p.Id)).ToDictionary(p => p.Id, p => new Held(p, custodies[p.Id], offences.GetValueOrDefault(p.Id)));
    }
}
