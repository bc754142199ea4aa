using Semai.Data;

namespace Semai.Modules.Participants.Roster;

/// <summary>What one row would do, compared with what Semai holds now.</summary>
/// <param name="Person">Whom it concerns; null for a new person.</param>
/// <param name="Changes">Old and new, for a changed person. NIK and offence say only that they differ.</param>
/// <param name="Reason">Why it conflicts or is rejected, beyond the problems of its cells.</param>
public sealed record RosterStep(
    RosterRow Row, RosterOutcome Outcome, Id<Participant>? Person, IReadOnlyList<FieldChange> Changes, string? Reason = null, string? Remedy = null);

/// <summary>What is held of one person, as a roster may change it.</summary>
sealed record Held(Participant Person, Custody Custody, Offence? Offence);

/// <summary>Compares rows with the people of a unit, some hundreds at a time. A row that says nothing of a field leaves it as it is.</summary>
sealed class RosterPlanner(Db db, Vault vault, int unit)
{
    /// <summary>Rows compared with one round of questions to the database.</summary>
    public const int Together = 500;

    /// <param name="tracking">The people found are about to be changed.</param>
    public async Task<IReadOnlyList<(RosterStep Step, Held? Held)>> PlanAsync(IReadOnlyList<RosterRow> rows, bool tracking, CancellationToken cancel)
    {
        var usable = rows.Where(r => !r.IsRejected).ToList();
        var held = await HeldAsync([.. usable.Select(r => Custody.KeyOf(r.Register!)).Distinct()], tracking, cancel);
        var niks = await NikHoldersAsync(usable, cancel);
        var names = await NamesakesAsync(usable.Where(r => !held.ContainsKey(Custody.KeyOf(r.Register!))), cancel);
        return [.. rows.Select(row => row.IsRejected
            ? (new RosterStep(row, RosterOutcome.Rejected, null, []), null)
            : Plan(row, held.GetValueOrDefault(Custody.KeyOf(row.Register!)), niks, names))];
    }

    (RosterStep, Held?) Plan(RosterRow row, Held? held, Dictionary<string, (Id<Participant> Id, string Name)> niks, Dictionary<(string, DateOnly), (Id<Participant> Id, string Register)> names)
    {
        if (Refuse(row, held) is { } refused) return (refused, held);
        if (Conflict(row, held, niks, names) is { } conflict) return (conflict, held);
        if (held is null) return (new(row, RosterOutcome.New, null, []), null);

        var changes = RosterFacts.Changes(row, held, vault);
        return (new(row, changes.Count == 0 ? RosterOutcome.Same : RosterOutcome.Changed, held.Person.Id, changes), held);
    }

    static RosterStep? Refuse(RosterRow row, Held? held)
    {
        if (row.Sex is null && held is null)
            return Rejected(Say(id: "Jenis kelamin belum diketahui.", en: "The sex is not known."), Say(id: "Isi kolomnya dengan L atau P.", en: "Fill the column with L or P."));
        if (row.Problems.Any(p => p.Code == "dates.order"))
            return Rejected(null, null);
        return row.Name!.Length > PersonDetails.NameMax || row.Register!.Length > CustodyDetails.RegisterMax
            ? Rejected(Say(id: "Nama atau nomor registernya terlalu panjang.", en: "The name or the register number is too long."), Say(id: "Periksa apakah kolomnya bergeser.", en: "Check whether the columns have shifted."))
            : null;

        RosterStep Rejected(string? why, string? remedy) => new(row, RosterOutcome.Rejected, held?.Person.Id, [], why, remedy);
    }

    RosterStep? Conflict(RosterRow row, Held? held, Dictionary<string, (Id<Participant> Id, string Name)> niks, Dictionary<(string, DateOnly), (Id<Participant> Id, string Register)> names)
    {
        var compare = Say(id: "Bandingkan keduanya, lalu perbaiki di berkas atau di halaman peserta.", en: "Compare the two, then correct the file or the person's page.");
        if (held is not null && IsAnother(row, held.Person))
            return Conflicting(held.Person.Id, Say(id: $"Nomor ini sudah dipakai {held.Person.FullName}.", en: $"This number already belongs to {held.Person.FullName}."), compare);
        if (held is { Custody.Presence: not Presence.Present and not Presence.Absent })
            return Conflicting(held.Person.Id,
                Say(id: $"Di Semai tercatat {ParticipantWords.Of(held.Custody.Presence).ToLowerInvariant()} sejak {held.Custody.PresentSince.Long}. Mungkin masuk kembali.", en: $"Semai has this person as {ParticipantWords.Of(held.Custody.Presence).ToLowerInvariant()} since {held.Custody.PresentSince.Long}. Perhaps back again."),
                Say(id: "Catat dulu kembalinya di halaman peserta.", en: "First record the return on the person's page."));
        if (row.Nik is { } digits && Nik.TryParse(digits, out var nik) && niks.TryGetValue(Participant.IndexOf(nik, vault), out var holder) && holder.Id != held?.Person.Id)
            return Conflicting(holder.Id, Say(id: $"NIK ini sudah tercatat untuk {holder.Name}.", en: $"This NIK is already recorded for {holder.Name}."), compare);
        if (held is null && row.Born is { } born && names.TryGetValue((FoldedName(row), born), out var namesake))
            return Conflicting(namesake.Id, Say(id: $"Nama dan tanggal lahirnya sama dengan pemilik nomor {namesake.Register}.", en: $"Name and date of birth are those of the holder of {namesake.Register}."), compare);
        return null;

        RosterStep Conflicting(Id<Participant> with, string why, string remedy) => new(row, RosterOutcome.Conflicting, with, [], why, remedy);
    }

    /// <summary>Neither name nor birth agree: the number was written for somebody else.</summary>
    static bool IsAnother(RosterRow row, Participant person) =>
        Folded.Of(row.Name) != Folded.Of(person.Name) && !(row.Born is { } born && born == person.Born)
        && !Folded.Of(row.Name).Split(' ').Intersect(Folded.Of(person.Name).Split(' ')).Any();

    static string FoldedName(RosterRow row) => Folded.Of($"{row.Name} {row.Alias} {row.Patronym}");

    async Task<Dictionary<string, Held>> HeldAsync(IReadOnlyList<string> keys, bool tracking, CancellationToken cancel)
    {
        var track = tracking ? QueryTrackingBehavior.TrackAll : QueryTrackingBehavior.NoTracking;
        var custodies = await db.Custodies.AsTracking(track).Where(c => c.Unit == unit && c.Presence == Presence.Present && keys.Contains(c.RegisterKey)).ToListAsync(cancel);
        custodies.AddRange(await db.Custodies.AsTracking(track).Where(c => c.Unit == unit && c.Presence != Presence.Present && keys.Contains(c.RegisterKey)).ToListAsync(cancel)); // two questions: the index of register numbers holds only those present
        var latest = custodies.GroupBy(c => c.RegisterKey).Select(g => g.OrderBy(c => c.Presence).ThenByDescending(c => c.PresentSince).First()).ToList();
        var ids = latest.ConvertAll(c => c.ParticipantId);
        var people = await db.Participants.AsTracking(track).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        var offences = await db.Offences.AsTracking(track).Where(o => ids.Contains(o.ParticipantId)).ToDictionaryAsync(o => o.ParticipantId, cancel);
        return latest.Where(c => people.ContainsKey(c.ParticipantId))
            .ToDictionary(c => c.RegisterKey, c => new Held(people[c.ParticipantId], c, offences.GetValueOrDefault(c.ParticipantId)));
    }

    async Task<Dictionary<string, (Id<Participant>, string)>> NikHoldersAsync(IEnumerable<RosterRow> rows, CancellationToken cancel)
    {
        var indexes = rows.Where(r => r.Nik is not null).Select(r => Nik.TryParse(r.Nik, out var nik) ? Participant.IndexOf(nik, vault) : "").Where(i => i.Length > 0).ToList();
        return (await db.Participants.Where(p => p.NikIndex != null && indexes.Contains(p.NikIndex))
                .Select(p => new { p.Id, p.Unit, p.NikIndex, p.Name, p.Alias, p.Patronym, p.Sex }).ToListAsync(cancel))
            .Where(p => p.Unit == unit) // not asked of the database, which would then walk the whole unit
            .GroupBy(p => p.NikIndex!).ToDictionary(g => g.Key, g => g.Select(p => (p.Id, ParticipantWords.FullName(p.Name, p.Alias, p.Patronym, p.Sex))).First());
    }

    async Task<Dictionary<(string, DateOnly), (Id<Participant>, string)>> NamesakesAsync(IEnumerable<RosterRow> rows, CancellationToken cancel)
    {
        var folded = rows.Select(FoldedName).Distinct().ToList();
        return (await (
                from person in db.Participants
                where person.Unit == unit && folded.Contains(person.NameFolded) && person.Born != null
                join custody in db.Custodies on person.Id equals custody.ParticipantId
                where custody.Presence == Presence.Present
                select new { person.Id, person.NameFolded, person.Born, custody.RegisterNumber }).ToListAsync(cancel))
            .GroupBy(p => (p.NameFolded, p.Born!.Value)).ToDictionary(g => g.Key, g => (g.First().Id, g.First().RegisterNumber));
    }
}
