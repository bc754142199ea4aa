using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Production.Orders;
using Semai.Shell;

namespace Semai.Modules.Production.Deliveries;

/// <summary>Something follows from a return, in the same transaction: an invoice becomes smaller.</summary>
public interface IWhenPiecesReturn
{
    Task ReturnedAsync(Delivery delivery, Order order, ReturnedPieces returned, Actor by, CancellationToken cancel);
}

/// <summary>The buyer sends pieces back.</summary>
public static class ReturnPieces
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{DeliveryLinks.Root}/{{id:guid}}/returns", Show).RequireAuthorization(OrderPermissions.Keep);
        app.MapPost($"{DeliveryLinks.Root}/{{id:guid}}/returns", Submit).RequireAuthorization(OrderPermissions.Keep);
        app.MapPost($"{DeliveryLinks.Api}/{{id:guid}}/returns", Call).RequireAuthorization(OrderPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Delivery> id, DeliveryReading reading, TimeProvider time, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } file ? View(file, Form.Of(("on", time.Today))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Delivery> id, IFormCollection posted, DeliveryReading reading, Returning returning, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Whole("item", 1, Order.ItemsMax), form.Whole("quantity", 1, Order.QuantityMax), form.Choice<ReturnReason>("reason"), form.TextOrNone("note", Delivery.NoteMax), form.Date("on"));
        return await form.TryAsync(() => returning.ReturnAsync(file, request, cancel)) ? Views.Went(DeliveryLinks.Of(id), ShellWords.Saved) : View(file, form);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Id<Delivery> id, Request request, DeliveryReading reading, Returning returning, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

        await returning.ReturnAsync(file, request, cancel);
        return TypedResults.Created(DeliveryLinks.Of(id), new Answer(id, file.Delivery.Returns[^1].No));
    }

    static IResult View(DeliveryFile file, Form form) => Views.Show<ReturnPiecesView>(new { File = file, Form = form }, form.Status);

    /// <param name="Item">Number of the item of the order.</param>
    public sealed record Request(int Item, int Quantity, ReturnReason Reason, string? Note = null, DateOnly? On = null);

    /// <param name="No">Of the return, on its delivery note.</param>
    public sealed record Answer(Id<Delivery> DeliveryId, int No);
}

/// <summary>Takes pieces back, with what follows from it.</summary>
public sealed class Returning(Db db, IEnumerable<IWhenPiecesReturn> asked, Actor by, TimeProvider time)
{
    public Task ReturnAsync(DeliveryFile file, ReturnPieces.Request request, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var returned = file.Delivery.TakeBack(file.Order, request.Item, request.Quantity, request.Reason, request.Note, request.On ?? time.Today, by, time.Now);
        foreach (var one in asked) await one.ReturnedAsync(file.Delivery, file.Order, returned, by, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);
}
