namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>What a person may be allowed to do about business plans. The mentor's review is the business's own door.</summary>
public static class BusinessPlanPermissions
{
    /// <summary>Of the own prison, and of people that the own office accepted.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.WorkActivityOfficer, Role.PrisonHead, Role.ProbationOfficer, Role.AgencyOfficer, Role.OfficeViewer)]
    [Means(id: "Melihat rencana usaha", en: "Seeing business plans")]
    public const string Read = "business-plan.read";

    [GrantedTo(Role.HeadOfGuidance, Role.WorkActivityOfficer, Role.ProbationOfficer)]
    [Means(id: "Menyusun rencana usaha bersama orangnya", en: "Writing business plans with the person")]
    public const string Write = "business-plan.write";

    [GrantedTo(Role.AgencyOfficer)]
    [Means(id: "Menilai rencana usaha untuk dinas", en: "Reviewing business plans for the agency")]
    public const string Review = "business-plan.review";
}
