using static Semai.Modules.Training.EnrolmentAct;
using static Semai.Modules.Training.EnrolmentState;

namespace Semai.Modules.Training;

/// <summary>How a person stands to a class.</summary>
public enum EnrolmentState
{
    Proposed,

    /// <summary>Approved by the team, but every place was taken.</summary>
    WaitListed,

    Approved,

    /// <summary>The team did not agree.</summary>
    Declined,

    /// <summary>Has a place; the class has not begun.</summary>
    Enrolled,

    /// <summary>Takes part.</summary>
    Active,

    Completed,

    /// <summary>Stayed to the end and did not meet the rule of completion.</summary>
    Incomplete,

    Withdrawn,
    Transferred,
    Released,
    Dropped,
}

public enum EnrolmentAct { Propose, Approve, WaitList, Decline, Enrol, Begin, Complete, FallShort, Withdraw, Transfer, Release, Drop }

/// <summary>The life of an enrolment, as a table.</summary>
public static class EnrolmentLifecycle
{
    public static readonly Lifecycle<EnrolmentState, EnrolmentAct> Table = new("enrolment", TrainingWords.Of,
        (Proposed, Approve, Approved),
        (Proposed, WaitList, WaitListed),
        (Proposed, Decline, Declined),
        (Proposed, Withdraw, Withdrawn),
        (Proposed, Transfer, Transferred),
        (Proposed, Release, Released),
        (WaitListed, Approve, Approved),
        (WaitListed, Decline, Declined),
        (WaitListed, Withdraw, Withdrawn),
        (WaitListed, Transfer, Transferred),
        (WaitListed, Release, Released),
        (Approved, Enrol, Enrolled),
        (Approved, Withdraw, Withdrawn),
        (Approved, Transfer, Transferred),
        (Approved, Release, Released),
        (Enrolled, Begin, Active),
        (Enrolled, Withdraw, Withdrawn),
        (Enrolled, Transfer, Transferred),
        (Enrolled, Release, Released),
        (Enrolled, Drop, Dropped),
        (Active, Complete, Completed),
        (Active, FallShort, Incomplete),
        (Active, Withdraw, Withdrawn),
        (Active, Transfer, Transferred),
        (Active, Release, Released),
        (Active, Drop, Dropped));

    /// <summary>Those who hold a place, or held one to the end.</summary>
    public static readonly EnrolmentState[] Placed = [Approved, Enrolled, Active, Completed, Incomplete];

    /// <summary>Those who are in a class now, or wait for one.</summary>
    public static readonly EnrolmentState[] Current = [Proposed, WaitListed, Approved, Enrolled, Active];

    /// <summary>Those who once had a place, however it ended; what <c>COM</c> counts from.</summary>
    public static readonly EnrolmentState[] EverPlaced = [Enrolled, Active, Completed, Incomplete, Withdrawn, Transferred, Released, Dropped];
}
