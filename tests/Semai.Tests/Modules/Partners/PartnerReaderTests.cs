using System.Text;
using Semai.Modules.Partners.Importing;
using Semai.Modules.Partners.Sectors;
using Semai.Modules.Reference;
using Semai.Tests.Modules.Participants.Roster;

namespace Semai.Tests.Modules.Partners;

public class PartnerReaderTests
{
    static PartnerReading Read(byte[] file, params string[] mapping) =>
        new PartnerReader(RegencyPlaces.Of("15.06", LoadRegions.ShippedWithin("15.06")), SectorSuggester.Shipped, new(2026, 3, 1)).Read(file, "usaha.csv", ColumnChoices.Parse(mapping));

    static PartnerReading Csv(string text, params string[] mapping) => Read(Encoding.UTF8.GetBytes(text), mapping);

    static string Refused(byte[] file) => Assert.Throws<Refusal>(() => Read(file)).Rule;

    [Fact]
    public void Columns_are_found_by_what_their_headings_mean_wherever_they_stand()
    {
        var reading = Read(Workbook.Of(
            ["DATA UMKM KECAMATAN TUNGKAL ILIR TAHUN 2025"],
            ["No", "Pemilik", "Nama Usaha", "Modal", "Omzet/Tahun", "Tenaga Kerja", "Kec.", "Jenis Usaha", "NIB", "No. HP", "NIK"],
            [1, "Bu Ratna", "Ratna Snack", "15 jt", "Rp 120.000.000", "3 orang", "Tungkal llir", "membuat kue kering", "1234567890123", "0812-0000-0000", "1506010101900001"]));

        var ratna = Assert.Single(reading.Rows).Details;
        Assert.Equal(("Ratna Snack", "Bu Ratna", "membuat kue kering"), (ratna.Name, ratna.OwnerName, ratna.Activity));
        Assert.Equal((15_000_000L, 120_000_000L, 3), (ratna.Capital!.Value, ratna.YearlySales!.Value, ratna.Workers!.Value));
        Assert.Equal(("15.06.02", "1234567890123"), (ratna.RegionCode, ratna.Nib)); // a small L for a capital I
        Assert.Equal(PartnerField.Unused, reading.Columns.Single(c => c.Heading == "NIK").Field);
    }

    [Fact]
    public void A_user_says_what_a_column_holds_by_its_heading_or_its_letter()
    {
        Assert.Equal("anyam tikar", Assert.Single(Csv("Nama;Isi\nBu Siti;anyam tikar\n", "Kegiatan=Isi").Rows).Details.Activity);
        Assert.Equal("Bu Siti", Assert.Single(Csv("Siapa;Isi\nBu Siti;anyam tikar\n", "name=A", "activity=B").Rows).Details.Name);
        Assert.Equal("partner-import.no-such-field", Assert.Throws<Refusal>(() => ColumnChoices.Parse(["warna=B"])).Rule);
    }

    [Fact]
    public void A_line_is_where_its_row_begins_though_quoted_breaks_stand_before_it()
    {
        var reading = Csv("Nama;Kegiatan\r\n\"Bu'Ani\";\"membuat\r\nkue\"\r\nIwak \"E;jual ikan\r\n;;\r\n;tanpa nama\r\n");

        Assert.Equal([2, 4, 6], reading.Rows.Select(r => r.Line));
        Assert.Equal(("membuat kue", "Iwak \"E"), (reading.Rows[0].Details.Activity, reading.Rows[1].Details.Name));
        Assert.Equal("name.missing", Assert.Single(reading.Rows[2].Problems).Code);
        Assert.True(reading.Rows[2].IsRejected);
    }

    [Fact]
    public void What_cannot_be_read_is_noted_with_its_cell_and_left_empty()
    {
        var row = Assert.Single(Csv("Nama,Modal,NIB,lat,lng,Kecamatan,Tenaga Kerja,Tahun\nA,banyak,12,110.8,-7.5,Betarra Raya,dua,1066\n").Rows);

        Assert.Equal(["capital.unreadable B2", "district.unknown F2", "latitude.unreadable D2", "nib.malformed C2", "surveyYear.unreadable H2", "workers.unreadable G2"],
            row.Problems.Select(p => $"{p.Code} {p.Cell}").Order(StringComparer.Ordinal));
        Assert.All(row.Problems, p => Assert.NotEmpty(p.Message + p.Remedy));
        Assert.Equal((null, null, "Betarra Raya"), (row.Details.Capital, row.Details.RegionCode, row.Details.District));
    }

    [Fact]
    public void Text_that_looks_like_a_formula_or_a_script_stays_text()
    {
        var row = Assert.Single(Csv("Nama;Kegiatan\n=1+1;<script>alert(1)</script>\n").Rows);
        Assert.Equal(("=1+1", "<script>alert(1)</script>"), (row.Details.Name, row.Details.Activity));
    }

    [Fact]
    public void A_file_that_is_no_list_of_businesses_is_refused_in_a_sentence()
    {
        Assert.Equal("sheet.empty", Refused([]));
        Assert.Equal("sheet.not-a-sheet", Refused("%PDF-1.7"u8.ToArray()));
        Assert.Equal("sheet.old-workbook", Refused([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
        Assert.Equal("sheet.damaged", Refused("PK\u0003\u0004 dan seterusnya"u8.ToArray()));
        Assert.Equal("sheet.too-wide", Refused(Workbook.Of([.. Enumerable.Range(1, 200).Select(i => (object?)$"Kolom {i}")])));
        Assert.Equal("partner-import.no-header", Refused("satu;dua\n1;2\n"u8.ToArray()));
        Assert.Equal("partner-import.no-rows", Refused("Nama;Kegiatan\n"u8.ToArray()));
    }

    [Theory]
    [InlineData("15000000", 15_000_000)]
    [InlineData("Rp 15.000.000,-", 15_000_000)]
    [InlineData("Rp. 15.000.000,00", 15_000_000)]
    [InlineData("15 jt", 15_000_000)]
    [InlineData("1,5 juta", 1_500_000)]
    [InlineData("1.5 juta", 1_500_000)]
    [InlineData("500rb", 500_000)]
    [InlineData("2 M", 2_000_000_000)]
    [InlineData("15,000,000", 15_000_000)]
    [InlineData("1.5E7", 15_000_000)]
    [InlineData("0", 0)]
    [InlineData("banyak", null)]
    [InlineData("5-10 juta", null)]
    [InlineData("-5000", null)]
    [InlineData("99999999999999999999 M", null)]
    public void Money_is_read_as_people_write_it(string text, int? rupiah) => Assert.Equal(rupiah, RupiahReader.Read(text));
}
