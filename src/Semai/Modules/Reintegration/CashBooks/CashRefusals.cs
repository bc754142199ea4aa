namespace Semai.Modules.Reintegration.CashBooks;

/// <summary>Every way a cash book says no.</summary>
public static class CashRefusals
{
    public static Refusal NoAmount => new("cash.no-amount", Say(
        id: "Isi jumlah di atas nol.",
        en: "Enter an amount above nought."));

    public static Refusal TooMuch(int millions) => new("cash.too-much", Say(
        id: $"Jumlah ini lebih dari {Written.Number(millions)} juta rupiah. Periksa angkanya.",
        en: $"This is more than {Written.Number(millions)} million rupiah. Look at the number again."));

    public static Refusal DayToCome => new("cash.day-to-come", Say(
        id: "Hari itu belum tiba. Isi hari ini atau sebelumnya.",
        en: "That day has not come yet. Enter today or a day before."));

    public static Refusal TooLongAgo(int days) => new("cash.too-long-ago", Say(
        id: $"Hari itu lebih dari {days} hari yang lalu. Buku kas tidak menerima catatan selama itu.",
        en: $"That day is more than {days} days ago. The cash book takes no entries from so long ago."));

    public static Refusal NoPieces => new("cash.no-pieces", Say(
        id: $"Isi 1 sampai {Written.Number(CashEntry.PiecesMax)} buah, atau kosongkan.",
        en: $"Enter 1 to {Written.Number(CashEntry.PiecesMax)} pieces, or leave it empty."));

    public static Refusal KeyUsed => new("cash.key-used", Say(
        id: "Catatan lain dengan nomor kirim yang sama sudah ada. Muat ulang halaman, lalu tulis lagi.",
        en: "Another entry was sent with the same key. Load the page again and write it once more."));

    public static Refusal NotOpen => new("cash.not-open", Say(
        id: "Usaha ini sudah tutup pada hari itu, atau ditandai salah masuk. Buku kasnya tidak menerima catatan.",
        en: "This business was closed on that day, or is marked as entered in error. Its cash book takes no entries."));

    public static Refusal AlreadyInError => new("cash.already-in-error", Say(
        id: "Catatan ini sudah ditandai salah tulis.",
        en: "This entry is marked as wrong already."));

    public static Refusal NotInError => new("cash.not-in-error", Say(
        id: "Catatan ini tidak ditandai salah tulis.",
        en: "This entry is not marked as wrong."));
}
