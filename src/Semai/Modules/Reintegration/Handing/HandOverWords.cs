using Semai.Shell.Parts;

namespace Semai.Modules.Reintegration.Handing;

/// <summary>The words of hand-overs, in both languages.</summary>
public static class HandOverWords
{
    public static string HandOvers => Say(id: "Serah terima", en: "Hand-overs");
    public static string HandOver => Say(id: "Serah terima", en: "Hand-over");
    public static string Receiver => Say(id: "Penerima", en: "Receiver");
    public static string Sender => Say(id: "Pengirim", en: "Sender");
    public static string GoesAlong => Say(id: "Yang diserahkan", en: "What goes along");
    public static string Note => Say(id: "Berkas dan pesan", en: "Papers and message");
    public static string Consent => Say(id: "Persetujuan tertulis", en: "Written consent");

    public static string From(string sender) => Say(id: $"Serah terima dari {sender}", en: $"Hand-over from {sender}");

    public static string Verb(HandOverAct act) => act switch
    {
        HandOverAct.Prepare => Say(id: "Siapkan serah terima", en: "Prepare a hand-over"),
        HandOverAct.Send => Say(id: "Kirim", en: "Send"),
        HandOverAct.Accept => Say(id: "Terima", en: "Accept"),
        HandOverAct.Refuse => Say(id: "Tolak", en: "Refuse"),
        HandOverAct.End => Say(id: "Akhiri", en: "End"),
    };

    public static string Did(HandOverAct act) => act switch
    {
        HandOverAct.Prepare => Say(id: "Disiapkan", en: "Prepared"),
        HandOverAct.Send => Say(id: "Dikirim", en: "Sent"),
        HandOverAct.Accept => Say(id: "Diterima", en: "Accepted"),
        HandOverAct.Refuse => Say(id: "Ditolak", en: "Refused"),
        HandOverAct.End => Say(id: "Diakhiri", en: "Ended"),
    };

    public static string Of(HandOverState state) => state switch
    {
        HandOverState.Prepared => Say(id: "Disiapkan", en: "Prepared"),
        HandOverState.Sent => Say(id: "Dikirim", en: "Sent"),
        HandOverState.Accepted => Say(id: "Diterima", en: "Accepted"),
        HandOverState.Refused => Say(id: "Ditolak", en: "Refused"),
        HandOverState.Ended => Say(id: "Berakhir", en: "Ended"),
    };

    public static StatusKind KindOf(HandOverState state) => state switch
    {
        HandOverState.Prepared => StatusKind.Yet,
        HandOverState.Sent => StatusKind.Next,
        HandOverState.Accepted => StatusKind.Met,
        HandOverState.Refused => StatusKind.Risk,
        HandOverState.Ended => StatusKind.Off,
    };

    public static string Of(HandOverLeg leg) => leg switch
    {
        HandOverLeg.PrisonToProbation => Say(id: "Lapas ke Bapas", en: "Prison to probation office"),
        HandOverLeg.ProbationToAgency => Say(id: "Bapas ke dinas", en: "Probation office to agency"),
        HandOverLeg.PrisonToAgency => Say(id: "Lapas ke dinas", en: "Prison to agency"),
    };

    public static string Of(HandOverThing thing) => thing switch
    {
        HandOverThing.Plan => Say(id: "Rencana pulang", en: "Release plan"),
        HandOverThing.Certificates => Say(id: "Sertifikat", en: "Certificates"),
        HandOverThing.MentorPair => Say(id: "Pendampingan mentor", en: "Mentoring"),
        HandOverThing.RunningClass => Say(id: "Kelas yang dapat dilanjutkan", en: "A class to go on with"),
        HandOverThing.Orders => Say(id: "Pesanan produksi", en: "Production orders"),
        HandOverThing.Documents => Say(id: "Berkas", en: "Papers"),
    };
}
