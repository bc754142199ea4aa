namespace Semai.Modules.Participants.Eligibility;

/// <summary>What is known of one person, put together for the rules; and what the team has decided per purpose.</summary>
public sealed record Dossier(Id<Participant> ParticipantId, int Unit, PersonFacts Facts, IReadOnlyDictionary<Purpose, Fact<bool>> Team)
{
    /// <summary>The facts as they stand for a purpose: the team recommends for one and not for all.</summary>
    public PersonFacts For(Purpose purpose) => Team.TryGetValue(purpose, out var recommends)
        ? Facts with { Known = new Dictionary<FactName, Fact<bool>>(Facts.Known) { [FactName.TeamRecommends] = recommends } }
        : Facts;

    public Verdict Judge(Purpose purpose, EligibilityRules rules, DateOnly on) => EligibilityEngine.Judge(For(purpose), purpose, rules, on);
}
