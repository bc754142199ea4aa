using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Vetting;

/// <summary>One thing that an officer looks at before a business may take people in.</summary>
/// <param name="Code">Stable; answers name it.</param>
/// <param name="Required">Without yes, or a waiver with its reason, the business is not approved.</param>
/// <param name="Renew">Is looked at anew before the approval is renewed.</param>
/// <param name="Policy">The programme's own rule; no law says it.</param>
/// <param name="Source">The article, or the policy, that it rests on.</param>
public sealed record ChecklistItem(string Code, string Id, string En, bool Required, bool Renew, bool Policy, string Source, Certainty Certainty)
{
    public const int CodeMax = 40;

    /// <summary>In the reader's language.</summary>
    public string Said => Say(id: Id, en: En);
}

/// <summary>How businesses are vetted, by the rules in force on a day.</summary>
/// <param name="ValidMonths">How long an approval holds.</param>
/// <param name="RenewDays">So many days before its end it may be renewed.</param>
/// <param name="RemindDays">Days before the end on which an officer is reminded, the most first.</param>
public sealed record VettingRules(int ValidMonths, int RenewDays, IReadOnlyList<int> RemindDays, IReadOnlyList<ChecklistItem> Items)
{
    public const string Code = "partner-vetting";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Of the rule set; answers keep it.</summary>
    [JsonIgnore]
    public int Version { get; init; }

    /// <summary>The last day of an approval given on that day.</summary>
    public DateOnly Until(DateOnly approved) => approved.AddMonths(ValidMonths).AddDays(-1);

    /// <summary>The reminder that has passed last, <paramref name="left"/> days before the end; null where none has.</summary>
    public int? Reminder(int left) => RemindDays.Where(days => left <= days).Select(days => (int?)days).Min();

    /// <exception cref="Refusal">No such rules are loaded for that day.</exception>
    public static async Task<VettingRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        Of(await db.RulesInForceAsync(Code, day, cancel) ?? throw VettingRefusals.RulesMissing);

    public static VettingRules Of(RuleSet set) => JsonSerializer.Deserialize<VettingRules>(set.Rules, Json)! with { Version = set.Version };
}
