using static Semai.Modules.Production.Savings.WithdrawalAct;
using static Semai.Modules.Production.Savings.WithdrawalState;

namespace Semai.Modules.Production.Savings;

public enum WithdrawalState
{
    /// <summary>Waits for another officer.</summary>
    Asked,

    /// <summary>May be paid.</summary>
    Approved,

    Paid,
    Refused,
    CalledOff,

    /// <summary>Paid, and come back from the bank.</summary>
    TakenBack,
}

public enum WithdrawalAct { Ask, Approve, Refuse, CallOff, Pay, TakeBack }

/// <summary>The life of a withdrawal, as a table.</summary>
public static class WithdrawalLifecycle
{
    public static readonly Lifecycle<WithdrawalState, WithdrawalAct> Table = new("withdrawal", SavingsWords.Of,
        (Asked, Approve, Approved),
        (Asked, Refuse, Refused),
        (Asked, CallOff, CalledOff),
        (Approved, Pay, Paid),
        (Approved, CallOff, CalledOff),
        (Paid, TakeBack, TakenBack));

    /// <summary>States in which the money is spoken for and still there.</summary>
    public static readonly IReadOnlyList<WithdrawalState> Waiting = [Asked, Approved];
}
