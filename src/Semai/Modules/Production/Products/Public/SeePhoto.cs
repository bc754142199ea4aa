namespace Semai.Modules.Production.Products.Public;

/// <summary>A photograph on the public page. Its address holds the hash of what it shows, so it may be kept for good.</summary>
public static class SeePhoto
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet($"{BrowseProducts.Path}/photos/{{hash}}.jpg", Show).AllowAnonymous().ExcludeFromDescription();

    public static string Of(string hash) => $"{BrowseProducts.Path}/photos/{hash}.jpg";

    static async Task<IResult> Show(string hash, PublicReading reading, HttpContext http, CancellationToken cancel)
    {
        if (await reading.ImageAsync(hash, cancel) is not { } image) return TypedResults.NotFound();

        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.File(image, "image/jpeg");
    }
}
