using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Reference;

namespace Semai.Modules.Training.Selection;

/// <summary>Asks the rules in force about training; where none are loaded nobody is judged, and the ranking says so.</summary>
sealed class EligibilityByRules(Db db, Vault vault, TimeProvider time) : IEligibilityForTraining
{
    public async Task<IReadOnlyDictionary<Id<Participant>, FitnessVerdict>> OfAsync(IReadOnlyCollection<Id<Participant>> people, DateOnly on, CancellationToken cancel) =>
        await AreInForceAsync(on, cancel)
            ? (await EligibilityFacts.VerdictsAsync(db, vault, people, Purpose.Training, on, cancel)).ToDictionary(v => v.Key, v => Short(v.Value))
            : new Dictionary<Id<Participant>, FitnessVerdict>();

    public async Task FreezeAsync(IReadOnlyDictionary<Id<Participant>, bool> agreed, SelectionMinutes minutes, string? why, Actor by, CancellationToken cancel)
    {
        if (await AreInForceAsync(minutes.HeldOn, cancel))
            await DecideEligibility.FreezeAsync([.. agreed.Keys], Purpose.Training, id => agreed[id], minutes.Number, minutes.HeldOn, why, db, vault, by, time.Now, cancel);
    }

    async Task<bool> AreInForceAsync(DateOnly on, CancellationToken cancel) => await db.RulesInForceAsync(EligibilityRules.Code, on, cancel) is not null;

    /// <summary>The first reason that is not protected; what is protected stays on the person's own page.</summary>
    static FitnessVerdict Short(Verdict verdict) => new(
        verdict.Outcome switch
        {
            Outcome.Eligible => Fitness.Eligible,
            Outcome.WithConditions => Fitness.WithConditions,
            Outcome.NotYet => Fitness.NotYet,
            Outcome.LegalReview => Fitness.LegalReview,
            Outcome.NotEligible => Fitness.NotEligible,
        },
        verdict.From, verdict.Open.FirstOrDefault(f => !f.IsSensitive && !f.IsReminder)?.Sentence.Said);
}
