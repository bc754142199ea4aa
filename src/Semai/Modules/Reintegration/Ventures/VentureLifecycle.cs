using static Semai.Modules.Reintegration.Ventures.VentureAct;
using static Semai.Modules.Reintegration.Ventures.VentureState;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>How far a person's own business has come.</summary>
public enum VentureState
{
    /// <summary>Said to have started; a second person has not confirmed what shows it. It counts for nothing yet.</summary>
    Reported,

    /// <summary>Works, and counts as started.</summary>
    Running,

    /// <summary>Rests for a while, for a reason.</summary>
    Paused,

    Closed,
}

/// <summary>Whether the entry itself holds.</summary>
public enum VentureStanding
{
    Counted,

    /// <summary>Entered in error: counts nowhere, and stays with its reason.</summary>
    InError,
}

public enum VentureAct { Report, Confirm, Pause, Resume, Close, Reopen, MarkInError, Restore }

/// <summary>Why a business rests or ends.</summary>
public enum VentureReason { NoCapital, NoBuyers, CostsTooHigh, Season, Illness, Family, FoundWork, Moved, Other }

/// <summary>The life of a venture, as tables.</summary>
public static class VentureLifecycle
{
    public static readonly Lifecycle<VentureState, VentureAct> Table = new("venture", VentureWords.Of,
        (Reported, Confirm, Running),
        (Running, Pause, Paused),
        (Running, Close, Closed),
        (Paused, Resume, Running),
        (Paused, Close, Closed),
        (Closed, Reopen, Running));

    public static readonly Lifecycle<VentureStanding, VentureAct> Entry = new("venture-entry", VentureWords.Of,
        (VentureStanding.Counted, MarkInError, VentureStanding.InError),
        (VentureStanding.InError, Restore, VentureStanding.Counted));
}
