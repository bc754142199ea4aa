using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Partners.OwnDoor;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Invoices;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.PartnerShares;
using Semai.Shell.Fields;

namespace Semai.Modules.Production.Requests;

/// <summary>An order as its buyer sees it: what, how much, at which price, what came and what is owed. Nothing of those who make it.</summary>
/// <param name="Total">In whole rupiah.</param>
/// <param name="IsLate">Its day has passed and pieces are still to come.</param>
public sealed record OwnOrder(
    Id<Order> Id, string Number, string Prison, OrderState State, DateOnly DueOn, bool IsLate, long Total,
    IReadOnlyList<OwnItem> Items, IReadOnlyList<OwnDelivery> Deliveries, IReadOnlyList<OwnInvoice> Invoices);

/// <param name="Price">Of a piece, in whole rupiah.</param>
/// <param name="Received">Pieces delivered, less those sent back.</param>
public sealed record OwnItem(string Product, int Quantity, string UnitWord, long Price, int Received);

public sealed record OwnDelivery(string Number, DateOnly On, int Pieces);

/// <param name="Owed">In whole rupiah, as the amount.</param>
public sealed record OwnInvoice(Id<Invoice> Id, string Number, DateOnly On, DateOnly DueOn, long Amount, long Owed);

/// <summary>The business's part of what orders brought in at one prison.</summary>
/// <param name="Owed">Not yet paid, in whole rupiah.</param>
public sealed record OwnShare(string Prison, long Owed, IReadOnlyList<OwnPayout> Payouts);

public sealed record OwnPayout(DateOnly On, long Amount, string Reference);

/// <summary>A request as the one who asked sees it.</summary>
public sealed record OwnRequest(
    Id<OrderRequest> Id, string Prison, string Product, int Quantity, string UnitWord, DateOnly WantedBy, long? Price, bool BringsMaterial, string? Note,
    RequestState State, string? Why, DateTime AskedAt);

/// <summary>What a business reads of its orders, by records that have no place for a person in prison.</summary>
public sealed class OwnOrders(Db db, OwnBusinesses own, AgreementFacts agreements, TimeProvider time)
{
    const int Most = 50;

    public async Task<OwnOrderBook?> ReadAsync(CancellationToken cancel)
    {
        if (await own.FindAsync(cancel) is not { } business) return null;

        var units = await db.Organisations.Where(o => o.UnitNo != null).ToDictionaryAsync(o => o.UnitNo!.Value, o => o.Name, cancel);
        return new(
            business.Name, business.IsApprovedOn(time.Today), await RequestsAsync(business.Id, units, cancel), await OrdersAsync(business.Id, units, cancel),
            await SharesAsync(business.Id, units, cancel));
    }

    /// <summary>What settlements gave the business, prison by prison, and what it has had of that. Past the filters: they are its own.</summary>
    async Task<IReadOnlyList<OwnShare>> SharesAsync(Id<Business> business, Dictionary<int, string> units, CancellationToken cancel)
    {
        var owed = await db.LedgerAccounts.IgnoreQueryFilters().AsNoTracking().Where(a => a.Kind == AccountKind.PartnerShare && a.Holder == business.Value).Select(a => new { a.Unit, a.Balance }).ToListAsync(cancel);
        var paid = await db.PartnerPayouts.IgnoreQueryFilters().AsNoTracking().Where(p => p.BusinessId == business && p.State == PayoutState.Paid).OrderByDescending(p => p.PaidOn).Take(Most)
            .Select(p => new { p.Unit, p.Amount, p.PaidOn, p.Reference }).ToListAsync(cancel);
        return [.. owed.Select(o => new OwnShare(units.GetValueOrDefault(o.Unit, ""), -o.Balance, [.. paid.Where(p => p.Unit == o.Unit).Select(p => new OwnPayout(p.PaidOn!.Value, p.Amount, p.Reference!))]))];
    }

    /// <summary>Invoices of the reader's business whose day has passed and on which something is owed.</summary>
    public async Task<IReadOnlyList<OwnInvoice>> OverdueAsync(CancellationToken cancel)
    {
        if (await own.FindAsync(cancel) is not { } business) return [];

        var today = time.Today;
        var orders = db.Orders.IgnoreQueryFilters().Where(o => o.BusinessId == business.Id).Select(o => o.Id);
        return await db.Invoices.IgnoreQueryFilters().AsNoTracking()
            .Where(i => orders.Contains(i.OrderId) && i.DueOn < today && i.Amount - i.Credited - i.Paid > 0).OrderBy(i => i.DueOn)
            .Select(i => new OwnInvoice(i.Id, i.Number, i.On, i.DueOn, i.Amount, i.Amount - i.Credited - i.Paid)).Take(Most).ToListAsync(cancel);
    }

    /// <summary>An invoice of the reader's business, as it is printed; null where it is another's.</summary>
    public async Task<InvoiceFile?> InvoiceAsync(Id<Invoice> id, CancellationToken cancel)
    {
        if (await own.FindAsync(cancel) is not { } business) return null;
        if (await db.Invoices.IgnoreQueryFilters().AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(i => i.Id == id, cancel) is not { } invoice) return null;

        var order = await db.Orders.IgnoreQueryFilters().AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(o => o.Id == invoice.OrderId && o.BusinessId == business.Id, cancel);
        return order is null ? null : new(invoice, order, await db.UnitNameAsync(invoice.Unit, cancel));
    }

    /// <summary>Prisons that a business may ask: those of its regency, and those that an agreement of its covers.</summary>
    public async Task<IReadOnlyList<Option>> PrisonsAsync(Business business, CancellationToken cancel)
    {
        var covered = await agreements.CoveredUnitsAsync(time.Today, cancel);
        return
        [
            .. (await db.Organisations.Where(o => o.Kind == OrganisationKind.Prison && o.UnitNo != null && (o.RegionCode == business.RegencyCode || covered.Contains(o.UnitNo.Value)))
                .OrderBy(o => o.Name).Select(o => new { No = o.UnitNo!.Value, o.Name }).ToListAsync(cancel)).Select(o => new Option($"{o.No}", o.Name)),
        ];
    }

    async Task<IReadOnlyList<OwnRequest>> RequestsAsync(Id<Business> business, Dictionary<int, string> units, CancellationToken cancel) =>
        [.. (await db.OrderRequests.AsNoTracking().Where(r => r.BusinessId == business && r.State != RequestState.TakenUp).OrderByDescending(r => r.Id).Take(Most).ToListAsync(cancel))
            .Select(r => Of(r, units))];

    /// <summary>Past the filters: the business is no party to what these orders rest on, and they are its own.</summary>
    async Task<IReadOnlyList<OwnOrder>> OrdersAsync(Id<Business> business, Dictionary<int, string> units, CancellationToken cancel)
    {
        var orders = await db.Orders.IgnoreQueryFilters().AsNoTracking().Where(o => o.BusinessId == business).OrderByDescending(o => o.Id).Take(Most).ToListAsync(cancel);
        var ids = orders.ConvertAll(o => o.Id);
        var deliveries = (await db.Deliveries.IgnoreQueryFilters().AsNoTracking().Where(d => ids.Contains(d.OrderId)).OrderBy(d => d.On).ToListAsync(cancel)).ToLookup(d => d.OrderId);
        var invoices = (await db.Invoices.IgnoreQueryFilters().AsNoTracking().Where(i => ids.Contains(i.OrderId)).OrderBy(i => i.On).ToListAsync(cancel)).ToLookup(i => i.OrderId);
        return
        [
            .. orders.Select(o => new OwnOrder(
                o.Id, o.Number, units.GetValueOrDefault(o.Unit, ""), o.State, o.DueOn, o.DueOn < time.Today && o.State is OrderState.Agreed or OrderState.Running, o.Total,
                [.. o.Items.Select(i => new OwnItem(i.Product, i.Quantity, i.UnitWord, i.Price, i.Delivered - i.Returned))],
                [.. deliveries[o.Id].Select(d => new OwnDelivery(d.Number, d.On, d.Lines.Sum(l => l.Quantity)))],
                [.. invoices[o.Id].Select(i => new OwnInvoice(i.Id, i.Number, i.On, i.DueOn, i.Amount - i.Credited, i.Owed))])),
        ];
    }

    internal static OwnRequest Of(OrderRequest r, Dictionary<int, string> units) => new(
        r.Id, units.GetValueOrDefault(r.Unit, ""), r.Product, r.Quantity, r.UnitWord, r.WantedBy, r.Price, r.BringsMaterial, r.Note, r.State, r.Why, r.AskedAt);
}

/// <summary>All that a business has asked for and ordered.</summary>
/// <param name="MayAsk">It is approved today.</param>
public sealed record OwnOrderBook(string Business, bool MayAsk, IReadOnlyList<OwnRequest> Requests, IReadOnlyList<OwnOrder> Orders, IReadOnlyList<OwnShare> Shares)
{
    public long Owed => Orders.Sum(o => o.Invoices.Sum(i => i.Owed));
}
