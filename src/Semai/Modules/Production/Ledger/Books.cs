using Semai.Data;

namespace Semai.Modules.Production.Ledger;

/// <summary>
/// Writes into the books of prisons. Entry, lines, balances and totals are one transaction; within one prison one entry is
/// written after the other, so that nobody spends what another has just spent.
/// </summary>
public sealed class Books(Db db, TimeProvider time)
{
    /// <exception cref="Refusal">It does not balance, it was booked before, or an account would fall below nought.</exception>
    public Task<LedgerEntry> PostAsync(Posting posting, Actor by, CancellationToken cancel) => WriteAsync(posting, null, by, cancel);

    /// <summary>Takes an entry back by one that mirrors it, as of today.</summary>
    /// <exception cref="Refusal">It takes back another itself, or has been taken back already.</exception>
    public async Task<LedgerEntry> ReverseAsync(long entry, string why, Actor by, CancellationToken cancel)
    {
        var taken = await db.LedgerEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == entry, cancel) ?? throw LedgerRefusals.NoSuchEntry;
        if (taken.Kind is MoneyMove.Reversal) throw LedgerRefusals.ReversalOfReversal;
        if (await db.LedgerEntries.AnyAsync(e => e.Reverses == entry, cancel)) throw LedgerRefusals.AlreadyReversed(taken.No);

        var ids = taken.Lines.Select(l => l.AccountId).ToList();
        var accounts = await db.LedgerAccounts.AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => new AccountRef(a.Kind, a.Holder), cancel);
        return await WriteAsync(
            new(taken.Unit, MoneyMove.Reversal, time.Today, why, taken.Source, [.. taken.Lines.Select(l => new PostingLine(accounts[l.AccountId], -l.Amount))]), entry, by, cancel);
    }

    Task<LedgerEntry> WriteAsync(Posting posting, long? reverses, Actor by, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var sound = posting.Checked(time.Today);
        var (no, closedThrough) = await NextNoAsync(sound.Unit, cancel);
        if (sound.On <= closedThrough && sound.Lines.Any(l => l.Account.Kind is AccountKind.Bank)) throw LedgerRefusals.MonthClosed(closedThrough.Value);
        if (await db.LedgerEntries.AnyAsync(e => e.Source == sound.Source && e.Kind == sound.Kind && e.Reverses == reverses, cancel)) throw LedgerRefusals.BookedBefore;

        var accounts = await AccountsAsync(sound, cancel);
        foreach (var line in sound.Lines) MayMove(accounts[line.Account], line.Amount);

        var entry = LedgerEntry.Write(no, sound, accounts, reverses, by, time.Now);
        db.Add(entry);
        await db.SaveChangesAsync(cancel);
        await MoveBalancesAsync(entry, cancel);
        await AddTotalsAsync(sound, cancel);
        return entry;
    }, cancel);

    /// <summary>Counts on in the prison's book. Whoever comes second waits here until the first is done.</summary>
    async Task<(int No, DateOnly? ClosedThrough)> NextNoAsync(int unit, CancellationToken cancel)
    {
        if (await db.LedgerBooks.Where(b => b.Unit == unit).ExecuteUpdateAsync(s => s.SetProperty(b => b.LastNo, b => b.LastNo + 1), cancel) == 0)
        {
            db.Add(LedgerBook.Begin(unit));
            await db.SaveChangesAsync(cancel);
            return await NextNoAsync(unit, cancel);
        }

        var book = await db.LedgerBooks.AsNoTracking().SingleAsync(b => b.Unit == unit, cancel);
        return (book.LastNo, book.ClosedThrough);
    }

    async Task<IReadOnlyDictionary<AccountRef, LedgerAccount>> AccountsAsync(Posting posting, CancellationToken cancel)
    {
        var (kinds, holders) = (posting.Lines.Select(l => l.Account.Kind).Distinct().ToList(), posting.Lines.Select(l => l.Account.Holder).Distinct().ToList());
        var known = (await db.LedgerAccounts.AsNoTracking().Where(a => a.Unit == posting.Unit && kinds.Contains(a.Kind) && holders.Contains(a.Holder)).ToListAsync(cancel))
            .ToDictionary(a => new AccountRef(a.Kind, a.Holder));
        var opened = posting.Lines.Select(l => l.Account).Where(a => !known.ContainsKey(a)).Select(a => LedgerAccount.Open(posting.Unit, a)).ToList();
        if (opened.Count == 0) return known;

        db.AddRange(opened);
        await db.SaveChangesAsync(cancel);
        foreach (var account in opened)
        {
            known.Add(new(account.Kind, account.Holder), account);
            db.Entry(account).State = EntityState.Detached; // its balance is moved below, past the change tracker
        }

        return known;
    }

    static void MayMove(LedgerAccount account, long amount)
    {
        var worth = account.Worth + (account.Kind.IsOwned ? amount : -amount);
        if (worth < 0 && account.Kind.NeverBelowNought) throw LedgerRefusals.Overdrawn(account.Kind, account.Worth);
    }

    /// <summary>
    /// By what the lines just written say: one statement, however many people are paid. The accounts are named: asked which
    /// have such a line, an engine walks through every account there is.
    /// </summary>
    async Task MoveBalancesAsync(LedgerEntry entry, CancellationToken cancel)
    {
        var (moved, lines) = (entry.Lines.Select(l => l.AccountId).ToList(), db.LedgerLines.Where(l => l.EntryId == entry.Id));
        await db.LedgerAccounts.Where(a => moved.Contains(a.Id))
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.Balance, a => a.Balance + lines.Where(l => l.AccountId == a.Id).Sum(l => l.Amount)), cancel);
    }

    async Task AddTotalsAsync(Posting posting, CancellationToken cancel)
    {
        foreach (var kind in posting.Lines.GroupBy(l => l.Account.Kind))
        {
            var (debits, credits) = (kind.Where(l => l.Amount > 0).Sum(l => l.Amount), -kind.Where(l => l.Amount < 0).Sum(l => l.Amount));
            var moved = await db.LedgerTotals.Where(t => t.Unit == posting.Unit && t.Kind == kind.Key)
                .ExecuteUpdateAsync(s => s.SetProperty(t => t.Debits, t => t.Debits + debits).SetProperty(t => t.Credits, t => t.Credits + credits), cancel);
            if (moved > 0) continue;

            var total = LedgerTotal.Of(posting.Unit, kind.Key, debits, credits);
            db.Add(total);
            await db.SaveChangesAsync(cancel);
            db.Entry(total).State = EntityState.Detached;
        }
    }
}
