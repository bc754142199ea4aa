using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Sectors;

/// <summary>
/// Says to which sector a business belongs, from its own words: the goods it names, the first before the others, and
/// whether it makes, grows, serves or sells them. The activity decides; the name helps where the activity says little.
/// Pure: it knows the words it is given and what officers have taught, nothing else.
/// </summary>
public sealed class SectorSuggester
{
    /// <summary>Trade and services are the most of any survey: what says nothing else is rather that.</summary>
    const double OtherAhead = 0.7;

    /// <summary>A name beside an activity that speaks clearly.</summary>
    const double NameLeast = 0.25;

    /// <summary>Each further thing in a list counts less than the one before it.</summary>
    static readonly double[] ByPlace = [1, 0.7, 0.55, 0.45, 0.35, 0.3, 0.25, 0.2];

    const int WordsShown = 4;

    /// <summary>Goods of this weight say what a business does; "makanan", "jasa" weigh less.</summary>
    const double Telling = 1;

    readonly SectorLexicon _lexicon;
    readonly TaughtSectors _taught;
    readonly KbliTitles _titles;

    /// <param name="titles">The classification as it is loaded; without it, only the codes beside the words.</param>
    public SectorSuggester(SectorWordData data, TaughtSectors? taught = null, KbliTitles? titles = null)
    {
        _lexicon = SectorLexicon.Of(data);
        _taught = taught ?? TaughtSectors.Nothing;
        _titles = titles ?? KbliTitles.None;
    }

    /// <summary>With the words that ship with the program, and nothing taught.</summary>
    public static SectorSuggester Shipped { get; } = new(SectorWordData.Of(null));

    /// <param name="name">Of the business.</param>
    /// <param name="activity">What it does, in its own or the surveyor's words; may be empty.</param>
    public SectorSuggestion Suggest(string name, string activity)
    {
        var (inActivity, inName) = (SectorReading.Of(activity, _lexicon, isName: false), SectorReading.Of(name, _lexicon, isName: true));
        if (inActivity.IsEmpty && inName.IsEmpty) return SectorSuggestion.None;

        var role = (SectorRole)Math.Max((int)inActivity.Role, (int)inName.Role);
        var tally = new SectorTally();
        tally.Lean(Sector.Other, OtherAhead, []);
        var strength = Count(inActivity, role, 1, tally);
        Count(inName, role, inActivity.IsEmpty ? 1 : Math.Max(NameLeast, 1 - (strength / 3)), tally);
        if (inActivity.Things.Count + inName.Things.Count == 0) LeanBy(role, tally, [.. inActivity.CuesOf(role), .. inName.CuesOf(role)]);
        var taughtOn = MeantOf(name, activity, inName, inActivity);
        if (_taught.Of(taughtOn) is { } lesson) tally.Learn(lesson);

        var (sector, confidence) = tally.Best();
        return new(sector, confidence, tally.Because(sector, WordsShown, taughtOn), _titles.For(sector, tally.WordsFor(sector), tally.Kbli(sector)));
    }

    /// <summary>What an officer's correction of a business is about: its activity, with its name where the activity alone says little.</summary>
    public string TextOf(string name, string activity) =>
        activity.Length == 0 ? name : SaysEnough(SectorReading.Of(activity, _lexicon, isName: false)) ? activity : $"{name} {activity}";

    /// <summary>An officer taught something of this text or one like it.</summary>
    public bool IsTaught(string name, string activity) => _taught.Of(SectorReading.Of(TextOf(name, activity), _lexicon, isName: false)) is not null;

    SectorReading MeantOf(string name, string activity, SectorReading inName, SectorReading inActivity) =>
        inActivity.IsEmpty ? inName : SaysEnough(inActivity) ? inActivity : SectorReading.Of($"{name} {activity}", _lexicon, isName: false);

    static bool SaysEnough(SectorReading activity) => activity.Things.Any(t => t.Phrase.Weights!.Heaviest >= Telling);

    /// <summary>No goods are known: what is done with them still says something.</summary>
    static void LeanBy(SectorRole role, SectorTally tally, IReadOnlyList<string> said)
    {
        if (role is SectorRole.Made) tally.Lean(Sector.HomeIndustry, 1.6, said);
        else if (role is SectorRole.Grown) tally.Lean(Sector.Farming, 1, said);
        else if (role is SectorRole.Sold or SectorRole.Kept) tally.Lean(Sector.Other, 0.8, said);
    }

    /// <returns>How much the text says.</returns>
    static double Count(SectorReading reading, SectorRole role, double share, SectorTally tally)
    {
        var (strength, place) = (0.0, 0);
        foreach (var thing in reading.Things)
        {
            var ofThing = thing.IsCooked ? SectorRole.Cooked : role;
            var part = share * ByPlace[Math.Min(place, ByPlace.Length - 1)] * (thing.IsIngredient ? 0.4 : 1);
            var weights = thing.Phrase.Weights!.In(ofThing);
            tally.Add(thing, weights, part, ofThing);
            strength += weights.Max() * part;
            if (!thing.IsIngredient && weights.Max() >= Telling) place++; // "jasa", "aneka" are not the head of a list
        }

        return strength;
    }
}
