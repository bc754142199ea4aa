using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>The latest outcome on a person, without reasons.</summary>
public sealed record Assessed(Outcome Outcome, DateOnly? From);

/// <summary>The advice on each of several days, and what the file says yes or no to.</summary>
public sealed record OverDays(IReadOnlyList<Verdict> Verdicts, IReadOnlyDictionary<FactName, bool> Known);

/// <summary>What other modules may ask about eligibility, inside the reader's scope.</summary>
public static class EligibilityFacts
{
    /// <summary>The latest outcomes, for ranking and for lists; who was never judged is not in the answer.</summary>
    public static async Task<IReadOnlyDictionary<Id<Participant>, Assessed>> AssessedAsync(
        Db db, IReadOnlyCollection<Id<Participant>> ids, Purpose purpose, CancellationToken cancel)
    {
        var found = new Dictionary<Id<Participant>, Assessed>();
        foreach (var some in ids.Chunk(CollectFacts.Batch))
            foreach (var row in await db.EligibilityAssessments.AsNoTracking().Where(a => a.Purpose == purpose && some.Contains(a.ParticipantId)).ToListAsync(cancel))
                found[row.ParticipantId] = new(row.Outcome, row.From);
        return found;
    }

    /// <summary>Full verdicts as of a day, by the facts as they are now.</summary>
    /// <exception cref="Refusal">No rules are in force on that day.</exception>
    public static async Task<IReadOnlyDictionary<Id<Participant>, Verdict>> VerdictsAsync(
        Db db, Vault vault, IReadOnlyCollection<Id<Participant>> ids, Purpose purpose, DateOnly on, CancellationToken cancel)
    {
        var rules = await RulesAsync(db, on, cancel);
        return (await CollectFacts.OfAsync(ids, db, vault, cancel)).ToDictionary(d => d.ParticipantId, d => d.Judge(purpose, rules, on));
    }

    /// <summary>One person on each of several days, by the rules in force on each and by the facts as they are now.</summary>
    /// <returns>Null where the reader's scope holds no custody record of the person.</returns>
    /// <exception cref="Refusal">No rules are in force on one of the days.</exception>
    public static async Task<OverDays?> OverAsync(
        Db db, Vault vault, Id<Participant> id, Purpose purpose, IReadOnlyCollection<DateOnly> days, CancellationToken cancel)
    {
        if ((await CollectFacts.OfAsync([id], db, vault, cancel)).SingleOrDefault() is not { } dossier) return null;

        var sets = await db.RuleSets.AsNoTracking().Where(r => r.Code == EligibilityRules.Code).OrderByDescending(r => r.Version).ToListAsync(cancel);
        var rules = sets.ToDictionary(s => s.Version, EligibilityRules.Of);
        return new(
            [.. days.Select(day => dossier.Judge(purpose, rules[(sets.FirstOrDefault(s => s.InForceOn(day)) ?? throw EligibilityRefusals.NoRules).Version], day))],
            dossier.For(purpose).Known.ToDictionary(k => k.Key, k => k.Value.Value));
    }

    /// <exception cref="Refusal">No rules are in force on that day.</exception>
    public static async Task<EligibilityRules> RulesAsync(Db db, DateOnly on, CancellationToken cancel) =>
        EligibilityRules.Of(await db.RulesInForceAsync(EligibilityRules.Code, on, cancel) ?? throw EligibilityRefusals.NoRules);
}
