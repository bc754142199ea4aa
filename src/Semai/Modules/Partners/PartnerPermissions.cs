namespace Semai.Modules.Partners;

/// <summary>What a person may be allowed to do with local businesses.</summary>
public static class PartnerPermissions
{
    [GrantedTo(Role.AgencyOfficer, Role.CooperationOfficer, Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.OfficeViewer, Role.ProbationOfficer, Role.Auditor)]
    [Means(id: "Melihat mitra usaha", en: "Seeing partner businesses")]
    public const string Read = "partners.read";

    /// <summary>Lists, imports and corrects businesses, and chooses their sector.</summary>
    [GrantedTo(Role.AgencyOfficer)]
    [Means(id: "Mendata mitra usaha", en: "Keeping the register of partner businesses")]
    public const string Keep = "partners.keep";

    /// <summary>Checks, approves, suspends and ends businesses.</summary>
    [GrantedTo(Role.AgencyOfficer)]
    [Means(id: "Memeriksa dan menyetujui mitra usaha", en: "Vetting partner businesses")]
    public const string Vet = "partners.vet";

    /// <summary>Sees and keeps up the business at whose own door the reader signs in, and no other.</summary>
    [GrantedTo(Role.BusinessOwner)]
    [Means(id: "Mengurus usaha sendiri", en: "Looking after one's own business")]
    public const string Own = "partners.own";
}
