namespace Semai.Modules.Reintegration.Ventures;

/// <summary>What a person may be allowed to do about businesses of released people.</summary>
public static class VenturePermissions
{
    /// <summary>How many there are, and a list of those of the people whom the reader's office has.</summary>
    [GrantedTo(
        Role.CooperationOfficer, Role.AgencyOfficer, Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.ProbationOfficer,
        Role.OfficeViewer, Role.Auditor)]
    [Means(id: "Melihat daftar usaha orang yang telah bebas", en: "Seeing the list of businesses of released people")]
    public const string List = "venture.list";

    /// <summary>Opens a business of somebody whom the reader's office has, or whom the reader's business guides.</summary>
    [GrantedTo(
        Role.AgencyOfficer, Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.ProbationOfficer, Role.OfficeViewer, Role.Auditor, Role.BusinessOwner)]
    [Means(id: "Membuka usaha orang yang telah bebas", en: "Opening businesses of released people")]
    public const string Read = "venture.read";

    /// <summary>Records businesses of the people handed over to the own office, confirms what another recorded, pauses and closes.</summary>
    [GrantedTo(Role.AgencyOfficer, Role.ProbationOfficer)]
    [Means(id: "Mencatat usaha orang yang telah bebas", en: "Recording businesses of released people")]
    public const string Keep = "venture.keep";

    /// <summary>Types the cash book from paper, where its owner lets them.</summary>
    [GrantedTo(Role.AgencyOfficer, Role.ProbationOfficer, Role.BusinessOwner)]
    [Means(id: "Mengisi buku kas dari kertas", en: "Typing a cash book from paper")]
    public const string Book = "venture.book";
}
