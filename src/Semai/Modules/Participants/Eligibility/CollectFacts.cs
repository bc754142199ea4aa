using Semai.Data;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>
/// Reads the files of people and puts their facts together for the rules. Stays inside the reader's scope; who has no
/// custody record there is not in the answer.
/// </summary>
static class CollectFacts
{
    /// <summary>As many as one query names by their ids.</summary>
    public const int Batch = 500;

    public static async Task<List<Dossier>> OfAsync(IReadOnlyCollection<Id<Participant>> ids, Db db, Vault vault, CancellationToken cancel)
    {
        var dossiers = new List<Dossier>(ids.Count);
        foreach (var some in ids.Chunk(Batch))
            dossiers.AddRange(await OfSomeAsync(some, db, vault, cancel));
        return dossiers;
    }

    static async Task<IEnumerable<Dossier>> OfSomeAsync(Id<Participant>[] ids, Db db, Vault vault, CancellationToken cancel)
    {
        var custodies = await db.Custodies.AsNoTracking().Where(c => ids.Contains(c.ParticipantId)).ToListAsync(cancel);
        var born = await db.Participants.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Born }).ToDictionaryAsync(p => p.Id, p => p.Born, cancel);
        var restated = await db.Set<CustodyChange>().Where(c => ids.Contains(c.ParticipantId))
            .GroupBy(c => c.ParticipantId).Select(c => new { c.Key, At = c.Max(x => x.At) }).ToDictionaryAsync(c => c.Key, c => c.At, cancel);
        var offences = await db.Offences.AsNoTracking().Where(o => ids.Contains(o.ParticipantId)).ToDictionaryAsync(o => o.ParticipantId, cancel);
        var breaches = (await db.DisciplineRecords.Where(d => ids.Contains(d.ParticipantId) && d.ErrorAt == null)
            .Select(d => new { d.ParticipantId, d.HappenedOn, d.SanctionUntil }).ToListAsync(cancel))
            .ToLookup(d => d.ParticipantId, d => new Breach(d.HappenedOn, d.SanctionUntil));
        var facts = (await db.CustodyFacts.AsNoTracking().Where(f => ids.Contains(f.ParticipantId) && f.ErrorAt == null).ToListAsync(cancel))
            .ToLookup(f => f.ParticipantId);
        var trained = (await db.JourneyEvents
            .Where(e => ids.Contains(e.ParticipantId) && (e.Kind == JourneyKind.ClassCompleted || e.Kind == JourneyKind.Certified))
            .GroupBy(e => e.ParticipantId).Select(e => new { e.Key, On = e.Max(x => x.HappenedOn) }).ToListAsync(cancel))
            .ToDictionary(e => e.Key, e => e.On);
        var decisions = (await db.EligibilityDecisions.Where(d => ids.Contains(d.ParticipantId))
            .Select(d => new { d.ParticipantId, d.Purpose, d.Granted, d.DecidedOn, d.RecordedAt }).ToListAsync(cancel))
            .ToLookup(d => d.ParticipantId);

        return custodies.Select(custody =>
        {
            var id = custody.ParticipantId;
            var file = new PersonFile(
                custody, restated.TryGetValue(id, out var at) ? at.OfficeDay : default, born.GetValueOrDefault(id), offences.GetValueOrDefault(id),
                [.. breaches[id]], [.. facts[id]], trained.TryGetValue(id, out var on) ? on : null);
            var team = decisions[id].GroupBy(d => d.Purpose)
                .ToDictionary(d => d.Key, d => d.OrderBy(x => x.DecidedOn).ThenBy(x => x.RecordedAt).Select(x => new Fact<bool>(x.Granted, FactSource.File, x.DecidedOn)).Last());
            return new Dossier(id, custody.Unit, file.Facts(vault), team);
        });
    }
}
