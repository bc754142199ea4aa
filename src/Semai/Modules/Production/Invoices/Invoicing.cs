using Semai.Data;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Invoices;

/// <summary>An invoice with the order that it belongs to.</summary>
public sealed record InvoiceFile(Invoice Invoice, Order Order, string Prison);

/// <summary>Makes invoices, takes payments and buys material; each stands in the books in the same transaction, or not at all.</summary>
public sealed class Invoicing(Db db, Books books, Actor by, TimeProvider time) : IWhenPiecesReturn
{
    /// <summary>To change; both are followed by the unit of work.</summary>
    public async Task<InvoiceFile?> FindAsync(Id<Invoice> id, CancellationToken cancel) =>
        await db.Invoices.AsSplitQuery().SingleOrDefaultAsync(i => i.Id == id, cancel) is { } invoice && db.IsInside(invoice.Unit)
            ? new(invoice, await db.Orders.IgnoreQueryFilters().AsSplitQuery().SingleAsync(o => o.Id == invoice.OrderId, cancel), await db.UnitNameAsync(invoice.Unit, cancel))
            : null;

    public async Task<IReadOnlyList<Invoice>> OfOrderAsync(Id<Order> order, CancellationToken cancel) =>
        await db.Invoices.AsNoTracking().AsSplitQuery().Where(i => i.OrderId == order).OrderBy(i => i.Number).ToListAsync(cancel);

    public async Task<IReadOnlyList<MaterialPurchase>> BoughtAsync(Id<Order> order, CancellationToken cancel) =>
        await db.MaterialPurchases.AsNoTracking().Where(m => m.OrderId == order).OrderBy(m => m.On).ThenBy(m => m.Id).ToListAsync(cancel);

    public Task<Invoice> MakeAsync(Order order, DateOnly on, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var deliveries = await db.Deliveries.AsSplitQuery().Where(d => d.OrderId == order.Id && d.InvoiceId == null).ToListAsync(cancel);
        var number = await ProductionNumbers.TakeAsync(db, order.Unit, Numbered.Invoice, time.Today.Year, cancel);
        var invoice = Invoice.For(number, order, deliveries, on, await InvoiceRules.OnAsync(on, db, cancel), by, time.Now);
        db.Add(invoice);
        await db.SaveChangesAsync(cancel);
        await books.PostAsync(invoice.Posted, by, cancel);
        return invoice;
    }, cancel);

    public Task<InvoicePayment> PayAsync(Invoice invoice, long amount, DateOnly on, string? note, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var payment = invoice.Pay(amount, on, note, by, time.Now);
        await db.SaveChangesAsync(cancel);
        await books.PostAsync(invoice.PostedPayment(payment), by, cancel);
        return payment;
    }, cancel);

    public Task<MaterialPurchase> BuyAsync(Order order, string name, long amount, DateOnly on, string? receipt, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var bought = MaterialPurchase.Buy(order, name, amount, on, receipt, by, time.Now);
        db.Add(bought);
        await db.SaveChangesAsync(cancel);
        await books.PostAsync(bought.Posted, by, cancel);
        return bought;
    }, cancel);

    /// <summary>Pieces that were invoiced and came back make the invoice smaller.</summary>
    public async Task ReturnedAsync(Delivery delivery, Order order, ReturnedPieces returned, Actor by, CancellationToken cancel)
    {
        if (delivery.InvoiceId is not { } on) return;

        var id = new Id<Invoice>(on);
        var invoice = await db.Invoices.SingleAsync(i => i.Id == id, cancel);
        var amount = returned.Quantity * order.Item(returned.ItemNo).Price;
        invoice.Credit(amount);
        await db.SaveChangesAsync(cancel);
        await books.PostAsync(invoice.PostedCredit(returned, returned.On < invoice.On ? invoice.On : returned.On, amount), by, cancel);
    }
}
