using static Semai.Modules.Placements.Internships.PlacementAct;
using static Semai.Modules.Placements.Internships.PlacementState;

namespace Semai.Modules.Placements.Internships;

/// <summary>How far an internship of one person at one business has come.</summary>
public enum PlacementState
{
    /// <summary>The place is held; the papers are being gathered.</summary>
    Proposed,

    /// <summary>Every paper was there; the person works on the days laid out.</summary>
    Active,

    /// <summary>
    /// Stopped for a reason until the observation team has sat, or, where the person is only missed on a roster, until they
    /// are found. The place stays held.
    /// </summary>
    Suspended,

    /// <summary>Worked to the last day and evaluated.</summary>
    Completed,

    /// <summary>Over before its end, or never begun, with the reason.</summary>
    Ended,
}

/// <summary>What is done to an internship.</summary>
public enum PlacementAct { Propose, Change, File, Correct, Activate, Suspend, Resume, Complete, End }

/// <summary>The life of an internship, as a table.</summary>
public static class PlacementLifecycle
{
    /// <summary>Which act leads where.</summary>
    public static readonly Lifecycle<PlacementState, PlacementAct> Table = new("placement", InternshipWords.Of,
        (Proposed, Change, Proposed),
        (Proposed, PlacementAct.File, Proposed),
        (Proposed, Correct, Proposed),
        (Proposed, Activate, Active),
        (Proposed, End, Ended),
        (Active, PlacementAct.File, Active),
        (Active, Correct, Active),
        (Active, Suspend, Suspended),
        (Active, Complete, Completed),
        (Active, End, Ended),
        (Suspended, Change, Suspended),
        (Suspended, PlacementAct.File, Suspended),
        (Suspended, Correct, Suspended),
        (Suspended, Suspend, Suspended),
        (Suspended, Resume, Active),
        (Suspended, End, Ended));

    /// <summary>States in which a place of the offer is held.</summary>
    public static readonly IReadOnlyList<PlacementState> Live = [Proposed, Active, Suspended];

    /// <summary>States after the gate: the host and the parties know the person.</summary>
    public static readonly IReadOnlyList<PlacementState> Begun = [Active, Suspended, Completed];
}
