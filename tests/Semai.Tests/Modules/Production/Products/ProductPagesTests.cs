using Semai.Modules.Production.Products;
using Semai.Modules.Production.Products.Stock;

namespace Semai.Tests.Modules.Production.Products;

public class ProductPagesTests
{
    [Theory, EachEngine]
    public async Task An_officer_writes_another_offers_and_a_change_takes_it_off_the_page_again(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var (keeper, head, anybody) = (world.Keeper, world.Head, world.App.Stranger());

        var made = await keeper.SubmitAsync(await keeper.OpenAsync(ProductLinks.New), Typed(world));
        Assert.Equal(302, made.Status);
        var product = await world.App.WithDbAsync(db => db.Products.SingleAsync());
        Assert.Equal(("keset-sabut", ProductState.Draft, 25_000L), (product.Slug, product.State, product.PriceOn(WorkWorld.Today)));
        Assert.Equal(404, (await anybody.OpenAsync("/products/keset-sabut")).Status);
        Assert.Contains("Produk Keset sabut menunggu diperiksa", (await head.OpenAsync("/")).Text, StringComparison.Ordinal);

        await WorkWorld.Press(head, ProductLinks.Stage(product.Id, ProductAct.Offer));
        Assert.Equal(200, (await anybody.OpenAsync("/products/keset-sabut")).Status);
        await WorkWorld.Press(keeper, ProductLinks.Change(product.Id), ("about", "Lebih tebal."));
        Assert.Equal(404, (await anybody.OpenAsync("/products/keset-sabut")).Status);
        await WorkWorld.Press(head, ProductLinks.Stage(product.Id, ProductAct.Offer));
        Assert.Contains("Lebih tebal.", (await anybody.OpenAsync("/products/keset-sabut")).Text, StringComparison.Ordinal);
        await WorkWorld.Press(keeper, ProductLinks.Stage(product.Id, ProductAct.Withdraw), ("note", "Bahan habis"));
        Assert.Contains("Bahan habis", (await head.OpenAsync(ProductLinks.Of(product.Id))).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await anybody.OpenAsync("/products/keset-sabut")).Status);
    }

    [Theory, EachEngine]
    public async Task What_was_typed_wrong_comes_back_and_no_text_names_a_prison(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var keeper = world.Keeper;
        var page = await keeper.OpenAsync(ProductLinks.New);

        var free = await keeper.SubmitAsync(page, [.. Typed(world).Where(t => t.Item1 is not "price"), ("price", "0")]);
        var named = await keeper.SubmitAsync(page, [.. Typed(world).Where(t => t.Item1 is not "about"), ("about", "Buatan warga binaan")]);
        var coded = await keeper.SubmitAsync(page, [.. Typed(world).Where(t => t.Item1 is not "nameEn"), ("nameEn", "Mat by LKT")]);

        Assert.Equal((422, "0"), (free.Status, free.Html.QuerySelector("#price")!.GetAttribute("value")));
        Assert.Contains("di atas nol", free.TextOf("#price-e"), StringComparison.Ordinal);
        Assert.Contains("jangan menyebut lapas", named.TextOf("#about-e"), StringComparison.Ordinal);
        Assert.Equal("Buatan warga binaan", named.Html.QuerySelector("#about")!.TextContent);
        Assert.Contains("jangan menyebut lapas", coded.TextOf("#nameEn-e"), StringComparison.Ordinal);
        await ShopWorld.RefusedAsync("product.price-nought", await keeper.CallAsync(ProductLinks.Api, new WriteProduct.Request(1, world.Terms(), 0)));
        await ShopWorld.RefusedAsync("product.names-prison", await keeper.CallAsync(ProductLinks.Api, new WriteProduct.Request(1, world.Terms("Keset dari rutan"), 5)));
        await ShopWorld.RefusedAsync("product.no-such-seller", await keeper.CallAsync(ProductLinks.Api, new WriteProduct.Request(1, world.Terms() with { SellerId = world.Work.Prison.Id }, 5)));
        Assert.Equal(404, (int)(await keeper.CallAsync(ProductLinks.Api, new WriteProduct.Request(3, world.Terms(), 5))).StatusCode);
        Assert.Equal(0, await world.App.WithDbAsync(db => db.Products.CountAsync()));
    }

    [Theory, EachEngine]
    public async Task Nobody_offers_what_they_wrote_and_another_prison_s_product_is_not_there(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var both = world.App.Visitor(world.Work.Inside, ProductPermissions.Read, ProductPermissions.Keep, ProductPermissions.Publish);
        await both.SubmitAsync(await both.OpenAsync(ProductLinks.New), Typed(world));
        var product = await world.App.WithDbAsync(db => db.Products.SingleAsync());

        await ShopWorld.RefusedAsync("product.same-person", await both.CallAsync($"{ProductLinks.Api}/{product.Id}/stage", new { act = "Offer" }));
        Assert.Equal(403, (await world.Keeper.OpenAsync(ProductLinks.Stage(product.Id, ProductAct.Offer))).Status);
        foreach (var path in new[] { ProductLinks.Of(product.Id), ProductLinks.Change(product.Id), ProductLinks.Price(product.Id), ProductLinks.PutIn(product.Id), ProductLinks.Move(product.Id), ProductLinks.NewPhoto(product.Id), ProductLinks.Stage(product.Id, ProductAct.Rest) })
            Assert.Equal((path, 404), (path, (await world.Work.Foreigner.OpenAsync(path)).Status));
        Assert.Equal(404, (int)(await world.Work.Foreigner.CallAsync($"{ProductLinks.Api}/{product.Id}/moves", new { kind = "Sold", pieces = 1 })).StatusCode);
    }

    [Theory, EachEngine]
    public async Task A_price_holds_from_its_day_and_what_it_was_before_stays(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var (product, keeper) = (await world.ProductAsync(), world.Keeper);

        await WorkWorld.Press(keeper, ProductLinks.Price(product.Id), ("price", "30.000"), ("from", "2026-03-10"));
        var late = await keeper.SubmitAsync(await keeper.OpenAsync(ProductLinks.Price(product.Id)), ("price", "31.000"), ("from", "2026-02-28"));

        product = await world.App.ReloadAsync(product.Id);
        Assert.Equal((25_000L, 30_000L), (product.PriceOn(new(2026, 3, 9)), product.PriceOn(new(2026, 3, 10))));
        Assert.Equal(422, late.Status);
        Assert.Contains("hari ini atau sesudahnya", late.TextOf("[role=alert]"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Of_two_who_change_it_at_once_one_is_told(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var product = await world.ProductAsync();

        var refusal = await Assert.ThrowsAsync<Refusal>(() => world.App.WithDbAsync(async mine =>
        {
            var first = await mine.Products.SingleAsync();
            await world.App.WithDbAsync(async other => { (await other.Products.SingleAsync()).SetPrice(9_000, WorkWorld.Today, Some.Officer, world.App.Time.Now); await other.SaveChangesAsync(); });
            first.Rest(null, Some.Approver, world.App.Time.Now);
            await mine.SaveChangesAsync();
        }));

        Assert.Equal(("changed-meanwhile", ProductState.Offered), (refusal.Rule, (await world.App.ReloadAsync(product.Id)).State));
    }

    [Theory, EachEngine]
    public async Task Goods_come_in_leave_and_are_taken_back_at_the_pages_and_low_stock_is_told(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var (product, batch, keeper) = (await world.ProductAsync(threshold: 10), await world.BatchAsync(), world.Keeper);

        var many = await keeper.SubmitAsync(await keeper.OpenAsync(ProductLinks.PutIn(product.Id)), ("batch", $"{batch.Id}"), ("pieces", "101"));
        Assert.Equal((422, "101"), (many.Status, many.Html.QuerySelector("#pieces")!.GetAttribute("value")));
        Assert.Contains("tinggal 100", many.TextOf("[role=alert]"), StringComparison.Ordinal);
        await WorkWorld.Press(keeper, ProductLinks.PutIn(product.Id), ("batch", $"{batch.Id}"), ("pieces", "12"));
        await WorkWorld.Press(keeper, ProductLinks.Move(product.Id), ("kind", "Sold"), ("pieces", "5"));
        var none = await keeper.SubmitAsync(await keeper.OpenAsync(ProductLinks.Move(product.Id)), ("kind", "Sold"), ("pieces", "8"));
        Assert.Contains("Stok tinggal 7", none.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("Stok Keset sabut: Tinggal 7", (await keeper.OpenAsync("/")).Text, StringComparison.Ordinal);
        await WorkWorld.Press(keeper, ProductLinks.Counter(product.Id, 2), ("why", "Pembeli batal"));
        Assert.Equal(404, (await keeper.OpenAsync(ProductLinks.Counter(product.Id, 9))).Status);

        Assert.Equal(12, await world.StockAsync(product));
        var shown = await keeper.OpenAsync(ProductLinks.Of(product.Id));
        Assert.Contains("Membatalkan 2", shown.TextOf("#stok"), StringComparison.Ordinal);
        var lot = await world.App.WithDbAsync(db => db.StockLots.SingleAsync());
        var labels = await keeper.OpenAsync(ProductLinks.Labels(lot.Id));
        Assert.Equal(PrintLabels.PerSheet, labels.Html.QuerySelectorAll(".labels svg").Length);
        Assert.Equal(404, (await world.Work.Foreigner.OpenAsync(ProductLinks.Labels(lot.Id))).Status);
        Assert.DoesNotContain("Lapas", labels.Text, StringComparison.OrdinalIgnoreCase);
    }

    static (string, string)[] Typed(ShopWorld world) =>
    [
        ("name", "Keset sabut"), ("nameEn", "Coir mat"), ("about", "Dari sabut kelapa."), ("aboutEn", "Of coconut coir."), ("kind", "Weaving"), ("per", "Piece"),
        ("price", "25.000"), ("threshold", "10"), ("seller", $"{world.Work.AgencyOffice.Id}"),
    ];
}
