using Semai.Data;
using Semai.Modules.Partners.Mentors;

namespace Semai.Modules.Production.Products.Photos;

/// <summary>A photograph with the product that it shows.</summary>
public sealed record PhotoSheet(ProductPhoto Photo, Product Product);

/// <summary>Adds photographs and lets the public see them; every door ends here.</summary>
public sealed class PhotoKeeping(Db db, ProductReading reading, Actor by, TimeProvider time)
{
    /// <summary>Of the reader's own prison, to change.</summary>
    public async Task<PhotoSheet?> FindAsync(Id<ProductPhoto> id, CancellationToken cancel) =>
        await db.ProductPhotos.SingleOrDefaultAsync(p => p.Id == id, cancel) is { } photo && db.IsInside(photo.Unit) && await reading.FindAsync(photo.ProductId, cancel) is { } product
            ? new(photo, product)
            : null;

    /// <exception cref="Refusal">Nobody vouches for it, or the product has enough of them.</exception>
    public async Task<ProductPhoto> AddAsync(Product product, DrawnPhoto drawn, string alt, string altEn, bool vouched, CancellationToken cancel)
    {
        var names = await reading.NamesAsync(cancel);
        return await db.TogetherAsync(async () =>
        {
            var kept = await db.ProductPhotos.CountAsync(p => p.ProductId == product.Id && p.State != PhotoState.TakenDown, cancel);
            var photo = ProductPhoto.Add(product, drawn, alt, altEn, vouched, kept, names, by, time.Now);
            db.AddRange(photo, PhotoFile.Of(photo, drawn));
            await db.SaveChangesAsync(cancel);
            return photo;
        }, cancel);
    }

    public Task MoveAsync(ProductPhoto photo, PhotoAct act, CancellationToken cancel)
    {
        if (act is PhotoAct.Approve) photo.Approve(by, time.Now);
        else photo.TakeDown(by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    /// <summary>The picture itself; null where the reader may not see it.</summary>
    public Task<byte[]?> ImageAsync(Id<ProductPhoto> id, bool small, CancellationToken cancel) =>
        db.PhotoFiles.AsNoTracking().Where(f => f.PhotoId == id).Select(f => small ? f.Small : f.Large).SingleOrDefaultAsync(cancel);
}
