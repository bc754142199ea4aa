using Semai.Data;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Modules.Production.Orders;

/// <summary>
/// Orders delivered. The number of a commitment is the same for all who may read it, so it is counted over every order,
/// also those that this reader may not open.
/// </summary>
sealed class DeliveredMeasure(Db db) : IMeasure
{
    public string Code => MeasureCodes.OrdersDelivered;

    public async Task<IReadOnlyDictionary<Id<Commitment>, long>> CountAsync(IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until, CancellationToken cancel) =>
        await db.Orders.IgnoreQueryFilters()
            .Where(o => o.CommitmentId != null && commitments.Contains(o.CommitmentId.Value) && o.DeliveredOn != null && o.DeliveredOn <= until)
            .GroupBy(o => o.CommitmentId!.Value).Select(g => new { g.Key, Count = g.LongCount() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    public string RowsPath(Id<Commitment> commitment) => OrderLinks.RowsOf(commitment);
}
