namespace Semai.Modules.Partners.Offers;

/// <summary>What a person may be allowed to do with offers of places.</summary>
public static class OfferPermissions
{
    [GrantedTo(Role.AgencyOfficer, Role.CooperationOfficer, Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.OfficeViewer, Role.ProbationOfficer, Role.Auditor, Role.BusinessOwner)]
    [Means(id: "Melihat tawaran tempat dari usaha", en: "Seeing offers of places by businesses")]
    public const string Read = "offers.read";

    /// <summary>A business writes its own; officers write for it.</summary>
    [GrantedTo(Role.AgencyOfficer, Role.WorkActivityOfficer, Role.BusinessOwner)]
    [Means(id: "Menulis tawaran tempat", en: "Writing offers of places")]
    public const string Write = "offers.write";

    /// <summary>Opens an offer to people of the prison, or takes it back.</summary>
    [GrantedTo(Role.AgencyOfficer, Role.WorkActivityOfficer)]
    [Means(id: "Membuka dan menarik tawaran tempat", en: "Publishing and withdrawing offers of places")]
    public const string Publish = "offers.publish";
}
