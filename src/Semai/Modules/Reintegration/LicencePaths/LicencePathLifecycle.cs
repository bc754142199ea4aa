using static Semai.Modules.Reintegration.LicencePaths.LicenceAct;
using static Semai.Modules.Reintegration.LicencePaths.LicenceState;

namespace Semai.Modules.Reintegration.LicencePaths;

public enum LicenceState
{
    NotBegun,

    /// <summary>Papers are being got together.</summary>
    Preparing,

    /// <summary>The office that grants it has it.</summary>
    Submitted,

    Granted,

    /// <summary>With the reason that the office gave; may be tried again.</summary>
    Refused,

    /// <summary>This business does not need it, for a reason on record.</summary>
    NotNeeded,
}

public enum LicenceAct
{
    Prepare,
    Submit,
    Grant,
    Refuse,
    Skip,

    /// <summary>The person has it already: nothing need be applied for.</summary>
    Recognise,

    /// <summary>Begins the next one before or after the old one ends; the old one holds until its day.</summary>
    Renew,

    /// <summary>The grant was entered in error.</summary>
    Retract,
}

/// <summary>The life of one licence on a path, as a table. That it has ended follows from its day, without an act of anybody.</summary>
public static class LicenceLifecycle
{
    public static readonly Lifecycle<LicenceState, LicenceAct> Table = new("licence-step", LicencePathWords.Of,
        (NotBegun, Prepare, Preparing),
        (NotBegun, Recognise, Granted),
        (NotBegun, Skip, NotNeeded),
        (Preparing, Submit, Submitted),
        (Preparing, Recognise, Granted),
        (Preparing, Skip, NotNeeded),
        (Submitted, Grant, Granted),
        (Submitted, Refuse, Refused),
        (Refused, Prepare, Preparing),
        (Refused, Skip, NotNeeded),
        (NotNeeded, Prepare, Preparing),
        (Granted, Renew, Preparing),
        (Granted, Retract, Preparing));
}

public enum PathState { Running, Closed }

public enum PathAct { Begin, Close, Reopen }

/// <summary>The life of a whole path, as a table.</summary>
public static class PathLifecycle
{
    public static readonly Lifecycle<PathState, PathAct> Table = new("licence-path", LicencePathWords.Of,
        (PathState.Running, PathAct.Close, PathState.Closed),
        (PathState.Closed, PathAct.Reopen, PathState.Running));
}

/// <summary>How a step stands on a day: its state, what it waits for, and whether what was granted still holds.</summary>
public enum LicenceStanding
{
    /// <summary>Something before it is not there yet.</summary>
    Waits,

    /// <summary>May be begun.</summary>
    Ready,

    Preparing,
    Submitted,
    Granted,

    /// <summary>Ends soon.</summary>
    Ending,

    /// <summary>Its last day has passed.</summary>
    Expired,

    Refused,
    NotNeeded,
}
