namespace Semai.Modules.Production.Earnings;

/// <summary>What the pages of hourly earnings say.</summary>
public static class EarningWords
{
    public static string Earnings => Say(id: "Penghasilan per jam", en: "Earnings by the hour");
    public static string Workshop => Say(id: "Bengkel", en: "Workshop");
    public static string Orders => Say(id: "Pesanan", en: "Orders");
    public static string People => Say(id: "Orang", en: "People");
    public static string Hours => Say(id: "Jam", en: "Hours");
    public static string Year => Say(id: "Tahun", en: "Year");
}
