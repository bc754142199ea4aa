using Semai.Modules.Participants;
using static Semai.Modules.Production.Savings.MoveAct;
using static Semai.Modules.Production.Savings.MoveState;

namespace Semai.Modules.Production.Savings;

public enum MoveState
{
    /// <summary>Waits for another officer of the prison that has the money.</summary>
    Prepared,

    /// <summary>Out of the one account, not yet in the other.</summary>
    Sent,

    Received,
    CalledOff,
}

public enum MoveAct { Prepare, Send, Receive, CallOff }

/// <summary>The life of savings that follow a person to another prison, as a table.</summary>
public static class MoveLifecycle
{
    public static readonly Lifecycle<MoveState, MoveAct> Table = new("savings-move", SavingsWords.Of,
        (Prepared, Send, Sent),
        (Prepared, CallOff, CalledOff),
        (Sent, Receive, Received));
}

/// <summary>Savings go with a person who was transferred (PP 32/1999 art. 29): sent by one prison, received by the other.</summary>
public sealed class SavingsMove : IVersioned
{
    SavingsMove() { }

    public Id<SavingsMove> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }
    public int FromUnit { get; private init; }
    public int ToUnit { get; private init; }

    /// <summary>Whole rupiah; all that was there when it was sent.</summary>
    public long Amount { get; private set; }

    public MoveState State { get; private set; }

    /// <summary>The bank's number of the transfer.</summary>
    public string? Reference { get; private set; }

    public DateOnly? SentOn { get; private set; }
    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>Person and sender while it is on its way; null afterwards. Unlike any other.</summary>
    public string? RunningKey { get; private set; }

    public string PreparedBy { get; private init; } = "";
    public string PreparedByName { get; private init; } = "";
    public DateTime PreparedAt { get; private init; }
    public string? SentBy { get; private set; }
    public string? ReceivedBy { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="Refusal">The person is still there, or nothing is saved.</exception>
    public static SavingsMove Prepare(Id<Participant> person, int from, int to, long worth, Actor by, DateTime at)
    {
        if (from == to) throw SavingsRefusals.StillHere;
        if (worth <= 0) throw SavingsRefusals.MoreThanThere(0);
        return new()
        {
            Id = Id<SavingsMove>.New(at),
            ParticipantId = person,
            FromUnit = from,
            ToUnit = to,
            Amount = worth,
            RunningKey = $"{person.Value:n} {from}",
            PreparedBy = by.Id,
            PreparedByName = by.Name,
            PreparedAt = at,
        };
    }

    /// <param name="worth">All that is in the account now.</param>
    /// <exception cref="Refusal">By the one who prepared it, or there is nothing left.</exception>
    public void Send(long worth, DateOnly on, string reference, Actor by, DateTime at)
    {
        var next = MoveLifecycle.Table.After(State, MoveAct.Send);
        if (by.Id == PreparedBy) throw SavingsRefusals.SamePerson;
        if (worth <= 0) throw SavingsRefusals.MoreThanThere(0);
        if (on > at.OfficeDay || on < PreparedAt.OfficeDay) throw SavingsRefusals.NotThatDay;
        (State, Amount, SentOn, Reference, SentBy) = (next, worth, on, reference, by.Name);
    }

    public void Receive(DateOnly on, Actor by, DateTime at)
    {
        var next = MoveLifecycle.Table.After(State, MoveAct.Receive);
        if (on > at.OfficeDay || on < SentOn) throw SavingsRefusals.NotThatDay;
        (State, ReceivedOn, ReceivedBy, RunningKey) = (next, on, by.Name, null);
    }

    public void CallOff()
    {
        State = MoveLifecycle.Table.After(State, MoveAct.CallOff);
        RunningKey = null;
    }
}
