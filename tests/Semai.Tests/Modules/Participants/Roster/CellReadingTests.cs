using Semai.Modules.Participants.Roster;

namespace Semai.Tests.Modules.Participants.Roster;

/// <summary>What people write in a cell: headings, sentences, days, names.</summary>
public class CellReadingTests
{
    [Theory]
    [InlineData("N I K", RosterField.Nik)]
    [InlineData("N.I.K.", RosterField.Nik)]
    [InlineData("PLACE OF BIRTH", RosterField.BirthPlace)]
    [InlineData("DATE OF BIRTH", RosterField.Born)]
    [InlineData("Tempat & Tgl. Lahir", RosterField.BirthPlaceAndDay)]
    [InlineData("Dua Pertiga", RosterField.TwoThirds)]
    [InlineData("Tgl. Bebas", RosterField.End)]
    [InlineData("Lama Hukuman", RosterField.Sentence)]
    [InlineData("Paraf", RosterField.Unused)]
    public void A_heading_is_known_by_its_words(string text, RosterField field) => Assert.Equal(field, Heading.Of(text).Field);

    [Theory]
    [InlineData("10 Thn 11 Bln", 131, 0)]
    [InlineData("5 (lima) TAHUN", 60, 0)]
    [InlineData("dua tahun enam bulan", 30, 0)]
    [InlineData("dua belas tahun", 144, 0)]
    [InlineData("2,5 tahun", 30, 0)]
    [InlineData("1th3bl15hr", 15, 15)]
    [InlineData("pidana penjara 4 tahun subsider 3 bulan", 48, 0)]
    [InlineData("8 bulan 10 hari", 8, 10)]
    [InlineData("20 hari", 0, 20)]
    public void A_sentence_is_read_in_every_form(string written, int months, int days) =>
        Assert.Equal(new SentenceLength(months, days, false), SentenceReader.Read(written));

    [Theory]
    [InlineData("lima th lebih")]
    [InlineData("60")]
    [InlineData("2 tahun ?")]
    public void A_sentence_that_is_not_whole_is_not_guessed(string written) => Assert.Null(SentenceReader.Read(written));

    [Theory]
    [InlineData("8 Oktober 2025")]
    [InlineData("08/10/25")]
    [InlineData("8-10-2025")]
    [InlineData("08.10.2025")]
    [InlineData("2025-10-08 00:00:00")]
    [InlineData("Rabu, 8 Oktober 2025")]
    [InlineData("8-Okt-25")]
    [InlineData("45938")]
    public void A_day_is_read_in_every_form(string written) =>
        Assert.Equal((new DateOnly(2025, 10, 8), DayFault.None), DayReader.Read(written, false, DayReader.OfSentence));

    [Theory]
    [InlineData("AHMAD @ UCOK", "Ahmad", "UCOK", null)]
    [InlineData("Ahmad (alias Ucok) bin Ali", "Ahmad", "Ucok", "Ali")]
    [InlineData("Siti Aminah Bt. KASIM (Alm)", "Siti Aminah", null, "Kasim")]
    [InlineData("Ahmad bin Ali als UCOK", "Ahmad", "UCOK", "Ali")]
    [InlineData("BINTANG ALSADI", "Bintang Alsadi", null, null)]
    public void A_name_is_taken_apart(string written, string name, string? alias, string? patronym) =>
        Assert.Equal(new WrittenName(name, alias, patronym), NameReader.Read(written));
}
