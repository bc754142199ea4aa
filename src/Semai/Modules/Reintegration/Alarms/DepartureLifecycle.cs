using static Semai.Modules.Reintegration.Alarms.DepartureAct;
using static Semai.Modules.Reintegration.Alarms.DepartureState;

namespace Semai.Modules.Reintegration.Alarms;

public enum DepartureState
{
    /// <summary>The person left and nobody has said that they have them: the alarm.</summary>
    Open,

    /// <summary>A probation office or an agency has accepted the person.</summary>
    HandedOver,

    /// <summary>Nobody takes over, for a reason on record.</summary>
    Excused,

    /// <summary>The release was entered in error, or the person is back.</summary>
    Undone,
}

public enum DepartureAct { Release, HandOver, Excuse, Restore, Undo }

/// <summary>Why nobody takes a person over.</summary>
public enum DepartureReason { Refuses, LeftRegion, Died, Deported }

/// <summary>What became of a release, as a table.</summary>
public static class DepartureLifecycle
{
    public static readonly Lifecycle<DepartureState, DepartureAct> Table = new("departure", DepartureWords.Of,
        (Open, HandOver, HandedOver),
        (Open, Excuse, Excused),
        (Open, Undo, Undone),
        (Excused, HandOver, HandedOver),
        (Excused, Restore, Open),
        (Excused, Undo, Undone),
        (HandedOver, Undo, Undone));
}
