namespace Semai.Modules.Reference;

public static class ReferencePermissions
{
    /// <summary>Holidays, regions, classifications and the rules in force. Everybody who works with the programme.</summary>
    [GrantedTo(Role.CooperationOfficer, Role.AgencyOfficer, Role.Registrar, Role.WorkActivityOfficer, Role.HeadOfGuidance,
        Role.PrisonHead, Role.OfficeViewer, Role.Auditor, Role.Administrator)]
    [Means(id: "Membaca data rujukan", en: "Reading reference data")]
    public const string Read = "reference.read";
}
