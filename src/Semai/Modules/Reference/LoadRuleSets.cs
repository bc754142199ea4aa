using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Data;

namespace Semai.Modules.Reference;

/// <summary>Takes in rule sets: those that ship with the program, or a new version (<c>semai import rules FILE</c>).</summary>
public static class LoadRuleSets
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static async Task<int> ShippedAsync(Db db, DateTime at, CancellationToken cancel)
    {
        var loaded = 0;
        foreach (var name in Shipped.Names("Reference/rules/"))
            loaded += await FromAsync(Shipped.Text(name), db, at, cancel) ? 1 : 0;
        return loaded;
    }

    /// <returns>True when the version is new here; false when the same was loaded before.</returns>
    /// <exception cref="Refusal">Not a rule set, or this version was loaded with other rules: it is never changed.</exception>
    public static async Task<bool> FromAsync(string text, Db db, DateTime at, CancellationToken cancel)
    {
        var read = Read(text, at);
        if (await db.RuleSets.SingleOrDefaultAsync(r => r.Code == read.Code && r.Version == read.Version, cancel) is { } known)
            return known.SaysTheSameAs(read) ? false : throw ReferenceRefusals.RuleSetNeverChanges(read.Code, read.Version);

        db.Add(read);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <exception cref="Refusal">Not a rule set.</exception>
    public static RuleSet Read(string text, DateTime at)
    {
        try
        {
            var file = JsonSerializer.Deserialize<RuleSetFile>(text, Json)!;
            return RuleSet.Of(file.Code, file.Version, file.EffectiveFrom, file.EffectiveTo, file.LegalSource, file.VerifiedBy, file.Certainty, file.Rules.GetRawText(), at);
        }
        catch (JsonException)
        {
            throw ReferenceRefusals.NotRules;
        }
    }

    sealed record RuleSetFile(
        [property: JsonRequired] string Code, [property: JsonRequired] int Version, [property: JsonRequired] DateOnly EffectiveFrom, DateOnly? EffectiveTo,
        [property: JsonRequired] string LegalSource, string VerifiedBy, [property: JsonRequired] Certainty Certainty, [property: JsonRequired] JsonElement Rules);
}
