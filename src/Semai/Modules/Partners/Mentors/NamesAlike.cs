using F23.StringSimilarity;

namespace Semai.Modules.Partners.Mentors;

/// <summary>
/// Whether two names may be one person's: every word of the shorter has one like it in the longer, in any order.
/// Spelling wavers (Muhammad, Muhamad), and a second name is often left out; an officer looks, nothing is decided here.
/// </summary>
public static class NamesAlike
{
    static readonly JaroWinkler Likeness = new();

    /// <summary>Titles and links that say nothing of who it is.</summary>
    static readonly HashSet<string> Silent = ["bin", "binti", "als", "alias", "h", "hj", "haji", "hajah", "bapak", "ibu", "drs", "ir", "se", "sh"];

    /// <param name="percent">From this likeness on two words count as alike.</param>
    public static bool Are(string one, string other, int percent)
    {
        var (first, second) = (WordsOf(one), WordsOf(other));
        var (shorter, longer) = first.Count <= second.Count ? (first, second) : (second, first);
        return shorter.Count > 0 && shorter.All(word => longer.Any(w => w == word || Likeness.Similarity(w, word) * 100 >= percent));
    }

    static List<string> WordsOf(string name) =>
        [.. Folded.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Silent.Contains(w))];
}
