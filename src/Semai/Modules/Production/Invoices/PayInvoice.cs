using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Production.Ledger;
using Semai.Shell;

namespace Semai.Modules.Production.Invoices;

/// <summary>The buyer pays an invoice, in full or in part.</summary>
public static class PayInvoice
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{InvoiceLinks.Root}/{{id:guid}}/payments", Show).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{InvoiceLinks.Root}/{{id:guid}}/payments", Submit).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{InvoiceLinks.Api}/{{id:guid}}/payments", Call).RequireAuthorization(LedgerPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Invoice> id, Invoicing invoicing, TimeProvider time, CancellationToken cancel) =>
        await invoicing.FindAsync(id, cancel) is { } file ? View(file, Form.Of(("on", time.Today), ("amount", file.Invoice.Owed))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Invoice> id, IFormCollection posted, Invoicing invoicing, CancellationToken cancel)
    {
        if (await invoicing.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var (amount, on, note) = (Rupiah(form, "amount"), form.Date("on"), form.TextOrNone("note", Invoice.NoteMax));
        return await form.TryAsync(() => invoicing.PayAsync(file.Invoice, amount, on, note, cancel)) ? Views.Went(InvoiceLinks.Of(id), ShellWords.Saved) : View(file, form);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Id<Invoice> id, Request request, Invoicing invoicing, TimeProvider time, CancellationToken cancel)
    {
        if (await invoicing.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

        await invoicing.PayAsync(file.Invoice, request.Amount, request.On ?? time.Today, request.Note, cancel);
        return TypedResults.Created(InvoiceLinks.Of(id), new Answer(id, file.Invoice.Paid, file.Invoice.Owed));
    }

    /// <summary>As people write amounts: 1.500.000, Rp 1,5 juta.</summary>
    internal static long Rupiah(Form form, string field) =>
        RupiahReader.Read(form.Typed(field)) ?? form.Note(field, Say(id: "Isi jumlah rupiah, misalnya 1.500.000.", en: "Enter an amount of rupiah, such as 1.500.000."), 0L);

    static IResult View(InvoiceFile file, Form form) => Views.Show<PayInvoiceView>(new { File = file, Form = form }, form.Status);

    /// <param name="Amount">In whole rupiah.</param>
    public sealed record Request(long Amount, DateOnly? On = null, string? Note = null);

    public sealed record Answer(Id<Invoice> Id, long Paid, long Owed);
}
