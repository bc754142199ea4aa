using Semai.Shell.Parts;

namespace Semai.Modules.Production.Bank;

/// <summary>What the pages of the bank say.</summary>
public static class BankWords
{
    public static string Title => Say(id: "Cocokkan dengan bank", en: "Compare with the bank");
    public static string Statement => Say(id: "Rekening koran", en: "Bank statement");
    public static string AtBank => Say(id: "Saldo di bank", en: "Balance at the bank");
    public static string InBooks => Say(id: "Saldo di pembukuan", en: "Balance in the books");
    public static string Difference => Say(id: "Selisih", en: "Difference");
    public static string OnItsWay => Say(id: "Masih di jalan", en: "On its way");
    public static string Unexplained => Say(id: "Belum dijelaskan", en: "Not explained");
    public static string Opening => Say(id: "Selisih saldo awal", en: "The opening differs by");
    public static string Take => Say(id: "Masukkan rekening koran", en: "Take in a statement");
    public static string Day => Say(id: "Tanggal", en: "Day");
    public static string Amount => Say(id: "Jumlah", en: "Amount");
    public static string Text => Say(id: "Keterangan", en: "Description");

    public static string Of(BankMonthState state) => state switch
    {
        BankMonthState.Open => Say(id: "Sedang dicocokkan", en: "Being matched"),
        BankMonthState.Presented => Say(id: "Menunggu ditutup", en: "Waits to be closed"),
        BankMonthState.Closed => Say(id: "Ditutup", en: "Closed"),
    };

    public static StatusKind KindOf(BankMonthState state) => state switch
    {
        BankMonthState.Open => StatusKind.Risk,
        BankMonthState.Presented => StatusKind.Cond,
        BankMonthState.Closed => StatusKind.Met,
    };

    public static string Verb(BankMonthAct act) => act switch
    {
        BankMonthAct.Present => Say(id: "Ajukan untuk ditutup", en: "Present it to be closed"),
        BankMonthAct.Close => Say(id: "Tutup bulan ini", en: "Close this month"),
        BankMonthAct.SendBack => Say(id: "Kembalikan", en: "Send it back"),
        BankMonthAct.Reopen => Say(id: "Buka kembali", en: "Reopen it"),
    };

    public static string Done(BankMonthAct act) => act switch
    {
        BankMonthAct.Present => Say(id: "Diajukan", en: "Presented"),
        BankMonthAct.Close => Say(id: "Ditutup", en: "Closed"),
        BankMonthAct.SendBack => Say(id: "Dikembalikan", en: "Sent back"),
        BankMonthAct.Reopen => Say(id: "Dibuka kembali", en: "Reopened"),
    };

    public static string Of(BankOnly kind) => kind switch
    {
        BankOnly.Fee => Say(id: "Biaya bank, dari modal kerja", en: "A fee of the bank, out of working capital"),
        BankOnly.Interest => Say(id: "Jasa giro, menjadi PNBP", en: "Interest, becomes state revenue"),
        BankOnly.Capital => Say(id: "Modal kerja masuk", en: "Working capital coming in"),
    };

    public static string Month(DateOnly first) => first.ToString("MMMM yyyy", Spoken);
}
