using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Invoices;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Settlements;

/// <summary>What waits: orders delivered and paid whose people have not been paid, and settlements to approve.</summary>
sealed class SettlementTasks(Db db) : IHomeTasks
{
    const int Most = 10;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
    [
        .. standing.Can(LedgerPermissions.Approve) ? await ToApproveAsync(standing.Actor.Id, cancel) : [],
        .. standing.Can(LedgerPermissions.Keep) ? await ToSettleAsync(cancel) : [],
    ];

    async Task<IEnumerable<HomeTask>> ToApproveAsync(string reader, CancellationToken cancel)
    {
        var proposed = await (
            from settlement in db.Settlements.AsNoTracking()
            where settlement.Standing == SettlementState.Proposed && !settlement.History.Any(e => e.By == reader)
            join order in db.Orders on settlement.OrderId equals order.Id
            orderby settlement.Id
            select new { settlement.OrderId, settlement.On, settlement.Work, order.Number, order.Buyer }).Take(Most).ToListAsync(cancel);
        return proposed.Select(s => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"Pembagian hasil {s.Number} menunggu disetujui", en: $"The settlement of {s.Number} waits to be approved"),
            Say(id: $"{s.Work.AsRupiah} untuk pekerja · {s.Buyer}", en: $"{s.Work.AsRupiah} for those who worked · {s.Buyer}"), SettlementLinks.Of(s.OrderId), SettlementWords.Verb(SettlementAct.Approve), s.On));
    }

    /// <summary>Delivered, all of it invoiced and paid, and nobody has worked it out.</summary>
    async Task<IEnumerable<HomeTask>> ToSettleAsync(CancellationToken cancel)
    {
        var (invoices, deliveries, settlements) = (db.Invoices, db.Deliveries, db.Settlements);
        var waiting = await db.Orders.AsNoTracking()
            .Where(o => o.State == OrderState.Delivered && (db.Scope.Everything || db.Scope.Units.Contains(o.Unit)))
            .Where(o => invoices.Any(i => i.OrderId == o.Id) && !invoices.Any(i => i.OrderId == o.Id && i.Amount - i.Credited - i.Paid > 0))
            .Where(o => !deliveries.Any(d => d.OrderId == o.Id && d.InvoiceId == null && d.Lines.Any(l => l.Returned < l.Quantity)))
            .Where(o => !settlements.Any(s => s.RunningOrderId == o.Id))
            .OrderBy(o => o.DeliveredOn).Select(o => new { o.Id, o.Number, o.Buyer, o.DeliveredOn }).Take(Most).ToListAsync(cancel);
        return waiting.Select(o => new HomeTask(
            HomeTaskKind.Todo, Say(id: $"Hasil pesanan {o.Number} belum dibagi", en: $"What order {o.Number} brought in is not shared out"), $"{o.Buyer} · {o.DeliveredOn?.Long}",
            SettlementLinks.Of(o.Id), OrderWords.Verb(OrderAct.Settle), o.DeliveredOn));
    }
}
