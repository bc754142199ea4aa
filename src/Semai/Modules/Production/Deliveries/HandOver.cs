using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Production.Orders;
using Semai.Shell;

namespace Semai.Modules.Production.Deliveries;

/// <summary>Hands pieces over to the buyer, all that are ready or a part of them.</summary>
public static class HandOver
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{OrderLinks.List}/{{id:guid}}/deliveries/new", Show).RequireAuthorization(OrderPermissions.Keep);
        app.MapPost($"{OrderLinks.List}/{{id:guid}}/deliveries/new", Submit).RequireAuthorization(OrderPermissions.Keep);
        app.MapPost($"{OrderLinks.Api}/{{id:guid}}/deliveries", Call).RequireAuthorization(OrderPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Order> id, OrderReading reading, TimeProvider time, CancellationToken cancel) =>
        await reading.OwnAsync(id, cancel) is { } order
            ? View(order, Form.Of([("on", time.Today), .. order.Items.Select(i => (Field(i.No), (object?)Math.Max(0, i.Ready)))]))
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Order> id, IFormCollection posted, OrderReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } order) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(
            [.. order.Items.Where(i => form.Typed(Field(i.No)) is not "").Select(i => new HandedOver(i.No, form.Whole(Field(i.No), 0, Order.QuantityMax)))],
            form.Text("receiver", Delivery.ReceiverMax), form.TextOrNone("note", Delivery.NoteMax), form.Date("on"));
        Delivery? made = null;
        return await form.TryAsync(async () => made = await HandOverAsync(order, request, db, by, time, cancel))
            ? Views.Went(DeliveryLinks.Of(made!.Id), Say(id: $"Surat jalan {made.Number} dibuat.", en: $"Delivery note {made.Number} is made."))
            : View(order, form);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Id<Order> id, Request request, OrderReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } order) return TypedResults.NotFound();

        var made = await HandOverAsync(order, request, db, by, time, cancel);
        return TypedResults.Created($"{DeliveryLinks.Api}/{made.Id}", new Answer(made.Id, made.Number, order.State));
    }

    static Task<Delivery> HandOverAsync(Order order, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var number = await ProductionNumbers.TakeAsync(db, order.Unit, Numbered.Delivery, time.Today.Year, cancel);
        var delivery = Delivery.HandOver(number, order, request.Pieces, request.Receiver, request.Note, request.On ?? time.Today, by, time.Now);
        db.Add(delivery);
        await db.SaveChangesAsync(cancel);
        return delivery;
    }, cancel);

    internal static string Field(int item) => string.Create(CultureInfo.InvariantCulture, $"item-{item}");

    static IResult View(Order order, Form form) => Views.Show<HandOverView>(new { Order = order, Form = form }, form.Status);

    /// <param name="Receiver">Who takes it over for the buyer.</param>
    public sealed record Request(IReadOnlyList<HandedOver> Pieces, string Receiver, string? Note = null, DateOnly? On = null);

    /// <param name="State">Of the order, after it.</param>
    public sealed record Answer(Id<Delivery> Id, string Number, OrderState State);
}
