namespace Semai.Modules.Agreements;

/// <summary>What a person may be allowed to do with agreements.</summary>
public static class AgreementPermissions
{
    [GrantedTo(
        Role.CooperationOfficer, Role.AgencyOfficer, Role.Registrar, Role.WorkActivityOfficer, Role.HeadOfGuidance,
        Role.PrisonHead, Role.OfficeViewer, Role.Auditor, Role.Administrator)]
    [Means(id: "Membaca perjanjian", en: "Reading agreements")]
    public const string Read = "agreements.read";

    /// <summary>Draft agreements, write down their clauses and commitments.</summary>
    [GrantedTo(Role.CooperationOfficer, Role.AgencyOfficer)]
    [Means(id: "Menyusun perjanjian", en: "Drafting agreements")]
    public const string Draft = "agreements.draft";

    /// <summary>Move an agreement through its stages, record signatures, end it.</summary>
    [GrantedTo(Role.CooperationOfficer)]
    [Means(id: "Memajukan, menandatangani, atau mengakhiri perjanjian", en: "Moving, signing or ending an agreement")]
    public const string Sign = "agreements.sign";

    /// <summary>Record progress that no register counts by itself, and mark such an entry as made in error.</summary>
    [GrantedTo(Role.CooperationOfficer, Role.AgencyOfficer)]
    [Means(id: "Mencatat kemajuan komitmen", en: "Recording progress of commitments")]
    public const string Progress = "agreements.progress";
}
