namespace Semai.Modules.Participants.Roster;

/// <summary>Every way a roster is refused as a whole. What is wrong with single rows is a <see cref="RosterProblem"/>.</summary>
public static class RosterRefusals
{
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
