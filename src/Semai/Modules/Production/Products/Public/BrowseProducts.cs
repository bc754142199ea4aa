using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Production.Products.Public;

/// <summary>Anybody looks through the products on offer, without signing in.</summary>
public static class BrowseProducts
{
    public const string Path = "/products";
    const string Api = "/api/v1/products";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).AllowAnonymous();
        app.MapGet($"{Path}/{{slug}}", ShowOne).AllowAnonymous();
        app.MapGet(Api, Find).AllowAnonymous();
        app.MapGet($"{Api}/{{slug}}", FindOne).AllowAnonymous();
    }

    public static string Of(string slug) => $"{Path}/{slug}";

    internal static string Of(ProductKind? kind, string? after = null) => ListAddress.Of(Path, ("kind", kind?.ToString()), ("after", after));

    static async Task<IResult> Show(string? kind, string? after, PublicReading reading, CancellationToken cancel) =>
        Views.Show<BrowseProductsView>(new { Page = await reading.PageAsync(Parse(kind), after, cancel), Kind = Parse(kind) });

    static async Task<IResult> ShowOne(string slug, PublicReading reading, CancellationToken cancel) =>
        await reading.FindAsync(slug, cancel) is { } product ? Views.Show<ShowPublicProductView>(new { Product = product }) : TypedResults.NotFound();

    static async Task<Page<PublicProduct>> Find(string? kind, string? after, PublicReading reading, CancellationToken cancel) => await reading.PageAsync(Parse(kind), after, cancel);

    static async Task<Results<Ok<PublicProduct>, NotFound>> FindOne(string slug, PublicReading reading, CancellationToken cancel) =>
        await reading.FindAsync(slug, cancel) is { } product ? TypedResults.Ok(product) : TypedResults.NotFound();

    static ProductKind? Parse(string? kind) => Enum.TryParse<ProductKind>(kind, out var parsed) && Enum.IsDefined(parsed) ? parsed : null;
}
