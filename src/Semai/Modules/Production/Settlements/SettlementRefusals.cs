namespace Semai.Modules.Production.Settlements;

/// <summary>Every way a settlement says no.</summary>
public static class SettlementRefusals
{
    public static Refusal NotDelivered => new("settlement.not-delivered", Say(
        id: "Pesanan ini belum diserahkan seluruhnya. Serahkan sisanya, atau tutup dengan jumlah yang diserahkan.",
        en: "This order is not delivered in full. Deliver the rest, or close it with what was delivered."));

    public static Refusal NotInvoiced(string delivery) => new("settlement.not-invoiced", Say(
        id: $"Surat jalan {delivery} belum ditagihkan. Buat tagihannya dulu.",
        en: $"Delivery note {delivery} is not invoiced. Make its invoice first."));

    public static Refusal NotPaid(string invoice, long owed) => new("settlement.not-paid", Say(
        id: $"Tagihan {invoice} belum lunas, kurang {owed.AsRupiah}. Hasil dibagi setelah pembeli membayar.",
        en: $"Invoice {invoice} is not paid: {owed.AsRupiah} is owed. What came in is shared out once the buyer has paid."));

    public static Refusal NothingCameIn => new("settlement.nothing-came-in", Say(
        id: "Tidak ada hasil untuk dibagi: yang ditagih nol, atau semuanya dikembalikan.",
        en: "There is nothing to share out: nothing was invoiced, or everything came back."));

    public static Refusal NobodyWorked => new("settlement.nobody-worked", Say(
        id: "Belum ada jam kerja tercatat yang belum dibayar. Isi lembar jam kerjanya dulu, supaya yang bekerja mendapat bagiannya.",
        en: "No unpaid work is recorded. Fill in the sheets of hours first, so that those who worked get their part."));

    public static Refusal NoPieces => new("settlement.no-pieces", Say(
        id: "Pesanan ini dibagi menurut jumlah yang dibuat, tetapi semua lembar jam kerja mencatat nol. Perbaiki jumlahnya dulu.",
        en: "This order is shared by pieces made, but every sheet of hours says nought. Mend the pieces first."));

    public static Refusal NoPartner => new("settlement.no-partner", Say(
        id: "Pembagian ini memberi bagian kepada mitra, tetapi pembelinya bukan usaha terdaftar. Hubungi pengelola aturan.",
        en: "This split gives a part to a partner, but the buyer is no business of the register. Ask whoever keeps the rules."));

    public static Refusal SamePerson => new("settlement.same-person", Say(
        id: "Anda sendiri yang mengusulkan pembagian ini. Pejabat lain yang menyetujuinya.",
        en: "You proposed this settlement yourself. Another officer approves it."));

    public static Refusal SameApprover => new("settlement.same-approver", Say(
        id: "Anda sendiri yang menyetujui pembagian ini. Pejabat lain yang membatalkannya.",
        en: "You approved this settlement yourself. Another officer takes it back."));

    public static Refusal ChangedSince => new("settlement.changed-since", Say(
        id: "Jam kerja, tagihan, atau belanja bahan berubah sejak diusulkan. Tolak usulan ini, lalu hitung lagi.",
        en: "Hours, invoices or material have changed since this was proposed. Refuse it and work it out anew."));
}
