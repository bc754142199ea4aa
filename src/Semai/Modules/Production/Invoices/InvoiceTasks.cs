using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Invoices;

/// <summary>What waits for a reader in money of orders: invoices past their day, and deliveries that nobody has invoiced.</summary>
sealed class InvoiceTasks(Db db, TimeProvider time) : IHomeTasks
{
    const int Most = 10;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
        standing.Can(LedgerPermissions.Keep) ? [.. await LateAsync(cancel), .. await ToInvoiceAsync(cancel)] : [];

    async Task<IEnumerable<HomeTask>> LateAsync(CancellationToken cancel)
    {
        var today = time.Today;
        var late = await (
            from invoice in db.Invoices.AsNoTracking()
            where invoice.DueOn < today && invoice.Amount - invoice.Credited - invoice.Paid > 0
            join order in db.Orders on invoice.OrderId equals order.Id
            orderby invoice.DueOn
            select new { invoice.Id, invoice.Number, invoice.DueOn, Owed = invoice.Amount - invoice.Credited - invoice.Paid, order.Buyer }).Take(Most).ToListAsync(cancel);
        return late.Select(i => new HomeTask(
            HomeTaskKind.Late, Say(id: $"Tagihan {i.Number} belum lunas", en: $"Invoice {i.Number} is not paid"), $"{i.Buyer} · {i.Owed.AsRupiah} · {i.DueOn.Long}",
            InvoiceLinks.Of(i.Id), Say(id: "Buka tagihan", en: "Open the invoice"), i.DueOn));
    }

    async Task<IEnumerable<HomeTask>> ToInvoiceAsync(CancellationToken cancel)
    {
        var open = await (
            from delivery in db.Deliveries.AsNoTracking()
            where delivery.InvoiceId == null && delivery.Lines.Any(l => l.Returned < l.Quantity)
            join order in db.Orders on delivery.OrderId equals order.Id
            orderby delivery.On
            select new { delivery.Number, delivery.On, OrderId = order.Id, order.Buyer }).Take(Most).ToListAsync(cancel);
        return open.Select(d => new HomeTask(
            HomeTaskKind.Todo, Say(id: $"Surat jalan {d.Number} belum ditagihkan", en: $"Delivery note {d.Number} is not invoiced"), $"{d.Buyer} · {d.On.Long}",
            InvoiceLinks.New(d.OrderId), InvoiceWords.Make, d.On));
    }
}
