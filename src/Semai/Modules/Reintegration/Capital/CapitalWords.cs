using Semai.Shell.Parts;

namespace Semai.Modules.Reintegration.Capital;

/// <summary>The words of applications for capital, in both languages.</summary>
public static class CapitalWords
{
    public static string Capital => Say(id: "Modal usaha", en: "Capital");
    public static string Source => Say(id: "Sumber", en: "Source");
    public static string Amount => Say(id: "Jumlah", en: "Amount");
    public static string Asked => Say(id: "Diminta", en: "Asked for");
    public static string GrantedWord => Say(id: "Disetujui", en: "Granted");
    public static string Came => Say(id: "Sudah cair", en: "Came");
    public static string PaidBack => Say(id: "Sudah dibayar", en: "Paid back");
    public static string Owed => Say(id: "Sisa yang dibayar", en: "Still owed");
    public static string Purpose => Say(id: "Untuk apa", en: "What it is for");
    public static string Evidence => Say(id: "Nomor bukti", en: "Number of evidence");
    public static string Repayment => Say(id: "Angsuran", en: "Instalments");
    public static string NothingDue => Say(id: "Tidak ada yang harus dibayar.", en: "Nothing is to be paid.");

    /// <summary>How what is left over by dividing is placed.</summary>
    public static string Rule => Say(
        id: "Setiap pencairan dibagi rata ke angsuran yang belum jatuh tempo; bunga dan biaya dibagi ke semua angsuran. Sisa pembagian ditambahkan satu rupiah per angsuran, mulai dari yang paling awal. Pembayaran mengisi angsuran yang paling lama dulu.",
        en: "Each part that came is shared equally over the instalments still to come, interest and fees over all of them. What is left over goes rupiah by rupiah to the earliest. Payments fill the oldest instalment first.");

    public static string Of(CapitalState state) => state switch
    {
        CapitalState.Submitted => Say(id: "Diajukan", en: "Submitted"),
        CapitalState.Granted => Say(id: "Menunggu orang kedua", en: "Waits for a second person"),
        CapitalState.Refused => Say(id: "Ditolak", en: "Refused"),
        CapitalState.Approved => Say(id: "Disetujui, belum cair", en: "Granted, not come yet"),
        CapitalState.Running => Say(id: "Sudah cair", en: "Came"),
        CapitalState.Settled => Say(id: "Selesai", en: "Settled"),
        CapitalState.WrittenOff => Say(id: "Dihapus buku", en: "Written off"),
        CapitalState.Withdrawn => Say(id: "Ditarik", en: "Withdrawn"),
    };

    public static StatusKind KindOf(CapitalState state) => state switch
    {
        CapitalState.Submitted => StatusKind.Next,
        CapitalState.Granted => StatusKind.Yet,
        CapitalState.Refused => StatusKind.No,
        CapitalState.Approved or CapitalState.Running => StatusKind.On,
        CapitalState.Settled => StatusKind.Met,
        CapitalState.WrittenOff or CapitalState.Withdrawn => StatusKind.Off,
    };

    public static string Of(RepaymentStanding standing) => standing switch
    {
        RepaymentStanding.None => Say(id: "Belum ada angsuran", en: "No instalments yet"),
        RepaymentStanding.OnTime => Say(id: "Lancar", en: "On time"),
        RepaymentStanding.Late => Say(id: "Terlambat", en: "Late"),
        RepaymentStanding.Settled => Say(id: "Lunas", en: "Settled"),
        RepaymentStanding.WrittenOff => Of(CapitalState.WrittenOff),
    };

    public static StatusKind KindOf(RepaymentStanding standing) => standing switch
    {
        RepaymentStanding.None => StatusKind.Yet,
        RepaymentStanding.OnTime => StatusKind.On,
        RepaymentStanding.Late => StatusKind.Late,
        RepaymentStanding.Settled => StatusKind.Met,
        RepaymentStanding.WrittenOff => StatusKind.Off,
    };

    public static string Of(CapitalEntryKind kind) => kind switch
    {
        CapitalEntryKind.Disbursed => Say(id: "Cair", en: "Came"),
        CapitalEntryKind.Paid => Say(id: "Dibayar", en: "Paid"),
    };

    public static string Verb(CapitalAct act) => act switch
    {
        CapitalAct.Apply => Say(id: "Ajukan modal", en: "Apply for capital"),
        CapitalAct.Grant => Say(id: "Catat disetujui", en: "Record the grant"),
        CapitalAct.Refuse => Say(id: "Catat ditolak", en: "Record the refusal"),
        CapitalAct.Confirm => Say(id: "Benarkan putusannya", en: "Confirm the decision"),
        CapitalAct.TakeBack => Say(id: "Putusannya salah catat", en: "The decision was entered in error"),
        CapitalAct.Cover => Say(id: "Catat pengambilan tabungan", en: "Record what was taken out"),
        CapitalAct.Disburse => Say(id: "Catat pencairan", en: "Record money that came"),
        CapitalAct.ConfirmPart => Say(id: "Benarkan", en: "Confirm"),
        CapitalAct.Pay => Say(id: "Catat pembayaran", en: "Record a payment"),
        CapitalAct.Counter => Say(id: "Batalkan baris", en: "Undo a line"),
        CapitalAct.Settle => Say(id: "Selesai", en: "Settle"),
        CapitalAct.WriteOff => Say(id: "Hapus buku", en: "Write off"),
        CapitalAct.Reopen => Say(id: "Tagih lagi", en: "Ask for it again"),
        CapitalAct.Withdraw => Say(id: "Tarik pengajuan", en: "Withdraw the application"),
    };

    /// <summary>What was done, in a history.</summary>
    public static string Did(CapitalAct act) => act switch
    {
        CapitalAct.Apply => Of(CapitalState.Submitted),
        CapitalAct.Grant => Say(id: "Putusan dicatat", en: "Decision recorded"),
        CapitalAct.Refuse => Of(CapitalState.Refused),
        CapitalAct.Confirm => Say(id: "Putusan dibenarkan", en: "Decision confirmed"),
        CapitalAct.TakeBack => Say(id: "Putusan salah catat", en: "Decision entered in error"),
        CapitalAct.Cover => Say(id: "Tabungan diambil", en: "Savings taken out"),
        CapitalAct.Disburse => Say(id: "Pencairan dicatat", en: "Money recorded"),
        CapitalAct.ConfirmPart => Say(id: "Pencairan dibenarkan", en: "Money confirmed"),
        CapitalAct.Pay => Say(id: "Pembayaran dicatat", en: "Payment recorded"),
        CapitalAct.Counter => Say(id: "Baris dibatalkan", en: "Line undone"),
        CapitalAct.Settle => Of(CapitalState.Settled),
        CapitalAct.WriteOff => Of(CapitalState.WrittenOff),
        CapitalAct.Reopen => Say(id: "Ditagih lagi", en: "Asked for again"),
        CapitalAct.Withdraw => Of(CapitalState.Withdrawn),
    };

    /// <summary>What is owed next, as one plain sentence, for officers and for the person alike.</summary>
    public static string Next(Instalment? next, DateOnly today) => next is null
        ? NothingDue
        : next.Due < today
            ? Say(id: $"Angsuran {next.No} sebesar {next.Open.AsRupiah} sudah lewat {next.Due.Long}.", en: $"Instalment {next.No} of {next.Open.AsRupiah} was due on {next.Due.Long}.")
            : Say(id: $"Angsuran {next.No} sebesar {next.Open.AsRupiah}, paling lambat {next.Due.Long}.", en: $"Instalment {next.No} of {next.Open.AsRupiah}, by {next.Due.Long}.");
}
