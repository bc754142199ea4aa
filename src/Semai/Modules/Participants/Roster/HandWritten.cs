using Semai.Data;

namespace Semai.Modules.Participants.Roster;

/// <summary>
/// Tells which facts of people an officer wrote down by hand: a roster may complete those, but where it says otherwise
/// a person decides.
/// </summary>
static class HandWritten
{
    /// <summary>Spelling of a number that is the same, the book that it implies, and whether dates are our own estimate: nobody's word.</summary>
    static readonly HashSet<string> Undisputed = ["registerNumber", "registerType", "datesEstimated"];

    static readonly HashSet<string> Dates = ["oneThird", "oneHalf", "twoThirds", "expirationDate"];

    /// <param name="changed">People whose facts a roster would change, and how.</param>
    /// <returns>Of these changes, the ones that contradict what was written by hand.</returns>
    public static async Task<Dictionary<Id<Participant>, IReadOnlyList<FieldChange>>> DisputedAsync(
        Db db, IReadOnlyCollection<(Held Held, IReadOnlyList<FieldChange> Changes)> changed, CancellationToken cancel)
    {
        var ids = changed.Select(c => c.Held.Person.Id).Distinct().ToList();
        if (ids.Count == 0) return [];

        var person = await WrittenAsync(db.RosterImports, db.Set<ParticipantChange>(), ids, cancel);
        var custody = await WrittenAsync(db.RosterImports, db.Set<CustodyChange>(), ids, cancel);
        var offence = await WrittenAsync(db.RosterImports, db.Set<OffenceChange>(), ids, cancel);
        return changed.DistinctBy(c => c.Held.Person.Id).ToDictionary(c => c.Held.Person.Id, IReadOnlyList<FieldChange> (c) =>
            [.. c.Changes.Where(f => !Undisputed.Contains(f.Field) && !IsEstimate(c.Held.Custody.Details, f) && IsByHand(f, c.Held, Record(c.Held, f.Field)))]);

        ILookup<Id<Participant>, Written> Record(Held held, string field) => field switch
        {
            "crime" => offence,
            _ when held.Custody.Details.Fields.Any(f => f.Field == field) => custody,
            _ => person,
        };
    }

    static bool IsByHand(FieldChange change, Held held, ILookup<Id<Participant>, Written> records)
    {
        var written = records[held.Person.Id].ToList();
        if (written.LastOrDefault(w => w.Field == change.Field || (change.Field == "crime" && w.Field == "article")) is { } last) return last.ByHand;
        return written.Exists(w => w is { Field: null, ByHand: true }) && Holds(change, held);
    }

    /// <summary>A person entered by hand has no entry for single fields; what was left empty then is free to be filled.</summary>
    static bool Holds(FieldChange change, Held held) => change.Field switch
    {
        "nik" => held.Person.NikIndex is not null,
        "crime" => held.Offence is not null,
        "life" => held.Custody.Life,
        _ => !string.IsNullOrEmpty(change.Old),
    };

    static bool IsEstimate(CustodyDetails details, FieldChange change)
    {
        if (!details.DatesEstimated || !Dates.Contains(change.Field)) return false;
        var fractions = details with { OneThird = null, OneHalf = null, TwoThirds = null };
        CustodyDetails[] worked = [fractions.WithEstimates(), (fractions with { ExpirationDate = null }).WithEstimates()];
        return worked.Any(d => d.Fields.Contains((change.Field, change.Old)));
    }

    /// <summary>In the order of writing; what an import brought and lost again by its undo never was.</summary>
    static async Task<ILookup<Id<Participant>, Written>> WrittenAsync<T>(IQueryable<RosterImport> imports, IQueryable<T> changes, List<Id<Participant>> ids, CancellationToken cancel) where T : Change =>
        (await changes.Where(c => ids.Contains(c.ParticipantId) && (c.ImportId == null || !imports.Any(i => i.Id == c.ImportId && i.State == RosterImportState.Undone)))
            .OrderBy(c => c.Id).Select(c => new { c.ParticipantId, c.Field, ByHand = c.ImportId == null }).ToListAsync(cancel))
        .ToLookup(c => c.ParticipantId, c => new Written(c.Field, c.ByHand));

    sealed record Written(string? Field, bool ByHand);
}
