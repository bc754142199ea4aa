using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Shell;

namespace Semai.Modules.Production.Invoices;

/// <summary>Material is bought for an order, out of the prison's account.</summary>
public static class BuyMaterial
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{OrderLinks.List}/{{id:guid}}/materials/new", Show).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{OrderLinks.List}/{{id:guid}}/materials/new", Submit).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{OrderLinks.Api}/{{id:guid}}/materials", Call).RequireAuthorization(LedgerPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Order> id, OrderReading reading, TimeProvider time, CancellationToken cancel) =>
        await reading.OwnAsync(id, cancel) is { } order ? View(order, Form.Of(("on", time.Today))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Order> id, IFormCollection posted, OrderReading reading, Invoicing invoicing, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } order) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Text("name", MaterialPurchase.NameMax), PayInvoice.Rupiah(form, "amount"), form.Date("on"), form.TextOrNone("receipt", MaterialPurchase.NameMax));
        return await form.TryAsync(() => BuyAsync(order, request, invoicing, request.On!.Value, cancel)) ? Views.Went(OrderLinks.Of(id), ShellWords.Saved) : View(order, form);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Id<Order> id, Request request, OrderReading reading, Invoicing invoicing, TimeProvider time, CancellationToken cancel) =>
        await reading.OwnAsync(id, cancel) is { } order
            ? TypedResults.Created(OrderLinks.Of(id), new Answer((await BuyAsync(order, request, invoicing, request.On ?? time.Today, cancel)).Id))
            : TypedResults.NotFound();

    static Task<MaterialPurchase> BuyAsync(Order order, Request request, Invoicing invoicing, DateOnly on, CancellationToken cancel) =>
        invoicing.BuyAsync(order, request.Name, request.Amount, on, request.Receipt, cancel);

    static IResult View(Order order, Form form) => Views.Show<BuyMaterialView>(new { Order = order, Form = form }, form.Status);

    /// <param name="Amount">In whole rupiah.</param>
    /// <param name="Receipt">Its number.</param>
    public sealed record Request(string Name, long Amount, DateOnly? On = null, string? Receipt = null);

    public sealed record Answer(Guid Id);
}
