namespace Semai.Modules.Training;

/// <summary>What a person may be allowed to do here. Names of people further need <c>participants.read</c>.</summary>
public static class TrainingPermissions
{
    [GrantedTo(Role.HeadOfGuidance, Role.WorkActivityOfficer, Role.PrisonHead, Role.AgencyOfficer, Role.OfficeViewer, Role.Registrar, Role.CooperationOfficer, Role.Auditor)]
    [Means(id: "Melihat kelas pelatihan", en: "Seeing training classes")]
    public const string Read = "training.read";

    [GrantedTo(Role.AgencyOfficer, Role.WorkActivityOfficer)]
    [Means(id: "Merencanakan kelas", en: "Planning classes")]
    public const string Plan = "training.plan";

    /// <summary>The prison proposes: an agency sees a person once they are in a class, not all who might be.</summary>
    [GrantedTo(Role.WorkActivityOfficer)]
    [Means(id: "Mengusulkan peserta kelas", en: "Proposing people for a class")]
    public const string Propose = "training.propose";

    /// <summary>Records the minutes of the observation team. Never the one who proposed.</summary>
    [GrantedTo(Role.HeadOfGuidance)]
    [Means(id: "Mencatat berita acara sidang TPP", en: "Recording the observation team's minutes")]
    public const string Approve = "training.approve";

    [GrantedTo(Role.WorkActivityOfficer, Role.AgencyOfficer)]
    [Means(id: "Mengisi daftar hadir", en: "Taking the register")]
    public const string Register = "training.register";

    [GrantedTo(Role.WorkActivityOfficer, Role.AgencyOfficer)]
    [Means(id: "Mencatat hasil uji kompetensi", en: "Recording competence results")]
    public const string Assess = "training.assess";

    [GrantedTo(Role.WorkActivityOfficer, Role.HeadOfGuidance)]
    [Means(id: "Menyelesaikan kelas", en: "Completing a class")]
    public const string Complete = "training.complete";
}
