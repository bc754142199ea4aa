using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Partners.Mentors;
using Semai.Shell;

namespace Semai.Modules.Production.Products.Stock;

/// <summary>Tells everybody who looks a batch up that it should not be used, and why.</summary>
public static class RecallLot
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{ProductLinks.Lots}/{{id:guid}}/recall", Show).RequireAuthorization(ProductPermissions.Keep);
        app.MapPost($"{ProductLinks.Lots}/{{id:guid}}/recall", Submit).RequireAuthorization(ProductPermissions.Keep);
        app.MapPost($"{ProductLinks.Api}/batches/{{id:guid}}/recall", Call).RequireAuthorization(ProductPermissions.Keep);
    }

    static async Task<IResult> Show(Id<StockLot> id, Db db, ProductReading reading, CancellationToken cancel) =>
        await FindAsync(id, db, reading, cancel) is var (product, lot) ? View(product, lot, Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<StockLot> id, IFormCollection posted, Db db, ProductReading reading, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, reading, cancel) is not var (product, lot)) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var why = form.Choice<RecallReason>("why");
        return await form.TryAsync(() => RecallAsync(lot, why, db, by, time, cancel)) ? Views.Went(ProductLinks.Of(product.Id), ShellWords.Saved) : View(product, lot, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<StockLot> id, Request request, Db db, ProductReading reading, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, reading, cancel) is not var (_, lot)) return TypedResults.NotFound();

        await RecallAsync(lot, request.Why, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, lot.Code, lot.RecalledWhy, lot.RecalledOn));
    }

    static async Task<(Product Product, StockLot Lot)?> FindAsync(Id<StockLot> id, Db db, ProductReading reading, CancellationToken cancel) =>
        await db.StockLots.SingleOrDefaultAsync(l => l.Id == id, cancel) is { } lot && db.IsInside(lot.Unit) && await reading.FindAsync(lot.ProductId, cancel) is { } product ? (product, lot) : null;

    static Task RecallAsync(StockLot lot, RecallReason why, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        lot.Recall(why, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    static IResult View(Product product, StockLot lot, Form form) => Views.Show<RecallLotView>(new { Product = product, Lot = lot, Form = form }, form.Status);

    public sealed record Request(RecallReason Why);

    public sealed record Answer(Id<StockLot> Id, string Code, RecallReason? Why, DateOnly? On);
}
