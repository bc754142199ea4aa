using System.Collections.Frozen;
using System.Text.Json;

namespace Semai.Shell;

/// <summary>
/// Where a built style sheet or sprite is fetched: its address with the fingerprint of its content, which browsers
/// may keep for ever. Read once from the list that the build puts beside the program.
/// </summary>
static class AssetPaths
{
    static readonly FrozenDictionary<string, string> Fingerprinted = Read();

    public static string Styles => Of("dist/semai.css");

    public static string Icons => Of("dist/icons.svg");

    public static string Of(string file) => "/" + Fingerprinted.GetValueOrDefault(file, file);

    static FrozenDictionary<string, string> Read()
    {
        var list = Path.Combine(AppContext.BaseDirectory, "semai.staticwebassets.endpoints.json");
        if (!File.Exists(list)) return FrozenDictionary<string, string>.Empty;

        using var read = JsonDocument.Parse(File.ReadAllBytes(list));
        return read.RootElement.GetProperty("Endpoints").EnumerateArray()
            .Where(e => e.GetProperty("Selectors").GetArrayLength() == 0)
            .Select(e => (Label: Label(e), Route: e.GetProperty("Route").GetString()!))
            .Where(e => e.Label is not null)
            .DistinctBy(e => e.Label)
            .ToFrozenDictionary(e => e.Label!, e => e.Route);
    }

    static string? Label(JsonElement endpoint) => endpoint.GetProperty("EndpointProperties").EnumerateArray()
        .Where(p => p.GetProperty("Name").GetString() == "label")
        .Select(p => p.GetProperty("Value").GetString())
        .FirstOrDefault();
}
