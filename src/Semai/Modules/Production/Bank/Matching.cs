using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production.Bank;

/// <summary>What a line that only the bank has is booked as.</summary>
public enum BankOnly
{
    /// <summary>Taken by the bank: working capital bears it.</summary>
    Fee,

    /// <summary>Paid by the bank: state revenue (PNBP).</summary>
    Interest,

    /// <summary>Came into the account as working capital.</summary>
    Capital,
}

/// <summary>Says which lines are the same money, what is on its way, and books what only the bank has.</summary>
public sealed class Matching(Db db, Books books, BankReading reading, Actor by, TimeProvider time)
{
    /// <exception cref="Refusal">The sums differ, a line is matched already or not of this prison, or all of it lies in a closed month.</exception>
    public async Task<BankMatch> MatchAsync(int unit, IReadOnlyCollection<long> bank, IReadOnlyCollection<long> inBooks, CancellationToken cancel)
    {
        var file = await reading.OfAsync(unit, cancel);
        var (there, here) = (file.Bank.Where(b => bank.Contains(b.Id)).ToList(), file.Books.Where(b => inBooks.Contains(b.LineId)).ToList());
        if (there.Count != bank.Count || here.Count != inBooks.Count || there.Any(b => b.Match is not null) || here.Any(b => b.Match is not null)) throw BankRefusals.LineTaken;

        var match = BankMatch.Of(unit, there, here, by, time.Now);
        await MustBeOpenAsync(unit, there.Select(b => b.On).Concat(here.Select(b => b.On)).Max(), cancel);
        db.Add(match);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (Refusal refusal) when (refusal.Rule == DataRefusals.ChangedMeanwhile.Rule)
        {
            throw BankRefusals.LineTaken; // another desk was quicker
        }

        return match;
    }

    /// <summary>Every suggestion whose words or day leave no other choice.</summary>
    public async Task<int> MatchSureAsync(int unit, CancellationToken cancel)
    {
        var file = await reading.OfAsync(unit, cancel);
        var sure = Suggesting.Sure(file.Bank, file.Books, file.Rules.MatchDays);
        foreach (var one in sure) await MatchAsync(unit, [one.Bank.Id], [one.Books.LineId], cancel);
        return sure.Count;
    }

    /// <exception cref="Refusal">It is undone already, or all of it lies in a closed month.</exception>
    public async Task UndoAsync(BankMatch match, string why, CancellationToken cancel)
    {
        var file = await reading.OfAsync(match.Unit, cancel);
        var days = file.Bank.Where(b => b.Match == match.Id.Value).Select(b => b.On).Concat(file.Books.Where(b => b.Match == match.Id.Value).Select(b => b.On)).ToList();
        if (days.Count > 0) await MustBeOpenAsync(match.Unit, days.Min(), cancel); // it may carry a month that is closed
        match.Undo(Wording.Of(why, BankMatch.WhyMax), by, time.Now);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Says why a line of the books is not at the bank yet.</summary>
    /// <exception cref="Refusal">It is matched, or has been on its way for too long by the end of the month.</exception>
    public async Task NoteAsync(int unit, long line, DateOnly end, string why, CancellationToken cancel)
    {
        var file = await reading.OfAsync(unit, cancel);
        if (file.Books.SingleOrDefault(b => b.LineId == line) is not { Match: null } move) throw BankRefusals.LineTaken;
        if (end.DayNumber - move.On.DayNumber > file.Rules.TransitDays) throw BankRefusals.TooLongOnItsWay(file.Rules.TransitDays);

        await db.TransitNotes.Where(n => n.LedgerLineId == line).ExecuteDeleteAsync(cancel); // said better
        db.Add(TransitNote.Of(unit, line, Wording.Of(why, TransitNote.WhyMax), by, time.Now));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Books what only the bank has, on the bank's own day, and matches the two.</summary>
    /// <exception cref="Refusal">It came in and is called a fee, or the other way about; or it is matched already.</exception>
    public Task BookAsync(int unit, long line, BankOnly kind, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var file = await reading.OfAsync(unit, cancel);
        if (file.Bank.SingleOrDefault(b => b.Id == line) is not { Match: null } move) throw BankRefusals.LineTaken;
        if (move.Amount < 0 != kind is BankOnly.Fee) throw BankRefusals.NotBookable;

        var (what, against) = kind switch
        {
            BankOnly.Fee => (MoneyMove.BankFee, AccountRef.WorkingCapital),
            BankOnly.Interest => (MoneyMove.BankInterest, AccountRef.StateRevenue),
            BankOnly.Capital => (MoneyMove.CapitalIn, AccountRef.WorkingCapital),
        };
        var entry = await books.PostAsync(
            new(unit, what, move.On, move.Text.Length is 0 ? BankWords.Of(kind) : move.Text[..Math.Min(move.Text.Length, LedgerEntry.MemoMax)], Guid.CreateVersion7(time.Now),
                [new(AccountRef.Bank, move.Amount), new(against, -move.Amount)]), by, cancel);
        var account = await db.LedgerAccounts.Where(a => a.Unit == unit && a.Kind == AccountKind.Bank).Select(a => a.Id).SingleAsync(cancel);
        await MatchAsync(unit, [move.Id], [entry.Lines.Single(l => l.AccountId == account).Id], cancel);
    }, cancel);

    async Task MustBeOpenAsync(int unit, DateOnly day, CancellationToken cancel)
    {
        if (await db.LedgerBooks.AnyAsync(b => b.Unit == unit && b.ClosedThrough >= day, cancel)) throw BankRefusals.ClosedMonth;
    }
}
