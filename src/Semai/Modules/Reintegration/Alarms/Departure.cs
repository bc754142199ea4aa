using Semai.Modules.Agreements;
using Semai.Modules.Participants;

namespace Semai.Modules.Reintegration.Alarms;

/// <summary>One act on a departure; never edited.</summary>
public sealed record DepartureEvent(int No, DepartureAct Act, string By, string ByName, DateTime RecordedAt, string? Note);

/// <summary>
/// A person left a prison. Written in the save that records the release, whichever act brought it. Until somebody has the
/// person, or a reason is on record why nobody does, it is an alarm.
/// </summary>
public sealed class Departure : IVersioned
{
    public const int TextMax = 400;

    readonly List<DepartureEvent> _history = [];

    Departure() { }

    public Id<Departure> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }
    public int Unit { get; private init; }
    public DateOnly ReleasedOn { get; private init; }
    public DepartureState State { get; private set; }

    /// <summary>Why nobody takes over; null unless excused.</summary>
    public DepartureReason? Reason { get; private set; }

    /// <summary>The person until it is undone. Unlike any other: one has left once.</summary>
    public string? RunningKey { get; private set; }

    public int Version { get; private set; }

    /// <summary>Every act, in order.</summary>
    public IReadOnlyList<DepartureEvent> History => [.. _history.OrderBy(e => e.No)];

    public static Departure Record(Id<Participant> person, int unit, DateOnly on, Actor by, DateTime at)
    {
        var made = new Departure { Id = Id<Departure>.New(at), ParticipantId = person, Unit = unit, ReleasedOn = on, RunningKey = $"{person.Value:n}" };
        made.Tell(DepartureAct.Release, by, at, null);
        return made;
    }

    public void HandOver(string? note, Actor by, DateTime at) => Do(DepartureAct.HandOver, note, by, at, () => Reason = null);

    /// <param name="note">What the officer knows of it.</param>
    public void Excuse(DepartureReason reason, string note, Actor by, DateTime at) => Do(DepartureAct.Excuse, Wording.Of(note, TextMax), by, at, () => Reason = reason);

    /// <summary>The reason was entered in error: the alarm is back.</summary>
    public void Restore(string why, Actor by, DateTime at) => Do(DepartureAct.Restore, Wording.Of(why, TextMax), by, at, () => Reason = null);

    public void Undo(Actor by, DateTime at) => Do(DepartureAct.Undo, null, by, at, () => RunningKey = null);

    void Do(DepartureAct act, string? note, Actor by, DateTime at, Action change)
    {
        var next = DepartureLifecycle.Table.After(State, act);
        change();
        State = next;
        Tell(act, by, at, note);
    }

    void Tell(DepartureAct act, Actor by, DateTime at, string? note) => _history.Add(new(_history.Count + 1, act, by.Id, by.Name, at, note));
}

/// <summary>A departure as it is shown.</summary>
/// <param name="Note">What the officer knows of the reason; null unless excused.</param>
public sealed record DepartureFile(Id<Departure> Id, DepartureState State, DateOnly ReleasedOn, DepartureReason? Reason, string? Note)
{
    internal static DepartureFile Of(Departure departure) => new(
        departure.Id, departure.State, departure.ReleasedOn, departure.Reason, departure.Reason is null ? null : departure.History.Last(e => e.Act is DepartureAct.Excuse).Note);
}
