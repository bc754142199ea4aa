using Semai.Matching;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Training;

namespace Semai.Modules.Placements.Runs;

/// <summary>What a person with the right to decide made of an advised pair.</summary>
public enum PairDecision
{
    /// <summary>Nobody has decided.</summary>
    Open,

    /// <summary>As advised.</summary>
    Accepted,

    /// <summary>To another place, with the reason.</summary>
    Changed,

    /// <summary>To no place, with the reason.</summary>
    Refused,
}

/// <summary>A person and the place that a run advises, what the next best is and what it costs, and what was decided.</summary>
public sealed class MatchPair
{
    public const int WhyMax = 400;

    MatchPair() { }

    /// <summary>Place of the person in the run.</summary>
    public int No { get; private init; }

    public Id<Participant> ParticipantId { get; private init; }

    /// <summary>The offer advised; null in a run for classes.</summary>
    public Id<Offer>? OfferId { get; private init; }

    /// <summary>The class advised; null in a run for offers.</summary>
    public Id<TrainingClass>? ClassId { get; private init; }

    /// <summary>The one or the other.</summary>
    public Id<PlaceTraits> Place => new(OfferId?.Value ?? ClassId!.Value.Value);

    public int Score { get; private init; }

    /// <summary>Of each <see cref="Component"/> in its order, commas between; they add up to <see cref="Score"/>.</summary>
    public string Points { get; private init; } = "";

    /// <summary>The same for the runner-up; null where there is none.</summary>
    public string? RunnerUpPoints { get; private init; }

    /// <summary>The best other place for this person; null where there is none.</summary>
    public Id<PlaceTraits>? RunnerUp { get; private init; }

    /// <summary>How much the sum of all scores falls if the person must go there instead, or nowhere where there is none.</summary>
    public long OverrideCost { get; private init; }

    /// <summary>Whether that cost is exact or a bound.</summary>
    public FigureIs CostIs { get; private init; }

    public PairDecision Decision { get; private set; }

    /// <summary>Where the person goes: as advised or changed; null while open or refused.</summary>
    public Id<PlaceTraits>? DecidedPlace { get; private set; }

    public string? Why { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    internal static MatchPair Of(Pairing pair, RunInput input)
    {
        var (person, scoring) = (input.People[pair.Person], new Scoring(input.Weights));
        var (place, runnerUp) = (input.Places[pair.Offer], pair.RunnerUp < 0 ? null : input.Places[pair.RunnerUp]);
        return new()
        {
            No = pair.Person,
            ParticipantId = Id<Participant>.Parse(person.Id, null),
            OfferId = place.Kind is RunKind.ClassPlaces ? null : new(place.Key.Value),
            ClassId = place.Kind is RunKind.ClassPlaces ? new(place.Key.Value) : null,
            Score = pair.Score,
            Points = scoring.Points(person, place).Written,
            RunnerUp = runnerUp?.Key,
            RunnerUpPoints = runnerUp is null ? null : scoring.Points(person, runnerUp).Written,
            OverrideCost = pair.OverrideCost,
            CostIs = pair.CostIs,
        };
    }

    internal void Decide(PairDecision decision, Id<PlaceTraits>? to, string? why, Actor by, DateTime at)
    {
        DecidedPlace = decision switch
        {
            PairDecision.Accepted => Place,
            PairDecision.Changed => to ?? throw RunRefusals.PlaceMissing,
            _ => null,
        };
        (Decision, Why, DecidedBy, DecidedAt) = (decision, why, by.Name, at);
    }
}
