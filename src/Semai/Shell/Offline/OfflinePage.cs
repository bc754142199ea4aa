using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Semai.Shell.Offline;

/// <summary>
/// The page that opens without a network: sheets taken along, typed on a phone or a prison's laptop, sent when there is a
/// network again. It holds nothing of anyone; what a device takes along lies sealed on that device.
/// </summary>
public static class OfflinePage
{
    public const string Path = "/offline";
    const string Worker = "/offline-worker.js";
    const string Manifest = "/offline.webmanifest";

    /// <summary>What the page is made of; a change of any of them changes its address.</summary>
    static readonly string[] Files = ["dist/semai.css", "dist/icons.svg", "dist/mark.svg", "dist/offline.js"];

    /// <summary>Where a page leads to take a sheet along.</summary>
    /// <param name="along">The address of the sheet, which ends in <c>/along</c>.</param>
    public static string Take(string along) => $"{Path}#take={along}";

    public static void MapOffline(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).AllowAnonymous();
        app.MapGet(Worker, ShowWorker).AllowAnonymous().ExcludeFromDescription();
        app.MapGet(Manifest, ShowManifest).AllowAnonymous().ExcludeFromDescription();
    }

    static IResult Show() => Views.Show<OfflineView>(new { });

    static IResult ShowWorker(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-cache"; // a new version is seen at the next visit
        string[] files = [Path, .. Files.Select(AssetPaths.Of)];
        var keep = $"semai-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', files))))[..12]}";
        var script = $"self.semai = {JsonSerializer.Serialize(new { keep, files }, JsonSerializerOptions.Web)};\nimportScripts({JsonSerializer.Serialize(AssetPaths.Of("dist/offline-worker.js"))});\n";
        return TypedResults.Text(script, "text/javascript");
    }

    /// <summary>What a phone needs to put the page among its programs.</summary>
    static IResult ShowManifest() => TypedResults.Json(new
    {
        name = OfflineWords.Title,
        short_name = "Semai",
        start_url = Path,
        scope = Path,
        display = "standalone",
        background_color = "#ffffff",
        theme_color = "#12372a",
        icons = new[] { new { src = AssetPaths.Of("dist/mark.svg"), sizes = "any", type = "image/svg+xml" } },
    }, contentType: "application/manifest+json");
}
