namespace Semai.Modules.Insights;

/// <summary>What a person may be allowed to read of results.</summary>
public static class InsightPermissions
{
    /// <summary>What became of those who were released, as numbers; names only where they are open to the reader anyway.</summary>
    [GrantedTo(
        Role.CooperationOfficer, Role.AgencyOfficer, Role.Registrar, Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.OfficeViewer,
        Role.ProbationOfficer, Role.Auditor)]
    [Means(id: "Melihat angka hasil program", en: "Seeing the programme's figures")]
    public const string Read = "figures.read";
}
