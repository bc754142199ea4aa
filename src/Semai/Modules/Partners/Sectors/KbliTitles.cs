using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Sectors;

/// <summary>
/// The titles of the loaded business classification, found by the words of a business, within the sections in which its
/// sector may lie. Each version is searched for itself: the same five digits mean different things.
/// </summary>
public sealed class KbliTitles
{
    /// <summary>Candidates of each version.</summary>
    public const int Most = 3;

    /// <summary>A word that stands in more titles than these tells nothing.</summary>
    const int CommonFrom = 15;

    public static readonly KbliTitles None = new([]);

    readonly Dictionary<string, List<(BusinessKbli Class, int Length)>> _byWord = [];
    readonly HashSet<BusinessKbli> _classes = [];
    readonly HashSet<int> _versions = [];

    /// <param name="classes">Version, five digits and folded title.</param>
    public KbliTitles(IEnumerable<(int Version, string Code, string Folded)> classes)
    {
        foreach (var (version, code, folded) in classes)
        {
            var known = new BusinessKbli(version, code);
            _classes.Add(known);
            _versions.Add(version);
            var words = folded.Split(' ');
            foreach (var word in words.Where(w => w.Length > 3).Distinct())
            {
                if (!_byWord.TryGetValue(word, out var list)) _byWord[word] = list = [];
                list.Add((known, words.Length));
            }
        }
    }

    /// <param name="words">That decided the sector.</param>
    /// <param name="shipped">Codes that stand beside those words; of a loaded version only those that it has.</param>
    public IReadOnlyList<BusinessKbli> For(Sector sector, IEnumerable<string> words, IReadOnlyList<BusinessKbli> shipped)
    {
        if (_classes.Count == 0) return shipped;
        var known = shipped.Where(k => !_versions.Contains(k.KbliVersion) || _classes.Contains(k)).ToList();
        var found = words.Distinct().SelectMany(Titled).Where(t => SectionsOf(sector).Any(s => t.Class.Code.StartsWith(s, StringComparison.Ordinal)))
            .GroupBy(t => t.Class).OrderByDescending(g => g.Sum(t => t.Weight)).ThenBy(g => g.Key.Code, StringComparer.Ordinal).Select(g => g.Key).ToList();
        return [.. LoadKbli.Versions.SelectMany(v => known.Concat(found).Where(k => k.KbliVersion == v).Distinct().Take(Most))];
    }

    IEnumerable<(BusinessKbli Class, double Weight)> Titled(string word) =>
        _byWord.TryGetValue(word, out var titles) && titles.Count / Math.Max(1, _versions.Count) < CommonFrom
            ? titles.Select(t => (t.Class, 1 / Math.Sqrt(t.Length * titles.Count)))
            : [];

    /// <summary>Divisions and groups of the classification in which the work of a sector is found.</summary>
    static string[] SectionsOf(Sector sector) => sector switch
    {
        Sector.Farming => ["011", "012", "013", "016", "103", "106", "107", "108", "110", "2102", "4721", "4724", "4776"],
        Sector.Fisheries => ["03", "102", "4721", "4724", "4775"],
        Sector.HomeIndustry => ["10", "11", "13", "14", "15", "16", "17", "18", "20", "22", "23", "25", "31", "32", "562"],
        Sector.Plantation => ["011", "012", "104", "1072", "1076", "1077", "12", "3290", "4721", "4724"],
        Sector.Livestock => ["014", "101", "105", "1080", "4721", "4775"],
        Sector.Other => ["45", "46", "47", "49", "5", "6", "7", "8", "9"],
    };
}
