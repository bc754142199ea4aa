using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Access;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Products;
using Semai.Modules.Production.Products.Photos;
using Semai.Modules.Production.Products.Stock;
using SkiaSharp;

namespace Semai.Tests.Modules.Production.Products;

/// <summary>A prison with a workshop whose goods are sold, those who keep and approve them, and anybody. Sunday, 1 March 2026.</summary>
sealed class ShopWorld : IAsyncDisposable
{
    public const string Alt = "Keset cokelat";

    ShopWorld(WorkWorld work) => Work = work;

    public WorkWorld Work { get; }
    public TestApp App => Work.App;

    /// <summary>Writes, and keeps the stock.</summary>
    public Visitor Keeper => App.Visitor(Work.Inside, AccessPermissions.Self, ProductPermissions.Read, ProductPermissions.Keep);

    /// <summary>Lets the public see.</summary>
    public Visitor Head => App.Visitor(Work.Inside, AccessPermissions.Self, ProductPermissions.Read, ProductPermissions.Publish);

    public static async Task<ShopWorld> OnAsync(Engine engine) => new(await WorkWorld.OnAsync(engine));

    public ProductTerms Terms(string name = "Keset sabut", int threshold = 0) =>
        new(name, "Coir mat", "Dari sabut kelapa.", "Of coconut coir.", ProductKind.Weaving, SaleUnit.Piece, threshold, Work.AgencyOffice.Id);

    public async Task<Product> ProductAsync(string name = "Keset sabut", string slug = "keset-sabut", int unit = 1, bool offered = true, int threshold = 0)
    {
        var product = Product.Write(unit, slug, Terms(name, threshold), 25_000, Names, Some.Officer, Some.Instant);
        if (offered) product.Offer(Some.Approver, Some.Instant);
        await App.WithDbAsync(db => { db.AddRange(product, ProductStock.Open(product)); return db.SaveChangesAsync(); });
        return product;
    }

    public static PrisonNames Names => new(new HashSet<string> { "lkt" });

    /// <summary>So many good pieces of one batch, for an order of 100.</summary>
    public async Task<Batch> BatchAsync(int pieces = 100)
    {
        var order = Some.RunningOrder();
        var batch = Some.GoodBatch(order, pieces);
        await App.WithDbAsync(db => { db.AddRange(order, batch); return db.SaveChangesAsync(); });
        return batch;
    }

    public async Task<(Product Product, Batch Batch)> StockedAsync(int pieces, int made = 100)
    {
        var (product, batch) = (await ProductAsync(), await BatchAsync(made));
        await KeepAsync(k => k.PutInAsync(product, batch.Id, pieces, WorkWorld.Today, Guid.CreateVersion7(), default));
        return (product, batch);
    }

    public Task<T> KeepAsync<T>(Func<StockKeeping, Task<T>> act) => App.InScopeAsync(s => act(s.GetRequiredService<StockKeeping>()));

    public Task<int> StockAsync(Product product) => App.WithDbAsync(db => db.ProductStocks.Where(s => s.ProductId == product.Id).Select(s => s.Pieces).SingleAsync());

    public Task<IReadOnlyList<StockFault>> FaultsAsync() => App.InScopeAsync(s => s.GetRequiredService<VerifyStock>().FaultsAsync(default));

    /// <summary>Added by one, approved by another.</summary>
    public Task<ProductPhoto> PhotoAsync(Product product, bool approved = true, SKColor? colour = null) => App.WithDbAsync(async db =>
    {
        var drawn = PhotoDrawing.Of(Picture(300, 200, SKEncodedImageFormat.Png, colour));
        var photo = ProductPhoto.Add(product, drawn, Alt, "A brown mat", true, 0, Names, Some.Officer, Some.Instant);
        if (approved) photo.Approve(Some.Approver, Some.Instant);
        db.AddRange(photo, PhotoFile.Of(photo, drawn));
        await db.SaveChangesAsync();
        return photo;
    });

    public static byte[] Picture(int width, int height, SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg, SKColor? colour = null)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(colour ?? SKColors.SaddleBrown);
        canvas.DrawRect(0, 0, width / 2f, height / 2f, new SKPaint { Color = SKColors.White });
        using var encoded = bitmap.Encode(format, 90);
        return encoded.ToArray();
    }

    public static async Task RefusedAsync(string rule, HttpResponseMessage answer) => Assert.Equal(rule, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString());

    public ValueTask DisposeAsync() => Work.DisposeAsync();
}
