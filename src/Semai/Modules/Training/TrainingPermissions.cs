namespace Semai.Modules.Training;

/// <summary>What a person may be allowed to do here. Names of people further need <c>participants.read</c>.</summary>
public static class TrainingPermissions
{
    [GrantedTo(Role.HeadOfGuidance, Role.WorkActivityOfficer, Role.PrisonHead, Role.AgencyOfficer, Role.OfficeViewer, Role.Registrar, Role.CooperationOfficer, Role.Auditor)]
    public const string Read = "training.read";

    [GrantedTo(Role.AgencyOfficer, Role.WorkActivityOfficer)]
    public const string Plan = "training.plan";

    [GrantedTo(Role.WorkActivityOfficer, Role.AgencyOfficer)]
    public const string Propose = "training.propose";

    /// <summary>Records the minutes of the observation team. Never the one who proposed.</summary>
    [GrantedTo(Role.HeadOfGuidance)]
    public const string Approve = "training.approve";

    [GrantedTo(Role.WorkActivityOfficer, Role.AgencyOfficer)]
    public const string Register = "training.register";

    [GrantedTo(Role.WorkActivityOfficer, Role.AgencyOfficer)]
    public const string Assess = "training.assess";

    [GrantedTo(Role.WorkActivityOfficer, Role.HeadOfGuidance)]
    public const string Complete = "training.complete";
}
