namespace Semai.Modules.Training;

/// <summary>One dated meeting of a class.</summary>
public sealed class Session
{
    public const int ModuleMax = 300;
    public const int VenueMax = 150;
    public const int ReasonMax = 300;

    /// <summary>Counted from 1 in the order in which the class was laid out; never changes.</summary>
    public int No { get; private init; }

    public DateOnly Date { get; private set; }
    public TimeOnly Starts { get; private set; }
    public TimeOnly Ends { get; private set; }

    /// <summary>Lesson hours (JP) of 45 minutes.</summary>
    public int Hours { get; private init; }

    /// <summary>What is taught: titles of the curriculum's modules.</summary>
    public string Module { get; private init; } = "";

    public string Venue { get; private set; } = "";
    public SessionState State { get; private set; }

    /// <summary>Why it was moved or dropped.</summary>
    public string? Reason { get; private set; }

    /// <summary>The day it was first planned for, where it was moved.</summary>
    public DateOnly? MovedFrom { get; private set; }

    /// <summary>The day its register was first taken.</summary>
    public DateOnly? RegisteredOn { get; private set; }

    public int Minutes => (int)(Ends - Starts).TotalMinutes;

    public bool IsOpen => State is SessionState.Planned or SessionState.Rescheduled;

    internal static Session Of(PlannedSession planned, string venue) => new()
    {
        No = planned.No,
        Date = planned.Date,
        Starts = planned.Starts,
        Ends = planned.Ends,
        Hours = planned.Hours,
        Module = planned.Module,
        Venue = venue,
    };

    /// <summary>May its marks still be changed without a reason? Late paper has its days too.</summary>
    public bool IsRegisterOpen(DateOnly today, int openDays) =>
        RegisteredOn is not { } taken || today <= (taken > Date ? taken : Date).AddDays(openDays);

    internal void Hold(DateOnly today)
    {
        State = SessionLifecycle.Table.After(State, SessionAct.Hold);
        RegisteredOn = today;
    }

    internal void Move(DateOnly to, TimeOnly starts, string venue, string reason)
    {
        var next = SessionLifecycle.Table.After(State, SessionAct.Move);
        var ends = starts.AddMinutes(Hours * SessionPlan.MinutesPerHour, out var wrapped);
        if (wrapped > 0) throw TrainingRefusals.EndsAfterMidnight;

        (State, MovedFrom, Date) = (next, MovedFrom ?? Date, to);
        (Starts, Ends, Venue, Reason) = (starts, ends, venue, reason);
    }

    internal void Drop(string reason)
    {
        State = SessionLifecycle.Table.After(State, SessionAct.Drop);
        Reason = reason;
    }
}
