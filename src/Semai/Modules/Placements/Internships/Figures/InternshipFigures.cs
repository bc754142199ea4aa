using Semai.Data;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Modules.Placements.Internships.Figures;

/// <summary>
/// Which internships count, one definition for number, list and export. The number of a commitment is the same for all who
/// may read it, so it is counted over every internship, also those that this reader may not open.
/// </summary>
public sealed class InternshipFigures(Db db)
{
    /// <summary>
    /// Let through the gate with a first day that has come. What ended before that day never began; what was entered in
    /// error counts nowhere.
    /// </summary>
    public IQueryable<Placement> Started(IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until) =>
        Of(commitments).Where(p => p.StartedOn <= until && (p.EndedOn == null || p.EndedOn >= p.StartedOn));

    /// <summary>Worked to the last day and evaluated.</summary>
    public IQueryable<Placement> Completed(IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until) =>
        Of(commitments).Where(p => p.State == PlacementState.Completed && p.EndedOn <= until);

    /// <summary>By the code of the measure; null where it counts no internships.</summary>
    public IQueryable<Placement>? By(string? measure, Id<Commitment> commitment, DateOnly until) => measure switch
    {
        MeasureCodes.InternshipsStarted => Started([commitment], until),
        MeasureCodes.InternshipsCompleted => Completed([commitment], until),
        _ => null,
    };

    /// <summary>One internship counts once for each promise that it serves.</summary>
    internal static async Task<IReadOnlyDictionary<Id<Commitment>, long>> CountAsync(
        IQueryable<Placement> counted, IReadOnlyCollection<Id<Commitment>> commitments, CancellationToken cancel) =>
        await counted.SelectMany(p => p.Serves).Where(s => commitments.Contains(s.CommitmentId))
            .GroupBy(s => s.CommitmentId).Select(g => new { g.Key, Count = g.LongCount() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    IQueryable<Placement> Of(IReadOnlyCollection<Id<Commitment>> commitments) =>
        db.Placements.IgnoreQueryFilters().Where(p => p.Serves.Any(s => commitments.Contains(s.CommitmentId)) && (p.Reason == null || p.Reason != PlacementReason.EnteredInError));
}

/// <summary>Internships started.</summary>
sealed class StartedMeasure(InternshipFigures figures) : IMeasure
{
    public string Code => MeasureCodes.InternshipsStarted;

    public Task<IReadOnlyDictionary<Id<Commitment>, long>> CountAsync(IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until, CancellationToken cancel) =>
        InternshipFigures.CountAsync(figures.Started(commitments, until), commitments, cancel);

    public string RowsPath(Id<Commitment> commitment) => PlacementLinks.RowsOf(commitment);
}

/// <summary>Internships completed.</summary>
sealed class CompletedMeasure(InternshipFigures figures) : IMeasure
{
    public string Code => MeasureCodes.InternshipsCompleted;

    public Task<IReadOnlyDictionary<Id<Commitment>, long>> CountAsync(IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until, CancellationToken cancel) =>
        InternshipFigures.CountAsync(figures.Completed(commitments, until), commitments, cancel);

    public string RowsPath(Id<Commitment> commitment) => PlacementLinks.RowsOf(commitment);
}
