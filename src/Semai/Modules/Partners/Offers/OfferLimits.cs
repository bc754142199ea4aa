using System.Text.Json;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Offers;

/// <summary>What the rules in force on a day allow an offer to say.</summary>
/// <param name="MinutesAway">At most outside the wall on a day, travel included.</param>
/// <param name="Safeguards">Those that a business may have in place.</param>
public sealed record OfferLimits(int MinutesAway, IReadOnlyList<Safeguard> Safeguards)
{
    const string LimitsCode = "offer-limits";
    const string SafeguardsCode = "safeguards";

    /// <summary>The first of these codes that the catalogue does not know; null where it knows them all.</summary>
    public string? UnknownAmong(IEnumerable<string> codes) => codes.FirstOrDefault(code => Safeguards.All(s => s.Code != code));

    /// <exception cref="Refusal">No such rules are loaded for that day.</exception>
    public static async Task<OfferLimits> OnAsync(DateOnly day, Db db, CancellationToken cancel) => new(
        Read<Limits>(await db.RulesInForceAsync(LimitsCode, day, cancel)).MinutesAway,
        Read<List<Safeguard>>(await db.RulesInForceAsync(SafeguardsCode, day, cancel)));

    static T Read<T>(RuleSet? rules) =>
        rules is null ? throw OfferRefusals.RulesMissing : JsonSerializer.Deserialize<T>(rules.Rules, JsonSerializerOptions.Web)!;

    sealed record Limits(int MinutesAway);
}

/// <summary>
/// What is done at a place so that a person may work there safely: "selalu didampingi". A person's file says which are
/// needed, an offer which are there; nobody outside the prison learns why.
/// </summary>
/// <param name="Code">Stable, for files and programs.</param>
/// <param name="Id">In Indonesian.</param>
/// <param name="En">In English.</param>
public sealed record Safeguard(string Code, string Id, string En)
{
    /// <summary>In the reader's language.</summary>
    public string Said => Say(id: Id, en: En);
}
