using System.Text.RegularExpressions;
using static Semai.Modules.Participants.Roster.RosterField;

namespace Semai.Modules.Participants.Roster;

/// <summary>What a column's heading means: by its words, in any order, long or short, wherever it stands.</summary>
/// <param name="Known">It is a heading of rosters; the column may still be of no use to Semai.</param>
/// <param name="Sure">The words leave no doubt; otherwise the user is asked to look.</param>
public readonly partial record struct Heading(RosterField Field, bool Known, bool Sure)
{
    static readonly Heading Unknown = new(Unused, false, false);
    static readonly Heading Ignored = new(Unused, true, true);

    static readonly Dictionary<string, string> Short = new()
    {
        ["no"] = "nomor",
        ["nmr"] = "nomor",
        ["nomer"] = "nomor",
        ["num"] = "nomor",
        ["number"] = "nomor",
        ["reg"] = "register",
        ["regis"] = "register",
        ["registrasi"] = "register",
        ["registr"] = "register",
        ["noreg"] = "register",
        ["regist"] = "register",
        ["tgl"] = "tanggal",
        ["tg"] = "tanggal",
        ["tggl"] = "tanggal",
        ["tanggal"] = "tanggal",
        ["date"] = "tanggal",
        ["tmp"] = "tempat",
        ["tmpt"] = "tempat",
        ["tpt"] = "tempat",
        ["kota"] = "tempat",
        ["place"] = "tempat",
        ["lhr"] = "lahir",
        ["kelahiran"] = "lahir",
        ["born"] = "lahir",
        ["birth"] = "lahir",
        ["name"] = "nama",
        ["nm"] = "nama",
        ["th"] = "tahun",
        ["thn"] = "tahun",
        ["years"] = "tahun",
        ["bl"] = "bulan",
        ["bln"] = "bulan",
        ["months"] = "bulan",
        ["hr"] = "hari",
        ["days"] = "hari",
        ["pend"] = "pendidikan",
        ["pddkn"] = "pendidikan",
        ["ijazah"] = "pendidikan",
        ["education"] = "pendidikan",
        ["kec"] = "kecamatan",
        ["district"] = "kecamatan",
        ["domisili"] = "alamat",
        ["almt"] = "alamat",
        ["address"] = "alamat",
        ["kelamin"] = "seks",
        ["jk"] = "seks",
        ["gender"] = "seks",
        ["sex"] = "seks",
        ["pid"] = "pidana",
        ["hukuman"] = "pidana",
        ["vonis"] = "pidana",
        ["hkm"] = "pidana",
        ["sentence"] = "pidana",
        ["kejahatan"] = "perkara",
        ["kasus"] = "perkara",
        ["delik"] = "perkara",
        ["kejhtn"] = "perkara",
        ["crime"] = "perkara",
        ["offence"] = "perkara",
        ["psl"] = "pasal",
        ["article"] = "pasal",
        ["expirasi"] = "ekspirasi",
        ["ekspirasi"] = "ekspirasi",
        ["exp"] = "ekspirasi",
        ["eksp"] = "ekspirasi",
        ["ekspi"] = "ekspirasi",
        ["expired"] = "ekspirasi",
        ["bebas"] = "ekspirasi",
        ["remisi"] = "remisi",
        ["rmsi"] = "remisi",
        ["remission"] = "remisi",
        ["bakat"] = "minat",
        ["keterampilan"] = "minat",
        ["ketrampilan"] = "minat",
        ["keahlian"] = "minat",
        ["hobi"] = "minat",
        ["interest"] = "minat",
        ["peminatan"] = "minat",
        ["ktp"] = "nik",
        ["kependudukan"] = "nik",
        ["als"] = "alias",
        ["panggilan"] = "alias",
        ["binti"] = "bin",
        ["ayah"] = "bin",
        ["bapak"] = "bin",
        ["ditahan"] = "mulai",
        ["penahanan"] = "mulai",
        ["tahan"] = "mulai",
        ["masuk"] = "mulai",
        ["sejak"] = "mulai",
    };

    static readonly HashSet<string> Others =
    [
        "agama", "pekerjaan", "profesi", "status", "kewarganegaraan", "warganegara", "wn", "suku", "blok", "kamar", "ket", "keterangan", "paraf", "ttd", "tanda",
        "denda", "subsider", "subsidair", "subs", "umur", "usia", "kk", "desa", "kelurahan", "kel", "foto", "instansi", "jaksa", "pengadilan", "eksekusi", "golongan", "urut", "catatan", "residivis", "rt", "kabupaten", "provinsi",
    ];

    /// <param name="text">The heading's lines, joined by a space.</param>
    public static Heading Of(string text)
    {
        if (text.Length is 0 or > 80) return Unknown;
        var raw = text.Replace("½", "1/2", StringComparison.Ordinal).Replace("⅓", "1/3", StringComparison.Ordinal).Replace("⅔", "2/3", StringComparison.Ordinal);
        if (Fraction(raw) is { } part) return new(part, true, true);
        if (SexLetters().IsMatch(raw.Trim())) return new(RosterField.Sex, true, true);

        var words = Spaced().Replace(Folded.Of(raw), m => m.Value.Replace(" ", "", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => Short.GetValueOrDefault(w, w)).ToHashSet();
        return ByWords(words, raw);
    }

    static RosterField? Fraction(string raw) => FractionText().Match(raw) is { Success: true } found
        ? (found.Groups[1].Value, found.Groups[2].Value) switch
        {
            ("1", "3") => Third,
            ("1", "2") => RosterField.Half,
            ("2", "3") => TwoThirds,
            _ => null,
        }
        : Folded.Of(raw) switch
        {
            var s when s.Contains("sepertiga", StringComparison.Ordinal) || s.Contains("satu pertiga", StringComparison.Ordinal) => Third,
            var s when s.Contains("dua pertiga", StringComparison.Ordinal) => TwoThirds,
            var s when s.Contains("setengah", StringComparison.Ordinal) || s.Contains("seperdua", StringComparison.Ordinal) || s.Contains("separuh", StringComparison.Ordinal) => RosterField.Half,
            _ => null,
        };

    static Heading ByWords(HashSet<string> w, string raw)
    {
        bool Has(params string[] words) => words.All(w.Contains);
        bool Any(params string[] words) => words.Any(w.Contains);
        static Heading Sure(RosterField field) => new(field, true, true);
        static Heading Guess(RosterField field) => new(field, true, false);

        if (w.Count == 1 && w.Contains("nomor")) return Ignored;
        if (Any("nik")) return Sure(RosterField.Nik);
        if (Any("ttl") || Has("tempat", "tanggal", "lahir")) return Sure(BirthPlaceAndDay);
        if (Has("lahir")) return Sure(Any("tempat") && !Any("tanggal") ? BirthPlace : Born);
        if (Any("seks")) return Sure(RosterField.Sex);
        if (Any("nama")) return Named(w, raw);
        if (Any("register")) return Any("tanggal") ? Ignored : Sure(Register);
        if (Any("alias")) return Sure(Alias);
        if (Any("bin")) return Sure(Patronym);
        if (Any("remisi")) return Any("tanggal") ? Ignored : Sure(Remission);
        if (Any("pasal")) return Sure(Any("perkara") ? CrimeAndArticle : Article);
        if (Any("perkara") || Has("tindak", "pidana")) return Any("nomor") ? Ignored : Sure(Crime);
        if (Any("ekspirasi") || (Any("akhir", "habis", "berakhir", "selesai") && Any("pidana", "tanggal", "masa"))) return Sure(End);
        if (Any("mulai")) return Sure(Start);
        if (Any("minat")) return Sure(Interest);
        if (Any("pendidikan", "sekolah")) return Sure(Education);
        if (Any("kecamatan") && !Any("alamat")) return Sure(District);
        if (Any("alamat") || Has("tempat", "tinggal")) return Sure(Address);
        if (Any("denda", "subsider", "subsidair", "subs")) return Ignored;
        if (Any("pidana", "mp") && !Has("sisa") && !Any("sisa", "jenis", "tanggal")) return Sure(Length(w));
        if (Has("jenis", "pidana")) return Guess(Crime);
        if (Any("identitas") && Any("nomor")) return Guess(RosterField.Nik);
        return w.Overlaps(Others) ? Ignored : Unknown;
    }

    static Heading Named(HashSet<string> w, string raw)
    {
        var whole = w.Overlaps(["lengkap", "wbp", "napi", "narapidana", "warga", "penghuni", "tahanan"]) || raw.AsSpan().IndexOfAny("/&,") >= 0 || w.Contains("dan");
        if (w.Contains("ibu") || w.Contains("istri") || w.Contains("jaksa") || w.Contains("wali")) return Ignored;
        if (!whole && w.Contains("alias") || w.Contains("lain") || w.Contains("kecil")) return new(Alias, true, true);
        if (!whole && (w.Contains("bin") || w.Contains("orang"))) return new(Patronym, true, true);
        return new(Name, true, true);
    }

    static RosterField Length(HashSet<string> w) => (w.Contains("tahun"), w.Contains("bulan"), w.Contains("hari")) switch
    {
        (true, false, false) => SentenceYears,
        (false, true, false) => SentenceMonths,
        (false, false, true) => SentenceDays,
        _ => RosterField.Sentence,
    };

    /// <summary>"N I K", "N.I.K.": letters set apart are one word.</summary>
    [GeneratedRegex(@"\b[a-z](?: [a-z]){1,4}\b")]
    private static partial Regex Spaced();

    [GeneratedRegex(@"(?<!\d)([12])\s*/\s*([23])(?!\d)")]
    private static partial Regex FractionText();

    [GeneratedRegex(@"^\(?(l\s*[/|\-]?\s*p|p\s*[/|\-]?\s*l|lk\s*/\s*pr?)\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex SexLetters();
}
