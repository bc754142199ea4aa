using Semai.Modules.Reference;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>
/// A verdict as one reader may see it. Where the reader may not see what is protected, the rules that rest on it are one
/// neutral line: its fields hold nothing that would tell the offence, the risk or the health.
/// </summary>
public sealed record Advice(Purpose Purpose, DateOnly On, Outcome Outcome, DateOnly? From, int RuleVersion, IReadOnlyList<Advice.Line> Lines)
{
    /// <param name="Rule">Row of the decision table; null on the neutral line.</param>
    /// <param name="Sentence">What the rule finds.</param>
    /// <param name="Remedy">What to do, or until when to wait; null where the rule is met.</param>
    /// <param name="Value">The value used.</param>
    /// <param name="Source">Where the value comes from, with its day.</param>
    /// <param name="Article">The law or policy behind the rule.</param>
    public sealed record Line(
        int? Rule, Outcome Outcome, DateOnly? From, Both Sentence, Both? Remedy, Both? Value, Both? Source, DateOnly? AsOf, string? Article, Certainty? Certainty, bool IsReminder);

    public IEnumerable<Line> Open => Lines.Where(l => l.Outcome is not Outcome.Eligible);
    public IEnumerable<Line> Met => Lines.Where(l => l.Outcome is Outcome.Eligible && !l.IsReminder);
    public IEnumerable<Line> Reminders => Lines.Where(l => l.IsReminder);

    public static Advice Of(Verdict verdict, bool maySeeProtected)
    {
        var lines = verdict.Findings.Where(f => maySeeProtected || !f.IsSensitive).Select(Told).ToList();
        if (!maySeeProtected && verdict.Findings.Where(f => f.IsSensitive).ToList() is { Count: > 0 } hidden)
        {
            var (worst, from) = (hidden.Max(f => f.Outcome), hidden.Max(f => f.From));
            var neutral = new Line(null, worst, from, EligibilityWords.Protected(worst, from), null, null, null, null, null, null, false);
            lines.Insert(lines.FindIndex(l => l.Outcome <= worst) is var at and >= 0 ? at : lines.Count, neutral);
        }

        return new(verdict.Purpose, verdict.On, verdict.Outcome, verdict.From, verdict.RuleVersion, lines);
    }

    /// <summary>Unknown, and not asked for: no tick for what nobody has looked at.</summary>
    static bool IsUnknown(Reason reason) => reason is Reason.FactUnknown or Reason.RiskUnknown or Reason.ShareUnknown or Reason.StartUnknown;

    static Line Told(Finding f) => new(
        f.Rule.No, f.Outcome, f.From, f.Sentence, f.Remedy, f.Value, f.Source is { } source ? EligibilityWords.Of(source) : null, f.AsOf, f.Rule.Source, f.Rule.Certainty,
        f.IsReminder || (f.Outcome is Outcome.Eligible && IsUnknown(f.Reason)));
}
