using Semai.Shell.Parts;

namespace Semai.Modules.Reintegration.Alarms;

/// <summary>The words of departures, in both languages.</summary>
public static class DepartureWords
{
    public static string Alarms => Say(id: "Bebas tanpa serah terima", en: "Released without a hand-over");
    public static string GiveReason => Say(id: "Catat alasan", en: "Record a reason");
    public static string Restore => Say(id: "Alasan salah, hidupkan lagi", en: "Reason in error, raise it again");
    public static string Reason => Say(id: "Mengapa tidak ada yang menerima", en: "Why nobody takes over");
    public static string ReleasedOn => Say(id: "Bebas pada", en: "Released on");
    public static string Days => Say(id: "Hari", en: "Days");

    public static string Of(DepartureState state) => state switch
    {
        DepartureState.Open => Say(id: "Belum ada yang menerima", en: "Nobody has taken over"),
        DepartureState.HandedOver => Say(id: "Sudah diterima", en: "Taken over"),
        DepartureState.Excused => Say(id: "Ada alasan tercatat", en: "A reason is on record"),
        DepartureState.Undone => Say(id: "Dibatalkan", en: "Undone"),
    };

    public static StatusKind KindOf(DepartureState state) => state switch
    {
        DepartureState.Open => StatusKind.Late,
        DepartureState.HandedOver => StatusKind.Met,
        DepartureState.Excused => StatusKind.Off,
        DepartureState.Undone => StatusKind.Off,
    };

    public static string Of(DepartureReason reason) => reason switch
    {
        DepartureReason.Refuses => Say(id: "Orangnya menolak", en: "The person refuses"),
        DepartureReason.LeftRegion => Say(id: "Meninggalkan daerah ini", en: "Left the region"),
        DepartureReason.Died => Say(id: "Meninggal dunia", en: "Died"),
        DepartureReason.Deported => Say(id: "Dideportasi", en: "Deported"),
    };
}
