using static Semai.Modules.Production.Settlements.SettlementAct;
using static Semai.Modules.Production.Settlements.SettlementState;

namespace Semai.Modules.Production.Settlements;

public enum SettlementState
{
    /// <summary>Worked out by one officer; nothing is booked.</summary>
    Proposed,

    /// <summary>Agreed to by another, and booked.</summary>
    Approved,
    Refused,

    /// <summary>Taken back: the books mirror it, and the work is unpaid again.</summary>
    TakenBack,
}

public enum SettlementAct { Propose, Approve, Refuse, TakeBack }

/// <summary>The life of a settlement, as a table.</summary>
public static class SettlementLifecycle
{
    public static readonly Lifecycle<SettlementState, SettlementAct> Table = new("settlement", SettlementWords.Of,
        (Proposed, Approve, Approved),
        (Proposed, Refuse, Refused),
        (Approved, TakeBack, TakenBack));
}
