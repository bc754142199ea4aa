using Semai.Data;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Deliveries;

/// <summary>A delivery with the order that it belongs to.</summary>
public sealed record DeliveryFile(Delivery Delivery, Order Order, string Prison);

/// <summary>What the slices read of deliveries; all of it inside the prison.</summary>
public sealed class DeliveryReading(Db db)
{
    /// <summary>To change; both are followed by the unit of work.</summary>
    public async Task<DeliveryFile?> FindAsync(Id<Delivery> id, CancellationToken cancel) =>
        await db.Deliveries.AsSplitQuery().SingleOrDefaultAsync(d => d.Id == id, cancel) is { } delivery && db.IsInside(delivery.Unit)
            ? new(delivery, await db.Orders.IgnoreQueryFilters().AsSplitQuery().SingleAsync(o => o.Id == delivery.OrderId, cancel), await db.UnitNameAsync(delivery.Unit, cancel))
            : null;

    public async Task<IReadOnlyList<Delivery>> OfOrderAsync(Id<Order> order, CancellationToken cancel) =>
        await db.Deliveries.AsNoTracking().AsSplitQuery().Where(d => d.OrderId == order).OrderBy(d => d.Number).ToListAsync(cancel);
}
