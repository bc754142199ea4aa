using Semai.Shell.Parts;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>The words of business plans, in both languages.</summary>
public static class BusinessPlanWords
{
    public static string Plan => Say(id: "Rencana usaha", en: "Business plan");
    public static string Plans => Say(id: "Rencana usaha", en: "Business plans");
    public static string Name => Say(id: "Nama usaha", en: "Name of the business");
    public static string Idea => Say(id: "Gagasan", en: "Idea");
    public static string Customers => Say(id: "Pembeli", en: "Customers");
    public static string Product => Say(id: "Produk", en: "Product");
    public static string Unit => Say(id: "Satuan", en: "Unit");
    public static string Materials => Say(id: "Bahan per satuan", en: "Materials per unit");
    public static string Minutes => Say(id: "Menit kerja per satuan", en: "Minutes of work per unit");
    public static string Labour => Say(id: "Upah sendiri per satuan", en: "Own work per unit");
    public static string Overhead => Say(id: "Biaya lain per satuan", en: "Other cost per unit");
    public static string Price => Say(id: "Harga jual", en: "Price");
    public static string UnitCost => Say(id: "Modal per satuan", en: "Cost of a unit");
    public static string Margin => Say(id: "Untung per satuan", en: "Margin of a unit");
    public static string Units => Say(id: "Terjual per bulan", en: "Sold in a month");
    public static string HourPay => Say(id: "Upah sendiri per jam", en: "Own pay per hour");
    public static string Fixed => Say(id: "Biaya tetap per bulan", en: "Fixed costs per month");
    public static string StartUp => Say(id: "Kebutuhan awal", en: "Needed before the start");
    public static string StartsOn => Say(id: "Bulan pertama", en: "First month");
    public static string FirstPercent => Say(id: "Penjualan bulan pertama (%)", en: "Sales of the first month (%)");
    public static string RampMonths => Say(id: "Penuh setelah (bulan)", en: "Full after (months)");
    public static string Season => Say(id: "Musim", en: "Seasons");
    public static string CapitalNeed => Say(id: "Kebutuhan modal", en: "Capital need");
    public static string BreakEvenWord => Say(id: "Titik impas", en: "Break-even");
    public static string CashFlow => Say(id: "Arus kas 12 bulan", en: "Cash flow of 12 months");
    public static string VersionWord => Say(id: "Versi", en: "Version");
    public static string Review => Say(id: "Nilai rencana", en: "Review the plan");
    public static string Write => Say(id: "Ubah rencana", en: "Change the plan");
    public static string Compare => Say(id: "Bandingkan versi", en: "Compare versions");
    public static string Remark => Say(id: "Catatan", en: "Remark");

    public static string Of(BusinessPlanState state) => state switch
    {
        BusinessPlanState.Drafted => Say(id: "Disusun", en: "Drafted"),
        BusinessPlanState.Sent => Say(id: "Dinilai", en: "Under review"),
        BusinessPlanState.Returned => Say(id: "Dikembalikan", en: "Returned"),
        BusinessPlanState.Accepted => Say(id: "Disetujui", en: "Accepted"),
        BusinessPlanState.Withdrawn => Say(id: "Ditarik", en: "Withdrawn"),
    };

    public static StatusKind KindOf(BusinessPlanState state) => state switch
    {
        BusinessPlanState.Drafted => StatusKind.Yet,
        BusinessPlanState.Sent => StatusKind.Next,
        BusinessPlanState.Returned => StatusKind.Risk,
        BusinessPlanState.Accepted => StatusKind.Met,
        BusinessPlanState.Withdrawn => StatusKind.Off,
    };

    public static string Verb(BusinessPlanAct act) => act switch
    {
        BusinessPlanAct.Begin => Say(id: "Susun rencana usaha", en: "Begin a business plan"),
        BusinessPlanAct.Send => Say(id: "Kirim untuk dinilai", en: "Send for review"),
        BusinessPlanAct.Approve or BusinessPlanAct.Accept => Say(id: "Setujui", en: "Accept"),
        BusinessPlanAct.Return => Say(id: "Kembalikan", en: "Give back"),
        BusinessPlanAct.Revise => Say(id: "Buat versi berikutnya", en: "Make the next version"),
        BusinessPlanAct.Withdraw => Say(id: "Tarik rencana", en: "Withdraw the plan"),
        BusinessPlanAct.AskMentor => Say(id: "Minta mentor lain membaca", en: "Ask another mentor to read it"),
    };

    /// <summary>What was done, in a history.</summary>
    public static string Did(BusinessPlanAct act) => act switch
    {
        BusinessPlanAct.Begin => Say(id: "Mulai disusun", en: "Begun"),
        BusinessPlanAct.Send => Say(id: "Dikirim untuk dinilai", en: "Sent for review"),
        BusinessPlanAct.Approve => Say(id: "Disetujui satu pihak", en: "Accepted by one side"),
        BusinessPlanAct.Accept => Say(id: "Disetujui kedua pihak", en: "Accepted by both sides"),
        BusinessPlanAct.Return => Say(id: "Dikembalikan", en: "Given back"),
        BusinessPlanAct.Revise => Say(id: "Versi berikutnya dimulai", en: "Next version begun"),
        BusinessPlanAct.Withdraw => Say(id: "Ditarik", en: "Withdrawn"),
        BusinessPlanAct.AskMentor => Say(id: "Mentor lain diminta membaca", en: "Another mentor asked to read it"),
    };

    public static string Of(ReviewSide side) => side switch
    {
        ReviewSide.Mentor => Say(id: "Mentor", en: "Mentor"),
        ReviewSide.Agency => Say(id: "Dinas", en: "Agency"),
    };

    public static string Of(BreakEven point) => point.Why switch
    {
        NoBreakEven.NothingSold => Say(id: "Tidak ada: belum ada yang terjual dalam sebulan.", en: "None: nothing is sold in a month."),
        NoBreakEven.NoMargin => Say(
            id: "Tidak ada: harga jual tidak menutup modal per satuan. Naikkan harga atau tekan biayanya.",
            en: "None: prices do not cover the cost of a unit. Raise them or cut the cost."),
        null => Say(id: $"{Written.Number(point.Units)} satuan atau {point.Sales.AsRupiah} per bulan", en: $"{Written.Number(point.Units)} units or {point.Sales.AsRupiah} a month"),
    };
}
