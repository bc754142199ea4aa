namespace Semai.Modules.Agreements.Commitments;

public enum CommitmentStanding { Open, Waived }

public enum CommitmentAct { Make, Waive, Reinstate }

public static class CommitmentLifecycle
{
    public static readonly Lifecycle<CommitmentStanding, CommitmentAct> Table = new("commitments", CommitmentWords.Of,
        (CommitmentStanding.Open, CommitmentAct.Waive, CommitmentStanding.Waived),
        (CommitmentStanding.Waived, CommitmentAct.Reinstate, CommitmentStanding.Open));
}
