using static Semai.Modules.Reintegration.BusinessPlans.BusinessPlanAct;
using static Semai.Modules.Reintegration.BusinessPlans.BusinessPlanState;

namespace Semai.Modules.Reintegration.BusinessPlans;

public enum BusinessPlanState
{
    /// <summary>Its latest version is being written.</summary>
    Drafted,

    /// <summary>Mentor and agency read the latest version, which is no longer changed.</summary>
    Sent,

    /// <summary>One of them gave it back with remarks.</summary>
    Returned,

    /// <summary>Both are content with the same version.</summary>
    Accepted,

    Withdrawn,
}

public enum BusinessPlanAct
{
    Begin,
    Send,

    /// <summary>One of the two is content; the other has still to read it.</summary>
    Approve,

    /// <summary>The second of the two is content as well.</summary>
    Accept,
    Return,

    /// <summary>Begins the next version as a copy of the last.</summary>
    Revise,
    Withdraw,

    /// <summary>No mentor guides the person any more: the agency asks one of another vetted business to read the plan.</summary>
    AskMentor,
}

/// <summary>Whose review it is; both are needed.</summary>
public enum ReviewSide
{
    /// <summary>The mentor of the person's pair, or one whom the agency asked instead, at the business's own door.</summary>
    Mentor,

    /// <summary>The agency that accepted the person.</summary>
    Agency,
}

/// <summary>The life of a business plan, as a table.</summary>
public static class BusinessPlanLifecycle
{
    public static readonly Lifecycle<BusinessPlanState, BusinessPlanAct> Table = new("business-plan", BusinessPlanWords.Of,
        (Drafted, Send, Sent),
        (Drafted, Withdraw, Withdrawn),
        (Drafted, AskMentor, Drafted),
        (Sent, Approve, Sent),
        (Sent, Accept, Accepted),
        (Sent, Return, Returned),
        (Sent, Withdraw, Withdrawn),
        (Sent, AskMentor, Sent),
        (Returned, Revise, Drafted),
        (Returned, Withdraw, Withdrawn),
        (Returned, AskMentor, Returned),
        (Accepted, Revise, Drafted),
        (Accepted, Withdraw, Withdrawn));
}
