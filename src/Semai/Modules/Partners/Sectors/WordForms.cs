namespace Semai.Modules.Partners.Sectors;

/// <summary>
/// Finds the word that a lexicon knows behind the form that somebody wrote: abbreviations, Indonesian prefixes and
/// suffixes (<c>penjahit</c>, <c>jahitan</c>, <c>menjahit</c>), and one slip of the keyboard.
/// </summary>
sealed class WordForms
{
    /// <summary>Shorter words have too many neighbours for a slip to be told from another word.</summary>
    const int TypoLeast = 6;

    const int KeptMost = 20_000;

    static readonly (string Prefix, string Restored)[] Prefixes =
    [
        ("memper", ""), ("menge", ""), ("meny", "s"), ("meng", ""), ("meng", "k"), ("mem", ""), ("mem", "p"), ("men", ""), ("men", "t"), ("me", ""),
        ("peny", "s"), ("peng", ""), ("peng", "k"), ("pem", ""), ("pem", "p"), ("pen", ""), ("pen", "t"), ("per", ""), ("pe", ""),
        ("ber", ""), ("ter", ""), ("di", ""), ("ng", ""), ("ng", "k"), ("ny", "s"), ("n", ""), ("n", "t"), ("m", "p"), ("se", ""), ("be", ""),
    ];

    static readonly string[] Suffixes = ["nya", "kan", "an", "ku", "e", "i", "ne"];

    readonly HashSet<string> _known;
    readonly IReadOnlyDictionary<string, string> _short;
    readonly Dictionary<string, string> _neighbours = [];
    readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> _found = new();

    public WordForms(IEnumerable<string> known, IReadOnlyDictionary<string, string> abbreviations)
    {
        _known = [.. known];
        _short = abbreviations;
        foreach (var word in _known.Concat(_short.Keys).Where(w => w.Length >= TypoLeast))
            foreach (var cut in Cuts(word))
                _neighbours.TryAdd(cut, word);
    }

    /// <summary>The known word, or the word itself where none is behind it.</summary>
    public string Of(string word)
    {
        if (_found.TryGetValue(word, out var kept)) return kept;
        var found = Find(word);
        if (_found.Count < KeptMost) _found[word] = found;
        return found;
    }

    string Find(string word) => Exact(word) ?? Stem(word) ?? Slip(word) ?? word;

    string? Exact(string word) => _short.TryGetValue(word, out var meant) ? meant : _known.Contains(word) ? word : null;

    string? Stem(string word)
    {
        foreach (var bare in Suffixes.Where(s => Ends(word, s)).Select(s => word[..^s.Length]).Prepend(word))
        {
            if (bare.Length >= 3 && bare != word && Exact(bare) is { } stem) return stem;
            foreach (var (prefix, restored) in Prefixes)
                if (bare.StartsWith(prefix, StringComparison.Ordinal) && bare.Length - prefix.Length >= 3 && Exact(restored + bare[prefix.Length..]) is { Length: >= 4 } root)
                    return root;
        }

        return null;
    }

    static bool Ends(string word, string suffix) => word.Length - suffix.Length >= 4 && word.EndsWith(suffix, StringComparison.Ordinal);

    /// <summary>One letter left out, added, changed or swapped, but never the first: names differ there.</summary>
    string? Slip(string word)
    {
        if (word.Length < TypoLeast || word.Length > 24) return null;
        foreach (var cut in Cuts(word).Prepend(word))
            if (_neighbours.TryGetValue(cut, out var near) && near[0] == word[0] && IsOneSlip(word, near))
                return Exact(near);
        return null;
    }

    static bool IsOneSlip(string word, string near)
    {
        if (Math.Abs(word.Length - near.Length) > 1) return false;
        var (start, wordEnd, nearEnd) = (0, word.Length, near.Length);
        while (start < Math.Min(wordEnd, nearEnd) && word[start] == near[start]) start++;
        while (wordEnd > start && nearEnd > start && word[wordEnd - 1] == near[nearEnd - 1]) (wordEnd, nearEnd) = (wordEnd - 1, nearEnd - 1);
        var (left, right) = (wordEnd - start, nearEnd - start);
        return (left <= 1 && right <= 1) || (left == 2 && right == 2 && word[start] == near[start + 1] && word[start + 1] == near[start]);
    }

    static IEnumerable<string> Cuts(string word)
    {
        for (var at = 1; at < word.Length; at++) yield return word.Remove(at, 1);
        yield return word;
    }
}
