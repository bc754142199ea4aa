using System.IO.Compression;
using System.Text;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Participants.Roster;

public class RosterReaderTests
{
    static readonly RosterReader Reader = new(new(2026, 3, 1));

    [Fact]
    public void Columns_in_another_order_below_any_title_are_found_by_their_words()
    {
        var reading = Reader.Read(Workbook.Of(
            ["LAPAS KELAS IIA JAMBI"], [], ["Daftar penghuni"],
            ["Minat", "Ekspirasi", "Nama WBP / Bin", "No", "No Reg", "Pidana", "Jns Kelamin", "Umur"],
            ["sablon", "14 Februari 2027", "SUHAIMI ALIAS IMI BIN LATIF", 1, "BI.077/2025", "2 tahun 3 bulan", "Lk", 31]), "a.xlsx");

        var row = Assert.Single(reading.Rows);
        Assert.Equal(("Suhaimi", "IMI", "Latif"), (row.Name, row.Alias, row.Patronym));
        Assert.Equal(("BI.077/2025", 27, 0, "L"), (row.Register, row.Months, row.Days, row.Sex));
        Assert.Equal((new DateOnly(2027, 2, 14), Sector.HomeIndustry), (row.End, row.Sector));
        Assert.Empty(row.Problems);
        Assert.Null(row.Nik);
    }

    [Fact]
    public void Headings_of_two_lines_are_read_together()
    {
        var reading = Reader.Read(Workbook.Of(
            ["No", "Nomor", "Nama", "Lahir", null, "Lama Pidana", null, null, "Tanggal", null, null, null],
            [null, "Register", "Lengkap", "Tempat", "Tanggal", "Th", "Bln", "Hr", "1/3", "½", "2/3", "Ekspirasi"],
            ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
            [1, "B.I 9/2024", "Darto", "Jambi", "8/10/80", 1, 6, 10, "08/10/25", 46000, "2026-10-08", "8-Okt-27"],
            [null, null, "JUMLAH", 1]), "a.xlsx");

        var row = Assert.Single(reading.Rows);
        Assert.Equal((1, 2), (reading.Sheets[0].HeaderFrom, reading.Sheets[0].HeaderTo));
        Assert.Equal(("B.I 9/2024", "Darto", "Jambi", new DateOnly(1980, 10, 8)), (row.Register, row.Name, row.BirthPlace, row.Born));
        Assert.Equal((18, 10), (row.Months, row.Days));
        Assert.Equal((new DateOnly(2025, 10, 8), new DateOnly(2025, 12, 9), new DateOnly(2026, 10, 8), new DateOnly(2027, 10, 8)), (row.Third, row.Half, row.TwoThirds, row.End));
    }

    [Fact]
    public void Words_stacked_over_one_column_mean_something_together()
    {
        var reading = Reader.Read(Workbook.Of(
            ["DAFTAR NARAPIDANA LAPAS KUALA TUNGKAL"],
            ["NO", null, "NOMOR", "NAMA NARAPIDANA", null, "L/P", "TEMPAT", "TANGGAL", "NOMOR INDUK", "JENIS", "PASAL", "LAMA", "TANGGAL", "TANGGAL", "BESARAN", "TINGKAT", "KEC."],
            ["URUT", null, "REGISTER", "ALIAS / BIN", null, null, "LAHIR", "LAHIR", "KEPENDUDUKAN", "PERKARA", "KUHP/UU", "PIDANA", "DITAHAN", "2/3 MP", "REMISI", "PENDIDIKAN", "ASAL"],
            [1, null, 2, 3, null, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
            [1, null, "B.I 9/2024", "Darto (alias UCOK) bin Ali", null, "L", "Jambi", "17 Agustus 1990", "1506021708900003", "Pencurian", "363 KUHP", "2 th 6 bln", "01-Feb-25", "01-Okt-26", 2, "SMP", "Betara"],
            [null, null, null, "Mengetahui,"], [null, null, "NIP. 19700101 199503 1 001"]), "a.xlsx");

        var row = Assert.Single(reading.Rows);
        Assert.Equal(("B.I 9/2024", "Darto", "UCOK", "Ali", "L"), (row.Register, row.Name, row.Alias, row.Patronym, row.Sex));
        Assert.Equal(("Jambi", new DateOnly(1990, 8, 17), "1506021708900003"), (row.BirthPlace, row.Born, row.Nik));
        Assert.Equal(("Pencurian", "363 KUHP", 30, new DateOnly(2025, 2, 1), new DateOnly(2026, 10, 1)), (row.Crime, row.Article, row.Months, row.Start, row.TwoThirds));
        Assert.Equal((2, "SMP", "Betara"), (row.RemissionMonths, row.Education, row.District));
        Assert.Empty(row.Problems);
    }

    [Fact]
    public void Every_visible_sheet_is_read_hidden_ones_are_not_and_headings_that_repeat_are_passed_over()
    {
        object?[] heading = ["No", "No. Registrasi", "Nama", "L/P"];
        var reading = Reader.Read(Workbook.Of(
            ("Keterangan", false, [["MP = masa pidana"]]),
            ("Pria", false, [heading, [1, "B.I 1/2024", "Ali", "L"], heading, [2, "B.I 2/2024", "Budi", "L"]]),
            ("Wanita", false, [["Lapas"], heading, [1, "B.I 3/2024", "Ratna", "P"], [2, "B.I 1/2024", "Ali", "L"]]),
            ("Lama", true, [heading, [1, "B.I 4/2020", "Bebas", "L"]])), "a.xlsx");

        Assert.Equal(["Ali", "Budi", "Ratna", "Ali"], reading.Rows.Select(r => r.Name));
        Assert.Equal(["Keterangan", "Lama"], reading.Passed.Order());
        var twice = Assert.Single(reading.Rows, r => r.IsRejected);
        Assert.Equal(("Wanita", "row.duplicate", "B4"), (twice.Sheet, twice.Problems[0].Code, twice.Problems[0].Cell));
    }

    [Fact]
    public void Of_sheets_named_by_month_the_last_is_the_roster()
    {
        object?[] heading = ["No", "No. Registrasi", "Nama", "L/P"];

        var reading = Reader.Read(Workbook.Of(
            ("April 2026", false, [heading, [1, "B.I 1/2024", "Ali", "L"]]), ("Mei 2026", false, [heading, [1, "B.I 1/2024", "Ali", "L"], [2, "B.I 2/2024", "Budi", "L"]])), "a.xlsx");

        Assert.Equal(2, reading.Rows.Count);
        Assert.DoesNotContain(reading.Rows, r => r.IsRejected);
    }

    [Fact]
    public void A_csv_with_semicolons_in_windows_1252_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = "LAPAS KELAS IIB KUALA TUNGKAL;;;;\r\n\r\nNo;No. Registrasi;Nama Lengkap;Jenis Kelamin;NIK;Tempat, Tgl Lahir;Alamat\r\n" +
                   "1;B.I 1/2024;José Peña bin Ali;Laki-laki;1,50602E+15;Tembilahan, 17 Mei 1990;\"Jl. A; Kec. Betara, Kab. Tanjab Barat\"\r\n" +
                   "2;B.I 2/2024;Ratna;Perempuan;'1506025705900003;Jambi / 17-05-1990;Kec. TUNGKAL ILIR\r\n";

        var reading = Reader.Read(Encoding.GetEncoding(1252).GetBytes(text), "register.csv");

        Assert.Equal(["José Peña", "Ratna"], reading.Rows.Select(r => r.Name));
        Assert.Equal(["nik.lossy"], reading.Rows[0].Problems.Select(p => p.Code));
        Assert.Equal(("E4", "1506025705900003"), (reading.Rows[0].Problems[0].Cell, reading.Rows[1].Nik));
        Assert.Equal(["Tembilahan", "Jambi"], reading.Rows.Select(r => r.BirthPlace));
        Assert.All(reading.Rows, r => Assert.Equal(new(1990, 5, 17), r.Born));
        Assert.Equal(["Betara", "Tungkal Ilir"], reading.Rows.Select(r => r.District));
    }

    [Fact]
    public void What_is_wrong_is_said_with_its_cell_and_the_field_stays_empty()
    {
        var reading = Reader.Read(Workbook.Of(
            ["No. Registrasi", "Nama", "JK", "Tgl Lahir", "NIK", "Lama Pidana", "Remisi", "Pendidikan", "Minat"],
            ["B.I 1/2024", "Ali", "X", "31-02-1990", 1506021705900000L, "lima th lebih", "banyak", "?", "main bola"],
            ["B.I 2/2024", null, "L", "kapan-kapan", "123", "seumur hidup", null, "SLTA", null],
            [null, "Cecep", "L", "17-05-1990", null, "18 bulan", 2, "sd", "-"]), "a.xlsx");

        Assert.Equal(["sex.unreadable", "born.impossible", "nik.lossy", "sentence.unreadable", "remission.unreadable", "sector.unclear"],
            reading.Rows[0].Problems.Select(p => p.Code).OrderBy(c => Array.IndexOf(["sex.unreadable", "born.impossible", "nik.lossy", "sentence.unreadable", "remission.unreadable", "sector.unclear"], c)));
        Assert.Contains(reading.Rows[0].Problems, p => p is { Code: "born.impossible", Cell: "D2", Content: "31-02-1990" });
        Assert.Equal((null, null, null, null), (reading.Rows[0].Born, reading.Rows[0].Nik, reading.Rows[0].Months, reading.Rows[0].RemissionMonths));
        Assert.Equal(["born.unreadable", "name.missing", "nik.malformed"], reading.Rows[1].Problems.Select(p => p.Code).Order());
        Assert.Equal((true, null, 0, "SMA"), (reading.Rows[1].Life, reading.Rows[1].Months, reading.Rows[1].RemissionMonths, reading.Rows[1].Education));
        Assert.Equal(["nik.missing", "register.missing"], reading.Rows[2].Problems.Select(p => p.Code).Order());
        Assert.True(reading.Rows[1].IsRejected && reading.Rows[2].IsRejected && !reading.Rows[0].IsRejected);
    }

    [Fact]
    public void What_looks_like_a_formula_or_a_script_is_text()
    {
        var row = Reader.Read(Workbook.Of(["No. Registrasi", "Nama", "L/P"], ["=1+1", "<script>Alert(1)</script>", "L"]), "a.xlsx").Rows[0];

        Assert.Equal(("=1+1", "<script>Alert(1)</script>"), (row.Register, row.Name));
    }

    [Fact]
    public void The_user_may_say_what_a_column_holds()
    {
        var file = Workbook.Of(["No. Registrasi", "Nama", "L/P", "Ket."], ["B.I 1/2024", "Ali", "L", "sapi"]);

        var row = Reader.Read(file, "a.xlsx", new Dictionary<string, RosterField> { ["Lembar1!D"] = RosterField.Interest }).Rows[0];

        Assert.Equal(Sector.Livestock, row.Sector);
        Assert.Null(Reader.Read(file, "a.xlsx").Rows[0].Sector);
    }

    [Fact]
    public void Files_that_are_no_roster_are_refused_each_in_its_own_words()
    {
        Assert.Equal("sheet.empty", Refused([]));
        Assert.Equal("sheet.not-a-sheet", Refused([0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0]));
        Assert.Equal("sheet.not-a-sheet", Refused("%PDF-1.7 halo"u8.ToArray()));
        Assert.Equal("sheet.old-workbook", Refused([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
        Assert.Equal("sheet.damaged", Refused("PK\u0003\u0004 dan seterusnya"u8.ToArray()));
        Assert.Equal("roster.no-header", Refused(Workbook.Of(["Belanja", "Harga"], ["Beras", 15000])));
        Assert.Equal("roster.no-rows", Refused(Workbook.Of(["No. Registrasi", "Nama", "L/P"])));
        Assert.Equal("sheet.empty", Refused(Workbook.Of(("Lembar1", false, Array.Empty<object?[]>()))));
        Assert.Equal("sheet.too-wide", Refused(Workbook.Of([.. Enumerable.Range(1, 200).Select(i => (object?)$"Kolom {i}")])));
        Assert.Equal("sheet.inflated", Refused(Bomb()));

        static string Refused(byte[] file) => Assert.Throws<Refusal>(() => Reader.Read(file, "a.xlsx")).Rule;
    }

    /// <summary>Thirty million spaces, in thirty kilobytes.</summary>
    static byte[] Bomb()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Workbook.Write(zip, "xl/workbook.xml", "<workbook/>");
            Workbook.Write(zip, "xl/worksheets/sheet1.xml", new string(' ', 30_000_000));
        }

        return file.ToArray();
    }

    [Fact]
    public void A_sample_roster_is_the_same_for_the_same_seed_and_reads_well()
    {
        var (one, two) = (Sample(7), Sample(7));

        Assert.Equal(one, two);
        Assert.NotEqual(one, Sample(8));
        var reading = Reader.Read(one, "sample.xlsx");
        Assert.Equal(412, reading.Rows.Count(r => !r.IsRejected));
        Assert.All(reading.Rows, r => Assert.True(r is { Sector: not null, District: not null, Sex: not null, Start: not null } && (r.Life || r is { Months: not null, End: not null })));

        static byte[] Sample(int seed)
        {
            using var file = new MemoryStream();
            new SampleRoster(412, seed).Write(file);
            return file.ToArray();
        }
    }
}
