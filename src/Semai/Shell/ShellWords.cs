namespace Semai.Shell;

/// <summary>The words that stand around every page.</summary>
public static class ShellWords
{
    /// <summary>Where the search box of the rail leads; shown to those who may open that door.</summary>
    public const string SearchPath = "/participants";

    static readonly string[] InIndonesianWords =
        ["Nol", "Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan", "Sembilan", "Sepuluh", "Sebelas", "Dua belas"];

    static readonly string[] InEnglishWords =
        ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

    public static string SkipToContent => Say(id: "Langsung ke isi", en: "Skip to content");
    public static string Menu => Say(id: "Menu", en: "Menu");
    public static string MainMenu => Say(id: "Menu utama", en: "Main menu");
    public static string PublicMenu => Say(id: "Menu publik", en: "Public menu");
    public static string CloseMenu => Say(id: "Tutup menu", en: "Close menu");
    public static string Search => Say(id: "Cari nama, nomor", en: "Find a name, number");
    public static string SearchHint => Say(id: "Cari nama atau nomor register", en: "Find a name or register number");
    public static string SignOut => Say(id: "Keluar", en: "Sign out");
    public static string SignIn => Say(id: "Masuk", en: "Sign in");
    public static string Home => Say(id: "Beranda", en: "Home");
    public static string ToHome => Say(id: "Ke beranda", en: "To the home page");
    public static string Trail => Say(id: "Jejak halaman", en: "Breadcrumb");
    public static string Saved => Say(id: "Tersimpan.", en: "Saved.");
    public static string Pick => Say(id: "Pilih", en: "Pick");
    public static string PickOne => Say(id: "Pilih salah satu", en: "Choose one");
    public static string Filter => Say(id: "Saring", en: "Filter");
    public static string ClearFilter => Say(id: "Hapus saringan", en: "Clear the filter");
    public static string Next => Say(id: "Berikutnya", en: "Next");
    public static string Back => Say(id: "Kembali", en: "Back");
    public static string First => Say(id: "Kembali ke awal", en: "Back to the first");
    public static string ListPages => Say(id: "Halaman daftar", en: "Pages of the list");
    public static string ExportSheet => Say(id: "Ekspor XLSX", en: "Export XLSX");
    public static string ExportText => Say(id: "Ekspor CSV", en: "Export CSV");
    public static string WithPicked => Say(id: "Yang dicentang:", en: "With those ticked:");
    public static string Broken => Say(id: "Semai sedang terganggu", en: "Semai is out of order");
    public static string BrokenNothingLost => Say(id: "Semai sedang terganggu; isian Anda tidak hilang", en: "Semai is out of order; what you typed is not lost");
    public static string Printed(DateOnly on, string by) => Say(id: $"dicetak {on.Long} oleh {by}", en: $"printed {on.Long} by {by}");
    public static string Of => Say(id: "dari", en: "of");

    /// <summary>A small number as it opens a sentence: "Tujuh"; from thirteen on in digits.</summary>
    public static string Count(int number) =>
        number is >= 0 and <= 12 ? (InEnglish ? InEnglishWords : InIndonesianWords)[number] : Written.Number(number);
}
