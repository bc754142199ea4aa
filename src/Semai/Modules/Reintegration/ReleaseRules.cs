using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Reintegration;

/// <summary>One number of the rules, how sure it is and where it comes from.</summary>
public sealed record RuleFigure(int Value, [property: JsonConverter(typeof(JsonStringEnumConverter))] Certainty Certainty, string Source);

/// <summary>The numbers by which releases are foreseen, planned and handed over, in force on a day. Days, unless they say months.</summary>
/// <param name="PlanDays">So long before the release there is a plan.</param>
/// <param name="HandOverDays">So long before the release the hand-over is accepted.</param>
/// <param name="AcceptanceHoldsDays">An acceptance older than this before the release was for another one.</param>
/// <param name="LeaveOpenDays">So long after its earliest day a leave may still be granted any day; then the next way is foreseen.</param>
/// <param name="ServedDays">Parole and leave before release need so much served.</param>
/// <param name="ShortMonths">Sentences up to this go by conditional leave, longer ones by parole.</param>
/// <param name="ConditionalLeaveDays">The longest conditional leave.</param>
/// <param name="PreReleaseLeaveDays">The longest leave before release.</param>
/// <param name="RemissionMonthDays">What a month of remission adds to the leave before release.</param>
/// <param name="SmallestCell">Fewer people than this are not shown to those who see no names.</param>
public sealed record ReleaseRules(
    RuleFigure PlanDays, RuleFigure HandOverDays, RuleFigure AcceptanceHoldsDays, RuleFigure LeaveOpenDays, RuleFigure ServedDays,
    RuleFigure ShortMonths, RuleFigure ConditionalLeaveDays, RuleFigure PreReleaseLeaveDays, RuleFigure RemissionMonthDays, RuleFigure SmallestCell)
{
    public const string Code = "release-rules";

    /// <exception cref="Refusal">No such rules are loaded for that day.</exception>
    public static async Task<ReleaseRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await FindAsync(day, db, cancel) ?? throw ReleaseRefusals.RulesMissing;

    /// <summary>Null where none are loaded: then nothing is foreseen and nobody is reminded.</summary>
    public static async Task<ReleaseRules?> FindAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await db.RulesInForceAsync(Code, day, cancel) is { } set ? JsonSerializer.Deserialize<ReleaseRules>(set.Rules, JsonSerializerOptions.Web) : null;
}
