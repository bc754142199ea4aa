using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>
/// Works the summary of eligibility out anew: for people whose facts have just changed (call it in the same
/// transaction), for a unit after an import, for everyone whose day has come.
/// </summary>
public static class AssessPeople
{
    /// <summary>Up to so many people an import has judged before it ends; larger ones are left to <see cref="AssessDaily"/>.</summary>
    public const int AtOnce = 5000;

    static readonly Purpose[] Purposes = Enum.GetValues<Purpose>();

    /// <summary>These people. Does nothing while no rules are loaded.</summary>
    /// <returns>How many people were judged.</returns>
    public static async Task<int> TheseAsync(IReadOnlyCollection<Id<Participant>> ids, Db db, Vault vault, DateOnly on, CancellationToken cancel)
    {
        if (await db.RulesInForceAsync(EligibilityRules.Code, on, cancel) is not { } set) return 0;

        var (rules, judged) = (EligibilityRules.Of(set), 0);
        foreach (var some in ids.Chunk(CollectFacts.Batch))
            judged += await SomeAsync(some, rules, db, vault, on, cancel);
        return judged;
    }

    /// <summary>Everyone with a custody record in the unit.</summary>
    public static async Task<int> AssessUnitAsync(int unit, Db db, Vault vault, DateOnly on, CancellationToken cancel) =>
        await TheseAsync(await db.Custodies.Where(c => c.Unit == unit).Select(c => c.ParticipantId).ToListAsync(cancel), db, vault, on, cancel);

    /// <summary>Everyone whose promised day has come since the last look, and everyone who was never judged.</summary>
    public static async Task<int> DueAsync(Db db, Vault vault, DateOnly on, CancellationToken cancel)
    {
        var due = await db.EligibilityAssessments.Where(a => a.Day <= on && a.AssessedOn < on).Select(a => a.ParticipantId).Distinct().ToListAsync(cancel);
        var judged = db.EligibilityAssessments.Select(a => a.ParticipantId);
        var never = await db.Custodies.Where(c => !judged.Contains(c.ParticipantId)).Select(c => c.ParticipantId).ToListAsync(cancel);
        return await TheseAsync([.. due.Union(never)], db, vault, on, cancel);
    }

    static async Task<int> SomeAsync(Id<Participant>[] ids, EligibilityRules rules, Db db, Vault vault, DateOnly on, CancellationToken cancel)
    {
        var dossiers = await CollectFacts.OfAsync(ids, db, vault, cancel);
        var known = await db.EligibilityAssessments.Where(a => ids.Contains(a.ParticipantId)).ToDictionaryAsync(a => (a.ParticipantId, a.Purpose), cancel);
        foreach (var dossier in dossiers)
            foreach (var purpose in Purposes)
            {
                var verdict = dossier.Judge(purpose, rules, on);
                if (known.TryGetValue((dossier.ParticipantId, purpose), out var assessment)) assessment.Take(dossier.Unit, verdict);
                else db.Add(known[(dossier.ParticipantId, purpose)] = EligibilityAssessment.Of(dossier.ParticipantId, dossier.Unit, verdict));
            }

        await db.SaveChangesAsync(cancel);
        foreach (var assessment in known.Values) db.Entry(assessment).State = EntityState.Detached; // a unit's worth of tracked rows would slow each save
        return dossiers.Count;
    }
}
