namespace Semai.Modules.Placements.Gate;

/// <summary>What a person may be allowed to do at the gate.</summary>
public static class GatePermissions
{
    [GrantedTo(Role.GateGuard, Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead)]
    [Means(id: "Melihat daftar jaga pintu", en: "Seeing the gate list")]
    public const string Read = "gate.read";
}
