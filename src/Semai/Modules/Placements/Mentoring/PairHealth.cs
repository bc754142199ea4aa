using System.Text.Json;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Mentoring;

public enum PairCondition { Healthy, NeedsAttention, Stalled }

/// <summary>By what the health of a pair is judged, and how late paper may come, by the rules in force on a day.</summary>
/// <param name="Weeks">How far back planned meetings are compared with those held.</param>
/// <param name="HeldPercent">Fewer held than this of those planned asks for attention.</param>
/// <param name="AttentionDays">So many days without a meeting ask for attention.</param>
/// <param name="StalledDays">So many days without a meeting, and the pair is stalled.</param>
/// <param name="LowMood">An impression of this or less asks for attention.</param>
/// <param name="PaperDays">Later than this the record of a meeting needs a reason.</param>
public sealed record PairRules(int Weeks, int HeldPercent, int AttentionDays, int StalledDays, int LowMood, int PaperDays)
{
    public const string Code = "mentoring";

    /// <exception cref="Refusal">No such rules are loaded for that day.</exception>
    public static async Task<PairRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        JsonSerializer.Deserialize<PairRules>(
            (await db.RulesInForceAsync(Code, day, cancel) ?? throw PairRefusals.RulesMissing).Rules, JsonSerializerOptions.Web)!;
}

/// <summary>How a pair is doing, with what it is judged by; the worst first.</summary>
public sealed record PairHealth(PairCondition Condition, IReadOnlyList<string> Reasons)
{
    public static PairHealth Of(MentoringPair pair, DateOnly today, PairRules rules)
    {
        var found = Signs(pair, today, rules).OrderByDescending(s => s.Condition).ToList();
        return new(found[0].Condition, [.. found.Select(s => s.Said)]);
    }

    static IEnumerable<(PairCondition Condition, string Said)> Signs(MentoringPair pair, DateOnly today, PairRules rules)
    {
        var held = pair.Meetings.Where(m => m.Counts && m.On <= today).ToList();
        var last = held.Count > 0 ? held.Max(m => m.On) : pair.StartedOn ?? today;
        var days = today.DayNumber - last.DayNumber;
        yield return (
            days >= rules.StalledDays ? PairCondition.Stalled : days >= rules.AttentionDays ? PairCondition.NeedsAttention : PairCondition.Healthy,
            (held.Count, days) switch
            {
                (0, 0) => Say(id: "Belum pernah bertemu, dimulai hari ini", en: "No meeting yet, started today"),
                (0, _) => Say(id: $"Belum pernah bertemu, {days} hari sejak dimulai", en: $"No meeting yet, {Days(days)} since the start"),
                (_, 0) => Say(id: "Pertemuan terakhir hari ini", en: "The last meeting was today"),
                _ => Say(id: $"Pertemuan terakhir {days} hari yang lalu", en: $"The last meeting was {Days(days)} ago"),
            });

        var since = today.AddDays(-7 * rules.Weeks);
        var planned = pair.Planned.Count(p => p.CancelledWhy is null && p.On >= since && p.On < today);
        var came = held.Count(m => m.On >= since);
        if (planned > 0)
            yield return (
                came * 100 < planned * rules.HeldPercent ? PairCondition.NeedsAttention : PairCondition.Healthy,
                Say(id: $"{came} pertemuan dari {planned} yang direncanakan dalam {rules.Weeks} minggu", en: $"{came} of {planned} planned meetings in {rules.Weeks} weeks"));

        if (held.MaxBy(m => m.On) is not { } latest) yield break;

        if (latest.MentorMood is { } mentor)
            yield return (mentor <= rules.LowMood ? PairCondition.NeedsAttention : PairCondition.Healthy, Say(id: $"Kesan mentor {mentor} dari 5", en: $"The mentor's impression: {mentor} of 5"));
        if (latest.PersonMood is { } person)
            yield return (person <= rules.LowMood ? PairCondition.NeedsAttention : PairCondition.Healthy, Say(id: $"Kesan warga binaan {person} dari 5", en: $"The person's impression: {person} of 5"));
    }

    static string Days(int days) => days == 1 ? "1 day" : $"{days} days";
}
