namespace Semai.Modules.Placements.Mentoring;

/// <summary>What a person may be allowed to do with mentoring. Names of people further need <c>participants.read</c>.</summary>
public static class MentoringPermissions
{
    [GrantedTo(Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.OfficeViewer, Role.AgencyOfficer, Role.CooperationOfficer, Role.Auditor)]
    [Means(id: "Melihat pendampingan", en: "Seeing mentoring")]
    public const string Read = "mentoring.read";

    /// <summary>Proposes pairs, plans and records their meetings, keeps their goals.</summary>
    [GrantedTo(Role.WorkActivityOfficer)]
    [Means(id: "Mengusulkan pasangan dan mencatat pertemuan", en: "Proposing pairs and recording meetings")]
    public const string Keep = "mentoring.keep";

    /// <summary>Starts, pauses and ends pairs. Never starts what one has proposed.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.PrisonHead)]
    [Means(id: "Memulai dan mengakhiri pendampingan", en: "Starting and ending mentoring")]
    public const string Decide = "mentoring.decide";
}
