namespace Semai.Modules.Production.Products.Stock;

/// <summary>Every way the stock of a product says no.</summary>
public static class StockRefusals
{
    public static Refusal NotEnough(int left) => new("stock.not-enough", Say(
        id: $"Stok tinggal {left}. Muat ulang halaman; mungkin meja lain baru saja mencatat penjualan.",
        en: $"Only {left} are left in stock. Load the page again; another desk may just have sold some."));

    public static Refusal NoPieces => new("stock.no-pieces", Say(
        id: "Isi jumlah di atas nol.",
        en: "Enter a number above nought."));

    public static Refusal MoreThanLeft(int left) => new("stock.more-than-left", Say(
        id: $"Dari batch itu tinggal {left} buah yang lulus mutu dan belum diserahkan atau masuk stok.",
        en: $"Only {left} pieces of that batch have passed the check of quality and have neither been delivered nor put into stock."));

    public static Refusal NotMade => new("stock.not-made", Say(
        id: "Batch itu belum selesai dibuat dan diperiksa mutunya.",
        en: "That batch has not been made and checked yet."));

    public static Refusal NoSuchBatch => new("stock.no-such-batch", Say(
        id: "Pilih batch dari daftar.",
        en: "Choose a batch from the list."));

    public static Refusal DayToCome => new("stock.day-to-come", Say(
        id: "Hari itu belum tiba. Periksa tanggalnya.",
        en: "That day is still to come. Look at the date again."));

    public static Refusal WhyMissing => new("stock.why-missing", Say(
        id: "Tulis alasannya.",
        en: "Write the reason."));

    public static Refusal TakenBackBefore(int no) => new("stock.taken-back-before", Say(
        id: $"Catatan nomor {no} sudah dibatalkan.",
        en: $"Move number {no} has been taken back already."));

    public static Refusal CounterOfCounter => new("stock.counter-of-counter", Say(
        id: "Pembatalan tidak dibatalkan lagi. Catat ulang apa yang terjadi.",
        en: "What takes a move back is not taken back itself. Record again what happened."));

    public static Refusal KeyUsed => new("stock.key-used", Say(
        id: "Kiriman ini sudah dipakai untuk catatan lain. Muat ulang halaman, lalu kirim lagi.",
        en: "This sending was used for another move. Load the page again, then send it once more."));

    public static Refusal RecalledBefore => new("stock.recalled-before", Say(
        id: "Batch ini sudah ditarik dari peredaran.",
        en: "This batch has been recalled already."));
}
