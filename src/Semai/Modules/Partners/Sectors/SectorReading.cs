namespace Semai.Modules.Partners.Sectors;

/// <summary>Goods or work that a text names.</summary>
/// <param name="Said">As it stands in the text.</param>
/// <param name="IsCooked">A cooking word stands beside it.</param>
/// <param name="IsIngredient">It only goes into the goods.</param>
sealed record SectorThing(SectorLexicon.Phrase Phrase, string Said, bool IsCooked, bool IsIngredient);

/// <summary>One text as the suggestion reads it: the things it names in order, and what is done with them.</summary>
sealed class SectorReading
{
    /// <summary>How far a cooking word reaches back to what is cooked.</summary>
    const int CookedWithin = 2;

    /// <summary>So many words after "dari bahan" are ingredients.</summary>
    const int IngredientsWithin = 6;

    readonly List<SectorThing> _things = [];
    readonly HashSet<int> _persons = [];
    readonly List<(SectorRole Role, string Said)> _cues = [];

    SectorReading(string[] words) => Words = words;

    /// <summary>Known forms of its words, in order.</summary>
    public string[] Words { get; }

    /// <summary>Those words without persons' names: what two texts are likened by.</summary>
    public IReadOnlyList<string> Meant => field ??= [.. Words.Where((_, at) => !_persons.Contains(at))];

    public string Text { get; private init; } = "";

    public bool IsEmpty => Words.Length == 0;

    public SectorRole Role { get; private set; }

    public IReadOnlyList<SectorThing> Things => _things;

    /// <summary>The words that tell this role, as they stand in the text.</summary>
    public IEnumerable<string> CuesOf(SectorRole role) => _cues.Where(c => c.Role == role).Select(c => c.Said);

    public static SectorReading Of(string text, SectorLexicon lexicon, bool isName)
    {
        var written = TextWord.Of(text);
        var words = new string[written.Count];
        for (var i = 0; i < words.Length; i++) words[i] = lexicon.Forms.Of(written[i].Folded);
        var reading = new SectorReading(words) { Text = text };
        for (var at = 0; at < words.Length - 1; at++)
            if (lexicon.Titles.Contains(written[at].Folded)) reading._persons.UnionWith([at, at + 1]);
        reading.Find(text, written, lexicon, isName);
        return reading;
    }

    void Find(string text, List<TextWord> written, SectorLexicon lexicon, bool isName)
    {
        var ingredientsTo = -1;
        for (var at = 0; at < Words.Length;)
        {
            if (isName && at > 0 && lexicon.Titles.Contains(written[at].Folded))
            {
                at += 2; // Bu Melati sells no flowers
                continue;
            }

            if (lexicon.At(Words, at) is not { } phrase)
            {
                at++;
                continue;
            }

            var after = at + phrase.Words.Length;
            foreach (var cue in phrase.Cues.Where(c => c is not SectorRole.Cooked))
            {
                if (cue > Role) Role = cue;
                if (cue is SectorRole.Made) ingredientsTo = -1;
                _cues.Add((cue, Said(text, written, at, after)));
            }

            if (phrase.Weights is not null)
            {
                _things.Add(new(phrase, Said(text, written, at, after), phrase.Group!.Cooks && IsCooked(at, after, lexicon), at < ingredientsTo));
            }

            if (phrase.IsIngredients) ingredientsTo = after + IngredientsWithin;
            at = after;
        }
    }

    static string Said(string text, List<TextWord> written, int at, int after) => text[written[at].Start..(written[after - 1].Start + written[after - 1].Length)];

    bool IsCooked(int at, int after, SectorLexicon lexicon)
    {
        for (var near = Math.Max(0, at - 1); near < Math.Min(Words.Length, after + CookedWithin); near++)
            if ((near < at || near >= after) && lexicon.At(Words, near) is { } phrase && phrase.Cues.Contains(SectorRole.Cooked))
                return true;
        return false;
    }
}
