using static Semai.Modules.Reintegration.Capital.CapitalAct;
using static Semai.Modules.Reintegration.Capital.CapitalState;

namespace Semai.Modules.Reintegration.Capital;

public enum CapitalState
{
    /// <summary>Waits for the one who gives.</summary>
    Submitted,

    /// <summary>A grant was written down, and a second person has still to look at it.</summary>
    Granted,

    Refused,

    /// <summary>Looked at by two; the money may come.</summary>
    Approved,

    /// <summary>Money has come; what is lent is being paid back.</summary>
    Running,

    /// <summary>Paid back, or wholly received where nothing is paid back.</summary>
    Settled,

    /// <summary>What is still owed is not asked for any more, for a reason on record.</summary>
    WrittenOff,

    Withdrawn,
}

public enum CapitalAct
{
    Apply,
    Grant,
    Refuse,

    /// <summary>The second person has looked at the grant.</summary>
    Confirm,

    /// <summary>The grant was written down wrongly.</summary>
    TakeBack,

    /// <summary>Own savings: the money was taken out.</summary>
    Cover,

    /// <summary>The money, or a part of it, came.</summary>
    Disburse,

    /// <summary>The second person has looked at what came.</summary>
    ConfirmPart,

    Pay,

    /// <summary>Undoes an entry by its opposite.</summary>
    Counter,

    Settle,
    WriteOff,
    Reopen,
    Withdraw,
}

/// <summary>The life of an application for capital, as a table.</summary>
public static class CapitalLifecycle
{
    public static readonly Lifecycle<CapitalState, CapitalAct> Table = new("capital", CapitalWords.Of,
        (Submitted, Grant, Granted),
        (Submitted, Refuse, Refused),
        (Submitted, Cover, Approved),
        (Submitted, Withdraw, Withdrawn),
        (Granted, Confirm, Approved),
        (Granted, TakeBack, Submitted),
        (Approved, Disburse, Approved),
        (Approved, ConfirmPart, Running),
        (Approved, Counter, Approved),
        (Approved, Withdraw, Withdrawn),
        (Running, Disburse, Running),
        (Running, ConfirmPart, Running),
        (Running, Pay, Running),
        (Running, Counter, Running),
        (Running, Settle, Settled),
        (Running, WriteOff, WrittenOff),
        (Settled, Counter, Running),
        (WrittenOff, Reopen, Running));
}

/// <summary>How paying back stands on a day.</summary>
public enum RepaymentStanding
{
    /// <summary>Nothing is to be paid back, or nothing has come yet.</summary>
    None,

    OnTime,

    /// <summary>An instalment whose day has passed is not paid in full.</summary>
    Late,

    Settled,
    WrittenOff,
}
