namespace Semai.Modules.Partners.Mentors;

/// <summary>What a person may be allowed to do with mentors and their leave to enter.</summary>
public static class MentorPermissions
{
    [GrantedTo(Role.AgencyOfficer, Role.CooperationOfficer, Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.GateGuard, Role.OfficeViewer, Role.ProbationOfficer, Role.Auditor)]
    [Means(id: "Melihat mentor", en: "Seeing mentors")]
    public const string Read = "mentors.read";

    /// <summary>Registers mentors, changes what is known of them, ends them, and asks a prison to let them in.</summary>
    [GrantedTo(Role.AgencyOfficer)]
    [Means(id: "Mendata mentor dan meminta izin masuknya", en: "Keeping mentors and asking for their clearance")]
    public const string Keep = "mentors.keep";

    /// <summary>Looks at the paper. Never the one who decides.</summary>
    [GrantedTo(Role.GateGuard, Role.WorkActivityOfficer)]
    [Means(id: "Memeriksa identitas mentor", en: "Checking a mentor's identity")]
    public const string Check = "clearances.check";

    [GrantedTo(Role.HeadOfGuidance, Role.PrisonHead)]
    [Means(id: "Memutuskan izin masuk lapas", en: "Deciding on clearances to enter")]
    public const string Decide = "clearances.decide";

    [GrantedTo(Role.HeadOfGuidance, Role.PrisonHead, Role.GateGuard)]
    [Means(id: "Melihat daftar larangan masuk", en: "Seeing the ban list")]
    public const string ReadBans = "bans.read";

    [GrantedTo(Role.HeadOfGuidance, Role.PrisonHead)]
    [Means(id: "Mengubah daftar larangan masuk", en: "Keeping the ban list")]
    public const string KeepBans = "bans.keep";
}
