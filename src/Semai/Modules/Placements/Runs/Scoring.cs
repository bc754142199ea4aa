using Semai.Modules.Partners.Offers;

namespace Semai.Modules.Placements.Runs;

/// <summary>The points of a pair: each component's part of its weight. Their sum is the score.</summary>
public sealed record PairPoints(IReadOnlyList<int> Points)
{
    /// <summary>In the order of <see cref="Component"/>.</summary>
    public int this[Component component] => Points[(int)component];

    public int Sum => Points.Sum();

    /// <summary>With commas between, as it is kept.</summary>
    public string Written => string.Join(',', Points);

    /// <summary>What was kept.</summary>
    public static PairPoints Read(string written) => new([.. written.Split(',').Select(p => int.Parse(p, System.Globalization.CultureInfo.InvariantCulture))]);
}

/// <summary>
/// Says whether a person may go to a place and what it is worth, from frozen facts alone: the same facts and weights give
/// the same points for ever.
/// </summary>
public sealed class Scoring(MatchWeights weights)
{
    const int Whole = 100;

    /// <summary>Entrepreneurship serves every sector: two thirds of an interest of one's own, as in the ranking of candidates.</summary>
    const int EverySector = 66;

    /// <summary>Steps in the tree of regions between two districts; the tree is what is known, there are no coordinates of homes.</summary>
    public enum Steps { SameDistrict, SameRegency, SameProvince, Farther, Unknown }

    /// <summary>Why not, the first that stands in the way; null where the person may go there.</summary>
    public static OutReason? Bar(PersonTraits person, PlaceTraits place) =>
        person.FitFrom > place.Starts ? OutReason.NotYet
        : person.ReleaseOn < place.Starts ? OutReason.LeavesBefore
        : person.ReleaseOn < place.Ends ? OutReason.LeavesDuring
        : place.PactEnds < place.Ends ? OutReason.AgreementEnds
        : place.Kind is not RunKind.ClassPlaces && person.Needs.Any(need => !place.Safeguards.Contains(need)) ? OutReason.SafeguardMissing
        : SkillOf(person, place) < place.Skill ? OutReason.SkillMissing
        : person.KeptFrom?.Contains(place.Id) is true ? OutReason.KeptApart
        : null;

    public PairPoints Points(PersonTraits person, PlaceTraits place) => new([.. Enum.GetValues<Component>().Select(c => weights.Of(c) * Share(c, person, place) / Whole)]);

    /// <summary>What each component is worth of its weight, 0 to 100.</summary>
    int Share(Component component, PersonTraits person, PlaceTraits place) => component switch
    {
        Component.Interest => place.Sector is null ? EverySector : person.Interest is null ? 30 : person.Interest == place.Sector ? Whole : 0,
        Component.Skill => place.Kind is RunKind.ClassPlaces ? LearningShare(SkillOf(person, place)) : SkillShare(SkillOf(person, place), place.Skill),
        Component.Home => place.Kind is RunKind.ClassPlaces ? Whole : StepsBetween(person.HomeRegion, place.Region) switch
        {
            Steps.SameDistrict => Whole,
            Steps.SameRegency => 60,
            Steps.SameProvince => 25,
            Steps.Farther => 0,
            Steps.Unknown => 20,
        },
        Component.Waiting => Math.Min(Whole, person.WaitingMonths * Whole / weights.FullWaitMonths),
        Component.Release => person.ReleaseOn is { } release ? ReleaseShare(release.DayNumber - place.Ends.DayNumber) : 20,
        Component.Need => person.NeedShare,
        Component.Language => place.Languages is null || Speaks(person.Languages, place.Languages) ? Whole : 0,
    };

    static SkillLevel SkillOf(PersonTraits person, PlaceTraits place) => place.Sector is { } sector ? person.Skills.GetValueOrDefault(sector) : SkillLevel.None;

    /// <summary>Where nothing is asked for, whoever knows the trade still fits a little better.</summary>
    static int SkillShare(SkillLevel has, SkillLevel asked) =>
        asked is SkillLevel.None ? Math.Min(Whole, 40 + (20 * (int)has)) : Math.Min(Whole, 70 + (15 * ((int)has - (int)asked)));

    /// <summary>Whoever has learnt the trade leaves the class to those who have not.</summary>
    static int LearningShare(SkillLevel has) => Whole - (30 * (int)has);

    int ReleaseShare(int daysAfter) =>
        daysAfter <= weights.ReleaseSoonDays ? Whole
        : daysAfter >= weights.ReleaseFarDays ? 0
        : (weights.ReleaseFarDays - daysAfter) * Whole / (weights.ReleaseFarDays - weights.ReleaseSoonDays);

    /// <summary>Codes are a path: 15 province, 15.06 regency, 15.06.02 district.</summary>
    public static Steps StepsBetween(string? home, string? place)
    {
        if (home is not { Length: >= 2 } || place is not { Length: >= 2 }) return Steps.Unknown;
        if (home.Length >= 8 && place.Length >= 8 && home[..8] == place[..8]) return Steps.SameDistrict;
        if (home.Length >= 5 && place.Length >= 5 && home[..5] == place[..5]) return Steps.SameRegency;
        return home[..2] == place[..2] ? Steps.SameProvince : Steps.Farther;
    }

    static bool Speaks(string? person, string place)
    {
        var mine = Folded.Of(person).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Folded.Of(place).Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(mine.Contains);
    }
}
