using static Semai.Modules.Production.Work.WorkerAct;
using static Semai.Modules.Production.Work.WorkerState;

namespace Semai.Modules.Production.Work;

/// <summary>How far a person has come with work for pay.</summary>
public enum WorkerState
{
    /// <summary>Suggested by the work-activity officer; does not work yet.</summary>
    Proposed,

    /// <summary>Works.</summary>
    Active,

    /// <summary>Does not work for a while.</summary>
    Paused,

    Ended,
}

public enum WorkerAct { Propose, Start, Pause, Resume, End }

/// <summary>Why a person's work pauses or ends.</summary>
public enum WorkReason
{
    /// <summary>The person takes the written consent back: the work is over from that day.</summary>
    ConsentWithdrawn,
    OrderDone,
    Ill,

    /// <summary>A class or another part of the programme comes first.</summary>
    Programme,
    Released,
    Transferred,

    /// <summary>Not on the latest register of the prison.</summary>
    Missed,

    /// <summary>Order in the prison, or a rule that was broken.</summary>
    Order,
    NotApproved,
    Other,
}

/// <summary>The life of a person's work for pay, as a table.</summary>
public static class WorkerLifecycle
{
    public static readonly Lifecycle<WorkerState, WorkerAct> Table = new("work", WorkWords.Of,
        (Proposed, Start, Active),
        (Proposed, End, Ended),
        (Active, Pause, Paused),
        (Active, End, Ended),
        (Paused, Resume, Active),
        (Paused, End, Ended));

    /// <summary>States in which it has not ended.</summary>
    public static readonly IReadOnlyList<WorkerState> Running = [Proposed, Active, Paused];
}
