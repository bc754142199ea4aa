using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Shell;

namespace Semai.Modules.Production.Products;

/// <summary>Sets the price of a product from a day on; what it cost before stays as it was.</summary>
public static class SetPrice
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{ProductLinks.List}/{{id:guid}}/price", Show).RequireAuthorization(ProductPermissions.Keep);
        app.MapPost($"{ProductLinks.List}/{{id:guid}}/price", Submit).RequireAuthorization(ProductPermissions.Keep);
        app.MapPost($"{ProductLinks.Api}/{{id:guid}}/prices", Call).RequireAuthorization(ProductPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Product> id, ProductReading reading, TimeProvider time, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } product ? View(product, Form.Of(("from", time.Today))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Product> id, IFormCollection posted, ProductReading reading, ProductWriting writing, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } product) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var (amount, from) = (form.Rupiah("price"), form.Date("from"));
        return await form.TryAsync(() => writing.SetPriceAsync(product, amount, from, cancel)) ? Views.Went(ProductLinks.Of(id), ShellWords.Saved) : View(product, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Product> id, Request request, ProductReading reading, ProductWriting writing, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } product) return TypedResults.NotFound();

        await writing.SetPriceAsync(product, request.Amount, request.From ?? time.Today, cancel);
        return TypedResults.Ok(new Answer(id, product.PriceOn(time.Today), product.Prices));
    }

    static IResult View(Product product, Form form) => Views.Show<SetPriceView>(new { Product = product, Form = form }, form.Status);

    /// <param name="Amount">Whole rupiah.</param>
    /// <param name="From">Today where none is given.</param>
    public sealed record Request(long Amount, DateOnly? From = null);

    /// <param name="Today">What it costs today.</param>
    public sealed record Answer(Id<Product> Id, long? Today, IReadOnlyList<ProductPrice> Prices);
}
