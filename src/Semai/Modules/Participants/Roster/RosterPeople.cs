using Semai.Data;

namespace Semai.Modules.Participants.Roster;

/// <summary>Somebody whom a row may mean.</summary>
sealed record KnownPerson(Id<Participant> Id, string Name, string Register);

/// <summary>Finds the people of a unit whom rows may mean: by register number, by NIK, by name and birth.</summary>
sealed class RosterPeople(Db db, Vault vault, int unit)
{
    public static string FoldedName(RosterRow row) => Folded.Of($"{row.Name} {row.Alias} {row.Patronym}");

    public async Task<Dictionary<string, Held>> HeldAsync(IReadOnlyList<string> keys, bool tracking, CancellationToken cancel)
    {
        var track = tracking ? QueryTrackingBehavior.TrackAll : QueryTrackingBehavior.NoTracking;
        var custodies = await db.Custodies.AsTracking(track).Where(c => c.Unit == unit && c.Presence == Presence.Present && keys.Contains(c.RegisterKey)).ToListAsync(cancel);
        custodies.AddRange(await db.Custodies.AsTracking(track).Where(c => c.Unit == unit && c.Presence != Presence.Present && keys.Contains(c.RegisterKey)).ToListAsync(cancel)); // two questions: the index of register numbers holds only those present
        var latest = custodies.GroupBy(c => c.RegisterKey).Select(g => g.OrderBy(c => c.Presence).ThenByDescending(c => c.PresentSince).First()).ToList();
        var ids = latest.ConvertAll(c => c.ParticipantId);
        var people = await PeopleAsync(ids, track, cancel);
        var offences = await OffencesAsync(ids, track, cancel);
        return latest.Where(c => people.ContainsKey(c.ParticipantId))
            .ToDictionary(c => c.RegisterKey, c => new Held(people[c.ParticipantId], c, offences.GetValueOrDefault(c.ParticipantId)));
    }

    public async Task<Dictionary<Id<Participant>, Held>> HeldAsync(List<Id<Participant>> ids, bool tracking, CancellationToken cancel)
    {
        if (ids.Count == 0) return [];
        var track = tracking ? QueryTrackingBehavior.TrackAll : QueryTrackingBehavior.NoTracking;
        var custodies = await db.Custodies.AsTracking(track).Where(c => ids.Contains(c.ParticipantId)).ToListAsync(cancel);
        var people = await PeopleAsync(ids, track, cancel);
        var offences = await OffencesAsync(ids, track, cancel);
        return custodies.Where(c => people.ContainsKey(c.ParticipantId))
            .ToDictionary(c => c.ParticipantId, c => new Held(people[c.ParticipantId], c, offences.GetValueOrDefault(c.ParticipantId)));
    }

    Task<Dictionary<Id<Participant>, Participant>> PeopleAsync(List<Id<Participant>> ids, QueryTrackingBehavior track, CancellationToken cancel) =>
        db.Participants.AsTracking(track).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);

    Task<Dictionary<Id<Participant>, Offence>> OffencesAsync(List<Id<Participant>> ids, QueryTrackingBehavior track, CancellationToken cancel) =>
        db.Offences.AsTracking(track).Where(o => ids.Contains(o.ParticipantId)).ToDictionaryAsync(o => o.ParticipantId, cancel);

    public async Task<Dictionary<string, KnownPerson>> NikHoldersAsync(IEnumerable<RosterRow> rows, CancellationToken cancel)
    {
        var indexes = rows.Where(r => r.Nik is not null).Select(r => Nik.TryParse(r.Nik, out var nik) ? Participant.IndexOf(nik, vault) : "").Where(i => i.Length > 0).ToList();
        return (await db.Participants.Where(p => p.NikIndex != null && indexes.Contains(p.NikIndex))
                .Select(p => new { p.Id, p.Unit, p.NikIndex, p.Name, p.Alias, p.Patronym, p.Sex }).ToListAsync(cancel))
            .Where(p => p.Unit == unit) // not asked of the database, which would then walk the whole unit
            .GroupBy(p => p.NikIndex!).ToDictionary(g => g.Key, g => g.Select(p => new KnownPerson(p.Id, ParticipantWords.FullName(p.Name, p.Alias, p.Patronym, p.Sex), "")).First());
    }

    public async Task<Dictionary<(string, DateOnly), KnownPerson>> NamesakesAsync(IEnumerable<RosterRow> rows, CancellationToken cancel)
    {
        var folded = rows.Select(FoldedName).Distinct().ToList();
        return (await (
                from person in db.Participants
                where person.Unit == unit && folded.Contains(person.NameFolded) && person.Born != null
                join custody in db.Custodies on person.Id equals custody.ParticipantId
                where custody.Presence == Presence.Present
                select new { person.Id, person.NameFolded, person.Born, custody.RegisterNumber }).ToListAsync(cancel))
            .GroupBy(p => (p.NameFolded, p.Born!.Value)).ToDictionary(g => g.Key, g => new KnownPerson(g.First().Id, "", g.First().RegisterNumber));
    }
}
