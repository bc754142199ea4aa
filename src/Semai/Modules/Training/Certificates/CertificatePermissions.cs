namespace Semai.Modules.Training.Certificates;

public static class CertificatePermissions
{
    /// <summary>To see certificates with their holders, and to download them.</summary>
    [GrantedTo(Role.AgencyOfficer, Role.CooperationOfficer, Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.OfficeViewer, Role.Auditor)]
    public const string Read = "certificates.read";

    /// <summary>To issue them for a completed class.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.AgencyOfficer)]
    public const string Issue = "certificates.issue";

    /// <summary>To take one back, and to issue the corrected one.</summary>
    [GrantedTo(Role.AgencyOfficer)]
    public const string Revoke = "certificates.revoke";
}
