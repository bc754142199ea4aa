namespace Semai.Modules.Placements.Internships;

/// <summary>What a person may be allowed to do with internships.</summary>
public static class InternshipPermissions
{
    [GrantedTo(Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.Registrar, Role.AgencyOfficer, Role.CooperationOfficer, Role.OfficeViewer, Role.ProbationOfficer, Role.GateGuard, Role.Auditor)]
    [Means(id: "Melihat magang", en: "Seeing internships")]
    public const string Read = "internships.read";

    /// <summary>Names of people in internships that the reader may see at all.</summary>
    [GrantedTo(Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.Registrar, Role.AgencyOfficer, Role.OfficeViewer, Role.ProbationOfficer, Role.GateGuard)]
    [Means(id: "Melihat nama peserta magang", en: "Seeing names of people in internships")]
    public const string Names = "internships.names";

    /// <summary>Proposes, gathers papers, keeps the logbook.</summary>
    [GrantedTo(Role.WorkActivityOfficer)]
    [Means(id: "Mengusulkan magang dan mengurus berkasnya", en: "Proposing internships and gathering their papers")]
    public const string Keep = "internships.keep";

    /// <summary>Stops an internship at once.</summary>
    [GrantedTo(Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.ProbationOfficer)]
    [Means(id: "Menghentikan magang sementara", en: "Suspending internships")]
    public const string Suspend = "internships.suspend";

    /// <summary>Opens the way, lets it go on after a sitting, completes and ends it.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.PrisonHead)]
    [Means(id: "Memutuskan magang dimulai, dilanjutkan, dan diakhiri", en: "Deciding that internships start, go on and end")]
    public const string Decide = "internships.decide";
}
