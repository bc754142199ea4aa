using CsCheck;
using Semai.Modules.Partners.Sectors;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Partners;

public class SectorSuggesterTests
{
    static SectorSuggestion Of(string activity, string name = "") => SectorSuggester.Shipped.Suggest(name, activity);

    [Theory]
    [InlineData("pengepul pinang kering", Sector.Plantation)]
    [InlineData("jual beli kopra dan kelapa bulat", Sector.Plantation)]
    [InlineData("kopi liberika tungkal, sangrai dan bubuk", Sector.Plantation)]
    [InlineData("tambak udang vaname", Sector.Fisheries)]
    [InlineData("membuat kerupuk udang dan amplang", Sector.Fisheries)]
    [InlineData("pengolahan ikan asap (salai)", Sector.Fisheries)]
    [InlineData("budi daya jamur tiram", Sector.Farming)]
    [InlineData("produksi tahu tempe", Sector.Farming)]
    [InlineData("ternak kambing etawa", Sector.Livestock)]
    [InlineData("jual ayam potong dan telur", Sector.Livestock)]
    [InlineData("penjahit baju kurung", Sector.HomeIndustry)]
    [InlineData("kue bolu & brownies pesanan", Sector.HomeIndustry)]
    [InlineData("toko sembako dan pulsa", Sector.Other)]
    [InlineData("warung sarapan nasi gemuk", Sector.Other)]
    public void It_reads_the_trades_of_a_coast_and_of_a_town(string activity, Sector sector) => Assert.Equal(sector, Of(activity).Sector);

    [Theory]
    [InlineData("membuat daster", Sector.HomeIndustry)]
    [InlineData("menjual daster", Sector.Other)]
    [InlineData("menanam cabai", Sector.Farming)]
    [InlineData("menjual cabai", Sector.Other)]
    [InlineData("menjual ikan lele", Sector.Fisheries)]
    [InlineData("menjual lele goreng", Sector.Other)]
    [InlineData("ternak burung kenari", Sector.Livestock)]
    [InlineData("menjual burung kenari", Sector.Other)]
    [InlineData("kelapa muda", Sector.Plantation)]
    [InlineData("es kelapa muda", Sector.Other)]
    public void The_same_goods_belong_elsewhere_when_made_grown_sold_or_served(string activity, Sector sector) => Assert.Equal(sector, Of(activity).Sector);

    [Theory]
    [InlineData("penjahit")]
    [InlineData("jahitan")]
    [InlineData("MENJAHIT")]
    [InlineData("\"menjahi'")]
    [InlineData("jasa\nnjahit")]
    public void It_knows_a_word_in_its_forms_with_a_slip_quotes_or_a_line_break(string activity) => Assert.Equal(Sector.HomeIndustry, Of(activity).Sector);

    [Fact]
    public void The_activity_decides_and_the_name_helps_where_the_activity_says_little()
    {
        Assert.Equal(Sector.Farming, Of("membuat karak", "Warung Kelontong Mas Keong").Sector);
        Assert.Equal(Sector.Livestock, Of("menjual bahan makanan", "Ayam Potong Bu Suginem").Sector);
        Assert.Equal(Sector.Fisheries, Of("", "Bandeng Presto Mas Ari").Sector);
        Assert.NotEqual(Sector.Farming, Of("jualan", "Bu Melati").Sector); // a person, no flower
    }

    [Fact]
    public void It_says_the_words_that_decided_as_they_stand_and_nothing_of_an_empty_text()
    {
        var said = Of("Membuat KRIPIK  Singkong, dijual di pasar");
        Assert.Contains("KRIPIK  Singkong", said.Because);
        Assert.InRange(said.Confidence, 0.5, 1);
        Assert.Equal((null, 0), (Of(" 085-22 ").Sector, Of("").Because.Count));
    }

    [Fact]
    public void Classes_keep_the_two_versions_apart()
    {
        var tempe = Of("membuat tempe").Kbli;
        Assert.Equal([new(2020, "10391"), new(2025, "10307")], tempe);

        var titles = new KbliTitles([(2025, "10307", "pembuatan tempe kedelai"), (2025, "47244", "perdagangan eceran tahu tempe")]);
        var loaded = new SectorSuggester(SectorWordData.Of(null), titles: titles).Suggest("", "membuat tempe").Kbli;
        Assert.DoesNotContain(loaded, k => k is { KbliVersion: 2025, Code: "10391" });
        Assert.Contains(new(2025, "10307"), loaded);
    }

    [Fact]
    public void Any_text_gets_a_sector_with_words_that_stand_in_it() => Gen.String.Sample(text =>
    {
        var said = Of(text);
        Assert.All(said.Because, word => Assert.Contains(word, text, StringComparison.Ordinal));
        Assert.InRange(said.Confidence, 0, 1);
    });

    [Fact]
    public void What_officers_taught_outweighs_the_words_for_the_same_and_for_similar_texts()
    {
        var data = SectorWordData.Of(null);
        var taught = new SectorSuggester(data, new([("menjual sangkar burung perkutut", Sector.HomeIndustry), ("keleman", Sector.Other), ("keleman", Sector.HomeIndustry)], data));

        Assert.Equal(Sector.HomeIndustry, taught.Suggest("", "Menjual sangkar burung perkutut").Sector);
        Assert.Equal(Sector.HomeIndustry, taught.Suggest("", "menjual sangkar burung").Sector);
        Assert.Equal((Sector.HomeIndustry, "keleman"), (taught.Suggest("", "keleman").Sector, taught.Suggest("", "keleman").Because[0])); // the newest holds
        Assert.Equal(Sector.Other, taught.Suggest("", "menjual burung").Sector);
    }
}
