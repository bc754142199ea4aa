using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Production.Products.Photos;
using Semai.Modules.Production.Products.Stock;

namespace Semai.Modules.Production.Products;

/// <summary>What waits for a reader in products: words and photographs for a second look, and stock that runs low.</summary>
sealed class ProductTasks(Db db) : IHomeTasks
{
    const int Most = 10;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
    [
        .. standing.Can(ProductPermissions.Publish) ? await ProductsAsync(standing.Actor.Id, cancel) : [],
        .. standing.Can(ProductPermissions.Publish) ? await PhotosAsync(standing.Actor.Id, cancel) : [],
        .. standing.Can(ProductPermissions.Keep) ? await LowAsync(cancel) : [],
    ];

    IQueryable<Product> Inside() => db.Products.AsNoTracking().Where(p => db.Scope.Everything || db.Scope.Units.Contains(p.Unit));

    async Task<IEnumerable<HomeTask>> ProductsAsync(string by, CancellationToken cancel)
    {
        var drafts = await Inside().Where(p => p.State == ProductState.Draft && !p.History.Any(e => e.By == by && (e.Act == ProductAct.Write || e.Act == ProductAct.Change)))
            .OrderBy(p => p.Id).Select(p => new { p.Id, p.Name, p.NameEn }).Take(Most).ToListAsync(cancel);
        return drafts.Select(p => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"Produk {p.Name} menunggu diperiksa", en: $"The product {p.NameEn} waits for a second look"),
            Say(id: "Sebelum dibaca umum", en: "Before the public reads it"), ProductLinks.Stage(p.Id, ProductAct.Offer), Say(id: "Periksa", en: "Look at it")));
    }

    async Task<IEnumerable<HomeTask>> PhotosAsync(string reader, CancellationToken cancel)
    {
        var waiting = await (
            from photo in db.ProductPhotos.AsNoTracking()
            where photo.State == PhotoState.Waiting && photo.AddedBy != reader
            join product in Inside() on photo.ProductId equals product.Id
            orderby photo.Id
            select new { photo.Id, product.Name, product.NameEn }).Take(Most).ToListAsync(cancel);
        return waiting.Select(p => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"Foto {p.Name} menunggu diperiksa", en: $"A photograph of {p.NameEn} waits for a second look"),
            Say(id: "Sebelum dilihat umum", en: "Before the public sees it"), ProductLinks.Photo(p.Id), Say(id: "Periksa", en: "Look at it")));
    }

    async Task<IEnumerable<HomeTask>> LowAsync(CancellationToken cancel)
    {
        var low = await (
            from product in Inside()
            where product.State == ProductState.Offered
            join stock in db.ProductStocks on product.Id equals stock.ProductId
            where stock.Pieces < product.Threshold
            orderby product.Id
            select new { product.Id, product.Name, product.NameEn, product.Threshold, stock.Pieces }).Take(Most).ToListAsync(cancel);
        return low.Select(p => new HomeTask(
            HomeTaskKind.Todo, Say(id: $"Stok {p.Name}: {StockWords.LeftOf(p.Pieces, p.Threshold)}", en: $"Stock of {p.NameEn}: {StockWords.LeftOf(p.Pieces, p.Threshold)}"),
            Say(id: $"Batasnya {p.Threshold}", en: $"The threshold is {p.Threshold}"), ProductLinks.PutIn(p.Id), StockWords.PutIn));
    }
}
