namespace Semai.Modules.Training;

/// <summary>Why a person left a class before its end.</summary>
public enum LeaveReason
{
    OwnWish,
    Illness,
    Transferred,
    Released,
    TooManyAbsences,
    UnitDecision,
    EnteredInError,

    /// <summary>Said by the program: the class was cancelled.</summary>
    ClassCancelled,

    /// <summary>Said by the program: the class ended while they waited.</summary>
    ClassEnded,
}

public static class LeaveReasons
{
    /// <summary>What a person may choose; the others only the program says.</summary>
    public static readonly LeaveReason[] ForPeople =
    [
        LeaveReason.OwnWish, LeaveReason.Illness, LeaveReason.Transferred, LeaveReason.Released, LeaveReason.TooManyAbsences,
        LeaveReason.UnitDecision, LeaveReason.EnteredInError,
    ];

    extension(LeaveReason reason)
    {
        /// <summary>The act that this reason makes.</summary>
        public EnrolmentAct Act => reason switch
        {
            LeaveReason.OwnWish or LeaveReason.Illness or LeaveReason.EnteredInError or LeaveReason.ClassCancelled or LeaveReason.ClassEnded => EnrolmentAct.Withdraw,
            LeaveReason.Transferred => EnrolmentAct.Transfer,
            LeaveReason.Released => EnrolmentAct.Release,
            LeaveReason.TooManyAbsences or LeaveReason.UnitDecision => EnrolmentAct.Drop,
        };

        /// <summary>Left for no choice of theirs; the adjusted completion rate leaves them out.</summary>
        public bool IsInvoluntary => reason is LeaveReason.Illness or LeaveReason.Transferred or LeaveReason.Released or LeaveReason.ClassCancelled;
    }
}
