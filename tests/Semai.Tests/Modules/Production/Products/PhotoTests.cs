using System.Buffers.Binary;
using System.Text;
using Semai.Modules.Production.Products;
using Semai.Modules.Production.Products.Photos;
using Semai.Modules.Production.Products.Public;
using SkiaSharp;

namespace Semai.Tests.Modules.Production.Products;

public class PhotoTests
{
    static readonly (string, string)[] Vouched = [("alt", "Keset cokelat"), ("altEn", "A brown mat"), ("vouched", "on")];

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void A_picture_is_drawn_anew_in_two_sizes(SKEncodedImageFormat format)
    {
        var drawn = PhotoDrawing.Of(ShopWorld.Picture(2000, 1500, format));

        Assert.Equal((1200, 900), (drawn.Width, drawn.Height));
        Assert.Equal((SKEncodedImageFormat.Jpeg, 1200, 900), Look(drawn.Large));
        Assert.Equal((SKEncodedImageFormat.Jpeg, 400, 300), Look(drawn.Small));
    }

    [Fact]
    public void Place_and_camera_are_gone_and_the_picture_stands_as_it_was_seen()
    {
        var sent = WithExif(ShopWorld.Picture(300, 200), orientation: 6);
        Assert.Contains("Kamera Lapas", Encoding.Latin1.GetString(sent), StringComparison.Ordinal);

        var drawn = PhotoDrawing.Of(sent);

        Assert.Equal((200, 300), (drawn.Width, drawn.Height));
        foreach (var image in new[] { drawn.Large, drawn.Small })
        {
            Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(image), StringComparison.Ordinal);
            Assert.DoesNotContain("Kamera", Encoding.Latin1.GetString(image), StringComparison.Ordinal);
        }

        using var seen = SKBitmap.Decode(drawn.Large);
        Assert.True(seen.GetPixel(190, 10).Blue > 200, "What lay at the upper left stands at the upper right.");
        Assert.True(seen.GetPixel(10, 10).Blue < 100);
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(2, 1, 0)]
    [InlineData(3, 1, 1)]
    [InlineData(4, 0, 1)]
    [InlineData(5, 0, 0)]
    [InlineData(6, 1, 0)]
    [InlineData(7, 1, 1)]
    [InlineData(8, 0, 1)]
    public void Each_way_to_hold_a_camera_comes_out_upright(int orientation, int right, int below)
    {
        var drawn = PhotoDrawing.Of(WithExif(ShopWorld.Picture(300, 200), orientation));

        using var seen = SKBitmap.Decode(drawn.Large);
        var white = from x in new[] { 0, 1 } from y in new[] { 0, 1 } where seen.GetPixel(x == 0 ? 12 : seen.Width - 12, y == 0 ? 12 : seen.Height - 12).Blue > 200 select (x, y);
        Assert.Equal((right, below), Assert.Single(white));
    }

    [Theory, EachEngine]
    public async Task What_is_no_picture_is_told_beside_the_field_and_the_words_come_back(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var (product, keeper) = (await world.ProductAsync(), world.Keeper);
        var page = await keeper.OpenAsync(ProductLinks.NewPhoto(product.Id));

        var text = await keeper.UploadAsync(page, "file", "keset.jpg", "Ini bukan foto"u8.ToArray(), Vouched);
        var huge = await keeper.UploadAsync(page, "file", "besar.png", HugePng(), Vouched);
        var cut = await keeper.UploadAsync(page, "file", "putus.jpg", ShopWorld.Picture(400, 300)[..900], Vouched);
        var silent = await keeper.UploadAsync(page, "file", "keset.jpg", ShopWorld.Picture(40, 30), ("alt", "Di Lapas LKT"), ("altEn", "Mat"));

        Assert.Equal((422, "Keset cokelat"), (text.Status, text.Html.QuerySelector("#alt")!.GetAttribute("value")));
        Assert.Contains("bukan foto JPEG", text.TextOf("#file-e"), StringComparison.Ordinal);
        Assert.Contains("40 megapiksel", huge.TextOf("#file-e"), StringComparison.Ordinal);
        Assert.Contains("bukan foto JPEG", cut.TextOf("#file-e"), StringComparison.Ordinal);
        Assert.Contains("jangan menyebut lapas", silent.TextOf("#alt-e"), StringComparison.Ordinal);
        Assert.Contains("tidak ada orang", silent.TextOf("#vouched-e"), StringComparison.Ordinal);
        Assert.Equal(0, await world.App.WithDbAsync(db => db.ProductPhotos.CountAsync()));
    }

    [Theory, EachEngine]
    public async Task A_second_person_approves_before_the_public_sees_it_and_it_is_taken_down_at_once(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var (product, keeper, head, anybody) = (await world.ProductAsync(), world.Keeper, world.Head, world.App.Stranger());
        var added = await keeper.UploadAsync(await keeper.OpenAsync(ProductLinks.NewPhoto(product.Id)), "file", "keset.jpg", ShopWorld.Picture(800, 600), Vouched);
        Assert.Equal(302, added.Status);
        var photo = await world.App.WithDbAsync(db => db.ProductPhotos.SingleAsync());
        var address = new Uri(SeePhoto.Of(photo.LargeHash), UriKind.Relative);
        Assert.Equal(404, (int)(await anybody.Http.GetAsync(address)).StatusCode);
        Assert.Contains("Foto Keset sabut menunggu diperiksa", (await head.OpenAsync("/")).Text, StringComparison.Ordinal);

        await WorkWorld.Press(head, ProductLinks.Photo(photo.Id), "/approve");
        var shown = await anybody.Http.GetAsync(address);
        Assert.Equal((200, "image/jpeg", "public, max-age=31536000, immutable"), ((int)shown.StatusCode, shown.Content.Headers.ContentType!.MediaType, $"{shown.Headers.CacheControl}"));
        Assert.Equal(200, (int)(await anybody.Http.GetAsync(new Uri(SeePhoto.Of(photo.SmallHash), UriKind.Relative))).StatusCode);

        await world.App.WithDbAsync(async db => { (await db.Products.SingleAsync()).Rest(null, Some.Officer, Some.Instant); await db.SaveChangesAsync(); });
        Assert.Equal(404, (int)(await anybody.Http.GetAsync(address)).StatusCode);
        await world.App.WithDbAsync(async db => { (await db.Products.SingleAsync()).Resume(Some.Officer, Some.Instant); await db.SaveChangesAsync(); });
        await WorkWorld.Press(keeper, ProductLinks.Photo(photo.Id), "/take-down");
        Assert.Equal(404, (int)(await anybody.Http.GetAsync(address)).StatusCode);
    }

    [Theory, EachEngine]
    public async Task Nobody_approves_what_they_added_and_whoever_only_looks_takes_nothing_down(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var product = await world.ProductAsync();
        var both = world.App.Visitor(world.Work.Inside, ProductPermissions.Read, ProductPermissions.Keep, ProductPermissions.Publish);
        var onlooker = world.App.Visitor(world.Work.Inside, ProductPermissions.Read);
        await both.UploadAsync(await both.OpenAsync(ProductLinks.NewPhoto(product.Id)), "file", "keset.jpg", ShopWorld.Picture(80, 60), Vouched);
        var photo = await world.App.WithDbAsync(db => db.ProductPhotos.SingleAsync());

        await ShopWorld.RefusedAsync("photo.same-person", await both.CallAsync($"{ProductLinks.Api}/photos/{photo.Id}/approve", new { }));
        Assert.Equal(403, (int)(await onlooker.CallAsync($"{ProductLinks.Api}/photos/{photo.Id}/take-down", new { })).StatusCode);
        Assert.Equal(404, (int)(await world.Work.Foreigner.CallAsync($"{ProductLinks.Api}/photos/{photo.Id}/take-down", new { })).StatusCode);
        Assert.Equal(404, (await world.Work.Foreigner.OpenAsync(ProductLinks.Image(photo.Id, small: true))).Status);
        await RefusesAsync("photo.too-many", () => Add(product, kept: ProductPhoto.Most));
        await RefusesAsync("photo.not-vouched", () => Add(product, vouched: false));
    }

    static ProductPhoto Add(Product product, bool vouched = true, int kept = 0) => ProductPhoto.Add(product, new([1], [2], 1, 1), "a", "b", vouched, kept, ShopWorld.Names, Some.Officer, Some.Instant);

    static Task RefusesAsync(string rule, Func<object> act)
    {
        Assert.Equal(rule, Assert.Throws<Refusal>(act).Rule);
        return Task.CompletedTask;
    }

    static (SKEncodedImageFormat, int, int) Look(byte[] image)
    {
        using var codec = SKCodec.Create(new MemoryStream(image));
        return (codec.EncodedFormat, codec.Info.Width, codec.Info.Height);
    }

    /// <summary>A header of 20,000 × 20,000 and nothing behind it.</summary>
    static byte[] HugePng()
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, 20_000);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), 20_000);
        (header[8], header[9]) = (8, 2);
        Chunk(file, "IHDR", header);
        Chunk(file, "IDAT", [0x78, 0x9C, 0x63, 0, 0, 0, 1, 0, 1]);
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    static void Chunk(Stream file, string name, byte[] content)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(named));
        file.Write(number);
    }

    static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }

        return ~crc;
    }

    /// <summary>The JPEG with the camera's maker and how it was held, as cameras write them.</summary>
    static byte[] WithExif(byte[] jpeg, int orientation)
    {
        var maker = Encoding.ASCII.GetBytes("Kamera Lapas\0");
        byte[] tiff =
        [
            0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 2, 0,
            0x0F, 0x01, 2, 0, (byte)maker.Length, 0, 0, 0, 38, 0, 0, 0,
            0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0,
            0, 0, 0, 0, .. maker,
        ];
        byte[] content = [.. "Exif\0\0"u8, .. tiff];
        var length = content.Length + 2;
        return [0xFF, 0xD8, 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. content, .. jpeg[2..]];
    }
}
