using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Sectors;

/// <summary>What an officer said of a text like this one.</summary>
/// <param name="Weight">Beside the words' own weights.</param>
/// <param name="Likeness">1 for the same words, less for similar ones.</param>
/// <param name="Shared">Known forms of the words that both texts have.</param>
public sealed record SectorLesson(Sector Sector, double Weight, double Likeness, IReadOnlyCollection<string> Shared)
{
    /// <summary>Those words as they stand in the text that is judged.</summary>
    internal IEnumerable<string> SaidIn(SectorReading reading)
    {
        var written = TextWord.Of(reading.Text);
        return reading.Words.Select((word, at) => (word, at)).Where(w => Shared.Contains(w.word)).Select(w => reading.Text.Substring(written[w.at].Start, written[w.at].Length));
    }
}

/// <summary>
/// Officers' corrections as the suggestion uses them: the same words get the sector that the officer chose, similar
/// words lean to it. What an officer said outweighs the words that ship with the program.
/// </summary>
public sealed class TaughtSectors
{
    /// <summary>Below this share of common words a correction says nothing of a text.</summary>
    const double LikenessLeast = 0.65;

    const double Heavy = 4;

    public static readonly TaughtSectors Nothing = new([], SectorWordData.Of(null));

    readonly List<(HashSet<string> Words, Sector Sector)> _lessons = [];
    readonly Dictionary<string, List<int>> _byWord = [];
    readonly Dictionary<string, Sector> _whole = [];

    /// <param name="corrections">Text and sector, the oldest first; the newest of equal texts holds.</param>
    public TaughtSectors(IEnumerable<(string Text, Sector Sector)> corrections, SectorWordData data)
    {
        var lexicon = SectorLexicon.Of(data);
        foreach (var (text, sector) in corrections) _whole[KeyOf(SectorReading.Of(text, lexicon, isName: false))] = sector;
        foreach (var (key, sector) in _whole)
        {
            HashSet<string> words = [.. key.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
            foreach (var word in words)
            {
                if (!_byWord.TryGetValue(word, out var at)) _byWord[word] = at = [];
                at.Add(_lessons.Count);
            }

            _lessons.Add((words, sector));
        }
    }

    internal SectorLesson? Of(SectorReading reading)
    {
        if (_lessons.Count == 0) return null;
        if (_whole.TryGetValue(KeyOf(reading), out var same)) return new(same, Heavy, 1, reading.Meant);

        HashSet<string> words = [.. reading.Meant];
        var near = words.SelectMany(w => _byWord.TryGetValue(w, out var at) ? at : []).GroupBy(at => at)
            .Select(g => (Lesson: _lessons[g.Key], Likeness: (double)g.Count() / (words.Count + _lessons[g.Key].Words.Count - g.Count())))
            .Where(n => n.Likeness >= LikenessLeast).OrderByDescending(n => n.Likeness).FirstOrDefault();
        return near.Lesson.Words is null ? null : new(near.Lesson.Sector, Heavy * near.Likeness * near.Likeness, near.Likeness, [.. near.Lesson.Words.Intersect(words)]);
    }

    static string KeyOf(SectorReading reading) => string.Join(' ', reading.Meant);
}
