using Semai.Data;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration.CashBooks;

/// <summary>Something of a cash book that does not agree with its lines.</summary>
/// <param name="What">In words: the balance, or a column of a month.</param>
public sealed record CashFault(Id<Venture> VentureId, string What, long Kept, long Counted);

/// <summary>Counts every line of every cash book anew and compares it with balances and months.</summary>
public sealed class VerifyCash(Db db)
{
    static readonly CashSums None = new(0, 0, 0, 0, 0, 0);

    public async Task<IReadOnlyList<CashFault>> FaultsAsync(CancellationToken cancel)
    {
        var counted = await db.CashEntries.AsNoTracking().Where(e => e.InErrorWhy == null)
            .GroupBy(e => new { e.VentureId, e.On.Year, e.On.Month, e.Kind, e.Purpose })
            .Select(g => new { g.Key, Sum = g.Sum(e => e.Amount), Lines = g.Count() }).ToListAsync(cancel);
        var lines = counted.Select(c => new Line(c.Key.VentureId, new(c.Key.Year, c.Key.Month, 1), c.Key.Kind, c.Key.Purpose, c.Sum, c.Lines)).ToList();
        return [.. await BalancesAsync(lines, cancel), .. await MonthsAsync(lines, cancel)];
    }

    /// <summary>Writes the balance and the months of one book anew from its lines, as after many came in at once.</summary>
    public Task RecountAsync(Id<Venture> venture, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var lines = await db.CashEntries.AsNoTracking().Where(e => e.VentureId == venture).ToListAsync(cancel);
        var counted = lines.Where(e => e.Counts).ToList();
        var (last, balance) = (lines.Select(e => e.No).DefaultIfEmpty().Max(), counted.Sum(e => e.Signed));
        await db.CashMonths.Where(m => m.VentureId == venture).ExecuteDeleteAsync(cancel);
        await db.CashBooks.Where(b => b.VentureId == venture).ExecuteUpdateAsync(s => s.SetProperty(b => b.LastNo, last).SetProperty(b => b.Balance, balance), cancel);
        db.AddRange(counted.GroupBy(e => CashMonth.Of(e.On)).Select(g => CashMonth.Of(venture, g.Key, g.Select(e => CashSums.Of(e, 1)).Aggregate(None, (all, one) => all.And(one)))));
        await db.SaveChangesAsync(cancel);
    }, cancel);

    async Task<IEnumerable<CashFault>> BalancesAsync(List<Line> lines, CancellationToken cancel)
    {
        var sums = lines.GroupBy(l => l.Venture).ToDictionary(g => g.Key, g => g.Sum(l => l.Kind is CashKind.Income ? l.Sum : -l.Sum));
        var books = await db.CashBooks.AsNoTracking().ToListAsync(cancel);
        return books.Where(b => b.Balance != sums.GetValueOrDefault(b.VentureId))
            .Select(b => new CashFault(b.VentureId, Say(id: "Uang di kotak", en: "Money in the box"), b.Balance, sums.GetValueOrDefault(b.VentureId)));
    }

    async Task<IEnumerable<CashFault>> MonthsAsync(List<Line> lines, CancellationToken cancel)
    {
        var counted = lines.GroupBy(l => (l.Venture, l.Month)).ToDictionary(g => g.Key, Sums);
        var kept = (await db.CashMonths.AsNoTracking().ToListAsync(cancel))
            .ToDictionary(m => (m.VentureId, m.Month), m => new CashSums(m.Income, m.Cost, m.Stock, m.PaidIn, m.TakenOut, m.Entries));
        return
            from key in counted.Keys.Union(kept.Keys)
            let both = (Kept: kept.GetValueOrDefault(key, None), Counted: counted.GetValueOrDefault(key, None))
            from side in new[]
            {
                (What: CashWords.Of(CashKind.Income), Kept: both.Kept.Income, Counted: both.Counted.Income),
                (What: CashWords.Of(CashKind.Cost), Kept: both.Kept.Cost, Counted: both.Counted.Cost),
                (What: CashWords.Of(CashKind.Stock), Kept: both.Kept.Stock, Counted: both.Counted.Stock),
                (What: CashWords.Of(CashPurpose.CapitalIn), Kept: both.Kept.PaidIn, Counted: both.Counted.PaidIn),
                (What: CashWords.Of(CashPurpose.Household), Kept: both.Kept.TakenOut, Counted: both.Counted.TakenOut),
                (What: Say(id: "Banyaknya catatan", en: "How many entries"), Kept: both.Kept.Entries, Counted: both.Counted.Entries),
            }
            where side.Kept != side.Counted
            select new CashFault(key.Item1, $"{CashWords.MonthOf(key.Item2)}, {side.What}", side.Kept, side.Counted);
    }

    static CashSums Sums(IEnumerable<Line> month) => month.Aggregate(None, (sums, line) =>
    {
        var trade = CashPurposes.IsTrade(line.Purpose);
        return new(
            sums.Income + (trade && line.Kind is CashKind.Income ? line.Sum : 0), sums.Cost + (trade && line.Kind is CashKind.Cost ? line.Sum : 0),
            sums.Stock + (line.Kind is CashKind.Stock ? line.Sum : 0), sums.PaidIn + (!trade && line.Kind is CashKind.Income ? line.Sum : 0),
            sums.TakenOut + (!trade && line.Kind is CashKind.Cost ? line.Sum : 0), sums.Entries + line.Lines);
    });

    sealed record Line(Id<Venture> Venture, DateOnly Month, CashKind Kind, CashPurpose Purpose, long Sum, int Lines);
}
