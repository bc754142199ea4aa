using Semai.Modules.Production.Orders;
using Semai.Shell.Parts;

namespace Semai.Modules.Production.Settlements;

/// <summary>The words of settlements, in both languages.</summary>
public static class SettlementWords
{
    public static string Settlements => Say(id: "Pembagian hasil", en: "Settlements");
    public static string Gross => Say(id: "Hasil masuk", en: "Came in");
    public static string Material => Say(id: "Bahan kembali ke modal", en: "Material, back to working capital");
    public static string Net => Say(id: "Dibagi", en: "Shared out");
    public static string Capital => Say(id: "Modal kerja", en: "Working capital");
    public static string State => Say(id: "PNBP", en: "State revenue");
    public static string Partner => Say(id: "Mitra", en: "Partner");
    public static string Person => Say(id: "Warga binaan", en: "Person");
    public static string Days => Say(id: "Hari", en: "Days");
    public static string Pieces => Say(id: "Buatan", en: "Pieces");
    public static string Amount => Say(id: "Diterima", en: "Given");
    public static string Unnamed => Say(id: "Nama tidak terbuka bagi Anda", en: "The name is not open to you");

    public static string Work(Reward reward) => reward is Reward.Wage ? Say(id: "Upah", en: "Wages") : Say(id: "Premi", en: "Premi");

    /// <summary>6 jam 30 menit.</summary>
    public static string Hours(long minutes) => (minutes / 60, minutes % 60) switch
    {
        (var hours, 0) => Say(id: $"{Written.Number(hours)} jam", en: $"{Written.Number(hours)} h"),
        var (hours, rest) => Say(id: $"{Written.Number(hours)} jam {rest} menit", en: $"{Written.Number(hours)} h {rest} min"),
    };

    public static string Of(SettlementState state) => state switch
    {
        SettlementState.Proposed => Say(id: "Menunggu disetujui", en: "Waits to be approved"),
        SettlementState.Approved => Say(id: "Dibagi", en: "Shared out"),
        SettlementState.Refused => Say(id: "Ditolak", en: "Refused"),
        SettlementState.TakenBack => Say(id: "Dibatalkan", en: "Taken back"),
    };

    public static StatusKind KindOf(SettlementState state) => state switch
    {
        SettlementState.Proposed => StatusKind.Cond,
        SettlementState.Approved => StatusKind.Met,
        SettlementState.Refused or SettlementState.TakenBack => StatusKind.Off,
    };

    public static string Of(SettlementAct act) => act switch
    {
        SettlementAct.Propose => Say(id: "Diusulkan", en: "Proposed"),
        SettlementAct.Approve => Say(id: "Disetujui dan dibukukan", en: "Approved and booked"),
        SettlementAct.Refuse => Say(id: "Ditolak", en: "Refused"),
        SettlementAct.TakeBack => Say(id: "Dibatalkan", en: "Taken back"),
    };

    public static string Verb(SettlementAct act) => act switch
    {
        SettlementAct.Propose => Say(id: "Usulkan pembagian ini", en: "Propose this settlement"),
        SettlementAct.Approve => Say(id: "Setujui dan bukukan", en: "Approve and book it"),
        SettlementAct.Refuse => Say(id: "Tolak usulan", en: "Refuse it"),
        SettlementAct.TakeBack => Say(id: "Batalkan pembagian", en: "Take it back"),
    };

    /// <summary>Where fractions of a rupiah go, and by what the work's part is shared.</summary>
    public static string Because(DistributionRule rule) => Say(
        id: $"Bagian pekerja dibagi {OrderWords.Of(rule).ToLowerInvariant()}. Pecahan rupiah diberikan satu-satu kepada pecahan terbesar; bila sama, kepada yang lebih dahulu tercatat bekerja.",
        en: $"The work's part is shared {OrderWords.Of(rule).ToLowerInvariant()}. Fractions of a rupiah go one by one to the largest; where they are equal, to whoever was recorded first.");
}
