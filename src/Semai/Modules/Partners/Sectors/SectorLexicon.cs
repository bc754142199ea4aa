using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Sectors;

/// <summary>The words of <see cref="SectorWordData"/>, ready to be looked up in a text.</summary>
sealed class SectorLexicon
{
    static readonly System.Runtime.CompilerServices.ConditionalWeakTable<SectorWordData, SectorLexicon> Made = [];
    static readonly SectorRole[] Telling = [SectorRole.Cooked, SectorRole.Made, SectorRole.Grown, SectorRole.Kept, SectorRole.Sold];

    readonly Dictionary<string, List<Phrase>> _byFirst = [];

    SectorLexicon(SectorWordData data)
    {
        Titles = [.. List(data.Titles)];
        var kinds = data.Kinds.ToDictionary(k => k.Key, k => new SectorWeights(k.Value));
        foreach (var (role, words) in CuesOf(data.Cues))
            foreach (var word in List(words))
                Add(word, p => p with { Cues = [.. p.Cues, role] });
        foreach (var word in List(data.Cues.Ingredients)) Add(word, p => p with { IsIngredients = true });
        foreach (var group in data.Groups)
            foreach (var word in group.Phrases)
                Add(word, p => p with { Weights = kinds[group.Kind], Group = group });
        Forms = new(_byFirst.Values.SelectMany(all => all).SelectMany(p => p.Words).Concat(Titles).Concat(List(data.Unmeant)), data.Short);
        foreach (var phrases in _byFirst.Values) phrases.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
    }

    public WordForms Forms { get; }

    /// <summary>Words before a person's name: Bu, Pak, Mbak.</summary>
    public HashSet<string> Titles { get; }

    public static SectorLexicon Of(SectorWordData data) => Made.GetValue(data, d => new(d));

    /// <summary>The longest phrase that begins here; null where none does.</summary>
    /// <param name="words">Known forms of the words of a text.</param>
    public Phrase? At(string[] words, int at)
    {
        if (!_byFirst.TryGetValue(words[at], out var phrases)) return null;
        foreach (var phrase in phrases)
            if (words.AsSpan(at).StartsWith(phrase.Words))
                return phrase;
        return null;
    }

    void Add(string text, Func<Phrase, Phrase> change)
    {
        var words = text.Split(' ');
        if (!_byFirst.TryGetValue(words[0], out var phrases)) _byFirst[words[0]] = phrases = [];
        var at = phrases.FindIndex(p => p.Words.AsSpan().SequenceEqual(words));
        if (at < 0) phrases.Add(change(new(words)));
        else phrases[at] = change(phrases[at]);
    }

    static IEnumerable<(SectorRole Role, string Words)> CuesOf(SectorCueWords cues) =>
        Telling.Select(role => (role, role switch
        {
            SectorRole.Made => cues.Made,
            SectorRole.Grown => cues.Grown,
            SectorRole.Kept => cues.Kept,
            SectorRole.Sold => cues.Sold,
            _ => cues.Cooked,
        }));

    static IEnumerable<string> List(string words) => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>One to four words that mean goods, a role, or both.</summary>
    public sealed record Phrase(string[] Words)
    {
        /// <summary>Null where it only tells a role.</summary>
        public SectorWeights? Weights { get; init; }
        public SectorWordGroup? Group { get; init; }
        public SectorRole[] Cues { get; init; } = [];
        public bool IsIngredients { get; init; }
    }
}

/// <summary>What one kind of goods weighs for each sector, by role.</summary>
sealed class SectorWeights
{
    static readonly int Sectors = Enum.GetValues<Sector>().Length;

    readonly double[][] _byRole;

    public SectorWeights(IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> said)
    {
        double[]? Read(string role) => said.TryGetValue(role, out var weights) ? Of(weights) : null;
        var plain = Read("plain")!;
        var sold = Read("sold") ?? plain;
        _byRole = [plain, sold, Read("kept") ?? sold, Read("made") ?? plain, Read("grown") ?? Read("made") ?? plain, Read("cooked") ?? plain];
    }

    /// <summary>For any sector, where nothing is said of making or growing.</summary>
    public double Heaviest => Math.Max(In(SectorRole.Plain).Max(), In(SectorRole.Sold).Max());

    /// <summary>By <see cref="Sector"/>.</summary>
    public double[] In(SectorRole role) => _byRole[(int)role];

    static double[] Of(IReadOnlyDictionary<string, double> said)
    {
        var weights = new double[Sectors];
        foreach (var (code, weight) in said) weights[(int)SectorCodes.Find(code)!.Value] = weight;
        return weights;
    }
}
