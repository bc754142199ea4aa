using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Sectors;

/// <summary>The sector that the words of a business point to. Advice: an officer decides.</summary>
/// <param name="Sector">Null where there is no word at all.</param>
/// <param name="Confidence">0 to 1: how far the words favour it over the other sectors.</param>
/// <param name="Because">The words that decided, as they stand in the text, the weightiest first.</param>
/// <param name="Kbli">Classes it may belong to, in both versions.</param>
public sealed record SectorSuggestion(Sector? Sector, double Confidence, IReadOnlyList<string> Because, IReadOnlyList<BusinessKbli> Kbli)
{
    public static readonly SectorSuggestion None = new(null, 0, [], []);

    /// <summary>Below this an officer should look.</summary>
    public const double Doubtful = 0.6;

    /// <summary>In whole percent, as it is stored and shown.</summary>
    public int Percent => (int)Math.Round(Confidence * 100);

    /// <summary>The words with commas between, as many as there is room for.</summary>
    public string BecauseIn(int most)
    {
        var words = Because.Select(w => w.Length > most ? w[..most] : w).ToList();
        while (words.Sum(w => w.Length + 2) - 2 > most) words.RemoveAt(words.Count - 1);
        return string.Join(", ", words);
    }
}
