using Semai.Shell.Parts;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>How verdicts are drawn, the same on every page.</summary>
public static class EligibilityLook
{
    public static StatusKind Of(Outcome outcome) => outcome switch
    {
        Outcome.Eligible => StatusKind.Met,
        Outcome.WithConditions => StatusKind.Cond,
        Outcome.NotYet => StatusKind.Yet,
        Outcome.LegalReview => StatusKind.Law,
        Outcome.NotEligible => StatusKind.No,
    };

    /// <summary>Of one line; what only reminds gets no tick.</summary>
    public static StatusKind Of(Advice.Line line) => line.IsReminder ? StatusKind.Off : Of(line.Outcome);

    /// <summary>"Register atau SDP, 11 Mei 2026 · PP 99/2012 pasal 36 ayat (2) · aturan 5, versi 1"; the law is quoted as it is written, in Indonesian. Empty on the neutral line.</summary>
    public static IReadOnlyList<(string Words, bool IsLaw)> Origin(Advice.Line line, int version) =>
    [
        .. new[]
        {
            (line.Source is { } source ? line.AsOf is { } day && day.Year > 1 ? $"{source.Said}, {day.Short}" : source.Said : null, false),
            (line.Article, true),
            (line.Certainty is Reference.Certainty.Low or Reference.Certainty.Medium ? EligibilityWords.Uncertain : null, false),
            (line.Rule is { } no ? EligibilityWords.RuleOf(no, version) : null, false),
        }.Where(part => part.Item1 is not null).Select(part => (part.Item1!, part.Item2)),
    ];
}
