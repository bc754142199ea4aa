using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Data;
using Semai.Modules.Partners;
using Semai.Modules.Reference;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>A paper that a step asks for, in both languages.</summary>
public sealed record StepDocument(string Code, string Id, string En)
{
    public string Said => Say(id: Id, en: En);
}

/// <summary>One licence on the way to lawful selling.</summary>
/// <param name="After">Codes of the steps that must be there before; those that a kind of path does not have do not count.</param>
/// <param name="Days">How long it usually takes; null where nobody knows.</param>
/// <param name="Years">How long it holds; null for one without end, or with the end that its paper says.</param>
/// <param name="Licence">Code of the kind of paper whose numbers look alike; null where there is none.</param>
/// <param name="Numbered">Its paper has a number that may be kept. That of an identity card never is.</param>
/// <param name="Optional">Not everybody needs it.</param>
public sealed record StepDefinition(
    string Code, string Id, string En, IReadOnlyList<string> After, IReadOnlyList<StepDocument> Documents, string AgencyId, string AgencyEn, int? Days, int? Years, string? Licence,
    bool Numbered, bool Optional, Certainty Certainty, string Source)
{
    public const string Identity = "identity";

    public string Said => Say(id: Id, en: En);

    /// <summary>Who usually helps.</summary>
    public string Agency => Say(id: AgencyId, en: AgencyEn);

    /// <summary>Its last day where it has a term.</summary>
    public DateOnly? UntilFrom(DateOnly granted) => Years is { } years ? granted.AddYears(years).AddDays(-1) : null;
}

/// <summary>Classes of business that begin so, in one version of the list; bare codes are never compared across versions.</summary>
public sealed record KbliPrefix(int Version, string Prefix);

/// <summary>A line of business with the licences it needs, in order.</summary>
public sealed record PathKind(
    string Code, string Id, string En, IReadOnlyList<Sector> Sectors, IReadOnlyList<KbliPrefix> Kbli, IReadOnlyList<string> Steps, Certainty Certainty, string Source)
{
    public string Said => Say(id: Id, en: En);
}

/// <summary>A kind that fits, and what it was judged by.</summary>
/// <param name="Kbli">The class; null where the sector decided.</param>
public sealed record PathSuggestion(string Kind, BusinessKbli? Kbli, Sector Sector);

/// <summary>The licence paths of one version. A path that has begun keeps the version with which it began.</summary>
/// <param name="RemindDays">So long before a licence ends it is brought to mind.</param>
public sealed record LicencePathRules(RuleFigure RemindDays, IReadOnlyList<PathKind> Kinds, IReadOnlyList<StepDefinition> Steps)
{
    public const string RuleCode = "licence-paths";

    static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Of the set as it was loaded.</summary>
    public int Version { get; init; }

    public static LicencePathRules Of(RuleSet set) => JsonSerializer.Deserialize<LicencePathRules>(set.Rules, Reading)! with { Version = set.Version };

    /// <summary>Null where none are loaded.</summary>
    public static async Task<LicencePathRules?> FindAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await db.RulesInForceAsync(RuleCode, day, cancel) is { } set ? Of(set) : null;

    /// <exception cref="Refusal">No such rules are loaded for that day.</exception>
    public static async Task<LicencePathRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await FindAsync(day, db, cancel) ?? throw LicencePathRefusals.RulesMissing;

    /// <summary>Every version that was ever loaded, by its number: what begun paths go by.</summary>
    public static async Task<IReadOnlyDictionary<int, LicencePathRules>> AllAsync(Db db, CancellationToken cancel) =>
        (await db.RuleSets.AsNoTracking().Where(r => r.Code == RuleCode).ToListAsync(cancel)).ToDictionary(r => r.Version, Of);

    public PathKind? Find(string? code) => Kinds.FirstOrDefault(k => k.Code == code);

    /// <summary>The steps of a kind, in order.</summary>
    public IReadOnlyList<StepDefinition> StepsOf(string kind) => [.. Kinds.Single(k => k.Code == kind).Steps.Select(Step)];

    public StepDefinition Step(string code) => Steps.Single(s => s.Code == code);

    /// <summary>By the class where it is known, the longest match first; else by the sector. Null where nothing fits.</summary>
    public PathSuggestion? Suggest(Sector sector, BusinessKbli? kbli)
    {
        var byClass = kbli is null ? null : Kinds
            .SelectMany(k => k.Kbli.Where(p => p.Version == kbli.KbliVersion && kbli.Code.StartsWith(p.Prefix, StringComparison.Ordinal)).Select(p => (k.Code, p.Prefix.Length)))
            .OrderByDescending(k => k.Length).Select(k => k.Code).FirstOrDefault();
        if (byClass is not null) return new(byClass, kbli, sector);

        return Kinds.FirstOrDefault(k => k.Sectors.Contains(sector)) is { } kind ? new(kind.Code, null, sector) : null;
    }
}
