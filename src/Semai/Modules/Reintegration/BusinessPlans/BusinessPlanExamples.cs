using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>A plan to begin from, so that nobody stands before a blank page. Its numbers are to be asked anew in the market.</summary>
/// <param name="Source">Where its numbers come from.</param>
public sealed record PlanExample(string Code, Certainty Certainty, string Source, PlanSheet Sheet);

/// <summary>The examples in force on a day, one of each sector at least.</summary>
public sealed record BusinessPlanExamples(IReadOnlyList<PlanExample> Examples)
{
    public const string RuleCode = "business-plan-examples";

    static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static BusinessPlanExamples Of(string rules) => JsonSerializer.Deserialize<BusinessPlanExamples>(rules, Reading)!;

    /// <summary>None where none are loaded.</summary>
    public static async Task<IReadOnlyList<PlanExample>> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await db.RulesInForceAsync(RuleCode, day, cancel) is { } set ? Of(set.Rules).Examples : [];
}
