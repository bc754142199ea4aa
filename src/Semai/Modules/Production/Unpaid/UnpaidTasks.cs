using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Payslips;

namespace Semai.Modules.Production.Unpaid;

/// <summary>Tells those who keep and those who approve the money that somebody has worked for long without pay.</summary>
sealed class UnpaidTasks(Db db, UnpaidReading reading, TimeProvider time) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(LedgerPermissions.Keep) && !standing.Can(LedgerPermissions.Approve)) return [];
        if (await PayRules.FindAsync(time.Today, db, cancel) is not { } rules) return [];

        var late = await reading.OrdersAsync(time.Today.AddDays(-rules.UnpaidDays), cancel);
        return late.Count == 0 ? [] :
        [
            new HomeTask(
                HomeTaskKind.Late,
                Say(id: $"{PayslipWords.HoursOf(late.Sum(o => o.Minutes))} kerja belum dibayar lebih dari {rules.UnpaidDays} hari", en: $"{PayslipWords.HoursOf(late.Sum(o => o.Minutes))} of work unpaid for more than {rules.UnpaidDays} days"),
                Say(id: $"{late.Count} pesanan, sejak {late[0].Oldest.Long}", en: late.Count == 1 ? $"One order, since {late[0].Oldest.Long}" : $"{late.Count} orders, since {late[0].Oldest.Long}"),
                ListUnpaid.Path, Say(id: "Lihat daftarnya", en: "See the list"), late[0].Oldest),
        ];
    }
}
