namespace Semai.Modules.Production.Deliveries;

/// <summary>The words of deliveries, in both languages.</summary>
public static class DeliveryWords
{
    public static string Deliveries => Say(id: "Penyerahan", en: "Deliveries");
    public static string Note => Say(id: "Surat jalan", en: "Delivery note");
    public static string HandOver => Say(id: "Serahkan barang", en: "Hand over");
    public static string TakeBack => Say(id: "Catat pengembalian", en: "Record a return");
    public static string Receiver => Say(id: "Diterima oleh", en: "Taken over by");
    public static string Returned => Say(id: "Dikembalikan", en: "Returned");

    public static string Of(ReturnReason reason) => reason switch
    {
        ReturnReason.Broken => Say(id: "Rusak", en: "Broken"),
        ReturnReason.WrongItem => Say(id: "Barang keliru", en: "Wrong item"),
        ReturnReason.BelowQuality => Say(id: "Mutu kurang", en: "Below quality"),
        ReturnReason.TooLate => Say(id: "Terlambat", en: "Too late"),
        ReturnReason.Other => Say(id: "Lainnya", en: "Other"),
    };
}
