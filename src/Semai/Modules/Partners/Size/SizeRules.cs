using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Size;

/// <summary>The most that a business of one class has; the limit itself still belongs to it.</summary>
/// <param name="Capital">In rupiah, without land and building.</param>
/// <param name="Sales">Of a year, in rupiah.</param>
public sealed record SizeLimit(SizeClass Size, long Capital, long Sales);

/// <summary>The lines between the classes, by the rules in force on a day.</summary>
public sealed record SizeRules(int Version, string Source, IReadOnlyList<SizeLimit> Limits)
{
    public const string Code = "msme-size";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Yearly sales decide where they are known, else capital; null where neither is.</summary>
    public BusinessSize? Of(long? capital, long? yearlySales, int? year) => (yearlySales, capital) switch
    {
        ({ } sales, _) => new(ClassOf(sales, l => l.Sales), SizeBasis.YearlySales, sales, year, Version),
        (null, { } own) => new(ClassOf(own, l => l.Capital), SizeBasis.Capital, own, year, Version),
        _ => null,
    };

    SizeClass ClassOf(long rupiah, Func<SizeLimit, long> most) =>
        Limits.OrderBy(most).Where(l => rupiah <= most(l)).Select(l => (SizeClass?)l.Size).FirstOrDefault() ?? SizeClass.Large;

    /// <summary>Null where no such rules are loaded for that day.</summary>
    public static async Task<SizeRules?> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await db.RulesInForceAsync(Code, day, cancel) is { } set ? Of(set) : null;

    public static SizeRules Of(RuleSet set) => new(set.Version, set.LegalSource, JsonSerializer.Deserialize<List<SizeLimit>>(set.Rules, Json)!);
}
