using Semai.Data;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Settlements;

/// <summary>Shares out a paid order of the demonstration: proposed one day, approved the next.</summary>
sealed class DemoSettlements(Db db, OrderReading orders, Actor officer, Actor head)
{
    public async Task ProposeAsync(Order order, DateOnly on, CancellationToken cancel) => await By(officer, on).ProposeAsync(order, cancel);

    public async Task SettleAsync(Order order, DateOnly on, CancellationToken cancel)
    {
        var proposed = await By(officer, on).ProposeAsync(order, cancel);
        await By(head, on.AddDays(1)).ApproveAsync(proposed, order, cancel);
    }

    Settling By(Actor by, DateOnly on)
    {
        var clock = new StoppedClock(on);
        return new(db, new Books(db, clock), orders, by, clock);
    }
}
