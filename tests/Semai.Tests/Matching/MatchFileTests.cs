using System.Globalization;
using System.Text;
using Semai.Commands;
using Semai.Matching;

namespace Semai.Tests.Matching;

public class MatchFileTests
{
    const string Offers = """ "offers":[{"id":"o1","places":1}] """;
    const string People = """ "people":[{"id":"p1","scores":{"o1":1}},{"id":"p2","scores":{}}] """;

    [Theory]
    [InlineData("matching.not-json", "")]
    [InlineData("matching.not-json", "people")]
    [InlineData("matching.not-json", "{\"people\":[")]
    [InlineData("matching.not-json", "{PEOPLE,OFFERS} and more")]
    [InlineData("matching.wrong-shape", "[]")]
    [InlineData("matching.wrong-shape", "{\"people\":{}}")]
    [InlineData("matching.wrong-shape", "{\"people\":[7]}")]
    [InlineData("matching.wrong-shape", "{\"people\":[{\"id\":7}]}")]
    [InlineData("matching.wrong-shape", "{\"people\":[{\"id\":\"p1\",\"scores\":[]}]}")]
    [InlineData("matching.wrong-shape", "{\"offers\":[{\"id\":\"o1\"}]}")]
    [InlineData("matching.wrong-shape", """{PEOPLE,OFFERS,"separations":["p1"]}""")]
    [InlineData("matching.wrong-shape", """{PEOPLE,OFFERS,"separations":[["p1"]]}""")]
    [InlineData("matching.wrong-shape", """{PEOPLE,OFFERS,"separations":[["p1","p2","p1"]]}""")]
    [InlineData("matching.not-whole", """{"people":[{"id":"p1","scores":{"o1":1.5}}],OFFERS}""")]
    [InlineData("matching.not-whole", """{"people":[{"id":"p1","scores":{"o1":"87"}}],OFFERS}""")]
    [InlineData("matching.not-whole", """{"people":[{"id":"p1","scores":{"o1":null}}],OFFERS}""")]
    [InlineData("matching.not-whole", """{"people":[{"id":"p1","scores":{"o1":99999999999999999999}}],OFFERS}""")]
    [InlineData("matching.not-whole", """{PEOPLE,"offers":[{"id":"o1","places":1.5}]}""")]
    [InlineData("matching.no-id", """{"people":[{"scores":{"o1":1}}],OFFERS}""")]
    [InlineData("matching.no-id", """{PEOPLE,"offers":[{"id":" ","places":1}]}""")]
    [InlineData("matching.no-people", "{}")]
    [InlineData("matching.no-people", """{"people":[],OFFERS}""")]
    [InlineData("matching.no-offers", """{"people":[{"id":"p1"}],"offers":[]}""")]
    [InlineData("matching.nobody-allowed", """{"people":[{"id":"p1","scores":{}}],OFFERS}""")]
    [InlineData("matching.double-person", """{"people":[{"id":"p1","scores":{"o1":1}},{"id":"p1","scores":{"o1":2}}],OFFERS}""")]
    [InlineData("matching.double-offer", """{PEOPLE,"offers":[{"id":"o1","places":1},{"id":"o1","places":1}]}""")]
    [InlineData("matching.double-score", """{"people":[{"id":"p1","scores":{"o1":1,"o1":2}}],OFFERS}""")]
    [InlineData("matching.unknown-offer", """{"people":[{"id":"p1","scores":{"o9":1}}],OFFERS}""")]
    [InlineData("matching.unknown-person", """{PEOPLE,OFFERS,"separations":[["p1","p9"]]}""")]
    [InlineData("matching.separated-from-self", """{PEOPLE,OFFERS,"separations":[["p1","p1"]]}""")]
    [InlineData("matching.score-out-of-range", """{"people":[{"id":"p1","scores":{"o1":-1}}],OFFERS}""")]
    [InlineData("matching.score-out-of-range", """{"people":[{"id":"p1","scores":{"o1":9223372036854775807}}],OFFERS}""")]
    [InlineData("matching.places-out-of-range", """{PEOPLE,"offers":[{"id":"o1","places":-1}]}""")]
    [InlineData("matching.places-out-of-range", """{PEOPLE,"offers":[{"id":"o1","places":99999999999}]}""")]
    [InlineData("matching.minimum-out-of-range", """{PEOPLE,"offers":[{"id":"o1","places":1,"minimum":2}]}""")]
    [InlineData("matching.minimum-out-of-range", """{PEOPLE,"offers":[{"id":"o1","places":1,"minimum":-1}]}""")]
    public async Task What_makes_no_sense_is_refused_by_name(string rule, string file)
    {
        Assert.Equal(rule, Assert.Throws<Refusal>(() => Read(Whole(file))).Rule);
        Assert.Equal(1, await RunAsync(Whole(file)));
    }

    [Fact]
    public void A_file_may_say_it_in_any_order_and_say_more_than_is_asked()
    {
        var read = Read("""
            {"note":{"a":[1,{"b":null}]},"separations":[["p2","p1"],["p1","p2"]],
             "people":[{"scores":{"o2":7,"o1":8},"id":"p1","from":"Kuala \u0041"},{"id":"p2","scores":{"o1":3}},{"id":"p3"}],
             "offers":[{"minimum":1,"id":"o1","places":2,"tags":[]},{"id":"o2","places":0}]}
            """);

        Assert.Equal(["p1", "p2", "p3"], read.PersonIds);
        Assert.Equal(["o1", "o2"], read.OfferIds);
        Assert.Equal([1, 0, 0], read.Offer);
        Assert.Equal([7, 8, 3], read.Score);
        Assert.Equal([0, 2, 3, 3], read.First);
        Assert.Equal([(0, 1)], read.Separations);
    }

    [Fact]
    public void A_file_larger_than_what_is_held_of_it_at_once_is_read_the_same()
    {
        var people = Enumerable.Range(0, 20_000).Select(p => $"{{\"id\":\"orang {p}\",\"scores\":{{\"o1\":{p}}}}}");

        var read = Read($"{{\"people\":[{string.Join(",\n", people)}],{Offers}}}");

        Assert.Equal(Enumerable.Range(0, 20_000), read.Score);
        Assert.Equal("orang 19999", read.PersonIds[^1]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(2, "--input", "x.json", "--gap", "1")]
    [InlineData(2, "--input", "x.json", "--seconds", "0")]
    [InlineData(2, "--input", "x.json", "--seed", "-1")]
    [InlineData(2, "--input", "x.json", "--gap", "sedikit")]
    [InlineData(1, "--input", "tidak-ada.json")]
    public async Task Wrong_use_and_a_file_that_is_not_there_are_told_apart(int code, params string[] args) =>
        Assert.Equal(code, await SemaiCommands.RunAsync(["match", .. args]));

    [Fact]
    public void A_share_is_written_with_a_point_in_every_language()
    {
        CultureInfo.CurrentCulture = Bahasa.Indonesian;
        var parsed = SemaiCommands.Create().Parse(["match", "--input", "x.json", "--gap", "0.02"]);

        Assert.Empty(parsed.Errors);
        Assert.Equal(0.02, parsed.GetValue<double>("--gap"));
    }

    static string Whole(string file) => file.Replace("PEOPLE", People, StringComparison.Ordinal).Replace("OFFERS", Offers, StringComparison.Ordinal);

    static MatchInstance Read(string file) => MatchFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(file)));

    static async Task<int> RunAsync(string file)
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, file);
        try
        {
            return await SemaiCommands.RunAsync(["match", "--input", path, "--json"]);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
