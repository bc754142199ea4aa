using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Modules.Agreements;

/// <summary>What other modules may ask about agreements, within the reader's scope.</summary>
public sealed class AgreementFacts(Db db)
{
    public Task<bool> IsInForceAsync(Id<Agreement> agreement, DateOnly on, CancellationToken cancel) =>
        db.Agreements.Where(AgreementsInForce.On(on)).AnyAsync(a => a.Id == agreement, cancel);

    /// <summary>Commitments under which a class may be planned on this day: of agreements in force, not waived, measured by training.</summary>
    public Task<IReadOnlyList<CommitmentBrief>> CommitmentsForClassesAsync(DateOnly on, CancellationToken cancel) =>
        CommitmentsAsync(MeasureCodes.OfTraining, on, cancel);

    /// <summary>Commitments of agreements in force on this day, not waived, that one of these measures counts.</summary>
    public async Task<IReadOnlyList<CommitmentBrief>> CommitmentsAsync(IReadOnlyList<string> measures, DateOnly on, CancellationToken cancel) =>
        await Briefs(db.Agreements.Where(AgreementsInForce.On(on)), db.Commitments.Where(
            c => c.Standing == CommitmentStanding.Open && measures.Contains(c.MeasureCode))).ToListAsync(cancel);

    /// <summary>Numbers of the prisons that some agreement in force on this day covers.</summary>
    public async Task<IReadOnlyList<int>> CoveredUnitsAsync(DateOnly on, CancellationToken cancel) =>
        await db.Agreements.Where(AgreementsInForce.On(on)).SelectMany(a => a.Units).Select(u => u.UnitNo).Distinct().ToListAsync(cancel);

    /// <summary>Agreements in force on this day that cover a prison, by its number.</summary>
    public async Task<IReadOnlyList<AgreementBrief>> CoveringAsync(int unit, DateOnly on, CancellationToken cancel) =>
        await db.Agreements.Where(AgreementsInForce.On(on)).Where(a => a.Units.Any(u => u.UnitNo == unit)).OrderBy(a => a.No)
            .Select(a => new AgreementBrief(a.Id, a.Title, a.Starts, a.Ends)).ToListAsync(cancel);

    /// <summary>On which days each of these agreements is in force for a prison, whoever asks. One that never began, or is about other prisons, is not among them.</summary>
    public async Task<IReadOnlyDictionary<Id<Agreement>, AgreementCover>> CoversAsync(IReadOnlyCollection<Id<Agreement>> ids, int unit, CancellationToken cancel)
    {
        var prison = await db.Organisations.Where(o => o.UnitNo == unit).Select(o => o.Id).SingleOrDefaultAsync(cancel);
        return (await db.Agreements.IgnoreQueryFilters().Where(a => ids.Contains(a.Id) && a.BegunOn != null)
                .Where(a => a.Units.Any(u => u.UnitNo == unit) || a.Parties.Any(p => p.OrganisationId == prison))
                .Select(a => new { a.Id, a.Starts, a.Ends, a.EndedOn }).ToListAsync(cancel))
            .ToDictionary(a => a.Id, a => new AgreementCover(a.Starts, a.EndedOn is { } ended && ended < a.Ends ? ended : a.Ends));
    }

    /// <summary>One commitment, or null where there is none or it is not the reader's to see.</summary>
    public Task<CommitmentBrief?> CommitmentAsync(Id<Commitment> commitment, CancellationToken cancel) =>
        Briefs(db.Agreements, db.Commitments.Where(c => c.Id == commitment)).SingleOrDefaultAsync(cancel);

    /// <summary>Several commitments at once, for lists that name the commitment each row serves.</summary>
    public async Task<IReadOnlyDictionary<Id<Commitment>, CommitmentBrief>> CommitmentsAsync(
        IReadOnlyCollection<Id<Commitment>> commitments, CancellationToken cancel) =>
        await Briefs(db.Agreements, db.Commitments.Where(c => commitments.Contains(c.Id))).ToDictionaryAsync(c => c.Id, cancel);

    /// <summary>The organisations that signed, in the order of the paper.</summary>
    public async Task<IReadOnlyList<Id<Organisation>>> PartiesAsync(Id<Agreement> agreement, CancellationToken cancel) =>
        await db.AgreementParties.Where(p => p.AgreementId == agreement).OrderBy(p => p.Ordinal)
            .Select(p => p.OrganisationId).ToListAsync(cancel);

    IQueryable<CommitmentBrief> Briefs(IQueryable<Agreement> agreements, IQueryable<Commitment> commitments) =>
        from commitment in commitments
        join agreement in agreements on commitment.AgreementId equals agreement.Id
        join clause in db.Clauses on commitment.ClauseId equals clause.Id
        orderby agreement.No, commitment.No
        select new CommitmentBrief(
            commitment.Id, commitment.No, commitment.Title, commitment.Target, commitment.UnitWord, commitment.MeasureCode,
            commitment.Starts, commitment.Due, commitment.ResponsibleId,
            clause.Id, clause.Label, clause.Heading, agreement.Id, agreement.Title, agreement.Starts, agreement.Ends);
}

/// <summary>The days on which an agreement is in force, both included.</summary>
public sealed record AgreementCover(DateOnly From, DateOnly To)
{
    public bool Holds(DateOnly day) => From <= day && day <= To;
}

/// <summary>A commitment with the clause and the agreement it stands in, as other modules show it.</summary>
/// <param name="No">Its number within the agreement: "Komitmen 2".</param>
/// <param name="ClauseLabel">"Pasal 3 ayat 1".</param>
public sealed record CommitmentBrief(
    Id<Commitment> Id, int No, string Title, long Target, string UnitWord, string MeasureCode, DateOnly Starts, DateOnly Due,
    Id<Organisation> ResponsibleId, Id<Clause> ClauseId, string ClauseLabel, string ClauseHeading,
    Id<Agreement> AgreementId, string AgreementTitle, DateOnly AgreementStarts, DateOnly AgreementEnds);

/// <summary>An agreement as other modules name it.</summary>
public sealed record AgreementBrief(Id<Agreement> Id, string Title, DateOnly Starts, DateOnly Ends);
