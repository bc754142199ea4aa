using Semai.Shell.Parts;

namespace Semai.Modules.Production.Products.Stock;

/// <summary>The words of stock, in both languages.</summary>
public static class StockWords
{
    public static string Stock => Say(id: "Stok", en: "Stock");
    public static string PutIn => Say(id: "Masukkan dari batch", en: "Put in from a batch");
    public static string Move => Say(id: "Catat keluar atau hitung", en: "Record what left, or count");
    public static string Counter => Say(id: "Batalkan", en: "Take back");
    public static string Labels => Say(id: "Cetak label", en: "Print labels");
    public static string Recall => Say(id: "Tarik dari peredaran", en: "Recall");
    public static string Pieces => Say(id: "Jumlah", en: "Pieces");
    public static string Day => Say(id: "Hari", en: "Day");
    public static string By => Say(id: "Oleh", en: "By");

    public static string Of(MoveKind kind) => kind switch
    {
        MoveKind.In => Say(id: "Masuk dari batch", en: "In from a batch"),
        MoveKind.Sold => Say(id: "Terjual", en: "Sold"),
        MoveKind.Spoiled => Say(id: "Rusak atau hilang", en: "Spoiled or lost"),
        MoveKind.Counted => Say(id: "Dihitung", en: "Counted"),
        MoveKind.Counter => Say(id: "Pembatalan", en: "Taken back"),
    };

    public static string Of(RecallReason reason) => reason switch
    {
        RecallReason.Spoils => Say(id: "Cepat rusak, jangan dimakan", en: "Spoils early; do not eat it"),
        RecallReason.Breaks => Say(id: "Mudah patah atau lepas", en: "Breaks or comes apart"),
        RecallReason.WrongContents => Say(id: "Isi tidak sesuai label", en: "The contents are not what the label says"),
        RecallReason.UnfitMaterial => Say(id: "Bahannya tidak sesuai", en: "The material is not fit"),
    };

    public static string Of(int pieces) => pieces < 0 ? $"−{Written.Number(-pieces)}" : Written.Number(pieces);

    /// <summary>"Habis", "Tinggal 3", "48".</summary>
    public static string LeftOf(int pieces, int threshold) =>
        pieces == 0 ? Say(id: "Habis", en: "None left") : pieces < threshold ? Say(id: $"Tinggal {pieces}", en: $"Only {pieces} left") : Written.Number(pieces);

    public static StatusKind KindOf(int pieces, int threshold) => pieces == 0 || pieces < threshold ? StatusKind.Risk : StatusKind.Met;
}
