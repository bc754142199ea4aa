using Semai.Shell.Parts;

namespace Semai.Modules.Production.Batches;

/// <summary>The words of batches, in both languages.</summary>
public static class BatchWords
{
    public static string Batches => Say(id: "Batch", en: "Batches");
    public static string Workshop => Say(id: "Bengkel", en: "Workshop");
    public static string Planned => Say(id: "Direncanakan", en: "Planned");
    public static string MadePieces => Say(id: "Dibuat", en: "Made");
    public static string Accepted => Say(id: "Diterima", en: "Accepted");
    public static string Rejected => Say(id: "Ditolak", en: "Rejected");
    public static string Begin => Say(id: "Buka batch", en: "Begin a batch");
    public static string Finish => Say(id: "Selesai dibuat", en: "Finish making");
    public static string Check => Say(id: "Periksa mutu", en: "Check quality");
    public static string Recount => Say(id: "Hitung ulang", en: "Count again");

    public static string Of(BatchState state) => state switch
    {
        BatchState.Running => Say(id: "Sedang dibuat", en: "Being made"),
        BatchState.Made => Say(id: "Menunggu periksa mutu", en: "Waits for the check"),
        BatchState.Checked => Say(id: "Sudah diperiksa", en: "Checked"),
    };

    public static StatusKind KindOf(BatchState state) => state switch
    {
        BatchState.Running => StatusKind.On,
        BatchState.Made => StatusKind.Cond,
        BatchState.Checked => StatusKind.Met,
    };

    public static string Of(BatchAct act) => act switch
    {
        BatchAct.Begin => Say(id: "Dibuka", en: "Begun"),
        BatchAct.Finish => Say(id: "Selesai dibuat", en: "Made"),
        BatchAct.Recount => Say(id: "Dihitung ulang", en: "Counted again"),
        BatchAct.Check or BatchAct.CheckLast => Say(id: "Diperiksa mutunya", en: "Checked"),
    };

    public static string Of(RejectReason reason) => reason switch
    {
        RejectReason.Broken => Say(id: "Rusak", en: "Broken"),
        RejectReason.WrongSize => Say(id: "Ukuran salah", en: "Wrong size"),
        RejectReason.Dirty => Say(id: "Kotor", en: "Dirty"),
        RejectReason.Unfinished => Say(id: "Belum rapi", en: "Not finished well"),
        RejectReason.WrongMaterial => Say(id: "Bahan salah", en: "Wrong material"),
        RejectReason.Other => Say(id: "Lainnya", en: "Other"),
    };
}
