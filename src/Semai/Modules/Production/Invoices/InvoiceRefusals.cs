namespace Semai.Modules.Production.Invoices;

/// <summary>Every way an invoice says no.</summary>
public static class InvoiceRefusals
{
    public static Refusal NothingToInvoice => new("invoice.nothing-to-invoice", Say(
        id: "Tidak ada yang sudah diserahkan dan belum ditagihkan.",
        en: "Nothing has been delivered that is not invoiced yet."));

    public static Refusal NotThatDay => new("invoice.not-that-day", Say(
        id: "Tanggal itu belum tiba, atau mendahului penyerahan atau tagihannya. Periksa tanggal tagihan.",
        en: "That day is still to come, or lies before the delivery or the invoice. Look at the day of the invoice."));

    public static Refusal NothingPaid => new("invoice.nothing-paid", Say(
        id: "Isi jumlah yang dibayar, di atas nol.",
        en: "Enter what was paid, above nought."));

    public static Refusal MoreThanOwed(long owed) => new("invoice.more-than-owed", Say(
        id: $"Sisa tagihan {owed.AsRupiah}. Pembayaran tidak boleh lebih dari itu.",
        en: $"{owed.AsRupiah} are still owed. A payment may not be more."));

    public static Refusal PaidAlready(long owed) => new("invoice.paid-already", Say(
        id: $"Barang yang kembali bernilai lebih dari sisa tagihan {owed.AsRupiah}. Kembalikan dulu pembayarannya melalui pembukuan.",
        en: $"What came back is worth more than the {owed.AsRupiah} still owed. Settle the payment in the books first."));

    public static Refusal NoAccountNumber => new("invoice.no-account-number", Say(
        id: "Nomor rekening terdiri dari 6 sampai 20 angka. Salin dari buku rekening.",
        en: "An account number has 6 to 20 digits. Copy it from the bank's book."));

    public static Refusal RulesMissing => new("invoice.rules-missing", Say(
        id: "Aturan tagihan belum dimuat. Jalankan semai import rules, atau hubungi pengelola.",
        en: "The rules of invoices are not loaded. Run semai import rules, or ask the administrator."));

    public static Refusal NoMaterialNow => new("invoice.no-material-now", Say(
        id: "Bahan dibeli untuk pesanan yang disepakati atau sedang dikerjakan.",
        en: "Material is bought for an order that is agreed or running."));
}
