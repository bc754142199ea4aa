using Semai.Data;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Reference;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>A business that counts for a commitment; it names neither the business nor its owner.</summary>
public sealed record StartedVenture
{
    public Id<Commitment> CommitmentId { get; init; }
    public Id<Venture> Id { get; init; }
    public DateOnly On { get; init; }
    public Sector Sector { get; init; }
    public string RegionCode { get; init; } = "";
    public VentureState State { get; init; }
}

/// <summary>
/// Businesses that have started, one definition for number, list and export: confirmed by a second person and not entered in
/// error, also those that have closed since. The number of a commitment is the same for all who may read it, so it is
/// counted over every venture, also those that this reader may not open.
/// </summary>
public sealed class VentureFigures(Db db)
{
    public IQueryable<StartedVenture> Started(IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until) =>
        from venture in db.Ventures.IgnoreQueryFilters()
        where venture.CommitmentId != null && commitments.Contains(venture.CommitmentId.Value)
            && venture.ConfirmedOn != null && venture.Standing == VentureStanding.Counted && venture.StartedOn <= until
        select new StartedVenture
        {
            CommitmentId = venture.CommitmentId!.Value,
            Id = venture.Id,
            On = venture.StartedOn,
            Sector = venture.Sector,
            RegionCode = venture.RegionCode,
            State = venture.State,
        };
}

/// <summary>Businesses started.</summary>
sealed class StartedMeasure(VentureFigures figures) : IMeasure
{
    public string Code => MeasureCodes.BusinessesStarted;

    public async Task<IReadOnlyDictionary<Id<Commitment>, long>> CountAsync(IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until, CancellationToken cancel) =>
        await figures.Started(commitments, until).GroupBy(v => v.CommitmentId).Select(g => new { g.Key, Count = g.LongCount() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    public string RowsPath(Id<Commitment> commitment) => VentureLinks.RowsOf(commitment);
}
