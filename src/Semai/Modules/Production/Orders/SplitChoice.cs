using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Production.Orders;

/// <summary>What the work earns: an incentive out of what came in, or a wage.</summary>
public enum Reward { Premi, Wage }

/// <summary>One way to share out what an order brings in. The parts are basis points and add up to 10,000.</summary>
/// <param name="Version">Of the rule set that it was taken from.</param>
/// <param name="Work">To those who worked.</param>
/// <param name="Capital">Back to working capital.</param>
/// <param name="State">Non-tax state revenue (PNBP).</param>
/// <param name="Partner">To the partner business.</param>
public sealed record SplitChoice(string Code, int Version, SplitSaid Said, Reward Reward, int Work, int Capital, int State, int Partner, string Source);

/// <summary>The name of a split in both languages.</summary>
public sealed record SplitSaid(string Id, string En)
{
    public string Text => Say(id: Id, en: En);
}

/// <summary>Which splits may be chosen on a day.</summary>
public interface ISplitRules
{
    /// <exception cref="Refusal">None are loaded for that day, or one does not add up.</exception>
    Task<IReadOnlyList<SplitChoice>> OnAsync(DateOnly day, CancellationToken cancel);
}

/// <summary>The splits of the rule set <c>proceeds-split</c>.</summary>
sealed class SplitsOfReference(Db db) : ISplitRules
{
    public const string Code = "proceeds-split";
    const int Whole = 10_000;

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public async Task<IReadOnlyList<SplitChoice>> OnAsync(DateOnly day, CancellationToken cancel) =>
        Of(await db.RulesInForceAsync(Code, day, cancel) ?? throw OrderRefusals.NoSplits);

    /// <exception cref="Refusal">One does not add up.</exception>
    internal static IReadOnlyList<SplitChoice> Of(RuleSet set) =>
        [.. JsonSerializer.Deserialize<File>(set.Rules, Json)!.Splits.Select(s => Checked(s with { Version = set.Version }))];

    static SplitChoice Checked(SplitChoice split) =>
        split.Work + split.Capital + split.State + split.Partner is var sum && (sum != Whole || split.Work < 0 || split.Capital < 0 || split.State < 0 || split.Partner < 0)
            ? throw OrderRefusals.SplitNotWhole(split.Code, sum)
            : split;

    sealed record File(IReadOnlyList<SplitChoice> Splits);
}
