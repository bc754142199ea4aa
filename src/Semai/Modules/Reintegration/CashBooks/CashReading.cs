using Semai.Data;
using Semai.Modules.Reintegration.Ventures;
using Semai.Shell.Lists;

namespace Semai.Modules.Reintegration.CashBooks;

/// <summary>A line of a cash book as it is read.</summary>
/// <param name="By">Who typed it from paper; null where the owner did.</param>
public sealed record CashRow(int No, DateOnly On, CashKind Kind, CashPurpose Purpose, long Amount, int? Pieces, string? Note, string? By, DateTime RecordedAt, string? InErrorWhy)
{
    public bool Counts => InErrorWhy is null;
}

/// <summary>Profit and loss of a month, in whole rupiah.</summary>
/// <param name="PaidIn">The owner's own money and loans; no profit.</param>
/// <param name="TakenOut">For the household, and paid back; no cost.</param>
public sealed record MonthProfit(DateOnly Month, long Income, long Cost, long Stock, long Profit, long PaidIn, long TakenOut, int Entries);

/// <summary>What came in less what went out in a week that begins on a Monday.</summary>
public sealed record CashWeek(DateOnly Monday, long Left);

/// <summary>A cash book with its latest lines.</summary>
public sealed record CashBookFile(long Balance, DateOnly? SharedOn, IReadOnlyList<MonthProfit> Months, Page<CashRow> Lines);

/// <summary>What the slices read of cash books, within the reader's scope: nothing of a book that is not shared.</summary>
public sealed class CashReading(Db db)
{
    const int MonthsShown = 12;
    const int Weeks = 4;

    /// <summary>Null where there is no such book for this reader.</summary>
    public async Task<CashBookFile?> FindAsync(Id<Venture> venture, string? after, int size, CancellationToken cancel) =>
        await db.CashBooks.AsNoTracking().SingleOrDefaultAsync(b => b.VentureId == venture, cancel) is { } book
            ? new(book.Balance, book.SharedOn, await MonthsAsync(venture, cancel), await LinesAsync(venture, after, size, cancel))
            : null;

    /// <summary>The latest first, each page after the last line of the one before.</summary>
    public async Task<Page<CashRow>> LinesAsync(Id<Venture> venture, string? after, int size, CancellationToken cancel)
    {
        var from = Cursor.Parse(after, keys: 2);
        var lines = db.CashEntries.AsNoTracking().Where(e => e.VentureId == venture);
        if (from.Keys is [var day, var no] && DateOnly.TryParseExact(day, "yyyy-MM-dd", out var on) && int.TryParse(no, out var last))
            lines = lines.Where(e => e.On < on || (e.On == on && e.No < last));

        var read = await Rows(lines.OrderByDescending(e => e.On).ThenByDescending(e => e.No).Take(size + 1)).ToListAsync(cancel);
        return Page.Of(read, from, r => [r.On.Iso, r.No.ToString(System.Globalization.CultureInfo.InvariantCulture)], total: null, size);
    }

    public Task<List<CashRow>> AllAsync(Id<Venture> venture, CancellationToken cancel) =>
        Rows(db.CashEntries.AsNoTracking().Where(e => e.VentureId == venture).OrderByDescending(e => e.On).ThenByDescending(e => e.No)).ToListAsync(cancel);

    /// <summary>The last twelve in which something was written, the latest first.</summary>
    public async Task<IReadOnlyList<MonthProfit>> MonthsAsync(Id<Venture> venture, CancellationToken cancel) =>
        await db.CashMonths.AsNoTracking().Where(m => m.VentureId == venture && m.Entries > 0).OrderByDescending(m => m.Month).Take(MonthsShown)
            .Select(m => new MonthProfit(m.Month, m.Income, m.Cost, m.Stock, m.Income - m.Cost - m.Stock, m.PaidIn, m.TakenOut, m.Entries)).ToListAsync(cancel);

    /// <summary>The last four weeks, the latest last.</summary>
    public async Task<IReadOnlyList<CashWeek>> WeeksAsync(Id<Venture> venture, DateOnly today, CancellationToken cancel)
    {
        var first = MondayOf(today).AddDays(-7 * (Weeks - 1));
        var days = await db.CashEntries.AsNoTracking().Where(e => e.VentureId == venture && e.On >= first && e.On <= today && e.InErrorWhy == null)
            .GroupBy(e => new { e.On, e.Kind }).Select(g => new { g.Key.On, g.Key.Kind, Sum = g.Sum(e => e.Amount) }).ToListAsync(cancel);
        return
        [
            .. Enumerable.Range(0, Weeks).Select(w => first.AddDays(7 * w))
                .Select(m => new CashWeek(m, days.Where(d => MondayOf(d.On) == m).Sum(d => d.Kind is CashKind.Income ? d.Sum : -d.Sum))),
        ];
    }

    /// <summary>What the light of these ventures goes by; none for those whose book this reader may not open.</summary>
    public async Task<IReadOnlyDictionary<Id<Venture>, VentureSigns>> SignsAsync(IReadOnlyCollection<Id<Venture>> ventures, DateOnly today, VentureRules rules, CancellationToken cancel)
    {
        var open = await db.CashBooks.AsNoTracking().Where(b => ventures.Contains(b.VentureId)).Select(b => b.VentureId).ToListAsync(cancel);
        var (until, since) = (CashMonth.Of(today), CashMonth.Of(today).AddMonths(-rules.ProfitMonths.Value));
        var lines = db.CashEntries.IgnoreQueryFilters().AsNoTracking().Where(e => open.Contains(e.VentureId) && e.InErrorWhy == null);
        var last = await lines.GroupBy(e => e.VentureId).Select(g => new { g.Key, On = g.Max(e => e.On) }).ToDictionaryAsync(g => g.Key, g => g.On, cancel);
        var sold = await lines.Where(e => CashPurposes.Sales.Contains(e.Purpose)).GroupBy(e => e.VentureId).Select(g => new { g.Key, On = g.Max(e => e.On) }).ToDictionaryAsync(g => g.Key, g => g.On, cancel);
        var months = (await db.CashMonths.IgnoreQueryFilters().AsNoTracking().Where(m => open.Contains(m.VentureId) && m.Month >= since && m.Month < until && m.Entries > 0)
            .OrderByDescending(m => m.Month).Select(m => new { m.VentureId, Profit = m.Income - m.Cost - m.Stock }).ToListAsync(cancel)).ToLookup(m => m.VentureId, m => m.Profit);
        return open.ToDictionary(v => v, v => new VentureSigns(
            sold.TryGetValue(v, out var sale) ? sale : null, last.TryGetValue(v, out var entry) ? entry : null, [.. months[v]]));
    }

    static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    static IQueryable<CashRow> Rows(IQueryable<CashEntry> lines) => lines.Select(e => new CashRow(
        e.No, e.On, e.Kind, e.Purpose, e.Amount, e.Pieces, e.Note, e.ByOwner ? null : e.ByName, e.RecordedAt, e.InErrorWhy));
}
