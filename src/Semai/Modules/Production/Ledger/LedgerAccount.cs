namespace Semai.Modules.Production.Ledger;

/// <summary>
/// One account of a prison: the bank, or the savings of one person. Its balance is changed in the same transaction as the
/// lines are written, and a recount proves it.
/// </summary>
public sealed class LedgerAccount
{
    LedgerAccount() { }

    public long Id { get; private init; }

    /// <summary>The prison's number.</summary>
    public int Unit { get; private init; }

    public AccountKind Kind { get; private init; }

    /// <summary>The person, the order, the business or nobody (<see cref="Guid.Empty"/>) whose account it is.</summary>
    public Guid Holder { get; private init; }

    /// <summary>Debits less credits, in whole rupiah.</summary>
    public long Balance { get; private init; }

    /// <summary>As people say it: what is there of a thing owned, or what is owed.</summary>
    public long Worth => Kind.IsOwned ? Balance : -Balance;

    public static LedgerAccount Open(int unit, AccountRef account) => new() { Unit = unit, Kind = account.Kind, Holder = account.Holder };
}

/// <summary>Names an account of a prison, whether it has been opened yet or not.</summary>
/// <param name="Holder">The person, the order or the business; <see cref="Guid.Empty"/> where the prison has one alone.</param>
public readonly record struct AccountRef(AccountKind Kind, Guid Holder = default)
{
    public static readonly AccountRef Bank = new(AccountKind.Bank);
    public static readonly AccountRef WorkingCapital = new(AccountKind.WorkingCapital);
    public static readonly AccountRef StateRevenue = new(AccountKind.StateRevenue);

    public static AccountRef SavingsOf(Id<Participants.Participant> person) => new(AccountKind.Savings, person.Value);
}

/// <summary>The book of one prison: counts its entries without gaps, and lets one be written at a time.</summary>
public sealed class LedgerBook
{
    LedgerBook() { }

    public int Unit { get; private init; }

    /// <summary>Number of the latest entry.</summary>
    public int LastNo { get; private init; }

    /// <summary>Last day of the last month that was compared with the bank and closed: nothing moves at the bank as of that day or before.</summary>
    public DateOnly? ClosedThrough { get; private init; }

    public static LedgerBook Begin(int unit) => new() { Unit = unit };
}

/// <summary>All debits and credits of one kind of account in one prison: the trial balance, kept in step with the lines.</summary>
public sealed class LedgerTotal
{
    LedgerTotal() { }

    public int Unit { get; private init; }
    public AccountKind Kind { get; private init; }
    public long Debits { get; private init; }
    public long Credits { get; private init; }

    public static LedgerTotal Of(int unit, AccountKind kind, long debits, long credits) => new() { Unit = unit, Kind = kind, Debits = debits, Credits = credits };
}
