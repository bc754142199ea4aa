using static Semai.Modules.Production.StateRevenue.DepositAct;
using static Semai.Modules.Production.StateRevenue.DepositState;

namespace Semai.Modules.Production.StateRevenue;

public enum DepositState
{
    /// <summary>A billing code has been made; another officer pays.</summary>
    Billed,

    /// <summary>Paid in, with the treasury's receipt number.</summary>
    Paid,

    CalledOff,
}

public enum DepositAct { Bill, Pay, CallOff }

/// <summary>The life of a deposit of non-tax state revenue, as a table.</summary>
public static class DepositLifecycle
{
    public static readonly Lifecycle<DepositState, DepositAct> Table = new("state-deposit", DepositWords.Of,
        (Billed, Pay, Paid),
        (Billed, CallOff, CalledOff));
}

/// <summary>Non-tax state revenue (PNBP) on its way into the treasury: billed in SIMPONI by one officer, paid by another.</summary>
public sealed class StateDeposit : IVersioned
{
    public const int CodeMax = 40;

    StateDeposit() { }

    public Id<StateDeposit> Id { get; private init; }
    public int Unit { get; private init; }

    /// <summary>Whole rupiah.</summary>
    public long Amount { get; private init; }

    public DepositState State { get; private set; }

    /// <summary>Kode billing.</summary>
    public string BillingCode { get; private init; } = "";

    public DateOnly BilledOn { get; private init; }

    /// <summary>NTPN, the treasury's number of receipt; unlike any other.</summary>
    public string? Receipt { get; private set; }

    public DateOnly? PaidOn { get; private set; }
    public long? EntryId { get; private set; }
    public string BilledBy { get; private init; } = "";
    public string BilledByName { get; private init; } = "";
    public string? PaidByName { get; private set; }
    public DateTime RecordedAt { get; private init; }
    public int Version { get; private set; }

    /// <param name="owed">State revenue that is not yet paid in, less what is billed already.</param>
    /// <exception cref="Refusal">More than is owed, or the day is to come.</exception>
    public static StateDeposit Bill(int unit, long amount, string billingCode, DateOnly on, long owed, Actor by, DateTime at)
    {
        if (amount <= 0 || amount > owed) throw DepositRefusals.MoreThanOwed(owed);
        if (on > at.OfficeDay) throw DepositRefusals.NotThatDay;
        return new() { Id = Id<StateDeposit>.New(at), Unit = unit, Amount = amount, BillingCode = billingCode.Trim(), BilledOn = on, BilledBy = by.Id, BilledByName = by.Name, RecordedAt = at };
    }

    /// <exception cref="Refusal">By the one who billed it, or the day is before the bill or to come.</exception>
    public void Pay(string receipt, DateOnly on, Actor by, DateTime at)
    {
        var next = DepositLifecycle.Table.After(State, DepositAct.Pay);
        if (by.Id == BilledBy) throw DepositRefusals.SamePerson;
        if (on > at.OfficeDay || on < BilledOn) throw DepositRefusals.NotThatDay;
        (State, Receipt, PaidOn, PaidByName) = (next, receipt.Trim(), on, by.Name);
    }

    public void CallOff() => State = DepositLifecycle.Table.After(State, DepositAct.CallOff);

    public void BookedAs(long entry) => EntryId = entry;
}
