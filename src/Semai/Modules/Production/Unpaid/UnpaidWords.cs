using Semai.Shell.Parts;

namespace Semai.Modules.Production.Unpaid;

/// <summary>What the list of unpaid work is called.</summary>
public static class UnpaidWords
{
    public static string Unpaid => Say(id: "Kerja yang belum dibayar", en: "Work not yet paid");
    public static string Oldest => Say(id: "Sejak", en: "Since");
    public static string Why => Say(id: "Yang ditunggu", en: "What it waits for");
    public static string People => Say(id: "Orang", en: "People");
    public static string Hours => Say(id: "Jam", en: "Hours");
    public static string Pieces => Say(id: "Jumlah", en: "Pieces");

    public static string Of(UnpaidWhy why) => why switch
    {
        UnpaidWhy.BeingMade => Say(id: "Pesanan masih dikerjakan", en: "The order is still being made"),
        UnpaidWhy.NotInvoiced => Say(id: "Belum ditagihkan", en: "Not invoiced"),
        UnpaidWhy.BuyerOwes => Say(id: "Pembeli belum membayar", en: "The buyer has not paid"),
        UnpaidWhy.NotShared => Say(id: "Hasil belum dibagi", en: "Not shared out"),
        UnpaidWhy.NotApproved => Say(id: "Pembagian belum disetujui", en: "Not approved"),
        UnpaidWhy.NothingLeft => Say(id: "Habis untuk bahan", en: "All went on material"),
        UnpaidWhy.Cancelled => Say(id: "Pesanan dibatalkan", en: "The order was cancelled"),
    };

    public static StatusKind KindOf(UnpaidWhy why) => why switch
    {
        UnpaidWhy.BeingMade or UnpaidWhy.NotApproved => StatusKind.Risk,
        UnpaidWhy.NotInvoiced or UnpaidWhy.BuyerOwes or UnpaidWhy.NotShared or UnpaidWhy.NothingLeft or UnpaidWhy.Cancelled => StatusKind.Late,
    };
}
