using System.Text.Json;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Production.Unpaid;

/// <summary>How long recorded work may go without pay before somebody is told, by the rules in force on a day.</summary>
/// <param name="UnpaidDays">Days after the day of the work.</param>
public sealed record PayRules(int UnpaidDays)
{
    public const string Code = "pay-rules";

    /// <exception cref="Refusal">No such rules are loaded for that day.</exception>
    public static async Task<PayRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await FindAsync(day, db, cancel) ?? throw UnpaidRefusals.RulesMissing;

    /// <summary>Null where none are loaded for that day.</summary>
    public static async Task<PayRules?> FindAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await db.RulesInForceAsync(Code, day, cancel) is { } set ? JsonSerializer.Deserialize<PayRules>(set.Rules, JsonSerializerOptions.Web) : null;
}
