namespace Semai.Modules.Reintegration.Capital;

/// <summary>What a person may be allowed to do about capital. A prison is told nothing of the money of those who left.</summary>
public static class CapitalPermissions
{
    /// <summary>Of people whom the own office accepted.</summary>
    [GrantedTo(Role.ProbationOfficer, Role.AgencyOfficer)]
    [Means(id: "Melihat pengajuan modal", en: "Seeing applications for capital")]
    public const string Read = "capital.read";

    [GrantedTo(Role.ProbationOfficer, Role.AgencyOfficer)]
    [Means(id: "Mencatat pengajuan modal, pencairan, dan angsuran", en: "Recording applications for capital, what came and what is paid back")]
    public const string Keep = "capital.keep";
}
