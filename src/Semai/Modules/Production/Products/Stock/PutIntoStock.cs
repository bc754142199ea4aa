using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Production.Batches;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Production.Products.Stock;

/// <summary>Good pieces of a batch go into the stock of a product; their labels get a code.</summary>
public static class PutIntoStock
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{ProductLinks.List}/{{id:guid}}/in", Show).RequireAuthorization(ProductPermissions.Keep);
        app.MapPost($"{ProductLinks.List}/{{id:guid}}/in", Submit).RequireAuthorization(ProductPermissions.Keep);
        app.MapPost($"{ProductLinks.Api}/{{id:guid}}/in", Call).RequireAuthorization(ProductPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Product> id, ProductReading reading, Db db, TimeProvider time, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } product ? await ViewAsync(product, Form.Of(("on", time.Today), ("once", Guid.CreateVersion7(time.Now))), db, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Product> id, IFormCollection posted, ProductReading reading, StockKeeping keeping, Db db, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } product) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var (batch, pieces, on, once) = (form.Chosen<Batch>("batch"), form.Whole("pieces", 1, Orders.Order.QuantityMax), form.Date("on"), form.Once());
        return await form.TryAsync(() => keeping.PutInAsync(product, batch, pieces, on, once, cancel)) ? Views.Went(ProductLinks.Of(id), ShellWords.Saved) : await ViewAsync(product, form, db, cancel);
    }

    static async Task<Results<Ok<RecordMove.Answer>, NotFound>> Call(Id<Product> id, Request request, ProductReading reading, StockKeeping keeping, Db db, TimeProvider time, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } product
            ? TypedResults.Ok(await RecordMove.AnswerAsync(await keeping.PutInAsync(product, request.BatchId, request.Pieces, request.On ?? time.Today, request.Key ?? Guid.CreateVersion7(time.Now), cancel), db, cancel))
            : TypedResults.NotFound();

    static async Task<IResult> ViewAsync(Product product, Form form, Db db, CancellationToken cancel) =>
        Views.Show<PutIntoStockView>(new { Product = product, Form = form, Batches = await BatchesAsync(product.Unit, db, cancel) }, form.Status);

    /// <summary>Those of the prison of which something is left, the latest first.</summary>
    static async Task<IReadOnlyList<Option>> BatchesAsync(int unit, Db db, CancellationToken cancel)
    {
        var lots = db.StockLots;
        var read = await (
            from batch in db.Set<Batch>().AsNoTracking().IgnoreAutoIncludes()
            where batch.Unit == unit && batch.MadeOn != null
            join order in db.Set<Orders.Order>().IgnoreQueryFilters().IgnoreAutoIncludes() on batch.OrderId equals order.Id
            orderby batch.Id descending
            select new
            {
                batch.Id,
                batch.Number,
                Item = order.Items.Where(i => i.No == batch.ItemNo).Select(i => new { i.Product, Unplaced = i.Accepted - i.Delivered - i.Stocked }).First(),
                Accepted = batch.Checks.Sum(c => c.Accepted),
                Stocked = lots.Where(l => l.BatchId == batch.Id).Sum(l => l.Pieces),
            }).Take(200).ToListAsync(cancel);
        return
        [
            .. from batch in read
               let left = Math.Min(batch.Accepted - batch.Stocked, batch.Item.Unplaced)
               where left > 0
               select new Option($"{batch.Id}", Say(id: $"{batch.Number} · {batch.Item.Product} · sisa {left}", en: $"{batch.Number} · {batch.Item.Product} · {left} left")),
        ];
    }

    /// <param name="On">Today where none is given.</param>
    /// <param name="Key">Tells one sending from another.</param>
    public sealed record Request(Id<Batch> BatchId, int Pieces, DateOnly? On = null, Guid? Key = null);
}
