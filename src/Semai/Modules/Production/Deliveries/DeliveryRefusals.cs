namespace Semai.Modules.Production.Deliveries;

/// <summary>Every way a delivery says no.</summary>
public static class DeliveryRefusals
{
    public static Refusal NothingHandedOver => new("delivery.nothing-handed-over", Say(
        id: "Isi sedikitnya satu jumlah yang diserahkan, tiap barang sekali.",
        en: "Give at least one number that is handed over, each item once."));

    public static Refusal MoreThanReady(string product, int ready) => new("delivery.more-than-ready", Say(
        id: $"{product} yang siap diserahkan tinggal {ready}: lolos mutu, belum diserahkan, dan masih ditunggu pembeli. Tidak ada yang disimpan.",
        en: $"Only {ready} of {product} are ready: accepted, not delivered yet, and still awaited by the buyer. Nothing was saved."));

    public static Refusal OrderNotRunning => new("delivery.order-not-running", Say(
        id: "Penyerahan dicatat selama pesanan dikerjakan.",
        en: "A delivery is recorded while the order is running."));

    public static Refusal OrderSettled => new("delivery.order-settled", Say(
        id: "Hasil pesanan ini sudah dibagi, jadi pengembalian tidak dicatat lagi di sini.",
        en: "The proceeds of this order have been shared out, so no return is recorded here any more."));

    public static Refusal NotThatDay => new("delivery.not-that-day", Say(
        id: "Tanggal itu belum tiba, atau mendahului langkah sebelumnya. Periksa tanggal serah terima.",
        en: "That day is still to come, or lies before the step ahead of it. Look at the day of the hand-over."));

    public static Refusal MoreThanDelivered(int kept) => new("delivery.more-than-delivered", Say(
        id: $"Pada surat jalan ini tinggal {kept} yang ada di pembeli. Isi 1 sampai jumlah itu.",
        en: $"Of this delivery note {kept} are with the buyer. Enter 1 to that number."));

    public static Refusal Invoiced(string number) => new("delivery.invoiced", Say(
        id: $"Surat jalan {number} sudah ditagihkan.",
        en: $"The delivery note {number} has been invoiced already."));
}
