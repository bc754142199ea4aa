using Semai.Shell.Parts;

namespace Semai.Modules.Production.Orders;

/// <summary>The words of orders, in both languages.</summary>
public static class OrderWords
{
    /// <summary>Of the whole section: orders, workers, products.</summary>
    public static string Production => Say(id: "Produksi", en: "Production");

    public static string Orders => Say(id: "Pesanan", en: "Orders");
    public static string Buyer => Say(id: "Pembeli", en: "Buyer");
    public static string DueOn => Say(id: "Diserahkan paling lambat", en: "To be delivered by");
    public static string Item => Say(id: "Barang", en: "Item");
    public static string Quantity => Say(id: "Jumlah", en: "Quantity");
    public static string UnitWord => Say(id: "Satuan", en: "Unit");
    public static string Price => Say(id: "Harga per satuan", en: "Price of a piece");
    public static string Minutes => Say(id: "Menit per satuan", en: "Minutes a piece");
    public static string Material => Say(id: "Bahan", en: "Material");
    public static string UnitCost => Say(id: "Biaya per satuan", en: "Cost of a unit");
    public static string Supplied => Say(id: "Dari", en: "Supplied by");
    public static string ForItem => Say(id: "Untuk barang nomor", en: "For item number");
    public static string Total => Say(id: "Nilai pesanan", en: "Worth of the order");

    public static string Of(OrderState state) => state switch
    {
        OrderState.Draft => Say(id: "Rancangan", en: "Draft"),
        OrderState.Agreed => Say(id: "Disepakati", en: "Agreed"),
        OrderState.Running => Say(id: "Dikerjakan", en: "Running"),
        OrderState.Delivered => Say(id: "Diserahkan", en: "Delivered"),
        OrderState.Settled => Say(id: "Hasil dibagi", en: "Settled"),
        OrderState.Cancelled => Say(id: "Dibatalkan", en: "Cancelled"),
    };

    public static StatusKind KindOf(OrderState state) => state switch
    {
        OrderState.Draft => StatusKind.Yet,
        OrderState.Agreed => StatusKind.Next,
        OrderState.Running => StatusKind.On,
        OrderState.Delivered or OrderState.Settled => StatusKind.Met,
        OrderState.Cancelled => StatusKind.Off,
    };

    public static string Of(OrderAct act) => act switch
    {
        OrderAct.Write => Say(id: "Ditulis", en: "Written"),
        OrderAct.Change => Say(id: "Diubah", en: "Changed"),
        OrderAct.Agree => Say(id: "Disepakati", en: "Agreed"),
        OrderAct.Run => Say(id: "Mulai dikerjakan", en: "Work began"),
        OrderAct.Deliver => Say(id: "Diserahkan seluruhnya", en: "Delivered in full"),
        OrderAct.CloseShort => Say(id: "Ditutup dengan jumlah yang diserahkan", en: "Closed with what was delivered"),
        OrderAct.Settle => Say(id: "Hasil dibagi", en: "Settled"),
        OrderAct.Unsettle => Say(id: "Pembagian hasil dibatalkan", en: "Settlement taken back"),
        OrderAct.Cancel => Say(id: "Dibatalkan", en: "Cancelled"),
    };

    public static string Verb(OrderAct act) => act switch
    {
        OrderAct.Write => Say(id: "Tulis pesanan", en: "Write an order"),
        OrderAct.Change => Say(id: "Ubah pesanan", en: "Change the order"),
        OrderAct.Agree => Say(id: "Sepakati pesanan", en: "Agree to the order"),
        OrderAct.Run => Say(id: "Mulai kerjakan", en: "Begin the work"),
        OrderAct.Deliver => Say(id: "Serahkan", en: "Deliver"),
        OrderAct.CloseShort => Say(id: "Tutup dengan jumlah yang diserahkan", en: "Close with what was delivered"),
        OrderAct.Settle => Say(id: "Bagi hasil", en: "Settle"),
        OrderAct.Unsettle => Say(id: "Batalkan pembagian hasil", en: "Take the settlement back"),
        OrderAct.Cancel => Say(id: "Batalkan pesanan", en: "Cancel the order"),
    };

    public static string Of(CancelReason reason) => reason switch
    {
        CancelReason.BuyerWithdrew => Say(id: "Pembeli mundur", en: "The buyer withdrew"),
        CancelReason.NoMaterial => Say(id: "Bahan tidak ada", en: "No material"),
        CancelReason.NoWorkers => Say(id: "Tenaga kerja tidak ada", en: "No workers"),
        CancelReason.AgreementEnded => Say(id: "Perjanjian berakhir", en: "The agreement ended"),
        CancelReason.EnteredInError => Say(id: "Salah masuk", en: "Entered in error"),
        CancelReason.Other => Say(id: "Lainnya", en: "Other"),
    };

    public static string Of(PartnershipPattern pattern) => pattern switch
    {
        PartnershipPattern.IntiPlasma => Say(id: "Inti plasma", en: "Nucleus and plasma"),
        PartnershipPattern.Subkontrak => Say(id: "Subkontrak (makloon)", en: "Subcontract (makloon)"),
        PartnershipPattern.Waralaba => Say(id: "Waralaba", en: "Franchise"),
        PartnershipPattern.PerdaganganUmum => Say(id: "Perdagangan umum", en: "General trade"),
        PartnershipPattern.DistribusiKeagenan => Say(id: "Distribusi dan keagenan", en: "Distribution and agency"),
        PartnershipPattern.BagiHasil => Say(id: "Bagi hasil", en: "Sharing of results"),
        PartnershipPattern.KerjaSamaOperasional => Say(id: "Kerja sama operasional", en: "Joint operation"),
        PartnershipPattern.UsahaPatungan => Say(id: "Usaha patungan", en: "Joint venture"),
        PartnershipPattern.Penyumberluaran => Say(id: "Penyumberluaran", en: "Outsourcing"),
    };

    public static string Of(DistributionRule rule) => rule switch
    {
        DistributionRule.ByPieces => Say(id: "Menurut jumlah yang dibuat", en: "By pieces made"),
        DistributionRule.ByHours => Say(id: "Menurut jam kerja", en: "By hours worked"),
        DistributionRule.Equally => Say(id: "Sama rata", en: "Equally"),
    };

    public static string Of(SuppliedBy by) => by switch
    {
        SuppliedBy.Prison => Say(id: "Lapas", en: "The prison"),
        SuppliedBy.Partner => Say(id: "Pemesan", en: "The buyer"),
    };
}
