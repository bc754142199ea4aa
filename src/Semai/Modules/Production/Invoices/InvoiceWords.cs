using Semai.Shell.Parts;

namespace Semai.Modules.Production.Invoices;

/// <summary>The words of invoices, in both languages.</summary>
public static class InvoiceWords
{
    public static string Invoices => Say(id: "Tagihan", en: "Invoices");
    public static string Make => Say(id: "Buat tagihan", en: "Make an invoice");
    public static string Paper => Say(id: "Unduh PDF", en: "Download PDF");
    public static string Pay => Say(id: "Catat pembayaran", en: "Record a payment");
    public static string Buy => Say(id: "Catat bahan dibeli", en: "Record material bought");
    public static string Bought => Say(id: "Bahan yang dibeli", en: "Material bought");
    public static string Amount => Say(id: "Jumlah", en: "Amount");
    public static string Credited => Say(id: "Dipotong karena kembali", en: "Taken off for returns");
    public static string Paid => Say(id: "Dibayar", en: "Paid");
    public static string Owed => Say(id: "Sisa", en: "Still owed");
    public static string DueOn => Say(id: "Jatuh tempo", en: "Due");

    public static string Of(Invoice invoice, DateOnly today) =>
        invoice.Owed == 0 ? Say(id: "Lunas", en: "Paid in full") : invoice.DueOn < today ? Say(id: "Lewat jatuh tempo", en: "Overdue") : Say(id: "Belum lunas", en: "Not paid in full");

    public static StatusKind KindOf(Invoice invoice, DateOnly today) => invoice.Owed == 0 ? StatusKind.Met : invoice.DueOn < today ? StatusKind.Late : StatusKind.Next;
}
