using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Partners;

namespace Semai.Modules.Placements.Internships.Gate;

/// <summary>
/// The document gate (gerbang berkas): what must be there before anybody goes. Pure: the same papers, facts and rules
/// give the same answer.
/// </summary>
public static class DocumentGate
{
    /// <param name="on">The day on which it is asked.</param>
    public static GateAnswer Judge(Placement placement, GateRules rules, GateFacts facts, DateOnly on) =>
        new(rules.Version, [.. facts.IsPresent ? [] : (GateLine[])[GateWords.NotHere], .. rules.For(placement.Kind).Select(item => Line(item, placement, facts, on))]);

    static GateLine Line(GateItem item, Placement placement, GateFacts facts, DateOnly on) => item.Proof switch
    {
        GateProof.Paper => OfPaper(item, placement, facts),
        GateProof.Agreement => OfDays(item, facts),
        GateProof.Host => OfHost(item, facts.Host, on),
        GateProof.Eligibility => OfEligibility(item, placement, facts),
        GateProof.Safeguards => OfSafeguards(item, facts),
    };

    static GateLine OfPaper(GateItem item, Placement placement, GateFacts facts)
    {
        bool? said = item.Fact is { } name && facts.Known.TryGetValue(name, out var value) ? value : null;
        if (said is false) return Told(item, false, GateWords.FileSaysNo);

        var papers = placement.Papers.Where(p => p.Item == item.Code && p.Stands).ToList();
        if (papers.LastOrDefault(p => p.Affirmed || item.AsksId is null) is { } good) return Told(item, true, GateWords.Of(good)) with { Paper = good.No };
        if (papers.LastOrDefault() is { } weak) return Told(item, false, GateWords.DoesNotSay(weak, item)) with { Paper = weak.No };
        return said is true && item.FactSuffices ? Told(item, true, GateWords.FileSaysYes) : Told(item, false, GateWords.PaperMissing);
    }

    static GateLine OfDays(GateItem item, GateFacts facts)
    {
        if (facts.Cover is not { } cover) return Told(item, false, GateWords.NoAgreement);
        if (facts.Days.Count == 0) return Told(item, false, GateWords.NoDayLeft);

        var open = facts.Days.Where(d => !cover.Holds(d)).ToList();
        return open.Count == 0 ? Told(item, true, GateWords.Covered(cover)) : Told(item, false, GateWords.NotCovered(cover, open));
    }

    static GateLine OfHost(GateItem item, HostStanding host, DateOnly on) => host switch
    {
        { State: BusinessState.Approved, ApprovedUntil: { } until } when until >= on => Told(item, true, GateWords.HostApproved(until)),
        { State: BusinessState.Approved, ApprovedUntil: { } until } => Told(item, false, GateWords.HostLapsed(until)),
        _ => Told(item, false, GateWords.HostNotApproved(host.State)),
    };

    static GateLine OfEligibility(GateItem item, Placement placement, GateFacts facts)
    {
        var judged = facts.Eligibility.ToDictionary(v => v.Day);
        if (facts.Days.Count == 0 || facts.Days.Any(d => !judged.ContainsKey(d))) return Told(item, false, GateWords.NotJudged);
        if (facts.Days.Select(d => judged[d]).FirstOrDefault(v => v.Outcome is Outcome.NotEligible or Outcome.NotYet) is { } against)
            return Told(item, false, GateWords.Against(against));
        if (facts.Days.All(d => judged[d].Outcome is not Outcome.LegalReview)) return Told(item, true, GateWords.NothingAgainst);

        // The rules contradict each other: the decision in the name of the Minister settles it, and nothing less.
        return placement.Papers.Any(p => p is { Stands: true, Affirmed: true, Item: GateWords.DecisionLetter })
            ? Told(item, true, GateWords.SettledByDecision)
            : Told(item, false, GateWords.NeedsDecision);
    }

    static GateLine OfSafeguards(GateItem item, GateFacts facts) =>
        facts.MissingSafeguards.Count == 0 ? Told(item, true, GateWords.SafeguardsThere) : Told(item, false, GateWords.SafeguardsMissing(facts.MissingSafeguards));

    static GateLine Told(GateItem item, bool met, Both says) =>
        new(item.Code, new(item.Id, item.En), met, says, null, item.Proof is GateProof.Paper, item.Source, item.Certainty);
}
