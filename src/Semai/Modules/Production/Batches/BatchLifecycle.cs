using static Semai.Modules.Production.Batches.BatchAct;
using static Semai.Modules.Production.Batches.BatchState;

namespace Semai.Modules.Production.Batches;

/// <summary>How far one run of the workshop has come.</summary>
public enum BatchState
{
    /// <summary>Being made.</summary>
    Running,

    /// <summary>Made and counted; quality is being checked.</summary>
    Made,

    /// <summary>Every piece has been checked.</summary>
    Checked,
}

public enum BatchAct
{
    Begin,

    /// <summary>Counts what was made.</summary>
    Finish,
    Recount,

    /// <summary>Looks at some of the pieces.</summary>
    Check,

    /// <summary>Looks at the last of them.</summary>
    CheckLast,
}

/// <summary>Why pieces are rejected.</summary>
public enum RejectReason { Broken, WrongSize, Dirty, Unfinished, WrongMaterial, Other }

/// <summary>The life of a batch, as a table.</summary>
public static class BatchLifecycle
{
    public static readonly Lifecycle<BatchState, BatchAct> Table = new("batch", BatchWords.Of,
        (Running, Finish, Made),
        (Made, Recount, Made),
        (Made, Check, Made),
        (Made, CheckLast, Checked));
}
