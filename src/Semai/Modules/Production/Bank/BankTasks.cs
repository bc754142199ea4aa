using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production.Bank;

/// <summary>What waits: months presented to be closed, and months long over that nobody has closed.</summary>
sealed class BankTasks(Db db, MoneyUnits units, TimeProvider time) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
    [
        .. standing.Can(LedgerPermissions.Approve) ? await ToCloseAsync(standing.Actor.Id, cancel) : [],
        .. standing.Can(LedgerPermissions.Keep) ? await LateAsync(cancel) : [],
    ];

    async Task<IEnumerable<HomeTask>> ToCloseAsync(string reader, CancellationToken cancel) =>
        (await db.BankMonths.AsNoTracking().Where(m => m.State == BankMonthState.Presented).OrderBy(m => m.First).ToListAsync(cancel))
            .Where(m => m.History[^1].By != reader)
            .Select(m => new HomeTask(
                HomeTaskKind.Decide, Say(id: $"Bank {BankWords.Month(m.First)} menunggu ditutup", en: $"The bank of {BankWords.Month(m.First)} waits to be closed"),
                $"{BankWords.AtBank} {(m.BankBalance ?? 0).AsRupiah}", BankLinks.Month(m.Unit, m.First), BankWords.Verb(BankMonthAct.Close), m.Last));

    /// <summary>The first month of each prison that should have been closed by now; nobody is told before a statement has ever come.</summary>
    async Task<IEnumerable<HomeTask>> LateAsync(CancellationToken cancel)
    {
        if (await BankRules.FindAsync(time.Today, db, cancel) is not { } rules) return [];

        List<HomeTask> late = [];
        foreach (var unit in await units.AllAsync(cancel))
        {
            if (await db.BankLines.Where(l => l.Unit == unit.No).MinAsync(l => (DateOnly?)l.On, cancel) is not { } begins) continue;

            var through = await db.LedgerBooks.Where(b => b.Unit == unit.No).Select(b => b.ClosedThrough).SingleOrDefaultAsync(cancel);
            var month = through?.AddDays(1) ?? BankLinks.FirstOf(begins);
            var due = month.AddMonths(1).AddDays(rules.RemindDays - 1);
            if (due >= time.Today || await db.BankMonths.AnyAsync(m => m.Unit == unit.No && m.First == month && m.State == BankMonthState.Presented, cancel)) continue;

            late.Add(new(
                HomeTaskKind.Late, Say(id: $"Bank {BankWords.Month(month)} belum dicocokkan", en: $"The bank of {BankWords.Month(month)} has not been compared"), unit.Name,
                BankLinks.Month(unit.No, month), BankWords.Title, due));
        }

        return late;
    }
}
