using static Semai.Modules.Participants.Eligibility.Outcome;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>
/// Judges a person for a purpose by the rules in force on a day. Pure: the same facts and rules give the same verdict.
/// It advises; whether someone goes is decided by people.
/// </summary>
public static class EligibilityEngine
{
    public static Verdict Judge(PersonFacts facts, Purpose purpose, EligibilityRules rules, DateOnly on)
    {
        var findings = new List<Finding>(24);
        var weighing = new Weighing(facts, on, rules.Version, findings);
        foreach (var rule in rules.InForce(purpose, on))
            if (Concerns(rule, facts))
                weighing.Weigh(rule);

        weighing.SeeWhetherTheSentenceEndsFirst();
        findings.Sort(BlockingFirst);

        var outcome = findings.Count == 0 ? Eligible : findings.Max(f => f.Outcome);
        return new(purpose, on, rules.Version, outcome, outcome is NotYet or LegalReview ? findings.Max(f => f.From) : null, findings);
    }

    static bool Concerns(Rule rule, PersonFacts facts) =>
        (rule.Statuses is null || facts.Status is { } status && rule.Statuses.Contains(status.Value))
        && (rule.Crimes is null || facts.Crime is { } crime && rule.Crimes.Contains(crime.Value))
        && (rule.Group is not { } group || group switch
        {
            OffenceGroup.Listed => facts.Group?.Value is OffenceGroup.Listed,
            OffenceGroup.General => facts.Group?.Value is not OffenceGroup.Listed, // what both groups need, while the group is unknown
            OffenceGroup.Unclassified => facts.Group?.Value is OffenceGroup.Unclassified,
        });

    static int BlockingFirst(Finding one, Finding other)
    {
        var worse = other.Outcome.CompareTo(one.Outcome);
        if (worse != 0) return worse;

        var later = Nullable.Compare(other.From, one.From);
        if (later != 0) return later;

        var judges = one.IsReminder.CompareTo(other.IsReminder);
        return judges != 0 ? judges : (one.Rule.No, one.Rule.Kind, one.Rule.Fact).CompareTo((other.Rule.No, other.Rule.Kind, other.Rule.Fact));
    }
}
