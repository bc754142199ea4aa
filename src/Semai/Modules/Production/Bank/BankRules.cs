using System.Text.Json;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Production.Bank;

/// <summary>How the bank's statement is compared with the books, by the rules in force on a day.</summary>
/// <param name="MatchDays">Days that may lie between the books and the bank for a pair to be suggested.</param>
/// <param name="TransitDays">Days that money may be on its way when a month is presented.</param>
/// <param name="RemindDays">Days after its end by which a month should be closed.</param>
public sealed record BankRules(int MatchDays, int TransitDays, int RemindDays)
{
    public const string Code = "bank-rules";

    /// <exception cref="Refusal">No such rules are loaded for that day.</exception>
    public static async Task<BankRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await FindAsync(day, db, cancel) ?? throw BankRefusals.RulesMissing;

    /// <summary>Null where none are loaded for that day.</summary>
    public static async Task<BankRules?> FindAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await db.RulesInForceAsync(Code, day, cancel) is { } set ? JsonSerializer.Deserialize<BankRules>(set.Rules, JsonSerializerOptions.Web) : null;
}
