using static Semai.Modules.Training.SessionAct;
using static Semai.Modules.Training.SessionState;

namespace Semai.Modules.Training;

public enum SessionState
{
    Planned,

    /// <summary>Moved to another day or hour; still to be held.</summary>
    Rescheduled,

    /// <summary>Its register has been taken.</summary>
    Held,

    Cancelled,
}

public enum SessionAct { Hold, Move, Drop }

/// <summary>The life of one session, as a table. What is held stays held: its marks are corrected, not unsaid.</summary>
public static class SessionLifecycle
{
    public static readonly Lifecycle<SessionState, SessionAct> Table = new("session", TrainingWords.Of,
        (Planned, Hold, Held),
        (Planned, Move, Rescheduled),
        (Planned, Drop, Cancelled),
        (Rescheduled, Hold, Held),
        (Rescheduled, Move, Rescheduled),
        (Rescheduled, Drop, Cancelled));
}
