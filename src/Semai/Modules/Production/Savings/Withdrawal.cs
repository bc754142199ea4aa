using Semai.Modules.Participants;

namespace Semai.Modules.Production.Savings;

/// <summary>What a person needs their savings for (PP 32/1999 art. 29, explanation).</summary>
public enum SavingsPurpose
{
    /// <summary>For oneself, inside. Limited by share.</summary>
    BasicNeeds,

    /// <summary>Sent to the family. Limited by share.</summary>
    Family,

    /// <summary>For the way home, shortly before release.</summary>
    TripHome,

    /// <summary>Everything, at release.</summary>
    Release,
}

/// <summary>
/// A person wants money out of their savings: asked for by one officer, allowed by another, paid by bank transfer. Nothing
/// leaves the account before it is paid.
/// </summary>
public sealed class Withdrawal : IVersioned
{
    public const int NoteMax = 300;
    public const int ReferenceMax = 60;

    readonly List<WithdrawalEvent> _history = [];

    Withdrawal() { }

    public Id<Withdrawal> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }

    /// <summary>The prison that keeps the money.</summary>
    public int Unit { get; private init; }

    /// <summary>Whole rupiah.</summary>
    public long Amount { get; private init; }

    public SavingsPurpose Purpose { get; private init; }
    public WithdrawalState State { get; private set; }

    /// <summary>The day on which the bank carried it out.</summary>
    public DateOnly? PaidOn { get; private set; }

    /// <summary>The bank's number of the transfer.</summary>
    public string? Reference { get; private set; }

    /// <summary>The entry in the journal.</summary>
    public long? EntryId { get; private set; }

    public int Version { get; private set; }

    /// <summary>Every act, in order; never edited.</summary>
    public IReadOnlyList<WithdrawalEvent> History => [.. _history.OrderBy(e => e.No)];

    /// <param name="standing">Of the person's savings on that day.</param>
    /// <exception cref="Refusal">More than there is, more than may be used inside, or not the time for this purpose.</exception>
    public static Withdrawal Ask(Id<Participant> person, int unit, long amount, SavingsPurpose purpose, string? note, SavingsStanding standing, SavingsRules rules, Actor by, DateTime at)
    {
        if (amount <= 0) throw SavingsRefusals.NoAmount;
        if (amount > standing.Free) throw SavingsRefusals.MoreThanThere(standing.Free);
        switch (purpose)
        {
            case SavingsPurpose.BasicNeeds or SavingsPurpose.Family:
                if (standing.IsGone) throw SavingsRefusals.NotHere;
                if (amount > rules.MayUse(standing.Worth, standing.UsedThisMonth) - standing.WaitingInside) throw SavingsRefusals.OverShare(rules.InsideShare / 100, Math.Max(0, rules.MayUse(standing.Worth, standing.UsedThisMonth) - standing.WaitingInside));
                break;
            case SavingsPurpose.TripHome:
                if (standing.IsGone) throw SavingsRefusals.NotHere;
                if (standing.ReleaseOn is not { } release || release > at.OfficeDay.AddDays(rules.TripHomeDays)) throw SavingsRefusals.TooEarly(rules.TripHomeDays);
                break;
            case SavingsPurpose.Release:
                if (!standing.IsReleased) throw SavingsRefusals.NotReleased;
                break;
        }

        var asked = new Withdrawal { Id = Id<Withdrawal>.New(at), ParticipantId = person, Unit = unit, Amount = amount, Purpose = purpose };
        asked.Record(WithdrawalAct.Ask, by, at, note);
        return asked;
    }

    /// <exception cref="Refusal">By the one who asked.</exception>
    public void Approve(Actor by, DateTime at) => Do(WithdrawalAct.Approve, by, at, null, () => { if (_history[0].By == by.Id) throw SavingsRefusals.SamePerson; });

    public void Refuse(string why, Actor by, DateTime at) => Do(WithdrawalAct.Refuse, by, at, why, () => { });

    public void CallOff(string why, Actor by, DateTime at) => Do(WithdrawalAct.CallOff, by, at, why, () => { });

    /// <exception cref="Refusal">The day is to come, or before it was asked for.</exception>
    public void Pay(DateOnly on, string reference, Actor by, DateTime at) => Do(WithdrawalAct.Pay, by, at, null, () =>
    {
        if (on > at.OfficeDay || on < _history[0].At.OfficeDay) throw SavingsRefusals.NotThatDay;
        (PaidOn, Reference) = (on, reference);
    });

    /// <summary>The bank did not carry it out after all: the money is back in the account.</summary>
    /// <exception cref="Refusal">By the one who paid.</exception>
    public void TakeBack(string why, Actor by, DateTime at) => Do(WithdrawalAct.TakeBack, by, at, why, () => { if (_history.Last(e => e.Act is WithdrawalAct.Pay).By == by.Id) throw SavingsRefusals.SamePerson; });

    public void BookedAs(long entry) => EntryId = entry;

    void Do(WithdrawalAct act, Actor by, DateTime at, string? note, Action change)
    {
        var next = WithdrawalLifecycle.Table.After(State, act);
        change();
        State = next;
        Record(act, by, at, note);
    }

    void Record(WithdrawalAct act, Actor by, DateTime at, string? note) => _history.Add(new(_history.Count + 1, act, by.Id, by.Name, at, string.IsNullOrWhiteSpace(note) ? null : note.Trim()));
}

public sealed record WithdrawalEvent(int No, WithdrawalAct Act, string By, string ByName, DateTime At, string? Note);

/// <summary>How a person's savings stand at a prison, as far as a withdrawal depends on it.</summary>
/// <param name="Worth">What is in the account.</param>
/// <param name="Waiting">Asked for or allowed, and not yet paid.</param>
/// <param name="WaitingInside">That part of it which counts against the share.</param>
/// <param name="UsedThisMonth">Paid this month against the share.</param>
/// <param name="IsGone">The person is no longer in this prison.</param>
public sealed record SavingsStanding(long Worth, long Waiting, long WaitingInside, long UsedThisMonth, DateOnly? ReleaseOn, bool IsGone, bool IsReleased)
{
    public long Free => Worth - Waiting;
}
