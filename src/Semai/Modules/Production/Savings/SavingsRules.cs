using System.Text.Json;
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
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task<SavingsRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        JsonSerializer.Deserialize<SavingsRules>((await db.RulesInForceAsync(Code, day, cancel))?.Rules ?? Shipped(), Json)!;

    /// <summary>What may be used inside this month, of the savings there are with what was used already.</summary>
    public long MayUse(long worth, long usedThisMonth) => Math.Max(0, (long)((worth + usedThisMonth) * (Int128)InsideShare / Whole) - usedThisMonth);

    static string Shipped() => LoadRuleSets.Read(ReferenceFacts.ShippedRules(Code), default).Rules;
}
