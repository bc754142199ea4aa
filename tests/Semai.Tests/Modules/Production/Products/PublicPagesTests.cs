using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Semai.Commands;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Products;
using Semai.Modules.Production.Products.Public;
using Semai.Modules.Production.Products.Stock;

namespace Semai.Tests.Modules.Production.Products;

public class PublicPagesTests
{
    [Theory, EachEngine]
    public async Task Anybody_reads_what_is_offered_what_it_costs_and_whom_to_ask(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var (product, _) = await world.StockedAsync(2);
        await world.PhotoAsync(product);
        await world.PhotoAsync(product, approved: false, SkiaSharp.SKColors.Red);
        await world.ProductAsync("Topi", "topi", offered: false);
        var anybody = world.App.Stranger();

        var list = await anybody.OpenAsync("/products");
        Assert.Contains("Rp 25.000 per buah", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Topi", list.Text, StringComparison.Ordinal);
        Assert.Empty((await anybody.OpenAsync("/products?kind=Fish")).Html.QuerySelectorAll(".shelf li"));
        var one = await anybody.OpenAsync("/products/keset-sabut");
        Assert.Contains("Ada stok", one.Text, StringComparison.Ordinal);
        Assert.Contains("Tanyakan kepada Dinas DISKOPERINDAG", one.Text, StringComparison.Ordinal);
        Assert.Equal(ShopWorld.Alt, Assert.Single(one.Html.QuerySelectorAll("img.photo")).GetAttribute("alt"));
        var json = await anybody.Http.GetFromJsonAsync<JsonElement>("/api/v1/products/keset-sabut");
        Assert.Equal((25_000, true, 1), (json.GetProperty("price").GetInt64(), json.GetProperty("inStock").GetBoolean(), json.GetProperty("photos").GetArrayLength()));
        Assert.Equal(1, (await anybody.Http.GetFromJsonAsync<JsonElement>("/api/v1/products")).GetProperty("rows").GetArrayLength());
        Assert.Equal(404, (int)(await anybody.Http.GetAsync(new Uri("/api/v1/products/topi", UriKind.Relative))).StatusCode);

        await world.KeepAsync(k => k.MoveAsync(product, MoveKind.Sold, 2, null, WorkWorld.Today, Guid.CreateVersion7(), default));
        Assert.Contains("Sedang habis", (await anybody.OpenAsync("/products/keset-sabut")).Text, StringComparison.Ordinal);
        Assert.Contains("Out of stock", (await world.App.Stranger("en-GB").OpenAsync("/products/keset-sabut")).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_label_leads_to_its_batch_and_a_recall_shows_plainly(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        await world.StockedAsync(2);
        var lot = await world.App.WithDbAsync(db => db.StockLots.SingleAsync());
        var (keeper, anybody) = (world.Keeper, world.App.Stranger());

        var passed = await anybody.OpenAsync(LookUpBatch.Of(lot.Code));
        Assert.Equal((200, "Batch ini lulus periksa mutu"), (passed.Status, passed.TextOf("h1")));
        Assert.Contains("Januari 2026", passed.Text, StringComparison.Ordinal);
        Assert.Contains("Anyaman", passed.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await world.Work.Foreigner.OpenAsync(ProductLinks.Recall(lot.Id))).Status);
        var unsaid = await keeper.SubmitAsync(await keeper.OpenAsync(ProductLinks.Recall(lot.Id)), ("why", ""));
        Assert.Equal((422, "Pilih salah satu."), (unsaid.Status, unsaid.TextOf("#why-e")));
        await WorkWorld.Press(keeper, ProductLinks.Recall(lot.Id), ("why", "Breaks"));
        await ShopWorld.RefusedAsync("stock.recalled-before", await keeper.CallAsync($"{ProductLinks.Api}/batches/{lot.Id}/recall", new { why = "Breaks" }));

        var recalled = await anybody.OpenAsync(LookUpBatch.Of(lot.Code));
        Assert.Equal("Batch ini ditarik dari peredaran", recalled.TextOf("h1"));
        Assert.Contains("Mudah patah", recalled.Text, StringComparison.Ordinal);
        Assert.Equal("recalled", (await anybody.Http.GetFromJsonAsync<JsonElement>($"/api/v1/products/batch/{lot.Code.ToLowerInvariant()}")).GetProperty("status").GetString());
    }

    [Theory, EachEngine]
    public async Task Words_that_nobody_has_approved_stay_inside_also_where_a_label_is_scanned(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var (product, batch) = (await world.ProductAsync(offered: false), await world.BatchAsync());
        await world.KeepAsync(k => k.PutInAsync(product, batch.Id, 1, WorkWorld.Today, Guid.CreateVersion7(), default));
        var lot = await world.App.WithDbAsync(db => db.StockLots.SingleAsync());

        var page = await world.App.Stranger().OpenAsync(LookUpBatch.Of(lot.Code));

        Assert.Equal(200, page.Status);
        Assert.DoesNotContain("Keset", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_tries_codes_finds_none_and_is_slowed_down()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var stranger = app.Stranger();

        Assert.Equal(404, (await stranger.OpenAsync(LookUpBatch.Of("7K2M9QTX0B4DHW3R"))).Status);
        var statuses = new List<int>();
        for (var check = 0; check <= LookUpBatch.PerMinute; check++)
            statuses.Add((int)(await stranger.Http.GetAsync(new Uri("/api/v1/products/batch/A", UriKind.Relative))).StatusCode);

        Assert.Equal((404, 429), (statuses[0], statuses[^1]));
    }

    [Theory, EachEngine]
    public async Task Nothing_public_of_the_demonstration_names_a_prison_or_a_person(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await app.InScopeAsync(async services => { await Demo.PrepareAsync(services, CancellationToken.None); return true; });
        var secrets = await app.WithDbAsync(async db =>
        {
            var prisons = await db.Organisations.Where(o => o.UnitNo != null).Select(o => new { o.Name, o.ShortName, o.Code }).ToListAsync();
            var people = await db.Participants.Select(p => p.Name).ToListAsync();
            var numbers = await db.Batches.Select(b => b.Number).ToListAsync();
            return prisons.SelectMany(p => new[] { p.Name, p.ShortName, p.Code }).Concat(people).Concat(numbers).Concat(["Lapas", "Agus Salim", "Sri Wahyuni", "Kuala Tungkal"]).Distinct().ToList();
        });
        var slugs = await app.WithDbAsync(db => db.Products.Select(p => p.Slug).ToListAsync());
        var codes = await app.WithDbAsync(db => db.StockLots.Select(l => l.Code).ToListAsync());
        var read = new List<string>();
        foreach (var language in new[] { "id-ID", "en-GB" })
        {
            var http = app.Stranger(language).Http;
            foreach (var path in new[] { "/products", "/api/v1/products" }
                .Concat(slugs.SelectMany(s => new[] { $"/products/{s}", $"/api/v1/products/{s}" }))
                .Concat(codes.SelectMany(c => new[] { $"/products/batch/{c}", $"/api/v1/products/batch/{c}" })))
                read.Add(await (await http.GetAsync(new Uri(path, UriKind.Relative))).Content.ReadAsStringAsync());
        }

        var images = await ImagesAsync(app);

        Assert.True(slugs.Count >= 5 && images.Count == 10, $"{slugs.Count} products, {images.Count} pictures");
        var all = string.Join('\n', read.Concat(images.Select(Encoding.Latin1.GetString)));
        Assert.DoesNotContain(secrets, secret => Regex.IsMatch(all, $@"\b{Regex.Escape(secret)}\b"));
        Assert.DoesNotContain("Exif", string.Concat(images.Select(Encoding.Latin1.GetString)), StringComparison.Ordinal);
        Assert.Empty(await app.InScopeAsync(s => ((VerifyStock)s.GetService(typeof(VerifyStock))!).FaultsAsync(default)));
    }

    static async Task<List<byte[]>> ImagesAsync(TestApp app)
    {
        var http = app.Stranger().Http;
        var rows = (await http.GetFromJsonAsync<JsonElement>("/api/v1/products")).GetProperty("rows");
        var images = new List<byte[]>();
        foreach (var photo in rows.EnumerateArray().SelectMany(r => r.GetProperty("photos").EnumerateArray()))
            foreach (var size in new[] { "url", "thumbnail" })
                images.Add(await http.GetByteArrayAsync(new Uri(photo.GetProperty(size).GetString()!, UriKind.Relative)));
        return images;
    }
}
