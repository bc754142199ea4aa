using System.Text.Json;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>The numbers by which ventures are judged and their cash books bounded, in force on a day.</summary>
/// <param name="SaleAttentionDays">So many days without a sale ask for attention.</param>
/// <param name="SaleDangerDays">So many days without a sale, and the business is in danger.</param>
/// <param name="ProfitMonths">How many whole months back profit is looked at.</param>
/// <param name="LossMonthsAttention">So many months with a loss among them ask for attention.</param>
/// <param name="LossMonthsDanger">So many, and it is in danger.</param>
/// <param name="BookDays">So many days without an entry, and the book is not kept.</param>
/// <param name="BackDays">Entries may be of a day so far back.</param>
/// <param name="EntryMillions">In million rupiah: a single entry above this is a slip.</param>
/// <param name="SmallestCell">Fewer businesses than this are not shown to those who see no names.</param>
public sealed record VentureRules(
    RuleFigure SaleAttentionDays, RuleFigure SaleDangerDays, RuleFigure ProfitMonths, RuleFigure LossMonthsAttention, RuleFigure LossMonthsDanger,
    RuleFigure BookDays, RuleFigure BackDays, RuleFigure EntryMillions, RuleFigure SmallestCell)
{
    public const string Code = "venture-rules";

    /// <exception cref="Refusal">No such rules are loaded for that day.</exception>
    public static async Task<VentureRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        JsonSerializer.Deserialize<VentureRules>(
            (await db.RulesInForceAsync(Code, day, cancel) ?? throw VentureRefusals.RulesMissing).Rules, JsonSerializerOptions.Web)!;
}
