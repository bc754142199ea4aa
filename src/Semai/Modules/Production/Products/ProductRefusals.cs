namespace Semai.Modules.Production.Products;

/// <summary>Every way a product says no.</summary>
public static class ProductRefusals
{
    public static Refusal NamesPrison => new("product.names-prison", Say(
        id: "Halaman ini dibaca umum: jangan menyebut lapas, kodenya, atau warga binaan. Tulis barangnya saja.",
        en: "The public reads this: name no prison, no code of one, and nobody in it. Write of the thing alone."));

    public static Refusal PriceNought => new("product.price-nought", Say(
        id: "Isi harga di atas nol, dalam rupiah bulat.",
        en: "Enter a price above nought, in whole rupiah."));

    public static Refusal PriceFromPast => new("product.price-from-past", Say(
        id: "Harga berlaku mulai hari ini atau sesudahnya. Harga hari yang lewat tidak diubah.",
        en: "A price holds from today or a later day. Prices of days gone by are not changed."));

    public static Refusal NoPrice => new("product.no-price", Say(
        id: "Belum ada harga yang berlaku hari ini. Isi harganya dulu.",
        en: "No price is in force today. Set a price first."));

    public static Refusal SamePerson => new("product.same-person", Say(
        id: "Anda yang menulis produk ini. Mintalah orang lain memeriksanya sebelum dibaca umum.",
        en: "You wrote this product. Ask somebody else to look at it before the public reads it."));

    public static Refusal Withdrawn => new("product.is-withdrawn", Say(
        id: "Produk ini sudah ditarik, jadi tidak diubah lagi.",
        en: "This product has been withdrawn, so it is changed no more."));

    public static Refusal OutOfRange => new("product.out-of-range", Say(
        id: "Angkanya di luar batas. Periksa batas stoknya.",
        en: "The number is out of range. Look at the stock threshold again."));

    public static Refusal NoSuchSeller => new("product.no-such-seller", Say(
        id: "Pilih kantor kabupaten yang melayani pembeli; bukan lapas.",
        en: "Choose an office of the regency that serves buyers; not a prison."));
}
