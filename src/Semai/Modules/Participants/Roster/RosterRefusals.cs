namespace Semai.Modules.Participants.Roster;

/// <summary>Every way a roster is refused as a whole. What is wrong with single rows is a <see cref="RosterProblem"/>.</summary>
public static class RosterRefusals
{
    public static Refusal NotASheet => new("roster.not-a-sheet", Say(
        id: "Berkas ini bukan lembar kerja. Unggah berkas XLSX atau CSV dari Excel atau SDP.",
        en: "This file is not a spreadsheet. Upload an XLSX or CSV file from Excel or SDP."));

    public static Refusal OldWorkbook => new("roster.old-workbook", Say(
        id: "Berkas ini berformat Excel lama (.xls) atau dilindungi kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan sebagai .xlsx.",
        en: "This file is an old Excel workbook (.xls) or is protected by a password. Open it in Excel, remove the password and save it as .xlsx."));

    public static Refusal Empty => new("roster.empty", Say(
        id: "Berkas ini kosong. Pilih berkas yang berisi daftar warga binaan.",
        en: "This file is empty. Choose the file that holds the roster."));

    public static Refusal Damaged => new("roster.damaged", Say(
        id: "Berkas ini rusak dan tidak dapat dibuka. Simpan ulang dari Excel, lalu unggah lagi.",
        en: "This file is damaged and cannot be opened. Save it again from Excel, then upload it once more."));

    public static Refusal TooBig(int megabytes) => new("roster.too-big", Say(
        id: $"Berkas ini lebih besar dari {megabytes} MB. Hapus gambar dan lembar lain, atau pecah menjadi beberapa berkas.",
        en: $"This file is larger than {megabytes} MB. Remove pictures and other sheets, or split it into several files."));

    public static Refusal Inflated => new("roster.inflated", Say(
        id: "Isi berkas ini membengkak jauh melebihi ukuran wajar, jadi tidak dibuka. Simpan ulang hanya lembar daftarnya.",
        en: "This file unpacks to far more than is reasonable, so it was not opened. Save only the sheet with the roster again."));

    public static Refusal TooWide(string sheet, int columns) => new("roster.too-wide", Say(
        id: $"Lembar \"{sheet}\" punya lebih dari {columns} kolom. Hapus kolom yang tidak dipakai, lalu unggah lagi.",
        en: $"Sheet \"{sheet}\" has more than {columns} columns. Delete the columns that are not used, then upload it again."));

    public static Refusal TooManyRows(int rows) => new("roster.too-many-rows", Say(
        id: $"Daftar ini lebih dari {Written.Number(rows)} baris. Pecah menjadi beberapa berkas.",
        en: $"This roster has more than {Written.Number(rows)} rows. Split it into several files."));

    public static Refusal NoHeader => new("roster.no-header", Say(
        id: "Baris judul kolom tidak ditemukan. Daftar perlu kolom nomor registrasi dan nama; unduh contohnya di halaman impor.",
        en: "No row of column headings was found. A roster needs columns for register number and name; download the template on the import page."));

    public static Refusal NoRows => new("roster.no-rows", Say(
        id: "Judul kolom ditemukan, tetapi tidak ada satu baris pun di bawahnya.",
        en: "The column headings were found, but there is not one row below them."));

    public static Refusal OtherPrison(string found, string unit) => new("roster.other-prison", Say(
        id: $"Judul berkas menyebut \"{found}\", bukan {unit}. Pilih berkas register unit Anda sendiri.",
        en: $"The title of the file names \"{found}\", not {unit}. Choose the roster of your own unit."));

    public static Refusal NoSuchUnit(string code) => new("roster.no-such-unit", Say(
        id: $"Tidak ada unit dengan kode \"{code}\". Contoh kode: LKT.",
        en: $"There is no unit with the code \"{code}\". An example: LKT."));

    public static Refusal NoLongerPreviewed => new("roster.no-longer-previewed", Say(
        id: "Impor ini sudah diterapkan atau dihentikan. Unggah berkasnya lagi bila perlu diubah.",
        en: "This import has been applied or ended. Upload the file again if it must change."));

    public static Refusal ConflictMoved(int line) => new("roster.conflict-moved", Say(
        id: $"Data orang di baris {line} baru saja diubah. Lihat lagi bentrokannya, lalu pilih.",
        en: $"The record of the person in row {line} has just been changed. Look at the conflict again, then choose."));

    public static Refusal TooLateToUndo(int days) => new("roster.too-late-to-undo", Say(
        id: $"Impor hanya bisa dibatalkan dalam {days} hari. Perbaiki datanya di halaman peserta.",
        en: $"An import can be undone within {days} days only. Correct the data on the person's page."));

    public static Refusal ChangedSince(int people, string names) => new("roster.changed-since", Say(
        id: $"Impor ini tidak bisa dibatalkan: data {people} orang sudah diubah atau dipakai sesudahnya ({names}). Perbaiki orang per orang.",
        en: $"This import cannot be undone: the records of {people} people have been changed or used since ({names}). Correct them one by one."));
}
