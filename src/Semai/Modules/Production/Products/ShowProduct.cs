using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Products.Photos;
using Semai.Modules.Production.Products.Stock;
using Semai.Shell;

namespace Semai.Modules.Production.Products;

/// <summary>One product as its prison sees it: words, prices, photographs, stock with every move, batches with their codes.</summary>
public static class ShowProduct
{
    /// <summary>Moves shown at once; the JSON has as many.</summary>
    const int Latest = 100;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{ProductLinks.List}/{{id:guid}}", Show).RequireAuthorization(ProductPermissions.Read);
        app.MapGet($"{ProductLinks.Api}/{{id:guid}}", Find).RequireAuthorization(ProductPermissions.Read);
    }

    static async Task<IResult> Show(Id<Product> id, ProductReading reading, Db db, Standing standing, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } product) return TypedResults.NotFound();

        return Views.Show<ShowProductView>(new
        {
            Product = product,
            Seller = await db.Organisations.Where(o => o.Id == product.SellerId).Select(o => o.Name).SingleAsync(cancel),
            Stock = await StockAsync(id, db, cancel),
            Photos = await PhotosAsync(id, db, cancel),
            standing.May,
            Me = standing.Actor.Id,
            time.Today,
        });
    }

    static async Task<Results<Ok<Answer>, NotFound>> Find(Id<Product> id, ProductReading reading, Db db, TimeProvider time, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } product
            ? TypedResults.Ok(new Answer(
                id, product.Slug, product.State, product.Terms, product.PriceOn(time.Today), product.Prices, await StockAsync(id, db, cancel),
                (await PhotosAsync(id, db, cancel)).ConvertAll(p => new PhotoLine(p.Id, p.State, p.Alt, p.AltEn, p.Width, p.Height))))
            : TypedResults.NotFound();

    static async Task<StockSheet> StockAsync(Id<Product> id, Db db, CancellationToken cancel)
    {
        var moves = await db.StockMoves.AsNoTracking().Where(m => m.ProductId == id).OrderByDescending(m => m.No).Take(Latest).ToListAsync(cancel);
        var taken = await db.StockMoves.Where(m => m.ProductId == id && m.Takes != null).Select(m => m.Takes!.Value).ToListAsync(cancel);
        var lots = await (
            from lot in db.StockLots.AsNoTracking()
            where lot.ProductId == id
            join batch in db.Set<Batch>().IgnoreAutoIncludes() on lot.BatchId equals batch.Id
            orderby lot.Id descending
            select new LotLine(lot.Id, lot.BatchId, batch.Number, lot.Code, lot.MadeOn, lot.Pieces, lot.RecalledWhy, lot.RecalledOn)).ToListAsync(cancel);
        return new(
            await db.ProductStocks.Where(s => s.ProductId == id).Select(s => s.Pieces).SingleAsync(cancel),
            moves.ConvertAll(m => new MoveLine(m.No, m.Kind, m.Pieces, m.On, m.Why, m.ByName, m.Takes, taken.Contains(m.No))), lots);
    }

    static Task<List<ProductPhoto>> PhotosAsync(Id<Product> id, Db db, CancellationToken cancel) =>
        db.ProductPhotos.AsNoTracking().Where(p => p.ProductId == id && p.State != PhotoState.TakenDown).OrderBy(p => p.Id).ToListAsync(cancel);

    /// <param name="Price">Of today, in whole rupiah; null before the first.</param>
    public sealed record Answer(
        Id<Product> Id, string Slug, ProductState State, ProductTerms Terms, long? Price, IReadOnlyList<ProductPrice> Prices, StockSheet Stock, IReadOnlyList<PhotoLine> Photos);

    public sealed record PhotoLine(Id<ProductPhoto> Id, PhotoState State, string Alt, string AltEn, int Width, int Height);
}

/// <summary>What there is of a product and how it came to that.</summary>
/// <param name="Moves">The latest first.</param>
public sealed record StockSheet(int Pieces, IReadOnlyList<MoveLine> Moves, IReadOnlyList<LotLine> Lots);

/// <param name="Takes">Number of the move that this one takes back.</param>
/// <param name="IsTakenBack">Another has taken it back.</param>
public sealed record MoveLine(int No, MoveKind Kind, int Pieces, DateOnly On, string? Why, string By, int? Takes, bool IsTakenBack);

/// <param name="Code">On its labels.</param>
public sealed record LotLine(Id<StockLot> Id, Id<Batch> BatchId, string Batch, string Code, DateOnly MadeOn, int Pieces, RecallReason? RecalledWhy, DateOnly? RecalledOn);
