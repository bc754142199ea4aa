namespace Semai.Modules.Participants.Eligibility;

/// <summary>
/// The latest verdict on one person and purpose, kept so that lists are fast: the outcome and the day, never the
/// reasons. Worked out anew when facts change and when its day comes.
/// </summary>
public sealed class EligibilityAssessment
{
    /// <summary>Stands where no day is known, so that lists sort by one column that is always there.</summary>
    public static readonly DateOnly NoDay = new(9999, 12, 31);

    EligibilityAssessment() { }

    public Id<Participant> ParticipantId { get; private init; }
    public Purpose Purpose { get; private init; }
    public int Unit { get; private set; }
    public Outcome Outcome { get; private set; }

    /// <summary>The earliest day; <see cref="NoDay"/> where no day is known or none is needed.</summary>
    public DateOnly Day { get; private set; }

    public int RuleVersion { get; private set; }

    /// <summary>The legal day on which it was worked out.</summary>
    public DateOnly AssessedOn { get; private set; }

    public DateOnly? From => Day == NoDay ? null : Day;

    public static EligibilityAssessment Of(Id<Participant> participant, int unit, Verdict verdict)
    {
        var assessment = new EligibilityAssessment { ParticipantId = participant, Purpose = verdict.Purpose };
        assessment.Take(unit, verdict);
        return assessment;
    }

    public void Take(int unit, Verdict verdict) =>
        (Unit, Outcome, Day, RuleVersion, AssessedOn) = (unit, verdict.Outcome, verdict.From ?? NoDay, verdict.RuleVersion, verdict.On);
}
