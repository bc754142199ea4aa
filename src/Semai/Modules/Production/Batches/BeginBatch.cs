using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Production.Orders;
using Semai.Shell;

namespace Semai.Modules.Production.Batches;

/// <summary>The workshop begins to make one item of a running order.</summary>
public static class BeginBatch
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{OrderLinks.List}/{{id:guid}}/batches/new", Show).RequireAuthorization(OrderPermissions.Keep);
        app.MapPost($"{OrderLinks.List}/{{id:guid}}/batches/new", Submit).RequireAuthorization(OrderPermissions.Keep);
        app.MapPost($"{OrderLinks.Api}/{{id:guid}}/batches", Call).RequireAuthorization(OrderPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Order> id, OrderReading reading, TimeProvider time, CancellationToken cancel) =>
        await reading.OwnAsync(id, cancel) is { } order ? View(order, Form.Of(("on", time.Today), ("planned", order.Items[0].Quantity))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Order> id, IFormCollection posted, OrderReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } order) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Whole("item", 1, Order.ItemsMax), form.Text("workshop", Batch.WorkshopMax), form.Whole("planned", 1, Order.QuantityMax), form.Date("on"));
        Batch? made = null;
        return await form.TryAsync(async () => made = await BeginAsync(order, request, db, by, time, cancel))
            ? Views.Went(BatchLinks.Of(made!.Id), ShellWords.Saved)
            : View(order, form);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Id<Order> id, Request request, OrderReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } order) return TypedResults.NotFound();

        var made = await BeginAsync(order, request, db, by, time, cancel);
        return TypedResults.Created($"{BatchLinks.Api}/{made.Id}", new Answer(made.Id, made.Number, made.State));
    }

    static Task<Batch> BeginAsync(Order order, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var number = await ProductionNumbers.TakeAsync(db, order.Unit, Numbered.Batch, time.Today.Year, cancel);
        var batch = Batch.Begin(number, order, request.Item, request.Workshop, request.Planned, request.On ?? time.Today, by, time.Now);
        db.Add(batch);
        await db.SaveChangesAsync(cancel);
        return batch;
    }, cancel);

    static IResult View(Order order, Form form) => Views.Show<BeginBatchView>(new { Order = order, Form = form }, form.Status);

    /// <param name="Item">Number of the item of the order.</param>
    /// <param name="Planned">Pieces.</param>
    public sealed record Request(int Item, string Workshop, int Planned, DateOnly? On = null);

    public sealed record Answer(Id<Batch> Id, string Number, BatchState State);
}
