using Semai.Data;
using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production.Bank;

/// <summary>All lines of a prison's bank account, the bank's and the books', with what was matched.</summary>
/// <param name="Opening">What the bank had before its first line here; 0 where none has come yet.</param>
/// <param name="First">The day of that line.</param>
/// <param name="Reaches">The day of its last line.</param>
public sealed record BankFile(int Unit, long Opening, DateOnly? First, DateOnly? Reaches, IReadOnlyList<BankMove> Bank, IReadOnlyList<BookMove> Books, BankRules Rules)
{
    /// <summary>As things stood on the evening of a day. What the bank had before its first line, it had since that month began.</summary>
    public Reconciliation On(DateOnly day) => Reconciliation.Of(Opening, First is { } first ? BankLinks.FirstOf(first) : DateOnly.MaxValue, Bank, Books, day, Rules.TransitDays);

    /// <summary>From the month of the first line to this one, the latest first.</summary>
    public IEnumerable<DateOnly> Months(DateOnly today)
    {
        if (First is not { } first) yield break;
        for (var month = BankLinks.FirstOf(today); month >= BankLinks.FirstOf(first); month = month.AddMonths(-1)) yield return month;
    }
}

/// <summary>Reads the bank's lines and the books' of one prison.</summary>
public sealed class BankReading(Db db, TimeProvider time)
{
    public async Task<BankFile> OfAsync(int unit, CancellationToken cancel)
    {
        var rules = await BankRules.OnAsync(time.Today, db, cancel);
        var items = db.BankMatchItems.AsNoTracking().Where(i => i.Living);
        var bank = await (
            from line in db.BankLines.AsNoTracking()
            where line.Unit == unit
            join item in items on line.Id equals item.BankLineId into matched
            from item in matched.DefaultIfEmpty()
            orderby line.No
            select new { line.Id, line.No, line.On, line.Text, line.Amount, line.BalanceAfter, Match = (Id<BankMatch>?)item!.MatchId }).ToListAsync(cancel);
        var books = await (
            from line in db.LedgerLines.AsNoTracking()
            where line.Unit == unit
            join account in db.LedgerAccounts on line.AccountId equals account.Id
            where account.Kind == AccountKind.Bank
            join entry in db.LedgerEntries.IgnoreAutoIncludes() on line.EntryId equals entry.Id
            join item in items on line.Id equals item.LedgerLineId into matched
            from item in matched.DefaultIfEmpty()
            join note in db.TransitNotes on line.Id equals note.LedgerLineId into noted
            from note in noted.DefaultIfEmpty()
            orderby entry.No
            select new { line.Id, line.EntryId, entry.No, entry.Kind, line.On, entry.Memo, line.Amount, Match = (Id<BankMatch>?)item!.MatchId, Note = note!.Why }).ToListAsync(cancel);
        return new(
            unit, bank is [var head, ..] ? head.BalanceAfter - head.Amount : 0, bank is [var first, ..] ? first.On : null, bank is [.., var last] ? last.On : null,
            bank.ConvertAll(b => new BankMove(b.Id, b.No, b.On, b.Text, b.Amount, b.Match?.Value)),
            books.ConvertAll(b => new BookMove(b.Id, b.EntryId, b.No, b.Kind, b.On, b.Memo, b.Amount, b.Match?.Value, b.Note)), rules);
    }
}
