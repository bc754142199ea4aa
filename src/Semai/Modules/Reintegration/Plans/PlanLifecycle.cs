using static Semai.Modules.Reintegration.Plans.PlanAct;
using static Semai.Modules.Reintegration.Plans.PlanState;

namespace Semai.Modules.Reintegration.Plans;

public enum PlanState
{
    /// <summary>Being written with the person.</summary>
    Drafted,

    /// <summary>The person agreed to it before a witness.</summary>
    Agreed,

    /// <summary>Every step is done or not needed.</summary>
    Closed,
}

public enum PlanAct
{
    Draft,
    Agree,
    Close,
    Reopen,

    /// <summary>A step was settled in error and is open again; the plan stays where it is.</summary>
    Unsettle,
}

/// <summary>The life of a release plan, as a table.</summary>
public static class PlanLifecycle
{
    public static readonly Lifecycle<PlanState, PlanAct> Table = new("release-plan", PlanWords.Of,
        (Drafted, Agree, Agreed),
        (Agreed, Close, Closed),
        (Agreed, Reopen, Drafted),
        (Closed, Reopen, Drafted));
}
