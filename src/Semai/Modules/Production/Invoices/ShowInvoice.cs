using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Access;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Shell;

namespace Semai.Modules.Production.Invoices;

/// <summary>An invoice with its lines and payments, on the screen and on paper.</summary>
public static class ShowInvoice
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{InvoiceLinks.Root}/{{id:guid}}", Show).RequireAuthorization(OrderPermissions.Read);
        app.MapGet($"{InvoiceLinks.Api}/{{id:guid}}", Find).RequireAuthorization(OrderPermissions.Read);
    }

    static async Task<IResult> Show(Id<Invoice> id, Invoicing invoicing, Standing standing, TimeProvider time, CancellationToken cancel) =>
        await invoicing.FindAsync(id, cancel) is { } file
            ? Views.Show<ShowInvoiceView>(new { File = file, MayKeep = standing.Can(LedgerPermissions.Keep), time.Today })
            : TypedResults.NotFound();

    static async Task<Results<Ok<Answer>, NotFound>> Find(Id<Invoice> id, Invoicing invoicing, CancellationToken cancel) =>
        await invoicing.FindAsync(id, cancel) is { Invoice: var invoice }
            ? TypedResults.Ok(new Answer(id, invoice.Number, invoice.OrderId, invoice.Unit, invoice.On, invoice.DueOn, invoice.Amount, invoice.Credited, invoice.Paid, invoice.Owed, invoice.Lines, invoice.Payments))
            : TypedResults.NotFound();

    public sealed record Answer(
        Id<Invoice> Id, string Number, Id<Order> OrderId, int Unit, DateOnly On, DateOnly DueOn, long Amount, long Credited, long Paid, long Owed,
        IReadOnlyList<InvoiceLine> Lines, IReadOnlyList<InvoicePayment> Payments);
}
