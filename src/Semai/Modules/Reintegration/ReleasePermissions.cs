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

    /// <summary>Prepares and sends hand-overs of the own office; records why nobody takes a released person over.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.ProbationOfficer)]
    [Means(id: "Menyerahkan orang kepada kantor lain", en: "Handing people over to another office")]
    public const string Send = "handover.send";

    /// <summary>Accepts and refuses what is handed over to the own office.</summary>
    [GrantedTo(Role.ProbationOfficer, Role.AgencyOfficer)]
    [Means(id: "Menerima orang dari kantor lain", en: "Accepting people from another office")]
    public const string Accept = "handover.accept";

    /// <summary>Is told of who left and has nobody.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.PrisonHead, Role.OfficeViewer)]
    [Means(id: "Diberi tahu tentang yang bebas tanpa serah terima", en: "Being told of releases without a hand-over")]
    public const string Alarm = "release.alarm";
}
