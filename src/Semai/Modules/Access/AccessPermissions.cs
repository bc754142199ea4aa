namespace Semai.Modules.Access;

public static class AccessPermissions
{
    /// <summary>To see one's own standing; everyone who has a post today.</summary>
    [GrantedTo(
        Role.CooperationOfficer, Role.AgencyOfficer, Role.Registrar, Role.WorkActivityOfficer, Role.HeadOfGuidance,
        Role.PrisonHead, Role.OfficeViewer, Role.ProbationOfficer, Role.GateGuard, Role.BusinessOwner, Role.Auditor, Role.Administrator)]
    [Means(id: "Membuka Semai", en: "Opening Semai")]
    public const string Self = "access.self";
}
