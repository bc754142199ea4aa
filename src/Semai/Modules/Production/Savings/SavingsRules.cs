using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Production.Savings;

/// <summary>How much of their savings people may use while inside, as dated data.</summary>
/// <param name="InsideShare">Of what was saved, in hundredths of a percent.</param>
/// <param name="TripHomeDays">Money for the way home is paid out this many days before release at the earliest.</param>
public sealed record SavingsRules(int InsideShare, int TripHomeDays)
{
    public const string Code = "savings";

    const int Whole = 10_000;

    /// <summary>The laws that they are drawn from, in one line.</summary>
    [JsonIgnore]
    public string Source { get; private init; } = "";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task<SavingsRules> OnAsync(DateOnly day, Db db, CancellationToken cancel)
    {
        var set = await db.RulesInForceAsync(Code, day, cancel) ?? Shipped();
        return JsonSerializer.Deserialize<SavingsRules>(set.Rules, Json)! with { Source = set.LegalSource };
    }

    /// <summary>What may be used inside this month, of the savings there are with what was used already.</summary>
    public long MayUse(long worth, long usedThisMonth) => Math.Max(0, (long)((worth + usedThisMonth) * (Int128)InsideShare / Whole) - usedThisMonth);

    static RuleSet Shipped() => LoadRuleSets.Read(ReferenceFacts.ShippedRules(Code), default);
}
