namespace Semai.Modules.Participants;

public static class ParticipantPermissions
{
    /// <summary>Names and files; how much of a file depends on the reader's unit.</summary>
    [GrantedTo(Role.Registrar, Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.OfficeViewer, Role.AgencyOfficer)]
    public const string Read = "participants.read";

    [GrantedTo(Role.Registrar)]
    public const string Write = "participants.write";

    /// <summary>Offence, risk and health, each time for a reason.</summary>
    [GrantedTo(Role.Registrar, Role.HeadOfGuidance, Role.PrisonHead)]
    public const string Offence = "participants.offence";

    /// <summary>The identity number, each time for a reason.</summary>
    [GrantedTo(Role.Registrar)]
    public const string Identity = "participants.identity";
}
