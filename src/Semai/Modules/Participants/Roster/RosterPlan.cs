using Semai.Data;

namespace Semai.Modules.Participants.Roster;

/// <summary>Compares rows with the people of a unit, some hundreds at a time. A row that says nothing of a field leaves it as it is.</summary>
sealed class RosterPlanner(Db db, Vault vault, int unit, RosterReading reading)
{
    /// <summary>Rows compared with one round of questions to the database.</summary>
    public const int Together = 500;

    readonly RosterPeople _people = new(db, vault, unit);
    readonly RosterDoubles _doubles = new(reading);
    Dictionary<(string, DateOnly), KnownPerson>? _namesakes;

    /// <summary>The roster has this number.</summary>
    public bool Names(string register) => _doubles.Names(register);

    /// <param name="tracking">The people found are about to be changed.</param>
    public async Task<IReadOnlyList<(RosterStep Step, Held? Held)>> PlanAsync(IReadOnlyList<RosterRow> rows, bool tracking, CancellationToken cancel)
    {
        var usable = rows.Where(r => !r.IsRejected).ToList();
        var held = await _people.HeldAsync([.. usable.Select(r => Custody.KeyOf(r.Register!)).Distinct()], tracking, cancel);
        var niks = await _people.NikHoldersAsync(usable, cancel);
        var namesakes = _namesakes ??= await _people.NamesakesAsync(reading, _doubles, cancel);
        var meant = usable.Where(r => namesakes.Count > 0 && r.Born is not null).Select(r => namesakes.GetValueOrDefault((RosterPeople.FoldedName(r), r.Born!.Value))).OfType<KnownPerson>();
        var strangers = niks.Values.Concat(meant).Select(h => h.Id).Distinct().ToList();
        var compared = new Comparison(held, niks, namesakes, await _people.HeldAsync(strangers, tracking, cancel));

        var planned = rows.Select(row => Plan(row, compared)).ToList();
        var changed = planned.Where(p => p.Step.Outcome is RosterOutcome.Changed).Select(p => (p.Held!, p.Step.Changes)).ToList();
        var disputed = await HandWritten.DisputedAsync(db, changed, cancel);
        return planned.ConvertAll(p => p.Step.Outcome is RosterOutcome.Changed && disputed[p.Held!.Person.Id] is { Count: > 0 } fields
            ? (p.Step with
            {
                Outcome = RosterOutcome.Conflicting,
                Disputed = fields,
                IsAboutFields = true,
                Reason = Say(id: "Isian ini dicatat petugas di Semai, dan berkas menyebut lain.", en: "An officer recorded this in Semai, and the file says otherwise."),
                Remedy = Say(id: "Pilih yang benar.", en: "Choose which is right."),
            }, p.Held)
            : p);
    }

    /// <summary>All that one round of questions brought.</summary>
    /// <param name="Held">By register key.</param>
    /// <param name="Others">The holders of NIKs and names.</param>
    sealed record Comparison(
        Dictionary<string, Held> Held, Dictionary<string, KnownPerson> Niks, Dictionary<(string, DateOnly), KnownPerson> Names, Dictionary<Id<Participant>, Held> Others);

    (RosterStep Step, Held? Held) Plan(RosterRow row, Comparison known)
    {
        if (row.IsRejected) return (new(row, RosterOutcome.Rejected, null, []), null);
        var held = known.Held.GetValueOrDefault(Custody.KeyOf(row.Register!));
        if (Refuse(row, held) is { } refused) return (refused, held);
        if (Doubt(row, held, known) is { } doubt) return doubt;
        if (held is null) return (new(row, RosterOutcome.New, null, []), null);

        var changes = RosterFacts.Changes(row, held, vault);
        return (new(row, changes.Count == 0 ? RosterOutcome.Same : RosterOutcome.Changed, held.Person.Id, changes) { Seen = held.Seen }, held);
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

    /// <summary>Who is meant is not certain.</summary>
    (RosterStep, Held?)? Doubt(RosterRow row, Held? held, Comparison known)
    {
        if (_doubles.EarlierLineOf(row) is { } line)
            return (new(row, RosterOutcome.Conflicting, held?.Person.Id, [], Say(id: $"NIK ini juga ada di baris {line}.", en: $"This NIK also stands in row {line}."), Say(id: "Perbaiki di berkas, lalu unggah lagi.", en: "Mend the file, then upload it again.")), held);
        if (held is not null && IsAnother(row, held.Person))
            return Between(row, held, Say(id: $"Nomor ini sudah dipakai {held.Person.FullName}.", en: $"This number already belongs to {held.Person.FullName}."));
        if (held is { Custody.Presence: not Presence.Present })
            return Between(row, held,
                Say(id: $"Di Semai tercatat {ParticipantWords.Of(held.Custody.Presence).ToLowerInvariant()} sejak {held.Custody.PresentSince.Long}. Mungkin masuk kembali.", en: $"Semai has this person as {ParticipantWords.Of(held.Custody.Presence).ToLowerInvariant()} since {held.Custody.PresentSince.Long}. Perhaps back again."));
        if (row.Nik is { } digits && Nik.TryParse(digits, out var nik) && known.Niks.TryGetValue(Participant.IndexOf(nik, vault), out var holder) && holder.Id != held?.Person.Id)
            return Between(row, held ?? known.Others.GetValueOrDefault(holder.Id), Say(id: $"NIK ini sudah tercatat untuk {holder.Name}.", en: $"This NIK is already recorded for {holder.Name}."), onlyNik: held is not null);
        if (held is null && row.Born is { } born && known.Names.TryGetValue((RosterPeople.FoldedName(row), born), out var namesake))
            return Between(row, known.Others.GetValueOrDefault(namesake.Id), Say(id: $"Nama dan tanggal lahirnya sama dengan pemilik nomor {namesake.Register}.", en: $"Name and date of birth are those of the holder of {namesake.Register}."));
        return null;
    }

    (RosterStep, Held?) Between(RosterRow row, Held? held, string why, bool onlyNik = false)
    {
        var remedy = Say(id: "Bandingkan keduanya, lalu pilih.", en: "Compare the two, then choose.");
        var changes = held is null ? [] : RosterFacts.Changes(row, held, vault);
        if (held is { Custody.Presence: not Presence.Present }) changes = [.. changes, new("presence", ParticipantWords.Of(held.Custody.Presence), ParticipantWords.Of(Presence.Present))];
        return (new(row, RosterOutcome.Conflicting, held?.Person.Id, changes, why, remedy)
        {
            Disputed = onlyNik ? [.. changes.Where(c => c.Field == "nik")] : changes,
            IsAboutFields = onlyNik,
            Seen = held?.Seen ?? "",
        }, held);
    }

    /// <summary>Neither name nor birth agree: the number was written for somebody else.</summary>
    static bool IsAnother(RosterRow row, Participant person) =>
        Folded.Of(row.Name) != Folded.Of(person.Name) && !(row.Born is { } born && born == person.Born)
        && !Folded.Of(row.Name).Split(' ').Intersect(Folded.Of(person.Name).Split(' ')).Any();
}
