using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Production.Products.Stock;

/// <summary>Pieces were sold, spoiled or lost, or the shelf was counted.</summary>
public static class RecordMove
{
    internal static readonly MoveKind[] Kinds = [MoveKind.Sold, MoveKind.Spoiled, MoveKind.Counted];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{ProductLinks.List}/{{id:guid}}/moves", Show).RequireAuthorization(ProductPermissions.Keep);
        app.MapPost($"{ProductLinks.List}/{{id:guid}}/moves", Submit).RequireAuthorization(ProductPermissions.Keep);
        app.MapPost($"{ProductLinks.Api}/{{id:guid}}/moves", Call).RequireAuthorization(ProductPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Product> id, ProductReading reading, Db db, TimeProvider time, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } product
            ? await ViewAsync(product, Form.Of(("kind", MoveKind.Sold), ("on", time.Today), ("once", Guid.CreateVersion7(time.Now))), db, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Product> id, IFormCollection posted, ProductReading reading, StockKeeping keeping, Db db, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } product) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var kind = form.Choice<MoveKind>("kind") is var chosen && Kinds.Contains(chosen) ? chosen : form.Note("kind", ShellWords.PickOne, MoveKind.Sold);
        var (pieces, why, on, once) = (form.Whole("pieces", kind is MoveKind.Counted ? 0 : 1, Orders.Order.QuantityMax), form.TextOrNone("why", StockMove.WhyMax), form.Date("on"), form.Once());
        return await form.TryAsync(() => keeping.MoveAsync(product, kind, pieces, why, on, once, cancel)) ? Views.Went(ProductLinks.Of(id), ShellWords.Saved) : await ViewAsync(product, form, db, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Product> id, Request request, ProductReading reading, StockKeeping keeping, Db db, TimeProvider time, CancellationToken cancel) =>
        Kinds.Contains(request.Kind) && await reading.FindAsync(id, cancel) is { } product
            ? TypedResults.Ok(await AnswerAsync(await keeping.MoveAsync(product, request.Kind, request.Pieces, request.Why, request.On ?? time.Today, request.Key ?? Guid.CreateVersion7(time.Now), cancel), db, cancel))
            : TypedResults.NotFound();

    internal static async Task<Answer> AnswerAsync(StockMove move, Db db, CancellationToken cancel) =>
        new(move.No, move.Kind, move.Pieces, await LeftAsync(move.ProductId, db, cancel));

    internal static Task<int> LeftAsync(Id<Product> id, Db db, CancellationToken cancel) => db.ProductStocks.Where(s => s.ProductId == id).Select(s => s.Pieces).SingleAsync(cancel);

    static async Task<IResult> ViewAsync(Product product, Form form, Db db, CancellationToken cancel) =>
        Views.Show<RecordMoveView>(new { Product = product, Form = form, Left = await LeftAsync(product.Id, db, cancel) }, form.Status);

    /// <param name="Kind">Sold, Spoiled or Counted.</param>
    /// <param name="Pieces">What left; of a count, what is on the shelf.</param>
    /// <param name="Why">Needed where something spoiled or a count differs.</param>
    /// <param name="Key">Tells one sending from another.</param>
    public sealed record Request(MoveKind Kind, int Pieces, string? Why = null, DateOnly? On = null, Guid? Key = null);

    /// <param name="Pieces">Signed: below nought out.</param>
    /// <param name="Left">In stock after it.</param>
    public sealed record Answer(int No, MoveKind Kind, int Pieces, int Left);
}
