namespace Semai.Modules.Participants.Eligibility;

public static class EligibilityPermissions
{
    /// <summary>Verdicts of the people of one's own unit. What rests on protected facts is told only with <see cref="ParticipantPermissions.Offence"/>.</summary>
    [GrantedTo(Role.Registrar, Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.OfficeViewer)]
    [Means(id: "Membaca kelayakan", en: "Reading eligibility")]
    public const string Read = "eligibility.read";

    /// <summary>Writes down what the observation team and the head of prison decided.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.PrisonHead)]
    [Means(id: "Mencatat keputusan kelayakan", en: "Recording decisions on eligibility")]
    public const string Decide = "eligibility.decide";
}
