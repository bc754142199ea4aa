using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Licences;

/// <summary>A kind of paper that a business or its product may need.</summary>
/// <param name="Code">Stable; licences name it: <c>spp-irt</c>.</param>
/// <param name="Pattern">How its numbers look; null where that is not known. It only warns.</param>
/// <param name="Example">A number that looks so.</param>
/// <param name="Years">How long it holds; null for one without end, or with the end that the paper says.</param>
/// <param name="RenewMonths">So many months before its end it may be renewed; null where that is not known.</param>
public sealed record LicenceKind(
    string Code, string Id, string En, string? Pattern, string? Example, int? Years, int? RenewMonths, string Source, Certainty Certainty)
{
    public const string RulesCode = "business-licences";
    public const string NibCode = "nib";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>In the reader's language.</summary>
    public string Said => Say(id: Id, en: En);

    /// <summary>The number does not look as numbers of this kind do; it may be right all the same.</summary>
    public bool Doubts(string number) =>
        Pattern is not null && !Regex.IsMatch(number, Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(50));

    /// <summary>Its last day where the kind has a term and the day of issue is known.</summary>
    public DateOnly? UntilFrom(DateOnly? issued) => Years is { } years ? issued?.AddYears(years).AddDays(-1) : null;

    /// <summary>The kinds in force on a day; none where no such rules are loaded.</summary>
    public static async Task<IReadOnlyList<LicenceKind>> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        await db.RulesInForceAsync(RulesCode, day, cancel) is { } set ? Of(set) : [];

    public static IReadOnlyList<LicenceKind> Of(RuleSet set) => JsonSerializer.Deserialize<List<LicenceKind>>(set.Rules, Json)!;
}
