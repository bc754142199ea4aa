namespace Semai.Matching;

/// <summary>
/// How much the flow's sum falls if one person must be at one offer: what they count for less, and what it takes to make room
/// there and to fill the place they leave. The last two are the shortest way from the one offer to the other, each step being
/// somebody who moves on. Two ways are known beforehand from the prices: at the least the difference of the prices on one side,
/// at the most the way through those without an offer. Where they meet, that is the answer; else the way is searched for, best first.
/// </summary>
sealed class Forcing(Prices prices)
{
    /// <summary>So many offers are looked at for one person; further the way is not followed, and the cost is known only from below.</summary>
    public const int OffersMax = 2000;

    readonly MatchInstance _instance = prices.Optimum.Instance;
    readonly PriorityQueue<int, long> _open = new();
    readonly Dictionary<int, long> _reached = [];
    readonly (int[] First, int[] People) _groups = prices.Optimum.Groups();

    /// <summary>A cost, and whether it is that exactly or only at least.</summary>
    public readonly record struct Cost(long Value, bool Exact);

    /// <summary>What it costs at the least, by the prices alone.</summary>
    public long AtLeast(int person, int arc)
    {
        var to = _instance.Offer[arc];
        return prices.Optimum.OfferOf(person) is >= 0 and var from
            ? Less(person, arc) + (to == from ? 0 : Ahead(to, from))
            : prices.Loss[to] - _instance.Score[arc];
    }

    /// <summary>What it costs to have this person at the offer of this arc, which must have places.</summary>
    public Cost Of(int person, int arc)
    {
        var to = _instance.Offer[arc];
        var from = prices.Optimum.OfferOf(person);
        if (from < 0) return new(prices.Loss[to] - _instance.Score[arc], true);
        if (from == to) return new(0, true);
        var (least, most) = (Ahead(to, from), prices.Loss[to] - prices.Gain[from]);
        var way = least == most ? new(least, true) : Search(to, from, most);
        return way with { Value = way.Value + Less(person, arc) };
    }

    /// <summary>What it costs to have this person, who has an offer, at none.</summary>
    public long OfLeaving(int person) => _instance.Score[prices.Optimum.Arc[person]] - prices.Gain[prices.Optimum.OfferOf(person)];

    long Less(int person, int arc) => _instance.Score[prices.Optimum.Arc[person]] - _instance.Score[arc];

    /// <summary>No way from one offer to the other is shorter than the prices differ, on either side.</summary>
    long Ahead(int at, int to) => Math.Max(prices.Loss[at] - prices.Loss[to], prices.Gain[at] - prices.Gain[to]);

    /// <param name="most">A way known already.</param>
    Cost Search(int start, int to, long most)
    {
        _open.Clear();
        _reached.Clear();
        _reached[start] = 0;
        _open.Enqueue(start, Ahead(start, to));
        for (var seen = 0; _open.TryDequeue(out var at, out var least) && least < most; seen++)
        {
            if (seen == OffersMax) return new(least, false);
            if (least > _reached[at] + Ahead(at, to)) continue; // reached on a shorter way since
            if (at == to) return new(least, true);
            for (var who = _groups.First[at]; who < _groups.First[at + 1]; who++) Step(_groups.People[who], _reached[at], to, most);
        }

        return new(most, true);
    }

    void Step(int person, long sofar, int to, long most)
    {
        var stays = prices.Optimum.Arc[person];
        for (var arc = _instance.First[person]; arc < _instance.First[person + 1]; arc++)
        {
            var offer = _instance.Offer[arc];
            if (arc == stays || _instance.Places[offer] == 0) continue;
            var length = sofar + _instance.Score[stays] - _instance.Score[arc];
            var whole = length + Ahead(offer, to);
            if (whole >= most || (_reached.TryGetValue(offer, out var known) && known <= length)) continue;
            _reached[offer] = length;
            _open.Enqueue(offer, whole);
        }
    }
}
