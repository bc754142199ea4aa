using Semai.Data;

namespace Semai.Modules.Production.Ledger;

/// <summary>Something in the books that does not agree with the lines.</summary>
/// <param name="What">In words: which account, total or entry.</param>
/// <param name="Kept">What the books say.</param>
/// <param name="Counted">What the lines add up to.</param>
public sealed record BookFault(int Unit, string What, long Kept, long Counted);

/// <summary>Counts every line anew and compares: entries that do not balance, balances and totals out of step, numbers with gaps.</summary>
public sealed class VerifyBooks(Db db)
{
    public async Task<IReadOnlyList<BookFault>> FaultsAsync(CancellationToken cancel) =>
        [.. await EntriesAsync(cancel), .. await AccountsAsync(cancel), .. await TotalsAsync(cancel), .. await NumbersAsync(cancel)];

    async Task<IEnumerable<BookFault>> EntriesAsync(CancellationToken cancel)
    {
        var lines = db.LedgerLines.AsNoTracking();
        var wrong = await db.LedgerEntries.AsNoTracking().IgnoreAutoIncludes()
            .Select(e => new { e.Unit, e.No, Sum = lines.Where(l => l.EntryId == e.Id).Sum(l => l.Amount), Lines = lines.Count(l => l.EntryId == e.Id) })
            .Where(e => e.Sum != 0 || e.Lines < 2).ToListAsync(cancel);
        return wrong.Select(e => new BookFault(e.Unit, Say(id: $"Jurnal nomor {e.No}", en: $"Entry number {e.No}"), 0, e.Sum));
    }

    async Task<IEnumerable<BookFault>> AccountsAsync(CancellationToken cancel)
    {
        var lines = db.LedgerLines.AsNoTracking();
        var wrong = await db.LedgerAccounts.AsNoTracking()
            .Select(a => new { a.Unit, a.Id, a.Kind, a.Balance, Sum = lines.Where(l => l.AccountId == a.Id).Sum(l => l.Amount) })
            .Where(a => a.Balance != a.Sum).ToListAsync(cancel);
        return wrong.Select(a => new BookFault(a.Unit, $"{LedgerWords.Of(a.Kind)} {a.Id}", a.Balance, a.Sum));
    }

    async Task<IEnumerable<BookFault>> TotalsAsync(CancellationToken cancel)
    {
        var counted = await (
            from line in db.LedgerLines.AsNoTracking()
            join account in db.LedgerAccounts on line.AccountId equals account.Id
            group line.Amount by new { account.Unit, account.Kind } into kind
            select new { kind.Key.Unit, kind.Key.Kind, Debits = kind.Sum(a => a > 0 ? a : 0), Credits = kind.Sum(a => a < 0 ? -a : 0) }).ToListAsync(cancel);
        var kept = await db.LedgerTotals.AsNoTracking().ToListAsync(cancel);
        return
            from key in counted.Select(c => (c.Unit, c.Kind)).Union(kept.Select(k => (k.Unit, k.Kind)))
            let lines = counted.Find(c => (c.Unit, c.Kind) == key)
            let total = kept.Find(k => (k.Unit, k.Kind) == key)
            from side in new[]
            {
                (What: LedgerWords.Debit, Kept: total?.Debits ?? 0, Counted: lines?.Debits ?? 0),
                (What: LedgerWords.Credit, Kept: total?.Credits ?? 0, Counted: lines?.Credits ?? 0),
            }
            where side.Kept != side.Counted
            select new BookFault(key.Unit, $"{LedgerWords.Of(key.Kind)}, {side.What}", side.Kept, side.Counted);
    }

    async Task<IEnumerable<BookFault>> NumbersAsync(CancellationToken cancel)
    {
        var entries = db.LedgerEntries.AsNoTracking();
        var wrong = await db.LedgerBooks.AsNoTracking()
            .Select(b => new { b.Unit, b.LastNo, Entries = entries.Count(e => e.Unit == b.Unit) })
            .Where(b => b.LastNo != b.Entries).ToListAsync(cancel);
        return wrong.Select(b => new BookFault(b.Unit, Say(id: "Banyaknya jurnal", en: "How many entries"), b.LastNo, b.Entries));
    }
}
