using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production.Bank;

/// <summary>Presents, closes and reopens months. While one closes, nothing else is booked in that prison.</summary>
public sealed class ClosingMonths(Db db, BankReading reading, Actor by, TimeProvider time)
{
    /// <summary>The month as it is stored, or as it would begin.</summary>
    public async Task<BankMonth> OfAsync(int unit, DateOnly first, CancellationToken cancel) =>
        await db.BankMonths.SingleOrDefaultAsync(m => m.Unit == unit && m.First == first, cancel) ?? BankMonth.Begin(unit, first, time.Now);

    /// <exception cref="Refusal">The table does not allow it, something is not explained, or an earlier month is open.</exception>
    public Task DoAsync(int unit, DateOnly first, BankMonthAct act, string? why, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        await db.LedgerBooks.Where(b => b.Unit == unit).ExecuteUpdateAsync(s => s.SetProperty(b => b.LastNo, b => b.LastNo), cancel); // whoever books waits until this is done
        var month = await OfAsync(unit, first, cancel);
        if (month.History.Count == 0) db.Add(month);
        await (act switch
        {
            BankMonthAct.Present => PresentAsync(month, cancel),
            BankMonthAct.Close => CloseAsync(month, cancel),
            BankMonthAct.SendBack => SendBackAsync(month, why),
            BankMonthAct.Reopen => ReopenAsync(month, why, cancel),
        });
        await db.SaveChangesAsync(cancel);
    }, cancel);

    async Task PresentAsync(BankMonth month, CancellationToken cancel)
    {
        var file = await reading.OfAsync(month.Unit, cancel);
        if (file.First is not { } begins || file.Reaches is not { } reaches || month.Last < begins) throw BankRefusals.NoStatement(month.First);

        var closed = await db.BankMonths.Where(m => m.Unit == month.Unit && m.State == BankMonthState.Closed).Select(m => m.First).ToListAsync(cancel);
        for (var earlier = BankLinks.FirstOf(begins); earlier < month.First; earlier = earlier.AddMonths(1))
            if (!closed.Contains(earlier)) throw BankRefusals.EarlierOpen(earlier);
        month.Present(file.On(month.Last), reaches, by, time.Now);
    }

    async Task CloseAsync(BankMonth month, CancellationToken cancel)
    {
        month.Close((await reading.OfAsync(month.Unit, cancel)).On(month.Last), by, time.Now);
        await ClosedThroughAsync(month.Unit, month.Last, cancel);
    }

    Task SendBackAsync(BankMonth month, string? why)
    {
        month.SendBack(Wording.Of(why, BankMonth.WhyMax), by, time.Now);
        return Task.CompletedTask;
    }

    async Task ReopenAsync(BankMonth month, string? why, CancellationToken cancel)
    {
        if (await db.BankMonths.AnyAsync(m => m.Unit == month.Unit && m.First > month.First && m.State != BankMonthState.Open, cancel)) throw BankRefusals.LaterClosed;

        month.Reopen(Wording.Of(why, BankMonth.WhyMax), by, time.Now);
        var before = await db.BankMonths.Where(m => m.Unit == month.Unit && m.First < month.First && m.State == BankMonthState.Closed).MaxAsync(m => (DateOnly?)m.First, cancel);
        await ClosedThroughAsync(month.Unit, before?.AddMonths(1).AddDays(-1), cancel);
    }

    Task<int> ClosedThroughAsync(int unit, DateOnly? day, CancellationToken cancel) =>
        db.LedgerBooks.Where(b => b.Unit == unit).ExecuteUpdateAsync(s => s.SetProperty(b => b.ClosedThrough, day), cancel);
}
