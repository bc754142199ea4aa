using static Semai.Modules.Production.Bank.BankMonthAct;
using static Semai.Modules.Production.Bank.BankMonthState;

namespace Semai.Modules.Production.Bank;

/// <summary>How far the comparison of one month with the bank has come.</summary>
public enum BankMonthState
{
    /// <summary>Being matched.</summary>
    Open,

    /// <summary>Every line is matched or on its way; another officer looks.</summary>
    Presented,

    /// <summary>Nothing is booked at the bank any more as of this month or before.</summary>
    Closed,
}

public enum BankMonthAct { Present, Close, SendBack, Reopen }

/// <summary>The life of a month's comparison, as a table.</summary>
public static class BankMonthLifecycle
{
    public static readonly Lifecycle<BankMonthState, BankMonthAct> Table = new("bank-month", BankWords.Of,
        (Open, Present, Presented),
        (Presented, Close, Closed),
        (Presented, SendBack, Open),
        (Closed, Reopen, Open));
}

/// <summary>The books of one month beside the bank's statement: presented by one officer, closed by another.</summary>
public sealed class BankMonth : IVersioned
{
    public const int WhyMax = 300;

    readonly List<BankMonthStep> _history = [];

    BankMonth() { }

    public Id<BankMonth> Id { get; private init; }
    public int Unit { get; private init; }

    /// <summary>Its first day.</summary>
    public DateOnly First { get; private init; }

    public BankMonthState State { get; private set; }

    /// <summary>As it was presented: what the bank says, and the books, in whole rupiah.</summary>
    public long? BankBalance { get; private set; }

    public long? BookBalance { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<BankMonthStep> History => _history;

    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    public static BankMonth Begin(int unit, DateOnly first, DateTime at) => new() { Id = Id<BankMonth>.New(at), Unit = unit, First = first };

    /// <exception cref="Refusal">The month is not over, its statement does not reach its end, or something is not explained.</exception>
    public void Present(Reconciliation found, DateOnly reaches, Actor by, DateTime at)
    {
        if (Last >= at.OfficeDay) throw BankRefusals.MonthNotOver(Last);
        if (reaches < First) throw BankRefusals.NoStatement(First);
        found.MustBeExplained();
        Do(BankMonthAct.Present, null, by, at);
        (BankBalance, BookBalance) = (found.BankBalance, found.BookBalance);
    }

    /// <exception cref="Refusal">By the one who presented it, or something has changed since.</exception>
    public void Close(Reconciliation found, Actor by, DateTime at)
    {
        if (_history.LastOrDefault(h => h.Act is BankMonthAct.Present)?.By == by.Id) throw BankRefusals.SamePerson;
        found.MustBeExplained();
        if ((found.BankBalance, found.BookBalance) != (BankBalance, BookBalance)) throw BankRefusals.ChangedSince;
        Do(BankMonthAct.Close, null, by, at);
    }

    public void SendBack(string why, Actor by, DateTime at) => Do(BankMonthAct.SendBack, why, by, at);

    public void Reopen(string why, Actor by, DateTime at) => Do(BankMonthAct.Reopen, why, by, at);

    void Do(BankMonthAct act, string? why, Actor by, DateTime at)
    {
        State = BankMonthLifecycle.Table.After(State, act);
        _history.Add(BankMonthStep.Of(_history.Count + 1, act, why, by, at));
    }
}

/// <summary>Who did what with a month's comparison, and why.</summary>
public sealed class BankMonthStep
{
    BankMonthStep() { }

    public Id<BankMonth> MonthId { get; private init; }
    public int No { get; private init; }
    public BankMonthAct Act { get; private init; }
    public string? Why { get; private init; }
    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTime At { get; private init; }

    internal static BankMonthStep Of(int no, BankMonthAct act, string? why, Actor by, DateTime at) => new() { No = no, Act = act, Why = why, By = by.Id, ByName = by.Name, At = at };
}
