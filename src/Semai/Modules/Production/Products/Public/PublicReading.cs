using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Production.Products.Photos;
using Semai.Shell.Lists;

namespace Semai.Modules.Production.Products.Public;

/// <summary>
/// What anybody reads of products, without signing in. The public has no scope: only what is offered and approved is
/// read here, and no field of it could hold a prison, a person or a number of pieces.
/// </summary>
public sealed class PublicReading(Db db, TimeProvider time)
{
    public async Task<Page<PublicProduct>> PageAsync(ProductKind? kind, string? after, CancellationToken cancel)
    {
        var from = Cursor.Parse(after, keys: 1);
        var offered = Offered();
        if (kind is { } chosen) offered = offered.Where(p => p.Kind == chosen);
        var total = await offered.CountAsync(cancel);
        if (from.Keys is [var last]) offered = offered.Where(p => string.Compare(p.Slug, last) > 0);
        return Page.Of(await RowsAsync(offered.OrderBy(p => p.Slug).Take(Page.Size + 1), cancel), from, p => [p.Slug], total);
    }

    public async Task<PublicProduct?> FindAsync(string slug, CancellationToken cancel) =>
        (await RowsAsync(Offered().Where(p => p.Slug == slug), cancel)).SingleOrDefault();

    /// <summary>A picture that the public may see today, by its hash; null for any other.</summary>
    public Task<byte[]?> ImageAsync(string hash, CancellationToken cancel) => (
        from photo in db.ProductPhotos.IgnoreQueryFilters().AsNoTracking()
        where photo.State == PhotoState.Approved && (photo.LargeHash == hash || photo.SmallHash == hash)
        join product in Offered() on photo.ProductId equals product.Id
        join file in db.PhotoFiles.IgnoreQueryFilters() on photo.Id equals file.PhotoId
        select photo.SmallHash == hash ? file.Small : file.Large).FirstOrDefaultAsync(cancel);

    IQueryable<Product> Offered() => db.Products.IgnoreQueryFilters().AsNoTracking().Where(p => p.State == ProductState.Offered);

    async Task<List<PublicProduct>> RowsAsync(IQueryable<Product> products, CancellationToken cancel)
    {
        var read = await products.AsSplitQuery().ToListAsync(cancel);
        var (ids, sellers) = (read.ConvertAll(p => p.Id), read.Select(p => p.SellerId).Distinct().ToList());
        var inStock = (await db.ProductStocks.IgnoreQueryFilters().AsNoTracking().Where(s => ids.Contains(s.ProductId) && s.Pieces > 0).Select(s => s.ProductId).ToListAsync(cancel)).ToHashSet();
        var photos = (await db.ProductPhotos.IgnoreQueryFilters().AsNoTracking().Where(p => ids.Contains(p.ProductId) && p.State == PhotoState.Approved).OrderBy(p => p.Id).ToListAsync(cancel))
            .ToLookup(p => p.ProductId, PublicPhoto.Of);
        var organisations = db.Organisations;
        var offices = await organisations.AsNoTracking().Where(o => sellers.Contains(o.Id))
            .Select(o => new { o.Id, o.Name, Above = organisations.Where(a => a.Id == o.ParentId).Select(a => a.Name).FirstOrDefault() }).ToDictionaryAsync(o => o.Id, cancel);
        return read.ConvertAll(p => new PublicProduct(
            p.Slug, p.Name, p.NameEn, p.About, p.AboutEn, p.Kind, p.PriceOn(time.Today) ?? 0, p.Per, inStock.Contains(p.Id), offices[p.SellerId].Name, offices[p.SellerId].Above, [.. photos[p.Id]]));
    }
}

/// <summary>A product as anybody may read it.</summary>
/// <param name="Price">Of today, in whole rupiah.</param>
/// <param name="Seller">The office of the regency that buyers ask.</param>
/// <param name="SellerOf">The government that the office belongs to.</param>
public sealed record PublicProduct(
    string Slug, string Name, string NameEn, string About, string AboutEn, ProductKind Kind, long Price, SaleUnit Per, bool InStock, string Seller, string? SellerOf,
    IReadOnlyList<PublicPhoto> Photos);

/// <param name="Url">At most 1,200 pixels; its content never changes.</param>
/// <param name="Thumbnail">At most 400 pixels.</param>
/// <param name="Width">Of the large one.</param>
public sealed record PublicPhoto(string Url, string Thumbnail, string Alt, string AltEn, int Width, int Height)
{
    internal static PublicPhoto Of(ProductPhoto photo) => new(SeePhoto.Of(photo.LargeHash), SeePhoto.Of(photo.SmallHash), photo.Alt, photo.AltEn, photo.Width, photo.Height);
}
