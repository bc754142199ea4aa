namespace Semai.Modules.Reintegration.CashBooks;

/// <summary>The words of cash books, in both languages.</summary>
public static class CashWords
{
    public static string Book => Say(id: "Buku kas", en: "Cash book");
    public static string Day => Say(id: "Hari", en: "Day");
    public static string For => Say(id: "Untuk apa", en: "What for");
    public static string Amount => Say(id: "Jumlah (rupiah)", en: "Amount (rupiah)");
    public static string Pieces => Say(id: "Berapa buah (boleh kosong)", en: "How many pieces (may stay empty)");
    public static string Note => Say(id: "Keterangan (boleh kosong)", en: "A few words (may stay empty)");
    public static string Profit => Say(id: "Untung", en: "Profit");
    public static string Month => Say(id: "Bulan", en: "Month");
    public static string Wrong => Say(id: "Salah tulis", en: "Written wrongly");
    public static string WrongWhy => Say(id: "Apa yang salah", en: "What is wrong");

    public static string Of(CashKind kind) => kind switch
    {
        CashKind.Income => Say(id: "Uang masuk", en: "Money in"),
        CashKind.Cost => Say(id: "Uang keluar", en: "Money out"),
        CashKind.Stock => Say(id: "Belanja stok", en: "Stock bought"),
    };

    public static string Of(CashPurpose purpose) => purpose switch
    {
        CashPurpose.DirectSale => Say(id: "Jualan langsung", en: "Sold directly"),
        CashPurpose.Consignment => Say(id: "Titip warung", en: "Sold through a shop"),
        CashPurpose.Ordered => Say(id: "Pesanan", en: "Ordered"),
        CashPurpose.OtherIncome => Say(id: "Pemasukan lain", en: "Other income"),
        CashPurpose.CapitalIn => Say(id: "Modal masuk", en: "Capital put in"),
        CashPurpose.Transport => Say(id: "Ongkos, bensin", en: "Transport, fuel"),
        CashPurpose.Wages => Say(id: "Upah", en: "Wages"),
        CashPurpose.Energy => Say(id: "Listrik, gas, air", en: "Power, gas, water"),
        CashPurpose.Rent => Say(id: "Sewa tempat", en: "Rent"),
        CashPurpose.Tools => Say(id: "Alat", en: "Tools"),
        CashPurpose.OtherCost => Say(id: "Biaya lain", en: "Other costs"),
        CashPurpose.Household => Say(id: "Diambil untuk rumah", en: "Taken for the household"),
        CashPurpose.Instalment => Say(id: "Bayar pinjaman", en: "Paid back on a loan"),
        CashPurpose.Material => Say(id: "Bahan", en: "Material"),
        CashPurpose.Packaging => Say(id: "Kemasan", en: "Packaging"),
        CashPurpose.Goods => Say(id: "Barang dagangan", en: "Goods to sell"),
    };

    public static string MonthOf(DateOnly first) => first.ToString("MMMM yyyy", Spoken);

    /// <summary>"+ 90.000", "− 92.500": as a line of the book shows it.</summary>
    public static string Signed(CashKind kind, long amount) => $"{(kind is CashKind.Income ? "+" : "−")} {Written.Number(amount)}";
}
