namespace Semai.Modules.Training.Certificates;

public static class CertificatePermissions
{
    /// <summary>To see certificates with their holders, and to download them.</summary>
    [GrantedTo(Role.AgencyOfficer, Role.CooperationOfficer, Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.OfficeViewer, Role.Auditor)]
    [Means(id: "Melihat sertifikat dan pemegangnya", en: "Seeing certificates and their holders")]
    public const string Read = "certificates.read";

    /// <summary>To issue them for a completed class.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.AgencyOfficer)]
    [Means(id: "Menerbitkan sertifikat", en: "Issuing certificates")]
    public const string Issue = "certificates.issue";

    /// <summary>To take one back, and to issue the corrected one.</summary>
    [GrantedTo(Role.AgencyOfficer)]
    [Means(id: "Mencabut atau mengganti sertifikat", en: "Revoking or replacing certificates")]
    public const string Revoke = "certificates.revoke";
}
