namespace Semai.Modules.Production.Ledger;

/// <summary>Why money moved.</summary>
public enum MoneyMove
{
    /// <summary>Working capital comes in.</summary>
    CapitalIn,

    /// <summary>Material is bought for an order.</summary>
    MaterialBought,

    /// <summary>An invoice goes out.</summary>
    Invoice,

    /// <summary>The buyer takes less, or sends goods back: the invoice becomes smaller.</summary>
    CreditNote,

    /// <summary>The buyer pays.</summary>
    Payment,

    /// <summary>What came in is shared out by the rule of the order.</summary>
    Settlement,

    /// <summary>A person is paid out of their savings.</summary>
    Withdrawal,

    /// <summary>Savings go with a person to another prison.</summary>
    TransferOut,

    /// <summary>Savings come with a person from another prison.</summary>
    TransferIn,

    /// <summary>Non-tax state revenue is paid in.</summary>
    StateDeposit,

    /// <summary>A partner is paid its share.</summary>
    PartnerPaid,

    /// <summary>The bank takes a fee.</summary>
    BankFee,

    /// <summary>The bank pays interest: state revenue.</summary>
    BankInterest,

    /// <summary>Takes another entry back, line by line.</summary>
    Reversal,
}

/// <summary>
/// One movement of money in one prison, with the lines that make it up. Written once; a mistake is taken back by another
/// entry that points to it, and both stay.
/// </summary>
public sealed class LedgerEntry
{
    public const int MemoMax = 200;

    readonly List<LedgerLine> _lines = [];

    LedgerEntry() { }

    public long Id { get; private init; }
    public int Unit { get; private init; }

    /// <summary>In the prison's book, counted without gaps.</summary>
    public int No { get; private init; }

    public MoneyMove Kind { get; private init; }

    /// <summary>The day it happened.</summary>
    public DateOnly On { get; private init; }

    public string Memo { get; private init; } = "";

    /// <summary>The invoice, settlement, withdrawal that it belongs to. With the kind it is unlike any other, so that nothing is booked twice.</summary>
    public Guid Source { get; private init; }

    /// <summary>The entry that it takes back. Only one may do so.</summary>
    public long? Reverses { get; private init; }

    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTime RecordedAt { get; private init; }

    /// <summary>Their amounts add up to nought.</summary>
    public IReadOnlyList<LedgerLine> Lines => _lines;

    /// <summary>The sum of its debits.</summary>
    public long Amount => _lines.Sum(l => Math.Max(0, l.Amount));

    internal static LedgerEntry Write(int no, Posting posting, IReadOnlyDictionary<AccountRef, LedgerAccount> accounts, long? reverses, Actor by, DateTime at)
    {
        var entry = new LedgerEntry
        {
            Unit = posting.Unit,
            No = no,
            Kind = posting.Kind,
            On = posting.On,
            Memo = posting.Memo,
            Source = posting.Source,
            Reverses = reverses,
            By = by.Id,
            ByName = by.Name,
            RecordedAt = at,
        };
        entry._lines.AddRange(posting.Lines.Select(l => LedgerLine.Of(accounts[l.Account], posting.On, l.Amount)));
        return entry;
    }
}

/// <summary>One line of an entry: an amount on one side of one account.</summary>
public sealed class LedgerLine
{
    LedgerLine() { }

    public long Id { get; private init; }
    public long EntryId { get; private init; }
    public long AccountId { get; private init; }
    public int Unit { get; private init; }
    public DateOnly On { get; private init; }

    /// <summary>In whole rupiah: above nought is debit, below is credit, never nought.</summary>
    public long Amount { get; private init; }

    internal static LedgerLine Of(LedgerAccount account, DateOnly on, long amount) =>
        new() { AccountId = account.Id, Unit = account.Unit, On = on, Amount = amount };
}
