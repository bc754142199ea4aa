namespace Semai.Sheets;

/// <summary>Every way a file is refused before anybody looks at what it says.</summary>
public static class SheetRefusals
{
    public static Refusal NotASheet => new("sheet.not-a-sheet", Say(
        id: "Berkas ini bukan lembar kerja. Unggah berkas XLSX atau CSV.",
        en: "This file is not a spreadsheet. Upload an XLSX or CSV file."));

    public static Refusal OldWorkbook => new("sheet.old-workbook", Say(
        id: "Berkas ini berformat Excel lama (.xls) atau dilindungi kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan sebagai .xlsx.",
        en: "This file is an old Excel workbook (.xls) or is protected by a password. Open it in Excel, remove the password and save it as .xlsx."));

    public static Refusal Empty => new("sheet.empty", Say(
        id: "Berkas ini kosong. Pilih berkas yang berisi daftarnya.",
        en: "This file is empty. Choose the file that holds the list."));

    public static Refusal Damaged => new("sheet.damaged", Say(
        id: "Berkas ini rusak dan tidak dapat dibuka. Simpan ulang dari Excel, lalu unggah lagi.",
        en: "This file is damaged and cannot be opened. Save it again from Excel, then upload it once more."));

    public static Refusal TooBig(int megabytes) => new("sheet.too-big", Say(
        id: $"Berkas ini lebih besar dari {megabytes} MB. Hapus gambar dan lembar lain, atau pecah menjadi beberapa berkas.",
        en: $"This file is larger than {megabytes} MB. Remove pictures and other sheets, or split it into several files."));

    public static Refusal Inflated => new("sheet.inflated", Say(
        id: "Isi berkas ini membengkak jauh melebihi ukuran wajar, jadi tidak dibuka. Simpan ulang hanya lembar daftarnya.",
        en: "This file unpacks to far more than is reasonable, so it was not opened. Save only the sheet with the list again."));

    public static Refusal TooWide(string sheet, int columns) => new("sheet.too-wide", Say(
        id: $"Lembar \"{sheet}\" punya lebih dari {columns} kolom. Hapus kolom yang tidak dipakai, lalu unggah lagi.",
        en: $"Sheet \"{sheet}\" has more than {columns} columns. Delete the columns that are not used, then upload it again."));
}
