namespace Semai.Matching;

/// <summary>What a run came to.</summary>
public enum MatchStatus
{
    /// <summary>No answer can be worth more; the bound proves it.</summary>
    Optimal,

    /// <summary>The best found in time; the gap says how much better another could be at most.</summary>
    Feasible,

    /// <summary>Nobody could be given an offer in time, though the bound does not rule out that somebody can.</summary>
    None,
}

/// <summary>What a figure is.</summary>
public enum FigureIs
{
    /// <summary>Exactly that.</summary>
    Exact,

    /// <summary>That or more.</summary>
    AtLeast,

    /// <summary>That or less.</summary>
    AtMost,

    /// <summary>No figure: it cannot be done under the side rules.</summary>
    Impossible,
}

/// <summary>A person and the offer the run gives them. People, offers: their position in the instance.</summary>
/// <param name="RunnerUp">The best other offer with places this person may go to; <see cref="MatchInstance.None"/> where there is none.</param>
/// <param name="OverrideCost">
/// How much the sum of all scores falls if this person must go to the runner-up instead, or without an offer where there is
/// none, and everybody else is matched anew as well as then possible.
/// </param>
public readonly record struct Pairing(int Person, int Offer, int Score, int RunnerUp, long OverrideCost, FigureIs CostIs);

/// <summary>Why somebody is without an offer.</summary>
public enum UnmatchedReason
{
    /// <summary>No pair of this person and an offer is allowed.</summary>
    NoOfferAllowed,

    /// <summary>The only allowed offers take nobody.</summary>
    NoPlaces,

    /// <summary>Every allowed offer is full, and making room would not make the sum larger.</summary>
    AllFull,

    /// <summary>At the offer named, somebody is from whom this person is kept apart.</summary>
    Separated,

    /// <summary>The offer named needs more people than would be there.</summary>
    GroupTooSmall,
}

/// <summary>A person without an offer, why, and what would change it.</summary>
/// <param name="At">The offer where the reason holds; <see cref="MatchInstance.None"/> where it holds for all alike.</param>
/// <param name="ApartFrom">Who is there from whom this person is kept apart.</param>
/// <param name="OnePlaceMore">
/// The offer where one more place would bring this person nearest to it, and by how much the sum would rise. The person would
/// get it, or be as good a choice as any, where that <paramref name="Gain"/> is no more than their own score there.
/// </param>
/// <param name="Cheapest">The offer where this person could be put at the least cost.</param>
/// <param name="OverrideCost">How much the sum of all scores falls if this person must go to <paramref name="Cheapest"/>.</param>
public readonly record struct Unmatched(
    int Person, UnmatchedReason Reason, int At, int ApartFrom, int OnePlaceMore, long Gain, FigureIs GainIs, int Cheapest, long OverrideCost, FigureIs CostIs);

/// <summary>What would have come of the same people and offers without a solver, under the same side rules.</summary>
/// <param name="OfferOf">Each person's offer by its position; <see cref="MatchInstance.None"/> where there is none.</param>
public sealed record Comparison(long Objective, int Matched, IReadOnlyList<int> OfferOf);

/// <summary>The answer to a <see cref="MatchInstance"/>, with its reasons.</summary>
/// <param name="Bound">No answer to this question is worth more.</param>
/// <param name="Solver">What found it: a flow, or constraint programming.</param>
/// <param name="Repeatable">False where the seconds ran out, so that the same question may be answered otherwise another time.</param>
public sealed record MatchAnswer(
    MatchInstance Instance, MatchStatus Status, long Objective, long Bound, string Solver, int Seed, bool Repeatable,
    IReadOnlyList<Pairing> Pairs, IReadOnlyList<Unmatched> Unmatched, Comparison FirstComeFirstServed, Comparison Greedy)
{
    /// <summary>How much better another answer could be at most, as a share of the bound.</summary>
    public double Gap => Bound == 0 ? 0 : (double)(Bound - Objective) / Bound;
}
