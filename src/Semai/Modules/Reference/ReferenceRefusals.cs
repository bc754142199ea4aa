namespace Semai.Modules.Reference;

public static class ReferenceRefusals
{
    public static Refusal NothingToRead => new("reference.nothing-to-read", Say(
        id: "Berkas ini tidak berisi satu baris pun. Periksa berkasnya, lalu impor lagi.",
        en: "There is not one row in this file. Check the file, then import it again."));

    public static Refusal NotHolidays => new("reference.not-holidays", Say(
        id: "Ini bukan daftar hari libur. Baris pertamanya harus: day,name,kind,source.",
        en: "This is not a list of holidays. Its first line must be: day,name,kind,source."));

    public static Refusal BadHoliday(int line, string what) => new("reference.bad-holiday", Say(
        id: $"Baris {line}: {what}. Tidak ada yang dimuat.",
        en: $"Line {line}: {what}. Nothing was loaded."));

    public static Refusal BadRegion(int line) => new("reference.bad-region", Say(
        id: $"Baris {line} bukan kode wilayah dan nama, misalnya 15.06,Tanjung Jabung Barat. Tidak ada yang dimuat.",
        en: $"Line {line} is not a region code and a name, such as 15.06,Tanjung Jabung Barat. Nothing was loaded."));

    public static Refusal NoSuchKbli => new("reference.no-such-kbli", Say(
        id: "Versi KBLI adalah 2020 atau 2025.",
        en: "The version of KBLI is 2020 or 2025."));

    public static Refusal NotKbli => new("reference.not-kbli", Say(
        id: "Ini bukan daftar KBLI. Baris pertamanya harus: code,title.",
        en: "This is not a list of KBLI classes. Its first line must be: code,title."));

    public static Refusal BadKbli(int line) => new("reference.bad-kbli", Say(
        id: $"Baris {line}: kode KBLI terdiri dari lima angka dan berjudul. Tidak ada yang dimuat.",
        en: $"Line {line}: a KBLI code has five digits and a title. Nothing was loaded."));

    public static Refusal NotRules => new("reference.not-rules", Say(
        id: "Ini bukan berkas aturan. Pakai berkas aturan yang ada sebagai contoh.",
        en: "This is not a file of rules. Take an existing one as the pattern."));

    public static Refusal RuleSetNeverChanges(string code, int version) => new("reference.rule-set-never-changes", Say(
        id: $"Aturan {code} versi {version} sudah dimuat dengan isi lain, dan keputusan menyebut versi itu. Beri berkas ini nomor versi baru.",
        en: $"Version {version} of the rules {code} is loaded with other content, and decisions name that version. Give this file a new version number."));
}
