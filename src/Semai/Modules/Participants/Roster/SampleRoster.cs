using System.Globalization;
using Semai.Sheets;

namespace Semai.Modules.Participants.Roster;

/// <summary>
/// An invented roster with the mess of real ones, the same for the same seed: title lines, totals in the middle, names
/// in three styles, days in six, NIKs that a spreadsheet has rounded, a few people twice. Nobody in it exists.
/// </summary>
public sealed class SampleRoster(int rows, int seed)
{
    /// <summary>As many people as the prison of Kuala Tungkal holds.</summary>
    public const int UsualRows = 412;

    static readonly DateOnly AsOf = new(2025, 10, 8);

    static readonly string[] Men = ["Ahmad", "Amiruddin", "Andika", "Anton", "Arif", "Asep", "Bahtiar", "Bambang", "Budi", "Dadang", "Darto", "Dedi", "Eko", "Fajar", "Galih", "Hamdan", "Hendra", "Husin", "Ilham", "Irwan", "Jamal", "Joko", "Kaharuddin", "Lukman", "Marzuki", "Mulyadi", "Nurdin", "Parman", "Rahmat", "Ridwan", "Rizal", "Rusli", "Samsul", "Slamet", "Sugeng", "Syahrul", "Taufik", "Ujang", "Wahyu", "Yusuf", "Zainal", "Zulkifli"];
    static readonly string[] Women = ["Aminah", "Darmawati", "Desi", "Endang", "Fatimah", "Fitri", "Halimah", "Hasnah", "Kartini", "Lina", "Nurhayati", "Ratna", "Rohani", "Rosmawati", "Sri", "Wulan"];
    static readonly string[] Second = ["", "", "Anwar", "Basri", "Effendi", "Firmansyah", "Hakim", "Harahap", "Hidayat", "Ismail", "Kurniawan", "Lubis", "Maulana", "Nugroho", "Pratama", "Ramadhan", "Saputra", "Setiawan", "Siregar", "Suryadi", "Tanjung", "Wibowo", "Yunus"];
    static readonly string[] Towns = ["Kuala Tungkal", "Jambi", "Tembilahan", "Merlung", "Pengabuan", "Tebing Tinggi", "Palembang"];
    static readonly string[] Districts = ["Tungkal Ulu", "Tungkal Ilir", "Pengabuan", "Betara", "Merlung", "Tebing Tinggi", "Batang Asam", "Renah Mendaluh", "Muara Papalik", "Seberang Kota", "Bram Itam", "Kuala Betara", "Senyerang"];
    static readonly string[] Villages = ["Sriwijaya", "Patunas", "Tungkal III", "Sungai Nibung", "Teluk Nilau"];
    static readonly string[] Schools = ["SD", "SD", "SD", "SMP", "SMP", "SMA", "SMA", "SMK", "Tidak Sekolah", "D3", "S1"];
    static readonly string[] Works = ["Nelayan", "Petani", "Buruh sawit", "Buruh harian lepas", "Sopir", "Pedagang", "Wiraswasta", "Mekanik", "Tidak bekerja", "IRT"];
    static readonly (string Crime, string Article)[] Crimes = [("Narkotika", "Pasal 114 ayat (1) UU RI No. 35 Tahun 2009"), ("Narkotika", "Pasal 112 UU 35/2009"), ("Narkotika", "Pasal 112 UU 35/2009"), ("Pencurian", "363 KUHP"), ("Pencurian", "363 KUHP"), ("Perlindungan Anak", "Pasal 81 UU 35/2014"), ("Penganiayaan", "351 KUHP"), ("Penggelapan", "372 KUHP"), ("Penipuan", "378 KUHP"), ("Korupsi", "Pasal 3 UU Tipikor")];
    static readonly string[] Interests = ["karet", "keripik pisang", "ternak ayam", "Perikanan", "hortikultura", "Olahan Kelapa", "menjahit", "kopi liberika", "mebel", "ikan asin", "pinang", "sawit", "pengolahan hasil tani", "Kambing", "sapi", "tempe/tahu", "sablon", "bebek petelur", "kerupuk ikan", "budidaya lele", "batik", "kue kering"];

    readonly Random _dice = new(seed);

    public static IReadOnlyList<string> Headings { get; } =
    [
        "No", "No. Registrasi", "Nama Lengkap", "L/P", "Tempat Lahir", "Tgl Lahir", "NIK", "Alamat", "Agama", "Pendidikan", "Pekerjaan", "Jenis Kejahatan", "Pasal",
        "Lama Pidana", "Tgl Mulai Ditahan", "1/3 MP", "1/2 MP", "2/3 MP", "Tgl Ekspirasi", "Remisi (bln)", "Minat / Bakat",
    ];

    /// <param name="prison">As the title names it, in capitals.</param>
    public void Write(Stream file, string prison = "LAPAS KELAS IIB KUALA TUNGKAL", Action<int>? progress = null)
    {
        using var sheet = new SheetWriter(file, "Daftar WBP");
        foreach (var title in new[] { "KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN RI", prison.ToUpperInvariant(), $"DAFTAR WARGA BINAAN PEMASYARAKATAN PER {AsOf.Iso}" })
        {
            sheet.Line(bold: true, [title]);
            sheet.Merge(17);
        }

        sheet.Skip();
        sheet.Line(bold: true, [.. Headings]);
        object?[]? kept = null;
        for (var no = 1; no <= rows; no++)
        {
            var person = Person(no);
            sheet.Line(person);
            if (no % 137 == 0) kept = person;
            if (no % 150 == 0) sheet.Line([null, null, "JUMLAH", no]);
            if (no % 205 == 0 && kept is not null) sheet.Line([no, .. kept[1..]]); // the same person once more
            if (no % 5000 == 0) progress?.Invoke(no);
        }

        sheet.Skip();
        sheet.Line([null, null, "JUMLAH SELURUHNYA", rows]);
        sheet.Line([null, null, null, null, null, null, null, $"Kuala Tungkal, {AsOf.ToString("d MMMM yyyy", Bahasa.Indonesian)}"]);
        sheet.Line([null, null, null, null, null, null, null, "Kasi Binadik dan Giatja"]);
    }

    object?[] Person(int no)
    {
        var woman = _dice.Next(18) == 0;
        var born = new DateOnly(1964, 1, 1).AddDays(_dice.Next(41 * 365));
        var (months, days) = (_dice.Next(5, 150), _dice.Next(5) == 0 ? 5 * _dice.Next(2, 5) : 0);
        var life = _dice.Next(400) == 0;
        var start = AsOf.AddDays(-_dice.Next(5, Math.Max(10, (int)(months * 30 * 0.9))));
        var length = months * 30.44 + days;
        var (crime, article) = Pick(Crimes);
        DateOnly? At(double part) => life ? null : start.AddDays((int)(length * part));
        return
        [
            no, Register(no, life ? 60 : months, start), Named(woman), Pick<string>(woman ? ["P", "PR", "Perempuan"] : ["L", "LK", "Laki-laki"]), Pick(Towns),
            _dice.Next(200) == 0 ? "31-02-1990" : Written(born), Nik(born, woman, no),
            $"{Pick(["RT.", "Lr.", "Jl.", "Parit"])} {_dice.Next(1, 40)} Kel. {Pick(Villages)} Kec. {Pick(Districts)}",
            Pick(["Islam", "Islam", "Islam", "Kristen", "Buddha"]), Pick(Schools), Pick(Works), crime, article, life ? "Seumur hidup" : Sentence(months, days),
            Written(start), Written(At(1 / 3d)), Written(At(1 / 2d)), Written(At(2 / 3d)), Written(At(1)), _dice.Next(5) < 2 ? null : _dice.Next(1, 7), Pick(Interests),
        ];
    }

    static string Register(int no, int months, DateOnly start) =>
        $"{(months > 12 ? "B.I" : "B.IIa")} {no.ToString(CultureInfo.InvariantCulture)}/{start.Year.ToString(CultureInfo.InvariantCulture)}";

    string Named(bool woman)
    {
        var name = $"{Pick(woman ? Women : Men)} {Pick(Second)}".TrimEnd();
        var alias = _dice.Next(8) == 0 ? $" als {Pick(Men).ToUpperInvariant()}" : "";
        var father = _dice.Next(3) == 0 ? "" : $" {(woman ? "binti" : "bin")} {Pick(Men)}";
        var whole = name + alias + father;
        return _dice.Next(3) switch { 0 => whole.ToUpperInvariant(), 1 when _dice.Next(3) == 0 => $" {whole}\u00a0", _ => whole };
    }

    object? Nik(DateOnly born, bool woman, int no)
    {
        var kind = _dice.Next(100);
        if (kind < 6) return null;
        var nik = $"15060{_dice.Next(1, 10)}{born.Day + (woman ? 40 : 0):00}{born.Month:00}{born.Year % 100:00}{(no * 7919 % 9998) + 1:0000}";
        return kind switch
        {
            < 10 => long.Parse(nik[..15] + "0", CultureInfo.InvariantCulture),
            < 14 => nik[..15],
            < 24 => $"'{nik}",
            _ => nik,
        };
    }

    string Sentence(int months, int days)
    {
        var (year, month, day) = _dice.Next(4) switch { 0 => ("Tahun", "Bulan", "Hari"), 1 => ("TAHUN", "BULAN", "HARI"), 2 => ("Thn", "Bln", "Hr"), _ => ("th", "bl", "hr") };
        return string.Join(' ', new[] { (months / 12, year), (months % 12, month), (days, day) }.Where(p => p.Item1 > 0).Select(p => $"{p.Item1} {p.Item2}"));
    }

    object? Written(DateOnly? at) => at is not { } day ? "-" : _dice.Next(7) switch
    {
        0 => day,
        1 => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        2 => day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture),
        3 => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        4 => day.Iso,
        5 => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {ShortMonths[day.Month - 1]} {day.Year}"),
        _ => $"{day.Day} {Bahasa.Indonesian.DateTimeFormat.MonthNames[day.Month - 1]} {day.Year}",
    };

    static readonly string[] ShortMonths = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

    T Pick<T>(T[] among) => among[_dice.Next(among.Length)];
}
