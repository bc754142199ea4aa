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

    /// <summary>Marks who went out through the gate and came back.</summary>
    [GrantedTo(Role.GateGuard, Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead)]
    [Means(id: "Menandai peserta magang keluar dan kembali", en: "Marking who goes out to an internship and comes back")]
    public const string Mark = "internships.mark";

    /// <summary>Reports that something happened; the internship stops at once.</summary>
    [GrantedTo(Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.ProbationOfficer, Role.GateGuard)]
    [Means(id: "Melaporkan kejadian pada magang", en: "Reporting incidents of internships")]
    public const string Report = "internships.report";

    /// <summary>Reads what was reported; nobody outside prison and probation office does.</summary>
    [GrantedTo(Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.ProbationOfficer)]
    [Means(id: "Membaca laporan kejadian pada magang", en: "Reading incidents of internships")]
    public const string Incidents = "internships.incidents";

    /// <summary>Writes down visits of supervision.</summary>
    [GrantedTo(Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.ProbationOfficer)]
    [Means(id: "Mencatat kunjungan pengawasan magang", en: "Recording visits of supervision")]
    public const string Visit = "internships.visit";

    /// <summary>At the door of a business: its interns, their logbook, a report, an evaluation; and whom its mentors guide.</summary>
    [GrantedTo(Role.BusinessOwner)]
    [Means(id: "Melihat orang yang magang atau didampingi di usaha sendiri", en: "Seeing the interns and the mentored people of one's own business")]
    public const string Host = "internships.host";
}
