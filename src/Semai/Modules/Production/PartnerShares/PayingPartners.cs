using Semai.Data;
using Semai.Modules.Partners;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Settlements;

namespace Semai.Modules.Production.PartnerShares;

/// <summary>What settlements gave one partner of one prison, and what it has had of that.</summary>
/// <param name="Owed">By the books, in whole rupiah: the sum of the orders less what was paid.</param>
/// <param name="Free">Owed and not proposed yet.</param>
public sealed record PartnerShare(Id<Business> Business, string Name, long Owed, long Free, IReadOnlyList<PartnerOrder> Orders)
{
    public long Earned => Orders.Sum(o => o.Amount);
}

/// <summary>The part of one order.</summary>
public sealed record PartnerOrder(Id<Order> Id, string Number, DateOnly On, long Amount);

/// <summary>Reads what partners are owed, and pays them. Both doors end here.</summary>
public sealed class PayingPartners(Db db, Books books, Actor by, TimeProvider time)
{
    public async Task<IReadOnlyList<PartnerShare>> SharesAsync(int unit, CancellationToken cancel)
    {
        var accounts = await db.LedgerAccounts.AsNoTracking().Where(a => a.Unit == unit && a.Kind == AccountKind.PartnerShare).ToListAsync(cancel);
        var ids = accounts.ConvertAll(a => new Id<Business>(a.Holder));
        var names = await db.Businesses.IgnoreQueryFilters().Where(b => ids.Contains(b.Id)).Select(b => new { b.Id, b.Name }).ToDictionaryAsync(b => b.Id, b => b.Name, cancel);
        var proposed = await db.PartnerPayouts.Where(p => p.Unit == unit && p.State == PayoutState.Proposed).GroupBy(p => p.BusinessId).Select(g => new { g.Key, Sum = g.Sum(p => p.Amount) }).ToDictionaryAsync(g => g.Key, g => g.Sum, cancel);
        var orders = await OrdersAsync(unit, cancel);
        return
        [
            .. accounts.Select(a => (Id: new Id<Business>(a.Holder), a.Worth)).Select(a => new PartnerShare(a.Id, names.GetValueOrDefault(a.Id, ""), a.Worth, a.Worth - proposed.GetValueOrDefault(a.Id), [.. orders[a.Id.Value]]))
                .OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Business.Value),
        ];
    }

    public Task<PartnerPayout> ProposeAsync(int unit, Id<Business> business, long amount, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var share = (await SharesAsync(unit, cancel)).FirstOrDefault(s => s.Business == business);
        var payout = PartnerPayout.Propose(unit, business, amount, share?.Free ?? 0, by, time.Now);
        db.Add(payout);
        await db.SaveChangesAsync(cancel);
        return payout;
    }, cancel);

    /// <exception cref="Refusal">By the one who proposed it, or the books hold less: another has been paid meanwhile.</exception>
    public Task PayAsync(PartnerPayout payout, DateOnly on, string reference, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        payout.Pay(on, reference, by, time.Now);
        var entry = await books.PostAsync(
            new(payout.Unit, MoneyMove.PartnerPaid, on, payout.Reference!, payout.Id.Value,
                [PostingLine.Debit(new(AccountKind.PartnerShare, payout.BusinessId.Value), payout.Amount), PostingLine.Credit(AccountRef.Bank, payout.Amount)]), by, cancel);
        payout.BookedAs(entry.Id);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    public Task CallOffAsync(PartnerPayout payout, string why, CancellationToken cancel)
    {
        payout.CallOff(why, by);
        return db.SaveChangesAsync(cancel);
    }

    public Task TakeBackAsync(PartnerPayout payout, string why, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        payout.TakeBack(why, by);
        await books.ReverseAsync(payout.EntryId!.Value, why, by, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    async Task<ILookup<Guid, PartnerOrder>> OrdersAsync(int unit, CancellationToken cancel) =>
        (await (
            from settlement in db.Settlements.AsNoTracking()
            where settlement.Unit == unit && settlement.Standing == SettlementState.Approved && settlement.Partner > 0 && settlement.PartnerId != null
            join order in db.Orders.IgnoreQueryFilters() on settlement.OrderId equals order.Id
            orderby settlement.Id
            select new { settlement.PartnerId, order.Id, order.Number, settlement.ApprovedOn, settlement.On, settlement.Partner }).ToListAsync(cancel))
            .ToLookup(s => s.PartnerId!.Value, s => new PartnerOrder(s.Id, s.Number, s.ApprovedOn ?? s.On, s.Partner));
}
