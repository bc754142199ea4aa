using Semai.Data;

namespace Semai.Modules.Participants.Roster;

/// <summary>Somebody whom a row may mean.</summary>
sealed record KnownPerson(Id<Participant> Id, string Name, string Register);

/// <summary>Finds the people of a unit whom rows may mean: by register number, by NIK, by name and birth.</summary>
sealed class RosterPeople(Db db, Vault vault, int unit)
{
    /// <summary>Named one by one: "not present" would walk the whole unit.</summary>
    static readonly Presence[] Gone = [Presence.Transferred, Presence.Released, Presence.Absent];

    public static string FoldedName(RosterRow row) => Folded.Of($"{row.Name} {row.Alias} {row.Patronym}");

    public async Task<Dictionary<string, Held>> HeldAsync(IReadOnlyList<string> keys, bool tracking, CancellationToken cancel)
    {
        var track = tracking ? QueryTrackingBehavior.TrackAll : QueryTrackingBehavior.NoTracking;
        var custodies = await db.Custodies.AsTracking(track).Where(c => c.Unit == unit && c.Presence == Presence.Present && keys.Contains(c.RegisterKey)).ToListAsync(cancel);
        custodies.AddRange(await db.Custodies.AsTracking(track).Where(c => c.Unit == unit && Gone.Contains(c.Presence) && keys.Contains(c.RegisterKey)).ToListAsync(cancel)); // two questions: the index of register numbers holds only those present
        var latest = custodies.GroupBy(c => c.RegisterKey).Select(g => g.OrderBy(c => c.Presence).ThenByDescending(c => c.PresentSince).First()).ToList();
        var ids = latest.ConvertAll(c => c.ParticipantId);
        if (ids.Count == 0) return [];
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

    /// <summary>
    /// Everyone present who has the name and the birth of somebody in the roster, found in one walk through the unit: no
    /// index holds names as they are compared.
    /// </summary>
    /// <param name="named">Numbers that the roster names: their holders are somebody else.</param>
    public async Task<Dictionary<(string, DateOnly), KnownPerson>> NamesakesAsync(RosterReading reading, RosterDoubles named, CancellationToken cancel)
    {
        var wanted = reading.Usable.Where(r => r.Born is not null).Select(r => FoldedName(r).GetHashCode(StringComparison.Ordinal)).ToHashSet();
        var present =
            from person in db.Participants
            where person.Unit == unit && person.Born != null
            join custody in db.Custodies on person.Id equals custody.ParticipantId
            where custody.Presence == Presence.Present
            select new { person.Id, person.NameFolded, person.Born, custody.RegisterNumber };
        var found = new Dictionary<(string, DateOnly), KnownPerson>();
        await foreach (var person in present.AsAsyncEnumerable().WithCancellation(cancel))
            if (wanted.Contains(person.NameFolded.GetHashCode(StringComparison.Ordinal)) && !named.Names(person.RegisterNumber))
                found.TryAdd((person.NameFolded, person.Born!.Value), new(person.Id, "", person.RegisterNumber));
        return found;
    }
}
