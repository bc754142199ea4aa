using Semai.Data;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Batches;

/// <summary>A batch with the order that it is made for.</summary>
public sealed record BatchFile(Batch Batch, Order Order)
{
    public OrderItem Item => Order.Items.Single(i => i.No == Batch.ItemNo);
    public string Title => Say(id: $"Batch {Batch.Number}: {Item.Product}", en: $"Batch {Batch.Number}: {Item.Product}");
}

/// <summary>What the slices read of batches; all of it inside the prison.</summary>
public sealed class BatchReading(Db db)
{
    /// <summary>To change; both are followed by the unit of work.</summary>
    public async Task<BatchFile?> FindAsync(Id<Batch> id, CancellationToken cancel) =>
        await db.Batches.AsSplitQuery().SingleOrDefaultAsync(b => b.Id == id, cancel) is { } batch && db.IsInside(batch.Unit)
            ? new(batch, await db.Orders.IgnoreQueryFilters().AsSplitQuery().SingleAsync(o => o.Id == batch.OrderId, cancel))
            : null;

    public async Task<IReadOnlyList<Batch>> OfOrderAsync(Id<Order> order, CancellationToken cancel) =>
        await db.Batches.AsNoTracking().AsSplitQuery().Where(b => b.OrderId == order).OrderBy(b => b.Number).ToListAsync(cancel);
}
