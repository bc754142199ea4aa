using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Sectors;

/// <summary>Sums what the words of one business weigh for each sector, and remembers which words they were.</summary>
sealed class SectorTally
{
    const int KbliMost = KbliTitles.Most;

    readonly double[] _sums = new double[Enum.GetValues<Sector>().Length];
    readonly List<(SectorThing Thing, double[] Weights, double Part, SectorRole Role)> _counted = [];
    (Sector To, IReadOnlyList<string> Said)? _leaning;
    SectorLesson? _lesson;

    /// <param name="said">The words that lean so; none where it is so before anything is read.</param>
    public void Lean(Sector to, double weight, IReadOnlyList<string> said)
    {
        _sums[(int)to] += weight;
        if (said.Count > 0) _leaning = (to, said);
    }

    public void Add(SectorThing thing, double[] weights, double part, SectorRole role)
    {
        for (var i = 0; i < _sums.Length; i++) _sums[i] += weights[i] * part;
        _counted.Add((thing, weights, part, role));
    }

    public void Learn(SectorLesson lesson)
    {
        _lesson = lesson;
        _sums[(int)lesson.Sector] += lesson.Weight + Math.Max(0, _sums.Max() - _sums[(int)lesson.Sector]) * lesson.Likeness;
    }

    public (Sector Sector, double Confidence) Best()
    {
        var best = 0;
        for (var i = 1; i < _sums.Length; i++)
            if (_sums[i] > _sums[best]) best = i;
        var whole = _sums.Sum(s => Math.Exp(s - _sums[best]));
        return ((Sector)best, Math.Round(1 / whole, 2));
    }

    /// <summary>The words that spoke for it, the weightiest first; where only a lesson did, its words.</summary>
    public IReadOnlyList<string> Because(Sector sector, int most, SectorReading reading)
    {
        List<string> words = [];
        if (_lesson is { } lesson && lesson.Sector == sector) words.AddRange(lesson.SaidIn(reading));
        words.AddRange(_counted.Where(c => c.Weights[(int)sector] > 0).OrderByDescending(c => c.Weights[(int)sector] * c.Part).Select(c => c.Thing.Said));
        if (_leaning is { } leaning && leaning.To == sector) words.AddRange(leaning.Said);
        return [.. words.Distinct(StringComparer.OrdinalIgnoreCase).Take(most)];
    }

    /// <summary>The words that spoke for it, in the form the lexicon knows.</summary>
    public IEnumerable<string> WordsFor(Sector sector) => _counted.Where(c => c.Weights[(int)sector] > 0).SelectMany(c => c.Thing.Phrase.Words);

    /// <summary>Classes of what spoke for the sector, or of all goods where only an officer did; a 2020 code is never given as one of 2025.</summary>
    public IReadOnlyList<BusinessKbli> Kbli(Sector sector)
    {
        var spoke = _counted.Where(c => c.Weights[(int)sector] > 0).ToList();
        var groups = (spoke.Count > 0 ? spoke : _counted).OrderByDescending(c => c.Weights[(int)sector] * c.Part)
            .Select(c => CodesOf(c.Thing.Phrase.Group!, c.Role)).ToList();
        return [.. LoadKbli.Versions.SelectMany(version => groups
            .SelectMany(codes => codes.TryGetValue(version.ToString(System.Globalization.CultureInfo.InvariantCulture), out var some) ? some.Split(' ') : [])
            .Distinct().Take(KbliMost).Select(code => new BusinessKbli(version, code)))];
    }

    static IReadOnlyDictionary<string, string> CodesOf(SectorWordGroup group, SectorRole role) =>
        role is SectorRole.Sold or SectorRole.Kept && group.Sold is { } sold ? sold : group.Kbli;
}
