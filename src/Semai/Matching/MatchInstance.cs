namespace Semai.Matching;

/// <summary>
/// Who could go where, and what it is worth: the frozen question of one run. People and offers are known by their place in
/// the input. An allowed pair of the two is an <em>arc</em>; the arcs of person <c>p</c> are <see cref="First"/>[p] up to
/// <see cref="First"/>[p + 1]. A pair without an arc is not allowed, a person without an offer is worth 0, and the sum of the
/// scores is what a run makes as large as it can. Made by <see cref="MatchBuilder"/>, which refuses what makes no sense.
/// </summary>
public sealed class MatchInstance
{
    /// <summary>No sum of scores comes near the largest whole number, nor does a solver's own scaling of them.</summary>
    public const int ScoreMax = 1_000_000_000;

    /// <summary>An arc, offer or person that is not there.</summary>
    public const int None = -1;

    internal MatchInstance(IReadOnlyList<string> people, IReadOnlyList<string> offers)
    {
        PersonIds = people;
        OfferIds = offers;
    }

    /// <summary>As the input names them.</summary>
    public IReadOnlyList<string> PersonIds { get; }

    /// <inheritdoc cref="PersonIds"/>
    public IReadOnlyList<string> OfferIds { get; }

    /// <summary>Where the arcs of each person begin; one longer than the people.</summary>
    public required int[] First { get; init; }

    /// <summary>The offer of each arc.</summary>
    public required int[] Offer { get; init; }

    /// <summary>What each arc is worth: 0 to <see cref="ScoreMax"/>.</summary>
    public required int[] Score { get; init; }

    /// <summary>How many people each offer takes; 0 takes nobody.</summary>
    public required int[] Places { get; init; }

    /// <summary>How many people each offer needs if it takes any; 0 and 1 ask for nothing.</summary>
    public required int[] Minimum { get; init; }

    /// <summary>Pairs of people who may not be at the same offer.</summary>
    public required (int One, int Other)[] Separations { get; init; }

    /// <summary>How many people there are.</summary>
    public int People => PersonIds.Count;

    /// <summary>How many offers there are.</summary>
    public int Offers => OfferIds.Count;

    /// <summary>How many pairs of a person and an offer are allowed.</summary>
    public int Arcs => Offer.Length;

    /// <summary>Whether an answer must also keep people apart or fill groups, so that a flow alone cannot give it.</summary>
    public required bool HasSideRules { get; init; }

    /// <summary>The arc from a person to an offer, or <see cref="None"/> where that is not allowed.</summary>
    public int ArcOf(int person, int offer)
    {
        var at = Array.IndexOf(Offer, offer, First[person], First[person + 1] - First[person]);
        return at < 0 ? None : at;
    }
}
