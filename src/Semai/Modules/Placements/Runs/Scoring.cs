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
/// Says whether a person may go to an offer and what it is worth, from frozen facts alone: the same facts and weights give
/// the same points for ever.
/// </summary>
public sealed class Scoring(MatchWeights weights)
{
    const int Whole = 100;

    /// <summary>Steps in the tree of regions between two districts; the tree is what is known, there are no coordinates of homes.</summary>
    public enum Steps { SameDistrict, SameRegency, SameProvince, Farther, Unknown }

    /// <summary>Why not, the first that stands in the way; null where the person may go there.</summary>
    public static OutReason? Bar(PersonTraits person, OfferTraits offer) =>
        person.FitFrom > offer.Starts ? OutReason.NotYet
        : person.ReleaseOn < offer.Starts ? OutReason.LeavesBefore
        : person.ReleaseOn < offer.Ends ? OutReason.LeavesDuring
        : offer.PactEnds < offer.Ends ? OutReason.AgreementEnds
        : person.Needs.Any(need => !offer.Safeguards.Contains(need)) ? OutReason.SafeguardMissing
        : SkillOf(person, offer) < offer.Skill ? OutReason.SkillMissing
        : null;

    public PairPoints Points(PersonTraits person, OfferTraits offer) => new([.. Enum.GetValues<Component>().Select(c => weights.Of(c) * Share(c, person, offer) / Whole)]);

    /// <summary>What each component is worth of its weight, 0 to 100.</summary>
    int Share(Component component, PersonTraits person, OfferTraits offer) => component switch
    {
        Component.Interest => person.Interest is null ? 30 : person.Interest == offer.Sector ? Whole : 0,
        Component.Skill => SkillShare(SkillOf(person, offer), offer.Skill),
        Component.Home => StepsBetween(person.HomeRegion, offer.Region) switch
        {
            Steps.SameDistrict => Whole,
            Steps.SameRegency => 60,
            Steps.SameProvince => 25,
            Steps.Farther => 0,
            Steps.Unknown => 20,
        },
        Component.Waiting => Math.Min(Whole, person.WaitingMonths * Whole / weights.FullWaitMonths),
        Component.Release => person.ReleaseOn is { } release ? ReleaseShare(release.DayNumber - offer.Ends.DayNumber) : 20,
        Component.Need => person.NeedShare,
        Component.Language => offer.Languages is null || Speaks(person.Languages, offer.Languages) ? Whole : 0,
    };

    static SkillLevel SkillOf(PersonTraits person, OfferTraits offer) => person.Skills.GetValueOrDefault(offer.Sector);

    /// <summary>Where nothing is asked for, whoever knows the trade still fits a little better.</summary>
    static int SkillShare(SkillLevel has, SkillLevel asked) =>
        asked is SkillLevel.None ? Math.Min(Whole, 40 + (20 * (int)has)) : Math.Min(Whole, 70 + (15 * ((int)has - (int)asked)));

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
