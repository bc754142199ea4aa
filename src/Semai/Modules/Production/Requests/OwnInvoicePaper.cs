using Semai.Data;
using Semai.Modules.Production.Invoices;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Requests;

/// <summary>The buyer's own door to the paper of an invoice: their own, and no other business's.</summary>
public static class OwnInvoicePaper
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet($"{RequestLinks.Own}/invoices/{{id:guid}}/pdf", One).RequireAuthorization(OrderPermissions.Ask);

    static async Task<IResult> One(Id<Invoice> id, OwnOrders orders, Db db, CancellationToken cancel) =>
        await orders.InvoiceAsync(id, cancel) is { } file ? await DownloadInvoice.FileAsync(file, db, cancel) : TypedResults.NotFound();
}
