using Semai.Data;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>
/// Freezes what people decided on candidates, with the advice of that day. The caller saves, in the same transaction as
/// what the decision is for.
/// </summary>
public static class DecideEligibility
{
    /// <param name="granted">Those who go; the others among <paramref name="ids"/> were considered and do not.</param>
    /// <param name="why">Needed where someone goes against the advice.</param>
    /// <exception cref="Refusal">No rules, no custody record, no minutes, or against the advice without a reason.</exception>
    public static async Task<IReadOnlyList<EligibilityDecision>> FreezeAsync(
        IReadOnlyCollection<Id<Participant>> ids, Purpose purpose, Func<Id<Participant>, bool> granted, string minutesNumber, DateOnly decidedOn, string? why,
        Db db, Vault vault, Actor by, DateTime at, CancellationToken cancel)
    {
        var rules = await EligibilityFacts.RulesAsync(db, decidedOn, cancel);
        var dossiers = await CollectFacts.OfAsync(ids, db, vault, cancel);
        if (dossiers.Count < ids.Distinct().Count()) throw EligibilityRefusals.NotInCustody;

        var decisions = new List<EligibilityDecision>(dossiers.Count);
        foreach (var dossier in dossiers)
        {
            var facts = dossier.For(purpose);
            var advice = EligibilityEngine.Judge(facts, purpose, rules, decidedOn);
            var decision = EligibilityDecision.Freeze(
                dossier.ParticipantId, dossier.Unit, advice, facts, granted(dossier.ParticipantId), minutesNumber, decidedOn, why, vault, by, at);
            var outcome = decision.Granted ? new Both("disetujui", "granted") : new Both("tidak disetujui", "not granted");
            Journey.Record(db, dossier.ParticipantId, dossier.Unit, JourneyKind.EligibilityDecided, decidedOn, by, at,
                $"/participants/{dossier.ParticipantId}/eligibility", null, purpose.ToString(),
                $"{EligibilityWords.Of(purpose).Id} {outcome.Id}", $"{EligibilityWords.Of(purpose).En} {outcome.En}");
            decisions.Add(decision);
        }

        db.AddRange(decisions);
        return decisions;
    }
}
