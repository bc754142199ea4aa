using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Production.Products.Stock;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Production.Products;

/// <summary>The products of the reader's prison with their stock, the latest first; narrowed by state.</summary>
public static class ListProducts
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(ProductLinks.List, Show).RequireAuthorization(ProductPermissions.Read);
        app.MapGet($"{ProductLinks.List}/export", Take).RequireAuthorization(ProductPermissions.Read);
        app.MapGet(ProductLinks.Api, Find).RequireAuthorization(ProductPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, Standing standing, TimeProvider time, CancellationToken cancel) =>
        Views.Show<ListProductsView>(new { Page = await Find(query, db, time, cancel), Query = query, MayKeep = standing.Can(ProductPermissions.Keep) });

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, TimeProvider time, CancellationToken cancel) =>
        Export.Of(@as, $"produk-{time.Today.Iso}", await RowsAsync(db, Matching(db, query).OrderByDescending(p => p.Id), time.Today, cancel), Columns);

    static async Task<Page<Row>> Find([AsParameters] Query query, Db db, TimeProvider time, CancellationToken cancel)
    {
        var from = Cursor.Parse(query.After, keys: 1);
        var matching = Matching(db, query);
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var last] && Id<Product>.TryParse(last, null, out var id)) matching = matching.Where(p => p.Id < id);
        return Page.Of(await RowsAsync(db, matching.OrderByDescending(p => p.Id).Take(Page.Size + 1), time.Today, cancel), from, r => [$"{r.Id}"], total);
    }

    static IQueryable<Product> Matching(Db db, Query query)
    {
        var products = db.Products.AsNoTracking().AsSplitQuery().Where(p => db.Scope.Everything || db.Scope.Units.Contains(p.Unit));
        return query.Chosen is { } state ? products.Where(p => p.State == state) : products;
    }

    static async Task<List<Row>> RowsAsync(Db db, IQueryable<Product> products, DateOnly today, CancellationToken cancel)
    {
        var read = await products.ToListAsync(cancel);
        var ids = read.ConvertAll(p => p.Id);
        var stocks = await db.ProductStocks.AsNoTracking().Where(s => ids.Contains(s.ProductId)).ToDictionaryAsync(s => s.ProductId, s => s.Pieces, cancel);
        return read.ConvertAll(p => new Row(p.Id, p.Slug, p.Name, p.NameEn, p.Kind, p.State, p.PriceOn(today), p.Per, stocks.GetValueOrDefault(p.Id), p.Threshold));
    }

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(ProductWords.Name, r => Say(id: r.Name, en: r.NameEn)) { IsName = true, Typed = true, Href = r => ProductLinks.Of(r.Id) },
        new(ProductWords.Kind, r => ProductWords.Of(r.Kind)),
        new(Say(id: "Status", en: "Status"), r => ProductWords.Of(r.State)) { Status = r => ProductWords.KindOf(r.State) },
        new(ProductWords.Price, r => r.Price) { Numeric = true },
        new(Say(id: "Per", en: "Per"), r => ProductWords.Of(r.Per)),
        new(StockWords.Stock, r => r.Stock) { Numeric = true },
        new(Say(id: "Batas", en: "Threshold"), r => r.Threshold) { Numeric = true },
    ];

    /// <param name="State">A state of a product; anything else is no filter.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? State, string? After)
    {
        internal ProductState? Chosen => Enum.TryParse<ProductState>(State, out var state) && Enum.IsDefined(state) ? state : null;
    }

    /// <param name="Price">Of today, in whole rupiah; null before the first.</param>
    /// <param name="Stock">Pieces.</param>
    public sealed record Row(
        Id<Product> Id, string Slug, string Name, string NameEn, ProductKind Kind, ProductState State, long? Price, SaleUnit Per, int Stock, int Threshold);
}
