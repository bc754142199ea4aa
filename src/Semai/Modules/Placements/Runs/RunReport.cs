using System.Text.Json;
using Semai.Matching;

namespace Semai.Modules.Placements.Runs;

/// <summary>What one way of giving places comes to.</summary>
/// <param name="Matched">People with a place.</param>
/// <param name="FirstInterest">Of those, whose interest is the sector of their place.</param>
/// <param name="NearHome">Of those, whose place is in their own district.</param>
/// <param name="Objective">The sum of all scores.</param>
public sealed record RunFigures(int Matched, int FirstInterest, int NearHome, long Objective)
{
    /// <param name="placeOf">The position of each person's place, or none.</param>
    public static RunFigures Of(RunInput input, Func<int, int> placeOf, long objective)
    {
        var (matched, interest, near) = (0, 0, 0);
        for (var at = 0; at < input.People.Count; at++)
        {
            if (placeOf(at) is not (>= 0 and var no)) continue;
            var (person, place) = (input.People[at], input.Places[no]);
            matched++;
            if (place.Sector is { } sector && person.Interest == sector) interest++;
            if (Scoring.StepsBetween(person.HomeRegion, place.Region) is Scoring.Steps.SameDistrict) near++;
        }

        return new(matched, interest, near, objective);
    }
}

/// <summary>The advice beside what would have come of the same people and places without a solver.</summary>
/// <param name="Candidates">People in the run.</param>
/// <param name="Outside">Who was left out of the run beforehand, by what the rules say of them.</param>
public sealed record RunReport(int Candidates, RunFigures Advice, RunFigures FirstServed, RunFigures Greedy, IReadOnlyDictionary<string, int> Outside)
{
    public const int WrittenMax = 2000;

    public static RunReport Of(RunInput input, MatchAnswer answer, IReadOnlyDictionary<string, int> outside)
    {
        var offers = answer.Pairs.ToDictionary(p => p.Person, p => p.Offer);
        return new(
            input.People.Count,
            RunFigures.Of(input, at => offers.GetValueOrDefault(at, MatchInstance.None), answer.Objective),
            RunFigures.Of(input, at => answer.FirstComeFirstServed.OfferOf[at], answer.FirstComeFirstServed.Objective),
            RunFigures.Of(input, at => answer.Greedy.OfferOf[at], answer.Greedy.Objective),
            outside);
    }

    public string Written() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    public static RunReport Read(string written) => JsonSerializer.Deserialize<RunReport>(written, JsonSerializerOptions.Web)!;
}
