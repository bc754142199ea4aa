namespace Semai.Modules.Production.Ledger;

/// <summary>What is to be written into a prison's book.</summary>
/// <param name="Source">The invoice, settlement or withdrawal that it belongs to.</param>
public sealed record Posting(int Unit, MoneyMove Kind, DateOnly On, string Memo, Guid Source, IReadOnlyList<PostingLine> Lines)
{
    /// <exception cref="Refusal">A line of nought, debits other than credits, fewer than two lines, a day to come.</exception>
    internal Posting Checked(DateOnly today)
    {
        if (On > today) throw LedgerRefusals.DayToCome(On);
        if (Lines.Any(l => l.Amount == 0) || Lines.Count < 2) throw LedgerRefusals.NothingMoved;
        var sum = Lines.Aggregate(Int128.Zero, (all, line) => all + line.Amount);
        if (sum != 0) throw LedgerRefusals.NotBalanced(Lines.Where(l => l.Amount > 0).Sum(l => l.Amount), -Lines.Where(l => l.Amount < 0).Sum(l => l.Amount));
        return this with { Lines = [.. Lines.GroupBy(l => l.Account).Select(g => new PostingLine(g.Key, g.Sum(l => l.Amount))).Where(l => l.Amount != 0)] };
    }
}

/// <param name="Amount">In whole rupiah: above nought is debit, below is credit.</param>
public readonly record struct PostingLine(AccountRef Account, long Amount)
{
    public static PostingLine Debit(AccountRef account, long amount) => new(account, amount);
    public static PostingLine Credit(AccountRef account, long amount) => new(account, -amount);
}
