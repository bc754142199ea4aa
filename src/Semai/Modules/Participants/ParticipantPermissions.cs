namespace Semai.Modules.Participants;

public static class ParticipantPermissions
{
    /// <summary>Names and files; how much of a file depends on the reader's unit.</summary>
    [GrantedTo(Role.Registrar, Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.OfficeViewer, Role.AgencyOfficer)]
    [Means(id: "Membuka data warga binaan", en: "Opening people's files")]
    public const string Read = "participants.read";

    [GrantedTo(Role.Registrar)]
    [Means(id: "Mengubah data warga binaan", en: "Changing people's files")]
    public const string Write = "participants.write";

    /// <summary>Offence, risk and health, each time for a reason.</summary>
    [GrantedTo(Role.Registrar, Role.HeadOfGuidance, Role.PrisonHead)]
    [Means(id: "Membaca perkara, risiko, dan kesehatan", en: "Reading offence, risk and health")]
    public const string Offence = "participants.offence";

    /// <summary>The identity number, each time for a reason.</summary>
    [GrantedTo(Role.Registrar)]
    [Means(id: "Membaca nomor identitas", en: "Reading identity numbers")]
    public const string Identity = "participants.identity";
}
