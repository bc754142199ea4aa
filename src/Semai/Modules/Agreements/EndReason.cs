namespace Semai.Modules.Agreements;

/// <summary>
/// The lawful reasons for an agreement to end. A new regent or a new head of office is none of them (PP 28/2018
/// art. 9(2)): it is not in the list, so nobody can choose it.
/// </summary>
public enum EndReason
{
    /// <summary>PP 28/2018 art. 9(1).</summary>
    PeriodEnded,
    ObjectiveAchieved,
    MutualAgreement,
    PolicyOrLawChange,
    ObjectLostOrDestroyed,

    /// <summary>Only with a third party, PP 28/2018 art. 22(2).</summary>
    FinalCourtRuling,

    /// <summary>Only with a third party, PP 28/2018 art. 22(2).</summary>
    ThirdPartyBankrupt,

    /// <summary>By the level of the corrections service that made it, PP 57/1999 art. 19.</summary>
    StoppedByCorrections,
}

public static class EndReasons
{
    public static IReadOnlyList<EndReason> For(AgreementKind kind) =>
        [.. Enum.GetValues<EndReason>().Where(reason => IsLawful(reason, kind))];

    public static bool IsLawful(EndReason reason, AgreementKind kind) => reason switch
    {
        EndReason.FinalCourtRuling or EndReason.ThirdPartyBankrupt => kind is AgreementKind.ThirdParty,
        EndReason.StoppedByCorrections => kind is not AgreementKind.InterRegional,
        _ => true,
    };
}
