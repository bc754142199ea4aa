using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Production.Products;

/// <summary>A work-activity officer writes a product, or says it otherwise; either way a second person looks before the public does.</summary>
public static class WriteProduct
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(ProductLinks.New, New).RequireAuthorization(ProductPermissions.Keep);
        app.MapPost(ProductLinks.New, Submit).RequireAuthorization(ProductPermissions.Keep);
        app.MapPost(ProductLinks.Api, Call).RequireAuthorization(ProductPermissions.Keep);
        app.MapGet($"{ProductLinks.List}/{{id:guid}}/change", Change).RequireAuthorization(ProductPermissions.Keep);
        app.MapPost($"{ProductLinks.List}/{{id:guid}}/change", SubmitChange).RequireAuthorization(ProductPermissions.Keep);
        app.MapPut($"{ProductLinks.Api}/{{id:guid}}", CallChange).RequireAuthorization(ProductPermissions.Keep);
    }

    static Task<IResult> New(ProductReading reading, CancellationToken cancel) => ViewAsync(Form.Of(("threshold", 0)), null, reading, cancel);

    static async Task<IResult> Submit(IFormCollection posted, ProductReading reading, ProductWriting writing, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var units = await reading.UnitsAsync(cancel);
        var unit = units is [var only] ? int.Parse(only.Value, System.Globalization.CultureInfo.InvariantCulture) : form.Whole("unit", 1, int.MaxValue);
        var terms = Read(form, await reading.NamesAsync(cancel));
        var price = form.Rupiah("price");
        Product? made = null;
        await form.TryAsync(async () => made = await writing.WriteAsync(unit, terms, price, cancel) ?? form.Note<Product?>("unit", ShellWords.PickOne, null));
        return made is null ? await ViewAsync(form, null, reading, cancel)
            : Views.Went(ProductLinks.Of(made.Id), Say(id: "Tersimpan. Orang lain memeriksanya sebelum dibaca umum.", en: "Saved. Somebody else looks at it before the public reads it."));
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Request request, ProductWriting writing, CancellationToken cancel) =>
        await writing.WriteAsync(request.Unit, request.Terms, request.Price, cancel) is { } made
            ? TypedResults.Created($"{ProductLinks.Api}/{made.Id}", new Answer(made.Id, made.Slug, made.State))
            : TypedResults.NotFound();

    static async Task<IResult> Change(Id<Product> id, ProductReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } product ? await ViewAsync(Filled(product.Terms), product, reading, cancel) : TypedResults.NotFound();

    static async Task<IResult> SubmitChange(Id<Product> id, IFormCollection posted, ProductReading reading, ProductWriting writing, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } product) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var terms = Read(form, await reading.NamesAsync(cancel));
        return await form.TryAsync(() => writing.ChangeAsync(product, terms, cancel)) ? Views.Went(ProductLinks.Of(id), ShellWords.Saved) : await ViewAsync(form, product, reading, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> CallChange(Id<Product> id, ProductTerms terms, ProductReading reading, ProductWriting writing, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } product) return TypedResults.NotFound();

        await writing.ChangeAsync(product, terms, cancel);
        return TypedResults.Ok(new Answer(id, product.Slug, product.State));
    }

    static ProductTerms Read(Form form, PrisonNames names) => new(
        Public(form, "name", ProductTerms.NameMax, names), Public(form, "nameEn", ProductTerms.NameMax, names),
        Public(form, "about", ProductTerms.AboutMax, names), Public(form, "aboutEn", ProductTerms.AboutMax, names),
        form.Choice<ProductKind>("kind"), form.Choice<SaleUnit>("per"), form.Whole("threshold", 0, ProductTerms.ThresholdMax), form.Chosen<Organisation>("seller"));

    /// <summary>A text that the public will read; a word that names a prison is noted beside the field.</summary>
    internal static string Public(Form form, string field, int max, PrisonNames names)
    {
        var text = form.Text(field, max);
        return names.In(text) ? form.Note(field, ProductRefusals.NamesPrison.Message, text) : text;
    }

    static Form Filled(ProductTerms terms) => Form.Of(
        ("name", terms.Name), ("nameEn", terms.NameEn), ("about", terms.About), ("aboutEn", terms.AboutEn), ("kind", terms.Kind), ("per", terms.Per),
        ("threshold", terms.Threshold), ("seller", terms.SellerId));

    static async Task<IResult> ViewAsync(Form form, Product? product, ProductReading reading, CancellationToken cancel) => Views.Show<WriteProductView>(
        new { Form = form, Product = product, Units = await reading.UnitsAsync(cancel), Sellers = await reading.SellersAsync(cancel) }, form.Status);

    /// <param name="Price">From today, in whole rupiah.</param>
    public sealed record Request(int Unit, ProductTerms Terms, long Price);

    public sealed record Answer(Id<Product> Id, string Slug, ProductState State);
}
