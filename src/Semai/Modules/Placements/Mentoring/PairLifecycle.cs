using static Semai.Modules.Placements.Mentoring.PairAct;
using static Semai.Modules.Placements.Mentoring.PairState;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>How far a mentor and a person have come together.</summary>
public enum PairState
{
    /// <summary>Suggested by the work-activity officer; they do not meet yet.</summary>
    Proposed,

    /// <summary>They meet.</summary>
    Active,

    /// <summary>They do not meet for a while.</summary>
    Paused,

    Ended,
}

public enum PairAct { Propose, Start, Pause, Resume, End }

/// <summary>Why a pair pauses or ends.</summary>
public enum PairReason
{
    GoalsReached,
    PersonWishes,
    MentorWishes,
    MentorStopped,
    BusinessStopped,
    Released,
    Transferred,

    /// <summary>Not on the latest register of the prison.</summary>
    Missed,

    /// <summary>Order in the prison, or a rule that was broken.</summary>
    Order,
    Other,
}

/// <summary>The life of a mentoring pair, as a table.</summary>
public static class PairLifecycle
{
    public static readonly Lifecycle<PairState, PairAct> Table = new("pair", PairWords.Of,
        (Proposed, Start, Active),
        (Proposed, End, Ended),
        (Active, Pause, Paused),
        (Active, End, Ended),
        (Paused, Resume, Active),
        (Paused, End, Ended));

    /// <summary>States in which it has not ended.</summary>
    public static readonly IReadOnlyList<PairState> Running = [Proposed, Active, Paused];
}
