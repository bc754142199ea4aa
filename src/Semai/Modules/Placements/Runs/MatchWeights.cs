using System.Text.Json;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Runs;

/// <summary>One thing that speaks for a pair of a person and an offer.</summary>
public enum Component
{
    /// <summary>The offer is in the sector of the person's interest.</summary>
    Interest,

    /// <summary>The person brings what the work asks for.</summary>
    Skill,

    /// <summary>The place is near the district to which the person returns.</summary>
    Home,

    /// <summary>How long the person has waited for a place.</summary>
    Waiting,

    /// <summary>Release comes soon after: what is learned is used.</summary>
    Release,

    /// <summary>Who has the least to stand on gains the most.</summary>
    Need,

    /// <summary>A language is spoken there that the person speaks.</summary>
    Language,
}

/// <summary>How much each thing counts; together 100. Dated data, decided by people.</summary>
/// <param name="LongWaitMonths">From so many months on somebody has waited long, in the report of fairness.</param>
/// <param name="FullWaitMonths">From so many months on waiting counts in full.</param>
/// <param name="ReleaseSoonDays">Release within so many days after the end counts in full.</param>
/// <param name="ReleaseFarDays">Release later than so many days after the end counts nothing.</param>
public sealed record MatchWeights(
    int Interest, int Skill, int Home, int Waiting, int Release, int Need, int Language,
    int LongWaitMonths, int FullWaitMonths, int ReleaseSoonDays, int ReleaseFarDays)
{
    /// <summary>Of the rule set.</summary>
    public const string Code = "match-weights";

    /// <summary>What the weights add up to.</summary>
    public const int Most = 100;

    public int Of(Component component) => component switch
    {
        Component.Interest => Interest,
        Component.Skill => Skill,
        Component.Home => Home,
        Component.Waiting => Waiting,
        Component.Release => Release,
        Component.Need => Need,
        Component.Language => Language,
    };

    /// <summary>The weights in force on that day, with their version.</summary>
    /// <exception cref="Refusal">None are loaded, one is negative, or they do not add up to 100.</exception>
    public static async Task<(MatchWeights Weights, int Version)> OnAsync(DateOnly day, Db db, CancellationToken cancel)
    {
        var rules = await db.RulesInForceAsync(Code, day, cancel) ?? throw RunRefusals.NoWeights;
        var weights = JsonSerializer.Deserialize<MatchWeights>(rules.Rules, JsonSerializerOptions.Web)!;
        return (weights.Checked(), rules.Version);
    }

    /// <exception cref="Refusal">One is negative, or they do not add up to 100.</exception>
    public MatchWeights Checked()
    {
        var each = Enum.GetValues<Component>().Select(Of).ToList();
        if (each.Any(w => w is < 0 or > Most) || each.Sum() != Most || FullWaitMonths < 1 || ReleaseFarDays <= ReleaseSoonDays) throw RunRefusals.AbsurdWeights;
        return this;
    }
}
