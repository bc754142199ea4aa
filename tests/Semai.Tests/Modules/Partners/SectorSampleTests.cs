using System.Globalization;
using CsvHelper;
using Semai.Modules.Partners.Sectors;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Partners;

/// <summary>
/// The suggestion against the labelled sample, which stays in ../shared. The shipped words carry no weight that was
/// learnt from it, so every fold is judged by the same words; taught, a fold is judged by words and the labels of the
/// other folds as if officers had corrected them.
/// </summary>
public class SectorSampleTests
{
    const int Folds = 5;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Macro_f1_over_five_folds_is_at_least_four_fifths(bool taught)
    {
        var file = Shared.File("umkm-sectors.csv");
        Assert.SkipWhen(file is null, "../shared/data is not beside this repository");
        var rows = Read(file!).OrderBy(r => r.Name, StringComparer.Ordinal).Select((r, at) => (Row: r, Fold: at % Folds)).ToList();

        var data = SectorWordData.Of(null);
        var judged = rows.GroupBy(r => r.Fold).SelectMany(fold =>
        {
            var suggester = new SectorSuggester(data, taught ? new(rows.Where(r => r.Fold != fold.Key).Select(r => (SectorSuggester.Shipped.TextOf(r.Row.Name, r.Row.Activity), r.Row.Sector)), data) : null);
            return fold.Select(r => (r.Row.Sector, Said: suggester.Suggest(r.Row.Name, r.Row.Activity).Sector));
        }).ToList();

        var scores = Enum.GetValues<Sector>().Select(s => (Sector: s, F1: F1(judged, s), Rows: judged.Count(j => j.Sector == s))).ToList();
        foreach (var (sector, f1, count) in scores)
            TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{SectorCodes.CodeOf(sector),-24} {count,4} rows  F1 {f1:0.000}"));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"macro-F1 {scores.Average(s => s.F1):0.000}"));
        Assert.True(scores.Average(s => s.F1) >= 0.80);
    }

    static double F1(List<(Sector Sector, Sector? Said)> judged, Sector sector)
    {
        var (hit, wrong) = (judged.Count(j => j.Sector == sector && j.Said == sector), judged.Count(j => (j.Sector == sector) != (j.Said == sector)));
        return hit == 0 ? 0 : 2.0 * hit / ((2 * hit) + wrong);
    }

    static List<Labelled> Read(string file)
    {
        using var csv = CsvReader.FromText(File.ReadAllText(file), CsvReaderOptions.Default);
        csv.ReadHeader();
        List<Labelled> rows = [];
        while (csv.Read()) rows.Add(new(csv.GetString("name"), csv.GetString("activity"), SectorCodes.Find(csv.GetString("label"))!.Value));
        return rows;
    }

    sealed record Labelled(string Name, string Activity, Sector Sector);
}
