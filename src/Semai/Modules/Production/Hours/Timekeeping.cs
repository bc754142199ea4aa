using Semai.Data;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Work;

namespace Semai.Modules.Production.Hours;

/// <summary>
/// Writes what people worked: all lines of a sheet or none, one sheet of a prison after the other. What is sent again by
/// the same key changes nothing.
/// </summary>
public sealed class Timekeeping(Db db, WorkReading reading, TimeProvider time)
{
    const string Replaced = "Diganti";

    /// <returns>How many lines were written; those sent before, and those that say what is there, are not among them.</returns>
    /// <exception cref="Refusal">A line may not be: nothing is written at all.</exception>
    public Task<int> SaveAsync(Batch batch, IReadOnlyList<WorkSaid> lines, Actor by, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        if (lines.Count == 0) throw HoursRefusals.NobodyNamed;

        await WaitAsync(batch.Unit, cancel);
        var fresh = await FreshAsync(batch, lines, cancel);
        if (fresh.Count == 0) return 0;

        var rules = await WorkRules.OnAsync(time.Today, db, cancel);
        var checks = await LineChecks.OfAsync(db, reading, batch, fresh, rules, cancel);
        foreach (var line in fresh) checks.MustHold(line, time.Today);

        await MustBeKnownAsync(batch, fresh, checks, cancel);
        await ReplaceAsync(batch, fresh, by, cancel);
        db.AddRange(fresh.Where(l => l.Minutes > 0).Select(l => WorkEntry.Of(batch, l, by, time.Now)));
        await db.SaveChangesAsync(cancel);
        return fresh.Count;
    }, cancel);

    /// <summary>Writes one sheet of a prison after the other: whoever comes second waits here until the first is done.</summary>
    Task<int> WaitAsync(int unit, CancellationToken cancel) => db.Database.ExecuteSqlAsync($"""
        INSERT INTO work_hours_books (unit, sheets) VALUES ({unit}, 1) ON CONFLICT (unit) DO UPDATE SET sheets = work_hours_books.sheets + 1
        """, cancel);

    /// <summary>What is new: not sent before, and not what is there already.</summary>
    async Task<List<WorkSaid>> FreshAsync(Batch batch, IReadOnlyList<WorkSaid> lines, CancellationToken cancel)
    {
        var keys = lines.Where(l => l.ClientKey is not null).Select(l => l.ClientKey!.Value).ToList();
        var known = (await db.WorkEntries.IgnoreQueryFilters().Where(e => e.ClientKey != null && keys.Contains(e.ClientKey.Value)).Select(e => e.ClientKey!.Value).ToListAsync(cancel)).ToHashSet();
        var stored = (await LiveAsync(batch, lines, cancel)).ToDictionary(e => (e.ParticipantId, e.Day));
        return
        [
            .. lines.Where(l => l.ClientKey is null || known.Add(l.ClientKey.Value))
                .GroupBy(l => (l.ParticipantId, l.Day)).Select(g => g.Last())
                .Where(l => stored.TryGetValue((l.ParticipantId, l.Day), out var there) ? (there.Minutes, there.Pieces) != (l.Minutes, l.Pieces) : (l.Minutes, l.Pieces) != (0, 0)),
        ];
    }

    /// <exception cref="Refusal">Somebody else wrote something of which a line's writer does not know.</exception>
    async Task MustBeKnownAsync(Batch batch, List<WorkSaid> lines, LineChecks checks, CancellationToken cancel)
    {
        var wary = lines.Where(l => l.Known is not null).ToList();
        if (wary.Count == 0) return;

        var stored = (await LiveAsync(batch, wary, cancel)).ToDictionary(e => (e.ParticipantId, e.Day), e => (e.Minutes, e.Pieces));
        foreach (var line in wary)
            if (!line.Known!.Contains(stored.GetValueOrDefault((line.ParticipantId, line.Day))))
                throw HoursRefusals.ChangedMeanwhile(checks.NameOf(line.ParticipantId));
    }

    async Task ReplaceAsync(Batch batch, List<WorkSaid> lines, Actor by, CancellationToken cancel)
    {
        var old = (await LiveAsync(batch, lines, cancel)).Where(e => lines.Any(l => (l.ParticipantId, l.Day) == (e.ParticipantId, e.Day))).ToList();
        foreach (var entry in old) entry.MarkInError(Replaced, by, time.Now);
        if (old.Count > 0) await db.SaveChangesAsync(cancel); // before the new ones: only one line may be live
    }

    Task<List<WorkEntry>> LiveAsync(Batch batch, IReadOnlyList<WorkSaid> lines, CancellationToken cancel)
    {
        var (people, days) = (lines.Select(l => l.ParticipantId).Distinct().ToList(), lines.Select(l => l.Day).Distinct().ToList());
        return db.WorkEntries.Where(e => e.BatchId == batch.Id && e.ErrorAt == null && people.Contains(e.ParticipantId) && days.Contains(e.Day)).ToListAsync(cancel);
    }
}
