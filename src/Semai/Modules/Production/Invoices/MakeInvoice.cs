using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Shell;

namespace Semai.Modules.Production.Invoices;

/// <summary>Invoices everything that was delivered and is not invoiced yet.</summary>
public static class MakeInvoice
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{OrderLinks.List}/{{id:guid}}/invoices/new", Show).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{OrderLinks.List}/{{id:guid}}/invoices/new", Submit).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{OrderLinks.Api}/{{id:guid}}/invoices", Call).RequireAuthorization(LedgerPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Order> id, OrderReading reading, DeliveryReading deliveries, TimeProvider time, CancellationToken cancel) =>
        await reading.OwnAsync(id, cancel) is { } order ? await ViewAsync(order, Form.Of(("on", time.Today)), deliveries, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Order> id, IFormCollection posted, OrderReading reading, DeliveryReading deliveries, Invoicing invoicing, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } order) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var on = form.Date("on");
        Invoice? made = null;
        return await form.TryAsync(async () => made = await invoicing.MakeAsync(order, on, cancel))
            ? Views.Went(InvoiceLinks.Of(made!.Id), Say(id: $"Tagihan {made.Number} dibuat.", en: $"Invoice {made.Number} is made."))
            : await ViewAsync(order, form, deliveries, cancel);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Id<Order> id, Request request, OrderReading reading, Invoicing invoicing, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } order) return TypedResults.NotFound();

        var made = await invoicing.MakeAsync(order, request.On ?? time.Today, cancel);
        return TypedResults.Created($"{InvoiceLinks.Api}/{made.Id}", new Answer(made.Id, made.Number, made.Amount, made.DueOn));
    }

    static async Task<IResult> ViewAsync(Order order, Form form, DeliveryReading deliveries, CancellationToken cancel) => Views.Show<MakeInvoiceView>(new
    {
        Order = order,
        Form = form,
        Open = (IReadOnlyList<Delivery>)[.. (await deliveries.OfOrderAsync(order.Id, cancel)).Where(d => d.InvoiceId is null)],
    }, form.Status);

    public sealed record Request(DateOnly? On = null);

    /// <param name="Amount">In whole rupiah.</param>
    public sealed record Answer(Id<Invoice> Id, string Number, long Amount, DateOnly DueOn);
}
