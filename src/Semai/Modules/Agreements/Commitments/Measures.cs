using Semai.Data;

namespace Semai.Modules.Agreements.Commitments;

/// <summary>Counts commitments: by the measure that some module registered, else from the entries made by hand.</summary>
public sealed class Measures(Db db, IEnumerable<IMeasure> registered)
{
    readonly Dictionary<string, IMeasure> _byCode = registered.ToDictionary(m => m.Code);

    /// <summary>The measure that counts this code, or null: then only entries made by hand count.</summary>
    public IMeasure? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>How much of each was done up to and including that day. Every commitment asked for is in the answer.</summary>
    public async Task<IReadOnlyDictionary<Id<Commitment>, long>> CountAsync(
        IReadOnlyCollection<(Id<Commitment> Id, string Code)> commitments, DateOnly until, CancellationToken cancel)
    {
        var counts = commitments.ToDictionary(c => c.Id, _ => 0L);
        foreach (var sameCode in commitments.GroupBy(c => c.Code))
        {
            var ids = sameCode.Select(c => c.Id).ToList();
            var counted = Find(sameCode.Key) is { } measure
                ? await measure.CountAsync(ids, until, cancel)
                : await ByHandAsync(ids, until, cancel);
            foreach (var (id, count) in counted.Where(c => counts.ContainsKey(c.Key))) counts[id] = count;
        }

        return counts;
    }

    async Task<IReadOnlyDictionary<Id<Commitment>, long>> ByHandAsync(List<Id<Commitment>> ids, DateOnly until, CancellationToken cancel) =>
        await db.ProgressEntries
            .Where(e => ids.Contains(e.CommitmentId) && e.Standing == ProgressStanding.Counted && e.On <= until)
            .GroupBy(e => e.CommitmentId)
            .Select(g => new { g.Key, Sum = g.Sum(e => e.Amount) })
            .ToDictionaryAsync(g => g.Key, g => g.Sum, cancel);
}
