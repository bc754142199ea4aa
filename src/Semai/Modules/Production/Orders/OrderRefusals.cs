namespace Semai.Modules.Production.Orders;

/// <summary>Every way an order says no.</summary>
public static class OrderRefusals
{
    public static Refusal SamePerson => new("order.same-person", Say(
        id: "Yang menulis pesanan ini tidak boleh menyepakatinya. Minta pejabat lain.",
        en: "Whoever wrote this order may not agree to it. Ask another officer."));

    public static Refusal NoItems(int most) => new("order.no-items", Say(
        id: $"Tulis 1 sampai {most} barang yang dipesan, dan paling banyak {most} bahan.",
        en: $"Write 1 to {most} things that are ordered, and at most {most} materials."));

    public static Refusal BuyerMissing => new("order.buyer-missing", Say(
        id: "Pilih usaha pemesan, atau tulis nama pembelinya.",
        en: "Choose the business that orders, or write the buyer's name."));

    public static Refusal DuePassed => new("order.due-passed", Say(
        id: "Hari penyerahan sudah lewat. Pilih hari ini atau sesudahnya.",
        en: "The day of delivery has passed. Choose today or later."));

    public static Refusal OutOfRange => new("order.out-of-range", Say(
        id: $"Jumlah paling sedikit 1 dan paling banyak {Order.QuantityMax}; menit, biaya, dan laba tidak boleh di bawah nol atau terlalu besar.",
        en: $"A quantity is 1 to {Order.QuantityMax}; minutes, costs and margin are nought or more and within reason."));

    public static Refusal PriceNought(string product) => new("order.price-nought", Say(
        id: $"Harga {product} nol. Pekerjaan tidak diberikan cuma-cuma: isi harga per satuan di atas nol.",
        en: $"The price of {product} is nought. Work is not given away: enter a price above nought."));

    public static Refusal NoSuchItem(int no) => new("order.no-such-item", Say(
        id: $"Barang nomor {no} tidak ada dalam pesanan ini.",
        en: $"There is no item number {no} in this order."));

    public static Refusal SplitUnknown(string code) => new("order.split-unknown", Say(
        id: $"Pembagian hasil {code} tidak berlaku hari ini. Pilih yang lain.",
        en: $"The split {code} is not in force today. Choose another."));

    public static Refusal NoSplits => new("order.no-splits", Say(
        id: "Aturan pembagian hasil belum dimuat. Jalankan semai import rules, atau hubungi pengelola.",
        en: "The rules of splitting proceeds are not loaded. Run semai import rules, or ask the administrator."));

    /// <summary>The parts of a split are basis points.</summary>
    public static Refusal SplitNotWhole(string code, int sum) => new("split.not-whole", Say(
        id: $"Bagian-bagian pembagian {code} berjumlah {sum}, bukan 10000. Perbaiki aturannya sebelum dipakai.",
        en: $"The parts of the split {code} add up to {sum}, not 10000. Mend the rule before it is used."));

    public static Refusal BusinessNotApproved => new("order.business-not-approved", Say(
        id: "Usaha ini sedang tidak disetujui dinas. Sepakati setelah usahanya disetujui lagi.",
        en: "The agency does not approve of this business at present. Agree once it is approved again."));

    public static Refusal DeliveredInPart => new("order.delivered-in-part", Say(
        id: "Sebagian sudah diserahkan, jadi pesanan ini tidak dibatalkan. Tutup dengan jumlah yang sudah diserahkan.",
        en: "Part of it has been delivered, so the order is not cancelled. Close it with what was delivered."));

    public static Refusal NothingDelivered => new("order.nothing-delivered", Say(
        id: "Belum ada yang diserahkan. Batalkan pesanan ini dengan alasan.",
        en: "Nothing has been delivered. Cancel the order and say why."));

    public static Refusal ReasonMissing => new("order.reason-missing", Say(
        id: "Pilih alasan pembatalan.",
        en: "Choose why the order is cancelled."));
}
