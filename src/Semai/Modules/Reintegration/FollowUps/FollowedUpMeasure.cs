using Semai.Data;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>
/// Follow-ups that were answered, one definition for number, list and export. The number of a commitment is the same for
/// all who may read it, so it is counted over everybody, also those whom this reader may not know.
/// </summary>
sealed class FollowedUpMeasure(Db db) : IMeasure
{
    public string Code => MeasureCodes.FollowedUp;

    public static IQueryable<FollowUp> Counted(Db db, IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until) =>
        db.FollowUps.IgnoreQueryFilters().Where(f => f.CommitmentId != null && commitments.Contains(f.CommitmentId.Value) && f.State == FollowUpState.Answered && f.AnsweredOn <= until);

    public async Task<IReadOnlyDictionary<Id<Commitment>, long>> CountAsync(IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until, CancellationToken cancel) =>
        await Counted(db, commitments, until).GroupBy(f => f.CommitmentId!.Value).Select(g => new { g.Key, Count = g.LongCount() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    public string RowsPath(Id<Commitment> commitment) => FollowUpLinks.RowsOf(commitment);
}
