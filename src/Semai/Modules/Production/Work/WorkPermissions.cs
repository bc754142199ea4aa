namespace Semai.Modules.Production.Work;

/// <summary>What a person may be allowed to do with work for pay. The rows name people, so they are open inside the prison only.</summary>
public static class WorkPermissions
{
    [GrantedTo(Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.OfficeViewer, Role.Auditor)]
    [Means(id: "Melihat siapa yang bekerja", en: "Seeing who works")]
    public const string Read = "work.read";

    /// <summary>Proposes people and writes down what they worked.</summary>
    [GrantedTo(Role.WorkActivityOfficer)]
    [Means(id: "Mengusulkan pekerja dan mencatat jam kerja", en: "Proposing workers and recording their hours")]
    public const string Keep = "work.keep";

    /// <summary>Starts, pauses and ends work. Never starts what one has proposed.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.PrisonHead)]
    [Means(id: "Memulai dan mengakhiri pekerjaan", en: "Starting and ending work")]
    public const string Decide = "work.decide";
}
