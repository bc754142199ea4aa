using Semai.Data;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration.CashBooks;

/// <summary>
/// Writes into cash books. Line, balance and month are one transaction, and within one book one line is written after the
/// other, so that two phones that send at once do not count the same twice.
/// </summary>
public sealed class CashKeeping(Db db, TimeProvider time)
{
    /// <param name="byOwner">The owner types it; otherwise it comes from paper.</param>
    /// <returns>The line; the one written before, where the same is sent again.</returns>
    /// <exception cref="Refusal">The book takes nothing of that day, the amount is no amount, or the key was used for another line.</exception>
    public async Task<CashEntry> WriteAsync(Venture venture, CashLine line, bool byOwner, Actor by, CancellationToken cancel)
    {
        var rules = await VentureRules.OnAsync(time.Today, db, cancel);
        return await db.TogetherAsync(async () =>
        {
            await TakeTurnAsync(venture.Id, cancel);
            if (await db.CashEntries.AsNoTracking().SingleOrDefaultAsync(e => e.VentureId == venture.Id && e.Key == line.Key, cancel) is { } before)
                return before.Says(line) ? before : throw CashRefusals.KeyUsed;
            if (venture.Standing is VentureStanding.InError || venture.ClosedOn < line.On) throw CashRefusals.NotOpen;

            var no = await db.CashBooks.Where(b => b.VentureId == venture.Id).Select(b => b.LastNo).SingleAsync(cancel) + 1;
            var entry = CashEntry.Write(venture.Id, no, line, rules, byOwner, by, time.Now);
            db.Add(entry);
            await db.SaveChangesAsync(cancel);
            await db.CashBooks.Where(b => b.VentureId == venture.Id).ExecuteUpdateAsync(s => s.SetProperty(b => b.LastNo, no), cancel);
            await CountAsync(entry, 1, cancel);
            return entry;
        }, cancel);
    }

    /// <exception cref="Refusal">There is no such line, or it is marked already.</exception>
    public Task<CashEntry?> MarkInErrorAsync(Id<Venture> venture, int no, string why, Actor by, CancellationToken cancel) =>
        CorrectAsync(venture, no, -1, entry => entry.MarkInError(why, by), cancel);

    /// <exception cref="Refusal">It is not marked.</exception>
    public Task<CashEntry?> RestoreAsync(Id<Venture> venture, int no, CancellationToken cancel) => CorrectAsync(venture, no, 1, entry => entry.Restore(), cancel);

    Task<CashEntry?> CorrectAsync(Id<Venture> venture, int no, int times, Action<CashEntry> correct, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        await TakeTurnAsync(venture, cancel);
        if (await db.CashEntries.SingleOrDefaultAsync(e => e.VentureId == venture && e.No == no, cancel) is not { } entry) return null;

        correct(entry);
        await db.SaveChangesAsync(cancel);
        await CountAsync(entry, times, cancel);
        return entry;
    }, cancel);

    /// <summary>Whoever comes second waits here until the first is done.</summary>
    Task TakeTurnAsync(Id<Venture> venture, CancellationToken cancel) =>
        db.CashBooks.Where(b => b.VentureId == venture).ExecuteUpdateAsync(s => s.SetProperty(b => b.LastNo, b => b.LastNo), cancel);

    async Task CountAsync(CashEntry entry, int times, CancellationToken cancel)
    {
        var (signed, sums, month) = (entry.Signed * times, CashSums.Of(entry, times), CashMonth.Of(entry.On));
        await db.CashBooks.Where(b => b.VentureId == entry.VentureId).ExecuteUpdateAsync(s => s.SetProperty(b => b.Balance, b => b.Balance + signed), cancel);
        var counted = await db.CashMonths.Where(m => m.VentureId == entry.VentureId && m.Month == month).ExecuteUpdateAsync(s => s
            .SetProperty(m => m.Income, m => m.Income + sums.Income)
            .SetProperty(m => m.Cost, m => m.Cost + sums.Cost)
            .SetProperty(m => m.Stock, m => m.Stock + sums.Stock)
            .SetProperty(m => m.PaidIn, m => m.PaidIn + sums.PaidIn)
            .SetProperty(m => m.TakenOut, m => m.TakenOut + sums.TakenOut)
            .SetProperty(m => m.Entries, m => m.Entries + sums.Entries), cancel);
        if (counted > 0) return;

        var begun = CashMonth.Of(entry.VentureId, month, sums);
        db.Add(begun);
        await db.SaveChangesAsync(cancel);
        db.Entry(begun).State = EntityState.Detached; // it is counted on below the change tracker
    }
}
