namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>What a person may be allowed to do about those who were released. Each of it only for people whom the own office has accepted.</summary>
public static class FollowUpPermissions
{
    /// <summary>Sees how those whom the own office accepted are doing.</summary>
    [GrantedTo(Role.ProbationOfficer, Role.AgencyOfficer)]
    [Means(id: "Membaca kabar orang yang telah bebas", en: "Reading how released people are")]
    public const string Read = "followup.read";

    /// <summary>Asks them, and sees to the help they need.</summary>
    [GrantedTo(Role.ProbationOfficer, Role.AgencyOfficer)]
    [Means(id: "Menanyakan kabar orang yang telah bebas", en: "Asking released people how they are")]
    public const string Write = "followup.write";

    /// <summary>Says what a return to prison was.</summary>
    [GrantedTo(Role.Registrar, Role.HeadOfGuidance)]
    [Means(id: "Menjelaskan kembalinya seseorang ke lapas", en: "Explaining a return to prison")]
    public const string Explain = "return.explain";
}
