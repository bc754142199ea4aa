namespace Semai.Matching;

/// <summary>
/// Puts a <see cref="MatchInstance"/> together, one fact after the other, in whatever order a file gives them: a score may
/// name an offer that is described only later. Refuses what makes no sense, by the name the input uses.
/// </summary>
public sealed class MatchBuilder
{
    readonly Named _people = new();
    readonly Named _offers = new();
    readonly List<int> _first = [0];
    readonly List<int> _offer = [];
    readonly List<int> _score = [];
    readonly List<int> _lastScorer = [];
    readonly List<int> _places = [];
    readonly List<int> _minimum = [];
    readonly HashSet<(int, int)> _separations = [];
    int _person = MatchInstance.None;

    /// <param name="places">How many people it takes; 0 takes nobody.</param>
    /// <param name="minimum">A group of fewer, but more than none, is not allowed.</param>
    public void AddOffer(string id, long places, long minimum = 0)
    {
        if (string.IsNullOrWhiteSpace(id)) throw MatchRefusals.NoId;
        if (_offers.Describe(id) == MatchInstance.None) throw MatchRefusals.DoubleOffer(id);
        if (places is < 0 or > int.MaxValue) throw MatchRefusals.PlacesOutOfRange(id);
        if (minimum < 0 || minimum > places) throw MatchRefusals.MinimumOutOfRange(id);
        _places.Add((int)places);
        _minimum.Add((int)minimum);
    }

    /// <summary>The scores that follow are this person's.</summary>
    public void AddPerson(string id)
    {
        if (string.IsNullOrWhiteSpace(id)) throw MatchRefusals.NoId;
        _person = _people.Describe(id);
        if (_person == MatchInstance.None) throw MatchRefusals.DoublePerson(id);
        _first.Add(_offer.Count);
    }

    /// <summary>The person added last may go to this offer, and that is worth so much.</summary>
    public void AddScore(ReadOnlySpan<char> offer, long score) => AddScore(Mention(offer), score);

    /// <summary>The number by which an offer is known here, described yet or not.</summary>
    internal int Mention(ReadOnlySpan<char> offer) => _offers.NumberOf(offer);

    /// <param name="no">As <see cref="Mention"/> gave it.</param>
    internal void AddScore(int no, long score)
    {
        while (_lastScorer.Count <= no) _lastScorer.Add(MatchInstance.None);
        if (_lastScorer[no] == _person) throw MatchRefusals.DoubleScore(_people.NameOf(_person), _offers.NameOf(no));
        if (score is < 0 or > MatchInstance.ScoreMax) throw MatchRefusals.ScoreOutOfRange(_people.NameOf(_person), _offers.NameOf(no));
        _lastScorer[no] = _person;
        _offer.Add(no);
        _score.Add((int)score);
        _first[^1] = _offer.Count;
    }

    /// <summary>These two may not be at the same offer. Said twice, it is the same.</summary>
    public void Separate(string one, string other)
    {
        if (one == other) throw MatchRefusals.SeparatedFromSelf(one);
        var (a, b) = (_people.NumberOf(one), _people.NumberOf(other));
        _separations.Add(Ordered(a, b));
    }

    /// <exception cref="Refusal">Nobody, nothing, no allowed pair, or a name that is never described.</exception>
    public MatchInstance Build()
    {
        if (_people.Count == 0) throw MatchRefusals.NoPeople;
        if (_offers.Count == 0) throw MatchRefusals.NoOffers;
        if (_offers.Unknown is { } offer) throw MatchRefusals.UnknownOffer(offer);
        if (_people.Unknown is { } person) throw MatchRefusals.UnknownPerson(person);
        if (_offer.Count == 0) throw MatchRefusals.NobodyAllowed;

        var (offerAt, personAt) = (_offers.Positions(), _people.Positions());
        return new(_people.InOrder(), _offers.InOrder())
        {
            First = [.. _first],
            Offer = [.. _offer.Select(o => offerAt[o])],
            Score = [.. _score],
            Places = [.. _places],
            Minimum = [.. _minimum],
            HasSideRules = _separations.Count > 0 || _minimum.Any(m => m > 1),
            Separations = [.. _separations.Select(s => Ordered(personAt[s.Item1], personAt[s.Item2])).Order()],
        };
    }

    static (int, int) Ordered(int a, int b) => (Math.Min(a, b), Math.Max(a, b));
}
