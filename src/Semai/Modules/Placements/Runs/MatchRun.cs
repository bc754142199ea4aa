using Semai.Matching;
using Semai.Modules.Participants;

namespace Semai.Modules.Placements.Runs;

/// <summary>
/// One run of matching: people of a prison against offers or classes, and what came of it. Never changed once it is there; people
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

    public RunKind Kind { get; private init; }

    /// <summary>The frozen <see cref="RunInput"/>.</summary>
    public byte[] Input { get; private init; } = [];

    public int People { get; private init; }

    /// <summary>Offers, or classes, with a free place.</summary>
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

    public static MatchRun Keep(string code, int unit, RunKind kind, RunInput input, MatchAnswer answer, RunReport report, TimeSpan took, Actor by, DateTime at)
    {
        var run = new MatchRun
        {
            Id = Id<MatchRun>.New(at),
            Code = code,
            Unit = unit,
            Kind = kind,
            Input = input.Freeze(),
            People = input.People.Count,
            Offers = input.Places.Count,
            Places = input.Places.Sum(p => p.Free),
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
    public void Decide(MatchPair pair, PairDecision decision, Id<PlaceTraits>? to, string? why, Actor by, DateTime at)
    {
        if (by.Id == By) throw RunRefusals.SamePerson;
        if (pair.Decision is not PairDecision.Open) throw RunRefusals.AlreadyDecided;
        if (decision is not PairDecision.Accepted && string.IsNullOrWhiteSpace(why)) throw RunRefusals.ReasonMissing;
        pair.Decide(decision, to, why, by, at);
    }
}
