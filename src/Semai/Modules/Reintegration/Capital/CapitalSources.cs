using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Reintegration.Capital;

public enum SourceKind
{
    /// <summary>Paid back in instalments.</summary>
    Loan,

    /// <summary>Not paid back.</summary>
    Grant,

    /// <summary>One's own money: nobody lends, nobody decides.</summary>
    Own,
}

/// <summary>A sentence in both languages.</summary>
public sealed record SourceText(string Id, string En)
{
    public string Said => Say(id: Id, en: En);
}

/// <summary>Where money for a business may come from, on what conditions.</summary>
/// <param name="Ceiling">Whole rupiah; null where there is none.</param>
/// <param name="MaxMonths">The longest time to pay back; null where nobody says or nothing is paid back.</param>
/// <param name="ReviewedPlan">Only on a business plan that mentor and agency accepted.</param>
/// <param name="Who">Who may apply.</param>
public sealed record CapitalSource(
    string Code, string Id, string En, SourceKind Kind, long? Ceiling, int? MaxMonths, bool ReviewedPlan, IReadOnlyList<SourceText> Conditions, SourceText Who, Certainty Certainty, string Source)
{
    public const int CodeMax = 40;

    public string Said => Say(id: Id, en: En);
}

/// <summary>The sources in force on a day.</summary>
/// <param name="RemindDays">So long before an instalment is due it is brought to mind.</param>
public sealed record CapitalSources(RuleFigure RemindDays, IReadOnlyList<CapitalSource> Sources)
{
    public const string RuleCode = "capital-sources";

    static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Of the set as it was loaded.</summary>
    public int Version { get; init; }

    public static CapitalSources Of(RuleSet set) => JsonSerializer.Deserialize<CapitalSources>(set.Rules, Reading)! with { Version = set.Version };

    /// <summary>Null where none are loaded.</summary>
    public static async Task<CapitalSources?> FindAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await db.RulesInForceAsync(RuleCode, day, cancel) is { } set ? Of(set) : null;

    /// <exception cref="Refusal">No such data is loaded for that day.</exception>
    public static async Task<CapitalSources> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await FindAsync(day, db, cancel) ?? throw CapitalRefusals.SourcesMissing;

    /// <summary>Every version that was ever loaded, by its number.</summary>
    public static async Task<IReadOnlyDictionary<int, CapitalSources>> AllAsync(Db db, CancellationToken cancel) =>
        (await db.RuleSets.AsNoTracking().Where(r => r.Code == RuleCode).ToListAsync(cancel)).ToDictionary(r => r.Version, Of);

    public CapitalSource? Find(string? code) => Sources.FirstOrDefault(s => s.Code == code);
}
