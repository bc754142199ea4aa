namespace Semai.Modules.Production.Batches;

/// <summary>Every way a batch says no.</summary>
public static class BatchRefusals
{
    public static Refusal OrderNotRunning => new("batch.order-not-running", Say(
        id: "Batch dibuka setelah pesanan disepakati dan mulai dikerjakan.",
        en: "A batch begins once the order is agreed and work on it has begun."));

    public static Refusal NoPieces => new("batch.no-pieces", Say(
        id: "Isi jumlah di atas nol.",
        en: "Enter a number above nought."));

    public static Refusal NotThatDay => new("batch.not-that-day", Say(
        id: "Tanggal itu belum tiba, atau mendahului langkah sebelumnya. Periksa tanggalnya.",
        en: "That day is still to come, or lies before the step ahead of it. Look at the date again."));

    public static Refusal BelowChecked(int pieces) => new("batch.below-checked", Say(
        id: $"{pieces} buah sudah diperiksa mutunya, jadi hitungannya harus lebih banyak dari itu.",
        en: $"{pieces} pieces have been checked, so the count must be higher than that."));

    public static Refusal MoreThanMade(int left) => new("batch.more-than-made", Say(
        id: $"Tinggal {left} buah yang belum diperiksa. Diterima dan ditolak bersama tidak boleh lebih.",
        en: $"Only {left} pieces are left to check. Accepted and rejected together may not be more."));

    public static Refusal RejectedWithoutReason => new("batch.rejected-without-reason", Say(
        id: "Pilih mengapa sebagian ditolak.",
        en: "Choose why some are rejected."));
}
