namespace Semai.Modules.Placements.Runs;

/// <summary>What a person may be allowed to do with matching. It reads eligibility, so it never leaves the prison.</summary>
public static class RunPermissions
{
    [GrantedTo(Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.OfficeViewer)]
    [Means(id: "Melihat hasil pencocokan", en: "Seeing what matching came to")]
    public const string Read = "matching.read";

    [GrantedTo(Role.WorkActivityOfficer, Role.HeadOfGuidance)]
    [Means(id: "Menjalankan pencocokan", en: "Running a matching")]
    public const string Run = "matching.run";

    /// <summary>Accepts, changes or refuses what was advised. Never the one who ran it.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.PrisonHead)]
    [Means(id: "Memutuskan pasangan yang disarankan", en: "Deciding on advised pairs")]
    public const string Decide = "matching.decide";

    /// <summary>Which safeguards somebody needs, and who is kept from whom.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.WorkActivityOfficer)]
    [Means(id: "Mencatat pengamanan dan pemisahan", en: "Recording safeguards and separations")]
    public const string Safeguard = "matching.safeguard";
}
