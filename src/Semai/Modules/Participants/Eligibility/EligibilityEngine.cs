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
        foreach (var rule in rules.Of(purpose))
            if (rule.InForceOn(on) && Concerns(rule, facts))
                weighing.Weigh(rule);

        weighing.SeeWhetherTheSentenceEndsFirst();
        findings.Sort(BlockingFirst);

        var outcome = findings.Count == 0 ? Eligible : findings[0].Outcome;
        return new(purpose, on, rules.Version, outcome, outcome is NotYet or LegalReview ? Latest(findings) : null, findings);
    }

    static DateOnly? Latest(List<Finding> findings)
    {
        DateOnly? latest = null;
        foreach (var finding in findings)
            if (finding.From is { } day && (latest is null || day > latest)) latest = day;
        return latest;
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
        if (one.Outcome != other.Outcome) return one.Outcome > other.Outcome ? -1 : 1;
        if (one.From != other.From) return (one.From ?? DateOnly.MinValue) > (other.From ?? DateOnly.MinValue) ? -1 : 1;
        if (one.IsReminder != other.IsReminder) return one.IsReminder ? 1 : -1;
        return one.Rule.Place - other.Rule.Place;
    }
}
