using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production.Savings;

/// <summary>What waits in savings: withdrawals to decide and to pay, and money of people who have left.</summary>
sealed class SavingsTasks(Db db, GoneSavings.Reading gone) : IHomeTasks
{
    const int Most = 5;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel)
    {
        var tasks = new List<HomeTask>();
        if (standing.Can(LedgerPermissions.Approve)) tasks.AddRange(await ToDecideAsync(standing.Actor.Id, cancel));
        if (!standing.Can(LedgerPermissions.Keep)) return tasks;

        var approved = await db.Withdrawals.CountAsync(w => w.State == WithdrawalState.Approved, cancel);
        if (approved > 0)
            tasks.Add(new(HomeTaskKind.Todo, Say(id: $"{approved} penarikan siap dibayar", en: approved == 1 ? "One withdrawal is ready to be paid" : $"{approved} withdrawals are ready to be paid"),
                Say(id: "Bayar lewat bank, lalu catat nomor transaksinya", en: "Pay through the bank, then record its number"), $"{SavingsLinks.List}?state={WithdrawalState.Approved}", SavingsWords.Verb(WithdrawalAct.Pay)));

        var left = (await gone.GoneAsync(cancel)).Where(g => !g.IsMoving).ToList();
        if (left.Count > 0)
            tasks.Add(new(HomeTaskKind.Late, Say(id: $"{left.Count} orang sudah pergi, tabungannya masih di sini", en: left.Count == 1 ? "One person has left, their savings are still here" : $"{left.Count} people have left, their savings are still here"),
                left.Sum(g => g.Worth).AsRupiah, SavingsLinks.Gone, Say(id: "Uruskan", en: "See to it")));
        return tasks;
    }

    async Task<IEnumerable<HomeTask>> ToDecideAsync(string own, CancellationToken cancel)
    {
        var waiting = await db.Withdrawals.AsNoTracking().Where(w => w.State == WithdrawalState.Asked && w.History.All(e => e.By != own)).OrderBy(w => w.Id)
            .Select(w => new { w.Id, w.Amount, w.Purpose }).Take(Most).ToListAsync(cancel);
        return waiting.Select(w => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"Penarikan {w.Amount.AsRupiah} menunggu keputusan", en: $"A withdrawal of {w.Amount.AsRupiah} awaits a decision"),
            SavingsWords.Of(w.Purpose), SavingsLinks.Of(w.Id), Say(id: "Putuskan", en: "Decide")));
    }
}

/// <summary>The journal entry of a withdrawal or a move is taken back there.</summary>
sealed class SavingsOwnEntries(Db db) : IOwnEntries
{
    public async Task<string?> PathAsync(LedgerEntry entry, CancellationToken cancel)
    {
        var (withdrawal, move) = (new Id<Withdrawal>(entry.Source), new Id<SavingsMove>(entry.Source));
        if (entry.Kind is MoneyMove.Withdrawal && await db.Withdrawals.AnyAsync(w => w.Id == withdrawal, cancel)) return SavingsLinks.Of(withdrawal);
        return entry.Kind is MoneyMove.TransferIn or MoneyMove.TransferOut && await db.SavingsMoves.AnyAsync(m => m.Id == move, cancel) ? SavingsLinks.Gone : null;
    }
}
