namespace Semai.Modules.Reintegration;

/// <summary>What a person may be allowed to do about releases.</summary>
public static class ReleasePermissions
{
    /// <summary>How many leave, when, and to which district. Names need <see cref="Names"/>.</summary>
    [GrantedTo(Role.Registrar, Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.ProbationOfficer, Role.AgencyOfficer, Role.OfficeViewer, Role.Auditor)]
    [Means(id: "Melihat kalender bebas", en: "Seeing the release calendar")]
    public const string Read = "release.read";

    /// <summary>Who leaves, in the prisons that the reader serves in, watches over or takes over from.</summary>
    [GrantedTo(Role.Registrar, Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.ProbationOfficer, Role.OfficeViewer)]
    [Means(id: "Melihat nama orang yang akan bebas", en: "Seeing names of people who leave")]
    public const string Names = "release.names";

    /// <summary>Writes release plans with the people of the own prison.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.WorkActivityOfficer)]
    [Means(id: "Menyusun rencana pulang", en: "Writing release plans")]
    public const string Plan = "release.plan";
}
