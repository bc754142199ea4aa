using Semai.Matching;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Offers;

namespace Semai.Modules.Placements.Runs;

/// <summary>
/// One run of matching: people of a prison against offers, and what came of it. Never changed once it is there; people
/// decide pair by pair, and their decisions stand beside what was advised.
/// </summary>
public sealed class MatchRun : IVersioned
{
    public const int CodeMax = 30;
    public const int SolverMax = 40;

    readonly List<MatchPair> _pairs = [];
    readonly List<MatchMiss> _misses = [];

    MatchRun() { }

    public Id<MatchRun> Id { get; private init; }

    /// <summary>The number people call it by: <c>PN/2026/0012</c>.</summary>
    public string Code { get; private init; } = "";

    /// <summary>The prison's number.</summary>
    public int Unit { get; private init; }

    public OfferKind Kind { get; private init; }

    /// <summary>The frozen <see cref="RunInput"/>.</summary>
    public byte[] Input { get; private init; } = [];

    public int People { get; private init; }
    public int Offers { get; private init; }

    /// <summary>Places that were free.</summary>
    public int Places { get; private init; }

    public MatchStatus Status { get; private init; }
    public long Objective { get; private init; }

    /// <summary>No answer is worth more.</summary>
    public long Bound { get; private init; }

    public string Solver { get; private init; } = "";

    /// <summary>False where the seconds ran out: the same question may be answered otherwise another time.</summary>
    public bool Repeatable { get; private init; }

    /// <summary>The <see cref="RunReport"/>: beside first come, first served, and beside the highest score first.</summary>
    public string Report { get; private init; } = "";

    public int Milliseconds { get; private init; }

    /// <summary>Of the weights.</summary>
    public int WeightsVersion { get; private init; }

    public DateOnly On { get; private init; }
    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTime At { get; private init; }
    public int Version { get; private set; }

    /// <summary>In the order of the people.</summary>
    public IReadOnlyList<MatchPair> Pairs => [.. _pairs.OrderBy(p => p.No)];

    /// <summary>Everyone without a place, in the order of the people.</summary>
    public IReadOnlyList<MatchMiss> Misses => [.. _misses.OrderBy(m => m.No)];

    /// <summary>How much better another answer could be at most, in hundredths of a percent of the bound.</summary>
    public int GapBasisPoints => Bound == 0 ? 0 : (int)((Bound - Objective) * 10_000 / Bound);

    public static MatchRun Keep(string code, int unit, OfferKind kind, RunInput input, MatchAnswer answer, RunReport report, TimeSpan took, Actor by, DateTime at)
    {
        var run = new MatchRun
        {
            Id = Id<MatchRun>.New(at),
            Code = code,
            Unit = unit,
            Kind = kind,
            Input = input.Freeze(),
            People = input.People.Count,
            Offers = input.Offers.Count,
            Places = input.Offers.Sum(o => o.Free),
            Status = answer.Status,
            Objective = answer.Objective,
            Bound = answer.Bound,
            Solver = answer.Solver,
            Repeatable = answer.Repeatable,
            Report = report.Written(),
            Milliseconds = (int)took.TotalMilliseconds,
            WeightsVersion = input.WeightsVersion,
            On = input.On,
            By = by.Id,
            ByName = by.Name,
            At = at,
        };
        run._pairs.AddRange(answer.Pairs.Select(p => MatchPair.Of(p, input)));
        run._misses.AddRange(answer.Unmatched.Select(u => MatchMiss.Of(u, input)));
        return run;
    }

    /// <summary>The pair of one person; null where the run gave none.</summary>
    public MatchPair? PairOf(Id<Participant> person) => _pairs.Find(p => p.ParticipantId == person);

    /// <exception cref="Refusal">Decided before, by the one who ran it, or without a reason where one is due.</exception>
    public void Decide(MatchPair pair, PairDecision decision, Id<Offer>? to, string? why, Actor by, DateTime at)
    {
        if (by.Id == By) throw RunRefusals.SamePerson;
        if (pair.Decision is not PairDecision.Open) throw RunRefusals.AlreadyDecided;
        if (decision is not PairDecision.Accepted && string.IsNullOrWhiteSpace(why)) throw RunRefusals.ReasonMissing;
        pair.Decide(decision, to, why, by, at);
    }
}

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

/// <summary>A person whom a run gave no place, why, and what would change it.</summary>
public sealed class MatchMiss
{
    MatchMiss() { }

    /// <summary>Place of the person in the run.</summary>
    public int No { get; private init; }

    public Id<Participant> ParticipantId { get; private init; }
    public UnmatchedReason Reason { get; private init; }

    /// <summary>Where no offer is allowed: what stands in the way at the nearest to being allowed.</summary>
    public OutReason? Out { get; private init; }

    /// <summary>The offer where the reason holds; null where it holds for all alike.</summary>
    public Id<Offer>? At { get; private init; }

    /// <summary>Who is there from whom this person is kept apart.</summary>
    public Id<Participant>? ApartFrom { get; private init; }

    /// <summary>The offer where one more place would help most.</summary>
    public Id<Offer>? OnePlaceMore { get; private init; }

    /// <summary>By how much the sum would rise with that place.</summary>
    public long Gain { get; private init; }

    public FigureIs GainIs { get; private init; }

    internal static MatchMiss Of(Unmatched miss, RunInput input)
    {
        var person = input.People[miss.Person];
        return new()
        {
            No = miss.Person,
            ParticipantId = Id<Participant>.Parse(person.Id, null),
            Reason = miss.Reason,
            Out = miss.Reason is UnmatchedReason.NoOfferAllowed ? input.NearestBar(person) : null,
            At = OfferAt(miss.At),
            ApartFrom = miss.ApartFrom < 0 ? null : Id<Participant>.Parse(input.People[miss.ApartFrom].Id, null),
            OnePlaceMore = OfferAt(miss.OnePlaceMore),
            Gain = miss.Gain,
            GainIs = miss.GainIs,
        };

        Id<Offer>? OfferAt(int at) => at < 0 ? null : Id<Offer>.Parse(input.Offers[at].Id, null);
    }
}
