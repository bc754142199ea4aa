using Semai.Data;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Hours;
using Semai.Modules.Production.Invoices;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Settlements;

/// <summary>Works settlements out and books them: money, work and order in one transaction, or none of them. Both doors end here.</summary>
public sealed class Settling(Db db, Books books, OrderReading orders, Actor by, TimeProvider time)
{
    /// <exception cref="Refusal">Something is not delivered, invoiced or paid, or there is nothing to share or nobody to share it with.</exception>
    public async Task<(SplitChoice Split, Calculation Calculation)> WorkOutAsync(Order order, CancellationToken cancel)
    {
        if (order.State is not OrderState.Delivered) throw SettlementRefusals.NotDelivered;
        if (await orders.SplitAsync(order, cancel) is not { } split || split.Version != order.SplitVersion) throw OrderRefusals.SplitUnknown(order.SplitCode);

        await MustBePaidAsync(order, cancel);
        var (gross, material) = (await WorthAsync(order, AccountKind.Proceeds, cancel), await WorthAsync(order, AccountKind.Material, cancel));
        return (split, Calculation.Of(-gross, material, split, order.Rule, order.BusinessId is not null, await WorkAsync(Unpaid(order), cancel)));
    }

    public Task<Settlement?> RunningAsync(Id<Order> order, CancellationToken cancel) =>
        db.Settlements.AsSplitQuery().SingleOrDefaultAsync(s => s.RunningOrderId == order, cancel);

    public async Task<Settlement> ProposeAsync(Order order, CancellationToken cancel)
    {
        var (split, calculation) = await WorkOutAsync(order, cancel);
        var proposed = Settlement.Propose(order, split, calculation, by, time.Now);
        db.Add(proposed);
        await db.SaveChangesAsync(cancel);
        return proposed;
    }

    public Task ApproveAsync(Settlement proposed, Order order, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        proposed.Approve((await WorkOutAsync(order, cancel)).Calculation, by, time.Now);
        order.Settle(time.Today, by, time.Now);
        await MarkAsync(order, proposed, cancel);
        proposed.BookedAs((await books.PostAsync(proposed.Posted(order.Number), by, cancel)).Id);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    public Task RefuseAsync(Settlement proposed, string why, CancellationToken cancel)
    {
        proposed.Refuse(why, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    /// <exception cref="Refusal">Somebody has spent of it already: then their savings would fall below nought.</exception>
    public Task TakeBackAsync(Settlement settled, Order order, string why, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        settled.TakeBack(why, by, time.Now);
        order.Unsettle(time.Today, by, time.Now);
        await books.ReverseAsync(settled.EntryId!.Value, why, by, cancel);
        await db.WorkEntries.Where(e => e.SettlementId == settled.Id.Value).ExecuteUpdateAsync(s => s.SetProperty(e => e.SettlementId, (Guid?)null), cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    /// <summary>
    /// One statement, however many hours were worked; then what was marked is compared, for a sheet may have been mended
    /// since it was read. Work that earned nobody anything stays unpaid.
    /// </summary>
    async Task MarkAsync(Order order, Settlement proposed, CancellationToken cancel)
    {
        if (proposed.Shares.Count == 0) return;

        await Unpaid(order).ExecuteUpdateAsync(s => s.SetProperty(e => e.SettlementId, proposed.Id.Value), cancel);
        var paid = await WorkAsync(db.WorkEntries.Where(e => e.SettlementId == proposed.Id.Value), cancel);
        if (!paid.SequenceEqual(proposed.Shares.Select(s => new WorkDone(s.ParticipantId, s.Days, s.Minutes, s.Pieces, s.Entries)))) throw DataRefusals.ChangedMeanwhile;
    }

    IQueryable<WorkEntry> Unpaid(Order order) => db.WorkEntries.Where(e => e.OrderId == order.Id && e.ErrorAt == null && e.SettlementId == null);

    async Task MustBePaidAsync(Order order, CancellationToken cancel)
    {
        if (await db.Deliveries.Where(d => d.OrderId == order.Id && d.InvoiceId == null && d.Lines.Any(l => l.Returned < l.Quantity)).Select(d => d.Number).FirstOrDefaultAsync(cancel) is { } delivery)
            throw SettlementRefusals.NotInvoiced(delivery);

        var open = await db.Invoices.Where(i => i.OrderId == order.Id && i.Amount - i.Credited - i.Paid > 0).OrderBy(i => i.Number)
            .Select(i => new { i.Number, Owed = i.Amount - i.Credited - i.Paid }).FirstOrDefaultAsync(cancel);
        if (open is not null) throw SettlementRefusals.NotPaid(open.Number, open.Owed);
    }

    Task<long> WorthAsync(Order order, AccountKind kind, CancellationToken cancel) =>
        db.LedgerAccounts.Where(a => a.Unit == order.Unit && a.Kind == kind && a.Holder == order.Id.Value).Select(a => a.Balance).SingleOrDefaultAsync(cancel);

    static async Task<IReadOnlyList<WorkDone>> WorkAsync(IQueryable<WorkEntry> entries, CancellationToken cancel) =>
    [
        .. (await entries.AsNoTracking()
            .GroupBy(e => e.ParticipantId)
            .Select(g => new { Person = g.Key, First = g.Min(e => e.Id), Days = g.Select(e => e.Day).Distinct().Count(), Minutes = g.Sum(e => e.Minutes), Pieces = g.Sum(e => e.Pieces), Entries = g.Count() })
            .ToListAsync(cancel)).OrderBy(g => g.First).Select(g => new WorkDone(g.Person, g.Days, g.Minutes, g.Pieces, g.Entries)),
    ];
}
