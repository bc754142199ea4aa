using System.Diagnostics;
using System.Text.Json;

namespace Semai.Tests.Matching;

/// <summary>The command as a script calls it: a program of its own, what it prints, its exit code.</summary>
public class MatchCommandTests
{
    const string Question = """
        {"people":[{"id":"p1","scores":{"o1":87,"o2":80}},{"id":"p2","scores":{"o1":90}},{"id":"p3","scores":{"o1":40}},{"id":"p4","scores":{}}],
         "offers":[{"id":"o1","places":1,"minimum":0},{"id":"o2","places":1}]}
        """;

    [Fact]
    public async Task It_prints_the_whole_answer_as_json_and_nothing_else()
    {
        var (code, printed) = await RunAsync(Question, "--json");

        var answer = JsonDocument.Parse(printed).RootElement;
        Assert.Equal(0, code);
        Assert.Equal(("optimal", 170, 170), (answer.GetProperty("status").GetString(), answer.GetProperty("objective").GetInt64(), answer.GetProperty("bound").GetInt64()));
        Assert.Equal("""[{"person":"p1","offer":"o2","score":80,"runnerUp":"o1","overrideCost":83,"overrideCostIs":"exact"},{"person":"p2","offer":"o1","score":90,"runnerUp":null,"overrideCost":50,"overrideCostIs":"exact"}]""",
            answer.GetProperty("pairs").GetRawText());
        Assert.Equal("""[{"person":"p3","reason":"allFull","onePlaceMore":"o1","gain":40,"gainIs":"exact","cheapest":"o1","overrideCost":50,"overrideCostIs":"exact"},{"person":"p4","reason":"noOfferAllowed"}]""",
            answer.GetProperty("unmatched").GetRawText());
        Assert.Equal("""{"firstComeFirstServed":{"objective":87,"matched":1},"greedy":{"objective":170,"matched":2}}""", answer.GetProperty("comparisons").GetRawText());
        Assert.InRange(answer.GetProperty("seconds").GetDouble(), 0, 60);
    }

    [Fact]
    public async Task Under_side_rules_it_names_who_is_kept_apart()
    {
        var (_, printed) = await RunAsync("""
            {"people":[{"id":"p1","scores":{"o1":5}},{"id":"p2","scores":{"o1":4}},{"id":"p3","scores":{"o2":9}}],
             "offers":[{"id":"o1","places":2},{"id":"o2","places":3,"minimum":2}],"separations":[["p1","p2"]]}
            """, "--json");

        var answer = JsonDocument.Parse(printed).RootElement;
        Assert.Equal(("optimal", 5), (answer.GetProperty("status").GetString(), answer.GetProperty("objective").GetInt64()));
        var (apart, few) = (answer.GetProperty("unmatched")[0], answer.GetProperty("unmatched")[1]);
        Assert.Equal(("separated", "o1", "p1"), (apart.GetProperty("reason").GetString(), apart.GetProperty("at").GetString(), apart.GetProperty("apartFrom").GetString()));
        Assert.Equal(("groupTooSmall", "impossible"), (few.GetProperty("reason").GetString(), few.GetProperty("overrideCostIs").GetString()));
        Assert.Equal(JsonValueKind.Null, few.GetProperty("overrideCost").ValueKind);
    }

    [Theory]
    [InlineData("id_ID.UTF-8", "2 dari 4 orang mendapat tempat")]
    [InlineData("en_GB.UTF-8", "2 of 4 people have a place")]
    public async Task Without_json_it_says_in_words_what_came_of_it(string language, string says)
    {
        var (code, printed) = await RunAsync(Question, language: language);

        Assert.Equal(0, code);
        Assert.Contains(says, printed, StringComparison.Ordinal);
    }

    static async Task<(int Code, string Printed)> RunAsync(string question, string? json = null, string language = "id_ID.UTF-8")
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, question);
        try
        {
            var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "match", "--input", file, .. json is null ? Array.Empty<string>() : [json]])
            {
                RedirectStandardOutput = true,
                Environment = { ["LANG"] = language, ["LC_ALL"] = language },
            };
            using var semai = Process.Start(start)!;
            var printed = await semai.StandardOutput.ReadToEndAsync();
            await semai.WaitForExitAsync();
            return (semai.ExitCode, printed);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
