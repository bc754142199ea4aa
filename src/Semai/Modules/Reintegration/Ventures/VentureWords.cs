using Semai.Modules.Partners;
using Semai.Shell.Parts;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>The words of ventures, in both languages.</summary>
public static class VentureWords
{
    public static string NibWithdrawn => Say(id: "NIB-nya ditarik di jalur izin", en: "The NIB was taken back on its licence path");
    public static string Ventures => Say(id: "Usaha sendiri", en: "Own businesses");
    public static string Venture => Say(id: "Usaha", en: "Business");
    public static string Owner => Say(id: "Pemilik", en: "Owner");
    public static string District => Say(id: "Kecamatan", en: "District");
    public static string Started => Say(id: "Mulai", en: "Started");
    public static string State => Say(id: "Status", en: "Status");
    public static string EvidenceWord => Say(id: "Bukti", en: "Evidence");
    public static string Jobs => Say(id: "Pekerja", en: "Jobs");
    public static string Health => Say(id: "Jalannya", en: "How it goes");
    public static string Reason => Say(id: "Alasan", en: "Reason");
    public static string NameClosed => Say(id: "Nama tertutup", en: "Name closed");

    /// <summary>"KBLI 2020: 10794", or that it is still to be looked up.</summary>
    public static string Of(BusinessKbli? kbli) => kbli is null ? Say(id: "belum dicatat", en: "not recorded") : $"KBLI {kbli.KbliVersion}: {kbli.Code}";

    public static string Of(VentureState state) => state switch
    {
        VentureState.Reported => Say(id: "Menunggu pembenaran", en: "Waits to be confirmed"),
        VentureState.Running => Say(id: "Berjalan", en: "Running"),
        VentureState.Paused => Say(id: "Jeda", en: "Paused"),
        VentureState.Closed => Say(id: "Tutup", en: "Closed"),
    };

    public static string Of(VentureStanding standing) => standing switch
    {
        VentureStanding.Counted => Say(id: "Berlaku", en: "Holds"),
        VentureStanding.InError => Say(id: "Salah masuk", en: "Entered in error"),
    };

    public static StatusKind KindOf(VentureState state) => state switch
    {
        VentureState.Reported => StatusKind.Yet,
        VentureState.Running => StatusKind.On,
        VentureState.Paused => StatusKind.Risk,
        VentureState.Closed => StatusKind.Off,
    };

    public static string Of(VentureAct act) => act switch
    {
        VentureAct.Report => Say(id: "Dicatat mulai", en: "Recorded as started"),
        VentureAct.Confirm => Say(id: "Bukti dibenarkan", en: "Evidence confirmed"),
        VentureAct.Pause => Say(id: "Dijeda", en: "Paused"),
        VentureAct.Resume => Say(id: "Dilanjutkan", en: "Resumed"),
        VentureAct.Close => Say(id: "Ditutup", en: "Closed"),
        VentureAct.Reopen => Say(id: "Dibuka lagi", en: "Opened again"),
        VentureAct.MarkInError => Say(id: "Ditandai salah masuk", en: "Marked as entered in error"),
        VentureAct.Restore => Say(id: "Tanda salah masuk dicabut", en: "Mark of error taken back"),
    };

    public static string Verb(VentureAct act) => act switch
    {
        VentureAct.Report => Say(id: "Catat usaha", en: "Record a business"),
        VentureAct.Confirm => Say(id: "Benarkan bukti", en: "Confirm the evidence"),
        VentureAct.Pause => Say(id: "Jeda usaha", en: "Pause the business"),
        VentureAct.Resume => Say(id: "Lanjutkan usaha", en: "Resume the business"),
        VentureAct.Close => Say(id: "Tutup usaha", en: "Close the business"),
        VentureAct.Reopen => Say(id: "Buka lagi usaha", en: "Open the business again"),
        VentureAct.MarkInError => Say(id: "Tandai salah masuk", en: "Mark as entered in error"),
        VentureAct.Restore => Say(id: "Cabut tanda salah masuk", en: "Take the mark of error back"),
    };

    public static string Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.FirstSale => Say(id: "Penjualan pertama", en: "First sale"),
        EvidenceKind.Nib => "NIB",
        EvidenceKind.Paper => Say(id: "Surat lain", en: "Another paper"),
    };

    public static string Of(VentureReason reason) => reason switch
    {
        VentureReason.NoCapital => Say(id: "Modal habis", en: "No capital left"),
        VentureReason.NoBuyers => Say(id: "Pembeli kurang", en: "Too few buyers"),
        VentureReason.CostsTooHigh => Say(id: "Biaya terlalu tinggi", en: "Costs too high"),
        VentureReason.Season => Say(id: "Musim", en: "Season"),
        VentureReason.Illness => Say(id: "Sakit", en: "Illness"),
        VentureReason.Family => Say(id: "Urusan keluarga", en: "Family matters"),
        VentureReason.FoundWork => Say(id: "Mendapat pekerjaan", en: "Found work"),
        VentureReason.Moved => Say(id: "Pindah daerah", en: "Moved away"),
        VentureReason.Other => Say(id: "Lainnya", en: "Other"),
    };

    public static string Of(VentureCondition condition) => condition switch
    {
        VentureCondition.Healthy => Say(id: "Sehat", en: "Healthy"),
        VentureCondition.NeedsAttention => Say(id: "Perlu perhatian", en: "Needs attention"),
        VentureCondition.Endangered => Say(id: "Terancam", en: "In danger"),
        VentureCondition.Unknown => Say(id: "Belum diketahui", en: "Not known"),
    };

    public static StatusKind KindOf(VentureCondition condition) => condition switch
    {
        VentureCondition.Healthy => StatusKind.Met,
        VentureCondition.NeedsAttention => StatusKind.Risk,
        VentureCondition.Endangered => StatusKind.Late,
        VentureCondition.Unknown => StatusKind.Off,
    };
}
