namespace Semai.Modules.Partners.Importing;

/// <summary>Every way a list of businesses is refused as a whole. What is wrong with single rows is a <see cref="PartnerProblem"/>.</summary>
public static class PartnerImportRefusals
{
    public static Refusal NoSuchRegency(string code) => new("partner-import.no-such-regency", Say(
        id: $"Tidak ada kabupaten atau kota dengan kode \"{code}\". Contoh kode: 15.06 untuk Tanjung Jabung Barat.",
        en: $"There is no regency with the code \"{code}\". An example: 15.06 for Tanjung Jabung Barat."));

    public static Refusal NoHeader => new("partner-import.no-header", Say(
        id: "Baris judul kolom tidak ditemukan. Daftar perlu kolom nama usaha dan paling sedikit satu kolom lain, misalnya kegiatan; unduh contohnya di halaman impor.",
        en: "No row of column headings was found. A list needs a column for the name of the business and at least one more, such as the activity; download the template on the import page."));

    public static Refusal NoRows => new("partner-import.no-rows", Say(
        id: "Judul kolom ditemukan, tetapi tidak ada satu usaha pun di bawahnya.",
        en: "The column headings were found, but there is not one business below them."));

    public static Refusal TooManyRows(int rows) => new("partner-import.too-many-rows", Say(
        id: $"Daftar ini lebih dari {Written.Number(rows)} baris. Pecah menjadi beberapa berkas.",
        en: $"This list has more than {Written.Number(rows)} rows. Split it into several files."));

    public static Refusal NoSuchField(string mapping) => new("partner-import.no-such-field", Say(
        id: $"\"{mapping}\" tidak menyebut isian yang dikenal. Tulis misalnya: Kegiatan=Jenis Barang, atau name=B.",
        en: $"\"{mapping}\" names no known field. Write for example: activity=Jenis Barang, or name=B."));

    public static Refusal NoLongerPreviewed => new("partner-import.no-longer-previewed", Say(
        id: "Impor ini sudah diterapkan atau dihentikan. Unggah berkasnya lagi bila perlu diubah.",
        en: "This import has been applied or ended. Upload the file again if it must change."));

    public static Refusal TooLateToUndo(int days) => new("partner-import.too-late-to-undo", Say(
        id: $"Impor hanya bisa dibatalkan dalam {days} hari. Perbaiki datanya di halaman usahanya.",
        en: $"An import can be undone within {days} days only. Correct the data on the page of the business."));

    public static Refusal WorkedOnSince(int businesses, string names) => new("partner-import.worked-on-since", Say(
        id: $"Impor ini tidak bisa dibatalkan: {businesses} usaha sudah dikerjakan orang sesudahnya ({names}). Perbaiki usahanya satu per satu.",
        en: $"This import cannot be undone: {businesses} businesses have been worked on since ({names}). Correct them one by one."));
}
