namespace Semai.Modules.Placements.Internships;

/// <summary>Why an internship was suspended or ended.</summary>
public enum PlacementReason
{
    /// <summary>Something happened at the place or on the way.</summary>
    Incident,

    /// <summary>Back after the hour.</summary>
    LateReturn,

    /// <summary>The host reported the person.</summary>
    HostReport,

    /// <summary>A breach of discipline, in register F.</summary>
    Breach,

    /// <summary>Ill, or not fit for this work.</summary>
    Illness,

    /// <summary>The person does not want to go on.</summary>
    OwnWish,

    /// <summary>The business cannot go on.</summary>
    HostWithdrew,

    /// <summary>The observation team ends it; for work outside, assimilation is revoked.</summary>
    TeamDecision,

    /// <summary>Written down by mistake; counts nowhere.</summary>
    EnteredInError,

    /// <summary>Said by the program: released.</summary>
    Released,

    /// <summary>Said by the program: transferred to another unit.</summary>
    Transferred,

    /// <summary>Said by the program: no longer on the roster of the unit. That is no proof of release, so it only suspends.</summary>
    Missing,

    /// <summary>Said by the program: the host agreement ended.</summary>
    AgreementEnded,

    /// <summary>Said by the program: the business is suspended.</summary>
    BusinessSuspended,

    /// <summary>Said by the program: the business takes part no more.</summary>
    BusinessEnded,

    /// <summary>Said by the program: a paper of the gate was entered in error.</summary>
    PaperInError,
}

/// <summary>Which reasons a person may give.</summary>
public static class PlacementReasons
{
    /// <summary>For stopping until the team has sat.</summary>
    public static readonly IReadOnlyList<PlacementReason> ToSuspend =
        [PlacementReason.Incident, PlacementReason.LateReturn, PlacementReason.HostReport, PlacementReason.Breach, PlacementReason.Illness, PlacementReason.OwnWish];

    /// <summary>For ending; the other reasons only the program gives.</summary>
    public static readonly IReadOnlyList<PlacementReason> ToEnd =
    [
        PlacementReason.OwnWish, PlacementReason.Illness, PlacementReason.HostWithdrew, PlacementReason.Breach, PlacementReason.Incident,
        PlacementReason.TeamDecision, PlacementReason.EnteredInError,
    ];
}
