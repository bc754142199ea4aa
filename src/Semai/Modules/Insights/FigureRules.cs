using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Data;
using Semai.Modules.Insights.Cohorts;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration;

namespace Semai.Modules.Insights;

/// <summary>What a figure counts.</summary>
public enum IndicatorKind { Employed, Started, Earned, Returned }

/// <summary>One figure with its parameters. Another parameter is another version.</summary>
/// <param name="Code">EMP-90: stable for files and for the API.</param>
/// <param name="Months">After the release: which follow-up, or how long the window is.</param>
/// <param name="Days">The day after the release, where the figure is about a day.</param>
public sealed record Indicator(string Code, int Version, [property: JsonConverter(typeof(JsonStringEnumConverter))] IndicatorKind Kind, int Months, int Days = 0)
{
    public Outcome Of(Case one, DateOnly today) => Kind switch
    {
        IndicatorKind.Employed => Outcomes.Employed(one, Days, Months, today),
        IndicatorKind.Started => Outcomes.Started(one, Months, today),
        IndicatorKind.Earned => Outcomes.Earned(one, Months, today),
        IndicatorKind.Returned => Outcomes.Returned(one, Months, today),
    };
}

/// <summary>The survival of businesses: after which days it is read off.</summary>
public sealed record SurvivalRule(string Code, int Version, IReadOnlyList<int> Days);

/// <summary>Definitions of figures, as dated data.</summary>
/// <param name="Minimum">Of fewer people only counts are shown.</param>
/// <param name="SmallestCell">Fewer are hidden from those who see no names.</param>
public sealed record FigureRules(RuleFigure Minimum, RuleFigure SmallestCell, IReadOnlyList<Indicator> Indicators, SurvivalRule Survival)
{
    public const string Code = "figures";

    /// <summary>Of the set as it was loaded.</summary>
    public int Version { get; init; }

    public Indicator? Find(string code) => Indicators.FirstOrDefault(i => i.Code == code);

    public IEnumerable<Indicator> That(IndicatorKind kind) => Indicators.Where(i => i.Kind == kind);

    /// <exception cref="Refusal">No such rules are loaded for that day.</exception>
    public static async Task<FigureRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await db.RulesInForceAsync(Code, day, cancel) is { } set
            ? JsonSerializer.Deserialize<FigureRules>(set.Rules, JsonSerializerOptions.Web)! with { Version = set.Version }
            : throw InsightRefusals.RulesMissing;
}
