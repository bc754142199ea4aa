using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Production.Products.Stock;

/// <summary>Takes a move of stock back by another, once and with the reason.</summary>
public static class CounterMove
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{ProductLinks.List}/{{id:guid}}/moves/{{no:int}}/counter", Show).RequireAuthorization(ProductPermissions.Keep);
        app.MapPost($"{ProductLinks.List}/{{id:guid}}/moves/{{no:int}}/counter", Submit).RequireAuthorization(ProductPermissions.Keep);
        app.MapPost($"{ProductLinks.Api}/{{id:guid}}/moves/{{no:int}}/counter", Call).RequireAuthorization(ProductPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Product> id, int no, ProductReading reading, Db db, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(id, no, reading, db, cancel) is var (product, move) ? View(product, move, Form.Of(("once", Guid.CreateVersion7(time.Now)))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Product> id, int no, IFormCollection posted, ProductReading reading, StockKeeping keeping, Db db, CancellationToken cancel)
    {
        if (await FindAsync(id, no, reading, db, cancel) is not var (product, move)) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var (why, once) = (form.Text("why", StockMove.WhyMax), form.Once());
        return await form.TryAsync(() => keeping.CounterAsync(product, no, why, once, cancel)) ? Views.Went(ProductLinks.Of(id), ShellWords.Saved) : View(product, move, form);
    }

    static async Task<Results<Ok<RecordMove.Answer>, NotFound>> Call(Id<Product> id, int no, Request request, ProductReading reading, StockKeeping keeping, Db db, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(id, no, reading, db, cancel) is var (product, _) && await keeping.CounterAsync(product, no, request.Why, request.Key ?? Guid.CreateVersion7(time.Now), cancel) is { } counter
            ? TypedResults.Ok(await RecordMove.AnswerAsync(counter, db, cancel))
            : TypedResults.NotFound();

    static async Task<(Product Product, StockMove Move)?> FindAsync(Id<Product> id, int no, ProductReading reading, Db db, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } product && await db.StockMoves.AsNoTracking().SingleOrDefaultAsync(m => m.ProductId == id && m.No == no, cancel) is { } move ? (product, move) : null;

    static IResult View(Product product, StockMove move, Form form) => Views.Show<CounterMoveView>(new { Product = product, Move = move, Form = form }, form.Status);

    /// <param name="Key">Tells one sending from another.</param>
    public sealed record Request(string Why, Guid? Key = null);
}
