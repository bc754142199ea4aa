namespace Semai.Modules.Agreements;

public static class AgreementWords
{
    public static string Agreements => Say(id: "Perjanjian", en: "Agreements");

    public static string Of(AgreementKind kind) => kind switch
    {
        AgreementKind.Synergy => Say(id: "Sinergi", en: "Synergy"),
        AgreementKind.InterRegional => Say(id: "Kerja sama antardaerah (KSDD)", en: "Between regions (KSDD)"),
        AgreementKind.ThirdParty => Say(id: "Kerja sama dengan pihak ketiga (KSDPK)", en: "With a third party (KSDPK)"),
        AgreementKind.CorrectionsPartnership => Say(id: "Kemitraan pemasyarakatan", en: "Corrections partnership"),
        AgreementKind.Technical => Say(id: "Perjanjian teknis", en: "Technical agreement"),
    };

    public static string Of(AgreementStage stage) => stage switch
    {
        AgreementStage.Preparation => Say(id: "Persiapan", en: "Preparation"),
        AgreementStage.Offer => Say(id: "Penawaran", en: "Offer"),
        AgreementStage.DraftingMemorandum => Say(id: "Penyusunan kesepakatan", en: "Drafting the memorandum"),
        AgreementStage.MemorandumSigned => Say(id: "Kesepakatan ditandatangani", en: "Memorandum signed"),
        AgreementStage.CouncilApproval => Say(id: "Persetujuan DPRD", en: "Council approval"),
        AgreementStage.DraftingAgreement => Say(id: "Penyusunan perjanjian", en: "Drafting the agreement"),
        AgreementStage.AgreementSigned => Say(id: "Perjanjian ditandatangani", en: "Agreement signed"),
        AgreementStage.Implementation => Say(id: "Pelaksanaan", en: "Implementation"),
        AgreementStage.Administration => Say(id: "Penatausahaan", en: "Administration"),
        AgreementStage.Reporting => Say(id: "Pelaporan", en: "Reporting"),
        AgreementStage.Ended => Say(id: "Berakhir", en: "Ended"),
        AgreementStage.Withdrawn => Say(id: "Dibatalkan", en: "Withdrawn"),
    };

    public static string Of(AgreementAct act) => act switch
    {
        AgreementAct.Prepare => Say(id: "Mulai persiapan", en: "Start preparing"),
        AgreementAct.SendOffer => Say(id: "Kirim penawaran", en: "Send the offer"),
        AgreementAct.BeginMemorandum => Say(id: "Susun kesepakatan", en: "Draft the memorandum"),
        AgreementAct.SignMemorandum => Say(id: "Tanda tangani kesepakatan", en: "Sign the memorandum"),
        AgreementAct.DecideCouncil => Say(id: "Catat perlu tidaknya persetujuan DPRD", en: "Record whether the council must approve"),
        AgreementAct.SubmitToCouncil => Say(id: "Ajukan ke DPRD", en: "Submit to the council"),
        AgreementAct.ApproveByCouncil => Say(id: "Catat persetujuan DPRD", en: "Record the council's approval"),
        AgreementAct.BeginAgreement => Say(id: "Susun perjanjian", en: "Draft the agreement"),
        AgreementAct.SignAgreement => Say(id: "Tanda tangani perjanjian", en: "Sign the agreement"),
        AgreementAct.Begin => Say(id: "Mulai pelaksanaan", en: "Begin the work"),
        AgreementAct.Administer => Say(id: "Arsipkan naskah", en: "File the originals"),
        AgreementAct.Report => Say(id: "Mulai pelaporan", en: "Start reporting"),
        AgreementAct.RecordNumber => Say(id: "Catat nomor naskah", en: "Record the number"),
        AgreementAct.Extend => Say(id: "Perpanjang", en: "Extend"),
        AgreementAct.End => Say(id: "Akhiri perjanjian", en: "End the agreement"),
        AgreementAct.Withdraw => Say(id: "Batalkan", en: "Withdraw"),
    };

    /// <summary>The act as a history tells it.</summary>
    public static string Happened(AgreementAct act) => act switch
    {
        AgreementAct.Prepare => Say(id: "Persiapan dimulai", en: "Preparation began"),
        AgreementAct.SendOffer => Say(id: "Penawaran dikirim", en: "The offer was sent"),
        AgreementAct.BeginMemorandum => Say(id: "Kesepakatan mulai disusun", en: "Drafting of the memorandum began"),
        AgreementAct.SignMemorandum => Say(id: "Kesepakatan ditandatangani", en: "The memorandum was signed"),
        AgreementAct.DecideCouncil => Say(id: "Perlu tidaknya persetujuan DPRD dicatat", en: "Whether the council must approve was recorded"),
        AgreementAct.SubmitToCouncil => Say(id: "Diajukan ke DPRD", en: "It was submitted to the council"),
        AgreementAct.ApproveByCouncil => Say(id: "Disetujui DPRD", en: "The council approved it"),
        AgreementAct.BeginAgreement => Say(id: "Perjanjian mulai disusun", en: "Drafting of the agreement began"),
        AgreementAct.SignAgreement => Say(id: "Perjanjian ditandatangani", en: "The agreement was signed"),
        AgreementAct.Begin => Say(id: "Pelaksanaan dimulai", en: "The work began"),
        AgreementAct.Administer => Say(id: "Naskah diarsipkan", en: "The originals were filed"),
        AgreementAct.Report => Say(id: "Pelaporan dimulai", en: "Reporting began"),
        AgreementAct.RecordNumber => Say(id: "Nomor naskah dicatat", en: "A number was recorded"),
        AgreementAct.Extend => Say(id: "Diperpanjang", en: "It was extended"),
        AgreementAct.End => Say(id: "Diakhiri", en: "It was ended"),
        AgreementAct.Withdraw => Say(id: "Dibatalkan", en: "It was withdrawn"),
    };

    public static string Of(EndReason reason) => reason switch
    {
        EndReason.PeriodEnded => Say(id: "Jangka waktu habis", en: "The period has run out"),
        EndReason.ObjectiveAchieved => Say(id: "Tujuan tercapai", en: "The objective is achieved"),
        EndReason.MutualAgreement => Say(id: "Kesepakatan para pihak", en: "The parties agree to end it"),
        EndReason.PolicyOrLawChange => Say(id: "Perubahan kebijakan atau peraturan", en: "A change of policy or law"),
        EndReason.ObjectLostOrDestroyed => Say(id: "Objek hilang atau musnah", en: "The object is lost or destroyed"),
        EndReason.FinalCourtRuling => Say(id: "Putusan pengadilan yang berkekuatan hukum tetap", en: "A final court ruling"),
        EndReason.ThirdPartyBankrupt => Say(id: "Pihak ketiga pailit", en: "The third party is bankrupt"),
        EndReason.StoppedByCorrections => Say(id: "Dihentikan pemasyarakatan (PP 57/1999 pasal 19)", en: "Stopped by the corrections service (PP 57/1999 art. 19)"),
    };
}
