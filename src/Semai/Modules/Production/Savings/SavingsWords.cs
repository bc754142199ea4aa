using Semai.Shell.Parts;

namespace Semai.Modules.Production.Savings;

/// <summary>The words of savings, in both languages.</summary>
public static class SavingsWords
{
    public static string Savings => Say(id: "Tabungan", en: "Savings");
    public static string Withdrawal => Say(id: "Penarikan", en: "Withdrawal");
    public static string Withdrawals => Say(id: "Penarikan tabungan", en: "Withdrawals of savings");
    public static string Amount => Say(id: "Jumlah (rupiah)", en: "Amount (rupiah)");
    public static string Purpose => Say(id: "Untuk", en: "For");
    public static string Person => Say(id: "Warga binaan", en: "Person");
    public static string Reference => Say(id: "Nomor transaksi bank", en: "The bank's number of the transfer");

    public static string Of(SavingsPurpose purpose) => purpose switch
    {
        SavingsPurpose.BasicNeeds => Say(id: "Kebutuhan dasar", en: "Basic needs"),
        SavingsPurpose.Family => Say(id: "Keluarga", en: "Family"),
        SavingsPurpose.TripHome => Say(id: "Ongkos pulang", en: "The way home"),
        SavingsPurpose.Release => Say(id: "Bebas: semua dibayarkan", en: "Release: all is paid out"),
    };

    public static string Of(WithdrawalState state) => state switch
    {
        WithdrawalState.Asked => Say(id: "Diajukan", en: "Asked for"),
        WithdrawalState.Approved => Say(id: "Disetujui", en: "Approved"),
        WithdrawalState.Paid => Say(id: "Dibayar", en: "Paid"),
        WithdrawalState.Refused => Say(id: "Ditolak", en: "Refused"),
        WithdrawalState.CalledOff => Say(id: "Dibatalkan", en: "Called off"),
        WithdrawalState.TakenBack => Say(id: "Kembali dari bank", en: "Come back from the bank"),
    };

    public static string Verb(WithdrawalAct act) => act switch
    {
        WithdrawalAct.Ask => Say(id: "Ajukan penarikan", en: "Ask for a withdrawal"),
        WithdrawalAct.Approve => Say(id: "Setujui", en: "Approve"),
        WithdrawalAct.Refuse => Say(id: "Tolak", en: "Refuse"),
        WithdrawalAct.CallOff => Say(id: "Batalkan pengajuan", en: "Call it off"),
        WithdrawalAct.Pay => Say(id: "Catat pembayaran", en: "Record the payment"),
        WithdrawalAct.TakeBack => Say(id: "Kembali dari bank", en: "Come back from the bank"),
    };

    /// <summary>What has been done, for the history.</summary>
    public static string Of(WithdrawalAct act) => act switch
    {
        WithdrawalAct.Ask => Of(WithdrawalState.Asked),
        WithdrawalAct.Approve => Of(WithdrawalState.Approved),
        WithdrawalAct.Refuse => Of(WithdrawalState.Refused),
        WithdrawalAct.CallOff => Of(WithdrawalState.CalledOff),
        WithdrawalAct.Pay => Of(WithdrawalState.Paid),
        WithdrawalAct.TakeBack => Of(WithdrawalState.TakenBack),
    };

    public static StatusKind KindOf(WithdrawalState state) => state switch
    {
        WithdrawalState.Asked => StatusKind.Cond,
        WithdrawalState.Approved => StatusKind.Next,
        WithdrawalState.Paid => StatusKind.Met,
        WithdrawalState.Refused => StatusKind.No,
        WithdrawalState.CalledOff => StatusKind.Off,
        WithdrawalState.TakenBack => StatusKind.Risk,
    };

    public static string Of(MoveState state) => state switch
    {
        MoveState.Prepared => Say(id: "Disiapkan", en: "Prepared"),
        MoveState.Sent => Say(id: "Dikirim, belum diterima", en: "Sent, not yet received"),
        MoveState.Received => Say(id: "Diterima", en: "Received"),
        MoveState.CalledOff => Say(id: "Dibatalkan", en: "Called off"),
    };

    public static StatusKind KindOf(MoveState state) => state switch
    {
        MoveState.Prepared => StatusKind.Cond,
        MoveState.Sent => StatusKind.Risk,
        MoveState.Received => StatusKind.Met,
        MoveState.CalledOff => StatusKind.Off,
    };
}
