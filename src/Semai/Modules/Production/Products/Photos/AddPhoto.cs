using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Semai.Shell;

namespace Semai.Modules.Production.Products.Photos;

/// <summary>Adds a photograph to a product. It is drawn anew before it is kept; a second person looks before the public does.</summary>
public static class AddPhoto
{
    /// <summary>Of a request; a little more than a picture may have, so that the sentence is ours.</summary>
    const long BodyMax = (PhotoDrawing.MegabytesMax + 4L) * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{ProductLinks.List}/{{id:guid}}/photos", Show).RequireAuthorization(ProductPermissions.Keep);
        app.MapPost($"{ProductLinks.List}/{{id:guid}}/photos", Submit).RequireAuthorization(ProductPermissions.Keep)
            .WithMetadata(new RequestSizeLimitAttribute(BodyMax)).WithFormOptions(multipartBodyLengthLimit: BodyMax);
        app.MapPost($"{ProductLinks.Api}/{{id:guid}}/photos", Call).RequireAuthorization(ProductPermissions.Keep).WithMetadata(new RequestSizeLimitAttribute(BodyMax));
    }

    static async Task<IResult> Show(Id<Product> id, ProductReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } product ? View(product, Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Product> id, IFormCollection posted, ProductReading reading, PhotoKeeping keeping, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } product) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var names = await reading.NamesAsync(cancel);
        var (alt, altEn) = (WriteProduct.Public(form, "alt", ProductPhoto.AltMax, names), WriteProduct.Public(form, "altEn", ProductPhoto.AltMax, names));
        var vouched = form.Ticked("vouched") || form.Note("vouched", PhotoRefusals.NotVouched.Message, false);
        var drawn = await DrawnAsync(form, posted.Files.GetFile("file"), cancel);
        return drawn is not null && await form.TryAsync(() => keeping.AddAsync(product, drawn, alt, altEn, vouched, cancel))
            ? Views.Went(ProductLinks.Of(id), Say(id: "Foto tersimpan. Orang lain memeriksanya sebelum dilihat umum.", en: "The photograph is saved. Somebody else looks at it before the public does."))
            : View(product, form);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(
        Id<Product> id, Stream body, string alt, string altEn, bool vouched, ProductReading reading, PhotoKeeping keeping, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } product) return TypedResults.NotFound();

        using var sent = new MemoryStream();
        await body.CopyToAsync(sent, cancel);
        var photo = await keeping.AddAsync(product, await PhotoDrawing.OfAsync(sent.ToArray(), cancel), alt, altEn, vouched, cancel);
        return TypedResults.Created(ProductLinks.Photo(photo.Id), new Answer(photo.Id, photo.State, photo.Width, photo.Height));
    }

    /// <summary>What is wrong with the file is noted beside it.</summary>
    static async Task<DrawnPhoto?> DrawnAsync(Form form, IFormFile? file, CancellationToken cancel)
    {
        if (file is null) return form.Note<DrawnPhoto?>("file", Say(id: "Pilih fotonya.", en: "Choose the picture."), null);

        using var sent = new MemoryStream();
        await file.CopyToAsync(sent, cancel);
        try
        {
            return await PhotoDrawing.OfAsync(sent.ToArray(), cancel);
        }
        catch (Refusal refusal)
        {
            return form.Note<DrawnPhoto?>("file", refusal.Message, null);
        }
    }

    static IResult View(Product product, Form form) => Views.Show<AddPhotoView>(new { Product = product, Form = form }, form.Status);

    public sealed record Answer(Id<ProductPhoto> Id, PhotoState State, int Width, int Height);
}
