using Semai.Shell.Parts;

namespace Semai.Modules.Production.Products;

/// <summary>The words of products, in both languages.</summary>
public static class ProductWords
{
    public static string Products => Say(id: "Produk dan stok", en: "Products and stock");
    public static string Product => Say(id: "Produk", en: "Product");
    public static string Name => Say(id: "Nama", en: "Name");
    public static string Price => Say(id: "Harga", en: "Price");
    public static string Kind => Say(id: "Jenis pekerjaan", en: "Kind of work");
    public static string Seller => Say(id: "Pembeli menghubungi", en: "Buyers ask");
    public static string Threshold => Say(id: "Ingatkan bila stok di bawah", en: "Tell when stock is below");
    public static string Why => Say(id: "Alasan", en: "Reason");

    /// <summary>"Rp 25.000 per buah".</summary>
    public static string PriceOf(long price, SaleUnit per) => $"{price.AsRupiah} per {Of(per)}";

    public static string Of(ProductState state) => state switch
    {
        ProductState.Draft => Say(id: "Menunggu diperiksa", en: "Waits for a second look"),
        ProductState.Offered => Say(id: "Ditawarkan", en: "Offered"),
        ProductState.Resting => Say(id: "Diistirahatkan", en: "Resting"),
        ProductState.Withdrawn => Say(id: "Ditarik", en: "Withdrawn"),
    };

    public static StatusKind KindOf(ProductState state) => state switch
    {
        ProductState.Draft => StatusKind.Cond,
        ProductState.Offered => StatusKind.On,
        ProductState.Resting or ProductState.Withdrawn => StatusKind.Off,
    };

    public static string Verb(ProductAct act) => act switch
    {
        ProductAct.Write => Say(id: "Tulis produk", en: "Write a product"),
        ProductAct.Change => Say(id: "Ubah", en: "Change"),
        ProductAct.Offer => Say(id: "Tawarkan kepada umum", en: "Offer to the public"),
        ProductAct.Rest => Say(id: "Istirahatkan", en: "Let it rest"),
        ProductAct.Resume => Say(id: "Tawarkan lagi", en: "Offer again"),
        ProductAct.Withdraw => Say(id: "Tarik", en: "Withdraw"),
    };

    public static string Of(ProductAct act) => act switch
    {
        ProductAct.Write => Say(id: "Ditulis", en: "Written"),
        ProductAct.Change => Say(id: "Diubah", en: "Changed"),
        ProductAct.Offer => Say(id: "Ditawarkan kepada umum", en: "Offered to the public"),
        ProductAct.Rest => Say(id: "Diistirahatkan", en: "Put to rest"),
        ProductAct.Resume => Say(id: "Ditawarkan lagi", en: "Offered again"),
        ProductAct.Withdraw => Say(id: "Ditarik", en: "Withdrawn"),
    };

    public static string Of(ProductKind kind) => kind switch
    {
        ProductKind.Weaving => Say(id: "Anyaman", en: "Weaving"),
        ProductKind.Food => Say(id: "Olahan pangan", en: "Food making"),
        ProductKind.Fish => Say(id: "Olahan ikan", en: "Fish processing"),
        ProductKind.Tableware => Say(id: "Peralatan makan", en: "Tableware"),
        ProductKind.Textile => Say(id: "Batik dan kain", en: "Batik and cloth"),
        ProductKind.Wood => Say(id: "Pertukangan kayu", en: "Woodwork"),
        ProductKind.Other => Say(id: "Kerajinan lain", en: "Other crafts"),
    };

    public static string Of(SaleUnit per) => per switch
    {
        SaleUnit.Piece => Say(id: "buah", en: "piece"),
        SaleUnit.Pack => Say(id: "bungkus", en: "pack"),
        SaleUnit.Set => Say(id: "set", en: "set"),
        SaleUnit.Metre => Say(id: "meter", en: "metre"),
        SaleUnit.Kilogram => Say(id: "kilogram", en: "kilogram"),
    };
}
