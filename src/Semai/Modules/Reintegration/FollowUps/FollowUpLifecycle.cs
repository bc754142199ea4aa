using static Semai.Modules.Reintegration.FollowUps.FollowUpAct;
using static Semai.Modules.Reintegration.FollowUps.FollowUpState;

namespace Semai.Modules.Reintegration.FollowUps;

public enum FollowUpState
{
    /// <summary>Planned by the release; nobody has tried yet.</summary>
    Due,

    /// <summary>Tried, and not reached so far.</summary>
    NotReached,

    /// <summary>The person told how they are.</summary>
    Answered,

    /// <summary>Given up after several attempts. Counted as lost, never as success.</summary>
    Lost,

    /// <summary>Nobody is to be asked: the person is back in prison, or was never released.</summary>
    Cancelled,
}

public enum FollowUpAct
{
    Plan,
    Attempt,
    Answer,
    Lose,
    Cancel,

    /// <summary>A correction after which no entry stands: to be asked again.</summary>
    Reopen,

    /// <summary>A correction after which attempts stand, and no answer.</summary>
    Resume,

    /// <summary>A correction after which an answer stands.</summary>
    Reinstate,

    /// <summary>The day of the release was corrected, and this day moves with it.</summary>
    Redate,
}

/// <summary>The life of a follow-up, as a table. Whoever is not reached by the end of the window is lost without an act of anybody.</summary>
public static class FollowUpLifecycle
{
    public static readonly Lifecycle<FollowUpState, FollowUpAct> Table = new("follow-up", FollowUpWords.Of,
        (Due, Attempt, NotReached),
        (Due, Answer, Answered),
        (Due, Cancel, Cancelled),
        (Due, Resume, NotReached),
        (Due, Reinstate, Answered),
        (NotReached, Attempt, NotReached),
        (NotReached, Answer, Answered),
        (NotReached, Lose, Lost),
        (NotReached, Cancel, Cancelled),
        (NotReached, Reopen, Due),
        (NotReached, Reinstate, Answered),
        (Answered, Cancel, Cancelled),
        (Answered, Reopen, Due),
        (Answered, Resume, NotReached),
        (Answered, Redate, Answered),
        (Lost, Answer, Answered),
        (Lost, Cancel, Cancelled),
        (Lost, Reopen, Due),
        (Lost, Resume, NotReached),
        (Lost, Reinstate, Answered),
        (Cancelled, Reopen, Due),
        (Cancelled, Resume, NotReached),
        (Cancelled, Reinstate, Answered));
}

/// <summary>How a follow-up stands on a day: its state, and where that day lies in its window.</summary>
public enum FollowUpStanding
{
    /// <summary>Its window has not opened.</summary>
    Upcoming,

    /// <summary>May be asked; its day is still to come.</summary>
    Due,

    /// <summary>Its day has passed, its window is still open, and nobody has tried.</summary>
    Late,

    /// <summary>Tried without reaching the person; the window is still open.</summary>
    NotReached,

    Answered,

    /// <summary>Given up, or the window has closed without an answer.</summary>
    Lost,

    Cancelled,
}
