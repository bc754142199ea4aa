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
}

public static class LeaveReasons
{
    extension(LeaveReason reason)
    {
        /// <summary>The act that this reason makes.</summary>
        public EnrolmentAct Act => reason switch
        {
            LeaveReason.OwnWish or LeaveReason.Illness or LeaveReason.EnteredInError => EnrolmentAct.Withdraw,
            LeaveReason.Transferred => EnrolmentAct.Transfer,
            LeaveReason.Released => EnrolmentAct.Release,
            LeaveReason.TooManyAbsences or LeaveReason.UnitDecision => EnrolmentAct.Drop,
        };

        /// <summary>Left for no choice of theirs; the adjusted completion rate leaves them out.</summary>
        public bool IsInvoluntary => reason is LeaveReason.Illness or LeaveReason.Transferred or LeaveReason.Released;
    }
}
