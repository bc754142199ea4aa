using System.Text.Json;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Participants.Roster;

/// <summary>A roster with real mess and invented people, and what a perfect reader gets from it.</summary>
public class RosterTruthTests(ITestOutputHelper output)
{
    static readonly string[] Fields =
    [
        "register", "name", "alias", "patronym", "sex", "birthPlace", "born", "nik", "crime", "article", "months", "days", "life",
        "start", "third", "half", "twoThirds", "end", "remissionMonths", "education", "sector", "district", "problems",
    ];

    [Fact]
    public void Every_row_of_the_roster_is_read_exactly()
    {
        var folder = Shared();
        Assert.SkipWhen(folder is null, "../shared/data is not beside this repository");
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder!, "roster-kuala-tungkal.truth.json")));

        var reading = new RosterReader(new(2025, 10, 8)).Read(File.ReadAllBytes(Path.Combine(folder!, "roster-kuala-tungkal.xlsx")), "roster.xlsx");

        var people = reading.Rows.Where(r => r.Problems.All(p => p.Code != "row.duplicate")).ToList();
        var expected = truth.RootElement.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(expected.Count, people.Count);
        Assert.Equal(3, reading.Rows.Count - people.Count);
        var byRegister = people.ToDictionary(p => p.Register!);

        var wrong = new List<string>();
        foreach (var field in Fields)
        {
            var misread = expected.Select(e => (First: e, Second: byRegister[e.GetProperty("register").GetString()!])).Where(p => Text(p.First.GetProperty(field)) != Read(p.Second, field)).ToList();
            output.WriteLine($"{field,-16} {expected.Count - misread.Count}/{expected.Count}");
            wrong.AddRange(misread.Take(5).Select(p => $"{field} of row {p.Second.Line}: {Text(p.First.GetProperty(field))} read as {Read(p.Second, field)}"));
        }

        Assert.Empty(wrong);
    }

    static string? Shared()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "shared", "data")) && File.Exists(Path.Combine(folder.FullName, "shared", "data", "roster-kuala-tungkal.xlsx")))
                return Path.Combine(folder.FullName, "shared", "data");
        return null;
    }

    static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Array => string.Join(',', value.EnumerateArray().Select(v => v.GetString())),
        _ => value.ToString(),
    };

    static string Read(RosterRow row, string field) => field switch
    {
        "register" => row.Register ?? "",
        "name" => row.Name ?? "",
        "alias" => row.Alias ?? "",
        "patronym" => row.Patronym ?? "",
        "sex" => row.Sex ?? "",
        "birthPlace" => row.BirthPlace ?? "",
        "born" => row.Born?.Iso ?? "",
        "nik" => row.Nik ?? "",
        "crime" => row.Crime ?? "",
        "article" => row.Article ?? "",
        "months" => $"{row.Months}",
        "days" => $"{row.Days}",
        "life" => $"{row.Life}",
        "start" => row.Start?.Iso ?? "",
        "third" => row.Third?.Iso ?? "",
        "half" => row.Half?.Iso ?? "",
        "twoThirds" => row.TwoThirds?.Iso ?? "",
        "end" => row.End?.Iso ?? "",
        "remissionMonths" => $"{row.RemissionMonths}",
        "education" => row.Education ?? "",
        "sector" => row.Sector is { } sector ? SectorCodes.CodeOf(sector) : "",
        "district" => row.District ?? "",
        "problems" => string.Join(',', row.Problems.Select(p => p.Code)),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };
}
