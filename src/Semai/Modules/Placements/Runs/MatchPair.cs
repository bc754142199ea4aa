using Semai.Matching;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Offers;

namespace Semai.Modules.Placements.Runs;

/// <summary>What a person with the right to decide made of an advised pair.</summary>
public enum PairDecision
{
    /// <summary>Nobody has decided.</summary>
    Open,

    /// <summary>As advised.</summary>
    Accepted,

    /// <summary>To another offer, with the reason.</summary>
    Changed,

    /// <summary>To no offer, with the reason.</summary>
    Refused,
}

/// <summary>A person and the offer that a run advises, what the next best is and what it costs, and what was decided.</summary>
public sealed class MatchPair
{
    public const int WhyMax = 400;

    MatchPair() { }

    /// <summary>Place of the person in the run.</summary>
    public int No { get; private init; }

    public Id<Participant> ParticipantId { get; private init; }
    public Id<Offer> OfferId { get; private init; }
    public int Score { get; private init; }

    /// <summary>Of each <see cref="Component"/> in its order, commas between; they add up to <see cref="Score"/>.</summary>
    public string Points { get; private init; } = "";

    /// <summary>The same for the runner-up; null where there is none.</summary>
    public string? RunnerUpPoints { get; private init; }

    /// <summary>The best other offer for this person; null where there is none.</summary>
    public Id<Offer>? RunnerUp { get; private init; }

    /// <summary>How much the sum of all scores falls if the person must go there instead, or nowhere where there is none.</summary>
    public long OverrideCost { get; private init; }

    /// <summary>Whether that cost is exact or a bound.</summary>
    public FigureIs CostIs { get; private init; }

    public PairDecision Decision { get; private set; }

    /// <summary>Where the person goes: as advised or changed; null while open or refused.</summary>
    public Id<Offer>? DecidedOffer { get; private set; }

    public string? Why { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    internal static MatchPair Of(Pairing pair, RunInput input)
    {
        var (person, scoring) = (input.People[pair.Person], new Scoring(input.Weights));
        var runnerUp = pair.RunnerUp < 0 ? null : input.Offers[pair.RunnerUp];
        return new()
        {
            No = pair.Person,
            ParticipantId = Id<Participant>.Parse(person.Id, null),
            OfferId = Id<Offer>.Parse(input.Offers[pair.Offer].Id, null),
            Score = pair.Score,
            Points = scoring.Points(person, input.Offers[pair.Offer]).Written,
            RunnerUp = runnerUp is null ? null : Id<Offer>.Parse(runnerUp.Id, null),
            RunnerUpPoints = runnerUp is null ? null : scoring.Points(person, runnerUp).Written,
            OverrideCost = pair.OverrideCost,
            CostIs = pair.CostIs,
        };
    }

    internal void Decide(PairDecision decision, Id<Offer>? to, string? why, Actor by, DateTime at)
    {
        DecidedOffer = decision switch
        {
            PairDecision.Accepted => OfferId,
            PairDecision.Changed => to ?? throw RunRefusals.OfferMissing,
            _ => null,
        };
        (Decision, Why, DecidedBy, DecidedAt) = (decision, why, by.Name, at);
    }
}
