namespace Semai.Modules.Training.Curricula;

public static class CurriculumPermissions
{
    /// <summary>To read curricula and print their module sheets.</summary>
    [GrantedTo(Role.CooperationOfficer, Role.AgencyOfficer, Role.Registrar, Role.WorkActivityOfficer, Role.HeadOfGuidance,
        Role.PrisonHead, Role.OfficeViewer, Role.Auditor, Role.Administrator)]
    [Means(id: "Membaca kurikulum", en: "Reading curricula")]
    public const string Read = "curricula.read";
}
