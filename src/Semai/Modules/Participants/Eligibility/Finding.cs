namespace Semai.Modules.Participants.Eligibility;

/// <summary>A sentence in both languages.</summary>
public readonly record struct Both(string Id, string En)
{
    public string Said => Say(id: Id, en: En);
}

/// <summary>Why a rule says what it says. Each has its sentence in <see cref="FindingWords"/>.</summary>
public enum Reason
{
    StatusAllows, StatusExcludes, StatusNeedsReview, StatusUnknown, FromRelease, ReleaseToRecord,
    SentenceAllows, SentenceExcludes, SentenceUnknown,
    NoShareAsked, ShareServed, ShareServedByEstimate, ShareNotYet, ShareUnknown,
    MonthsServed, MonthsNotYet, StartUnknown,
    GroupUnknown, GroupUnclear, FormUnderReview,
    NoRecentBreach, RecentBreach, BreachMentioned, SanctionRuns, RegisterUnknown,
    FactHolds, FactFails, FactUnknown,
    GuardianConsents, GuardianRefuses, GuardianUnknown, TurnedAdult,
    RiskAcceptable, RiskHigh, RiskNotReduced, RiskUnknown,
    Fit, FitWithLimits, Unfit, FitnessUnknown,
    NeverRevoked, RevokedLongAgo, RevokedRecently, RevokedTooOften, RevocationsUnknown,
    StillServing, SentenceEnded, EndUnknown, EndsBeforeThen,
    Reminder,
}

/// <summary>What one rule says of one person: the value it used, where that came from, by which article and version.</summary>
/// <param name="From">With <see cref="Outcome.NotYet"/>: the first day on which this rule is met.</param>
/// <param name="Seen">The value used: a day, a status, yes or no.</param>
public sealed record Finding(
    Rule Rule, int RuleVersion, Outcome Outcome, Reason Reason, DateOnly? From = null, object? Seen = null, FactSource? Source = null, DateOnly? AsOf = null)
{
    public Both Sentence => FindingWords.Sentence(this);

    /// <summary>What would have to be done or to come, for this rule to be met; null where it is met.</summary>
    public Both? Remedy => FindingWords.Remedy(this);

    /// <summary>The value used, in words; null where there is none.</summary>
    public Both? Value => FindingWords.Value(Seen);

    public bool IsSensitive => Rule.IsSensitive;
    public bool IsReminder => Reason is Reason.Reminder;
}

/// <summary>The advice on one person and one purpose, on one day: the worst of its findings, the blocking one first.</summary>
/// <param name="From">The earliest day on which every dated rule is met; null where no day helps or none is needed.</param>
public sealed record Verdict(Purpose Purpose, DateOnly On, int RuleVersion, Outcome Outcome, DateOnly? From, IReadOnlyList<Finding> Findings)
{
    /// <summary>What stands in the way, or is still to be recorded.</summary>
    public IEnumerable<Finding> Open => Findings.Where(f => f.Outcome is not Outcome.Eligible);

    /// <summary>Some day, or some paper, would make this person eligible; nothing excludes for good.</summary>
    public bool IsWithinReach => Outcome is not Outcome.NotEligible;
}
