using Semai.Data;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Invoices;

/// <summary>An invoice as the paper that goes to the buyer.</summary>
public static class DownloadInvoice
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet($"{InvoiceLinks.Root}/{{id:guid}}/pdf", One).RequireAuthorization(OrderPermissions.Read);

    static async Task<IResult> One(Id<Invoice> id, Invoicing invoicing, Db db, CancellationToken cancel) =>
        await invoicing.FindAsync(id, cancel) is { } file ? await FileAsync(file, db, cancel) : TypedResults.NotFound();

    internal static async Task<IResult> FileAsync(InvoiceFile file, Db db, CancellationToken cancel) => TypedResults.File(
        InvoicePaper.Of(file, await db.LetterheadAsync(file.Invoice.Unit, cancel), await db.ReceivingAccountAsync(file.Invoice.Unit, cancel)),
        "application/pdf", InvoicePaper.FileName(file.Invoice));
}
