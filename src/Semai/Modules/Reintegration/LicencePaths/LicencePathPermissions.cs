namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>What a person may be allowed to do about licence paths.</summary>
public static class LicencePathPermissions
{
    /// <summary>Of the own prison, and of people that the own office accepted.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.WorkActivityOfficer, Role.PrisonHead, Role.ProbationOfficer, Role.AgencyOfficer, Role.OfficeViewer)]
    [Means(id: "Melihat jalur izin usaha", en: "Seeing licence paths")]
    public const string Read = "licence-path.read";

    [GrantedTo(Role.HeadOfGuidance, Role.WorkActivityOfficer, Role.ProbationOfficer, Role.AgencyOfficer)]
    [Means(id: "Mengurus jalur izin usaha bersama orangnya", en: "Seeing to licence paths with the person")]
    public const string Write = "licence-path.write";
}
