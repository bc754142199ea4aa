using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production.Bank;

/// <summary>A line of the bank, with the match that it is in.</summary>
/// <param name="Amount">In whole rupiah: above nought came in.</param>
public sealed record BankMove(long Id, int No, DateOnly On, string Text, long Amount, Guid? Match);

/// <summary>A line of the books on the prison's bank account, with the match that it is in.</summary>
/// <param name="Amount">In whole rupiah: above nought came in.</param>
/// <param name="Note">Why it is not at the bank yet, where somebody said so.</param>
public sealed record BookMove(long LineId, long EntryId, int No, MoneyMove Kind, DateOnly On, string Memo, long Amount, Guid? Match, string? Note);

/// <summary>
/// The bank's balance on a day beside that of the books, with everything that makes the difference between them. The list
/// adds up to the difference, whatever was matched with what.
/// </summary>
/// <param name="Opening">
/// What the first statement began with, less the lines of the books from before it that nobody has matched: nought where the
/// books began as the bank says.
/// </param>
/// <param name="OnlyBank">At the bank by that day, and not in the books by that day.</param>
/// <param name="OnlyBooks">In the books by that day, and not at the bank by that day.</param>
/// <param name="TransitDays">A note that money is on its way explains it for so many days.</param>
public sealed record Reconciliation(DateOnly On, long BankBalance, long BookBalance, long Opening, IReadOnlyList<BankMove> OnlyBank, IReadOnlyList<BookMove> OnlyBooks, int TransitDays)
{
    /// <summary>In whole rupiah: above nought where the bank has more.</summary>
    public long Difference => BankBalance - BookBalance;

    /// <summary>What nobody has explained: lines of the bank without a match, lines of the books without a match or a note, an opening that differs.</summary>
    public long Unexplained => Opening + OnlyBank.Where(b => b.Match is null).Sum(b => b.Amount) - OnlyBooks.Where(b => !IsExplained(b)).Sum(b => b.Amount);

    /// <summary>What is on its way: matched with the other side on a later day, or noted so.</summary>
    public long OnItsWay => Difference - Unexplained;

    public int ToExplain => (Opening == 0 ? 0 : 1) + OnlyBank.Count(b => b.Match is null) + OnlyBooks.Count(b => !IsExplained(b));

    /// <exception cref="Refusal">Something is not explained, though the sums may be nought by chance.</exception>
    public void MustBeExplained()
    {
        if (ToExplain > 0) throw BankRefusals.NotExplained(ToExplain, Unexplained);
    }

    public bool IsExplained(BookMove move) => move.Match is not null || (move.Note is not null && On.DayNumber - move.On.DayNumber <= TransitDays);

    /// <param name="opening">What the bank had before its first line that was brought.</param>
    /// <param name="first">The day from which lines of the books stand in the list one by one; those of before lie in the opening.</param>
    public static Reconciliation Of(long opening, DateOnly first, IReadOnlyList<BankMove> bank, IReadOnlyList<BookMove> books, DateOnly on, int transitDays)
    {
        var (there, here) = (bank.Where(b => b.On <= on).ToList(), books.Where(b => b.On <= on).ToList());
        var later = bank.Where(b => b.On > on).Select(b => b.Match).Concat(books.Where(b => b.On > on).Select(b => b.Match)).Where(m => m is not null).ToHashSet();
        bool Stands(Guid? match) => match is null || later.Contains(match); // no other side, or not all of it by that day

        var before = here.Where(b => b.On < first && b.Match is null).Sum(b => b.Amount);
        return new(
            on, opening + there.Sum(b => b.Amount), here.Sum(b => b.Amount), opening - before,
            [.. there.Where(b => Stands(b.Match))], [.. here.Where(b => Stands(b.Match) && (b.On >= first || b.Match is not null))], transitDays);
    }
}
