using System.Text;

namespace Semai.Modules.Participants;

/// <summary>One word of a person's names, folded, and how it sounds: what a search finds people by, on any engine.</summary>
public sealed class NameWord
{
    public const int WordMax = 40;

    NameWord() { }

    public Id<Participant> ParticipantId { get; private init; }
    public int Unit { get; private init; }
    public string Word { get; private init; } = "";
    public string Sound { get; private init; } = "";

    /// <summary>The words of a folded name, each once.</summary>
    public static IEnumerable<NameWord> Of(string folded, int unit) =>
        NameSearch.WordsOf(folded).Distinct().Select(word => new NameWord { Unit = unit, Word = word, Sound = SoundOf(word) });

    /// <summary>
    /// How an Indonesian name sounds, so that old and new spellings meet: Syahrul, Syarul and Sahrul; Achmad and Ahmad;
    /// Soetjipto and Sucipto; Yusuf and Yusup; Zainal and Jainal.
    /// </summary>
    public static string SoundOf(string word)
    {
        var text = new StringBuilder(word);
        foreach (var (from, to) in Spellings) text.Replace(from, to);
        if (text.Length > 1 && text[0] is 'c' && text[1] is 'h') text[0] = 'k';
        text.Replace("ch", "h");

        var sound = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is 'h' && i > 0) continue;
            var heard = text[i] switch { 'f' or 'v' => 'p', 'z' => 'j', 'q' => 'k', 'y' => 'i', 'o' => 'u', var c => c };
            if (sound.Length == 0 || sound[^1] != heard) sound.Append(heard);
        }

        return sound.ToString();
    }

    static readonly (string From, string To)[] Spellings =
        [("oe", "u"), ("tj", "c"), ("dj", "j"), ("sj", "s"), ("sy", "s"), ("sh", "s"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "p")];
}

/// <summary>How a typed name is taken apart.</summary>
public static class NameSearch
{
    /// <summary>Words that join names and name nobody.</summary>
    static readonly HashSet<string> Joining = ["bin", "binti", "bt", "alias", "als", "al", "anak", "dari"];

    public static IEnumerable<string> WordsOf(string? name) =>
        Folded.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(w => !Joining.Contains(w))
            .Select(w => w.Length > NameWord.WordMax ? w[..NameWord.WordMax] : w);
}
