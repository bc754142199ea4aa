namespace Semai.Matching;

/// <summary>
/// Places given away one at a time, in some order, never taken back: what is done without a solver. A group that stays too small
/// is dissolved, its offer closed, and its people stand in the queue again. Nobody is moved to let another in.
/// </summary>
sealed class Queue
{
    readonly MatchInstance _instance;
    readonly SideRules _rules;
    readonly int[] _personOf;
    readonly int[] _byScore;

    public Queue(MatchInstance instance, SideRules rules)
    {
        (_instance, _rules) = (instance, rules);
        _personOf = new int[instance.Arcs];
        for (var person = 0; person < instance.People; person++)
            _personOf.AsSpan(instance.First[person]..instance.First[person + 1]).Fill(person);
        _byScore = ByScore(instance);
    }

    /// <summary>First come, first served: people in the order of the input, each to the best offer that still has room.</summary>
    public Assignment FirstComeFirstServed()
    {
        var (order, next) = (new int[_byScore.Length], _instance.First.ToArray());
        foreach (var arc in _byScore) order[next[_personOf[arc]]++] = arc;
        return Fill(new(_instance), order);
    }

    /// <summary>Greedy: the highest score of all first; of equals, who comes first in the input.</summary>
    public Assignment Greedy() => Fill(new(_instance), _byScore);

    /// <summary>
    /// Makes an answer out of one that may break side rules: of two who are kept apart the one who counts for less goes, groups too
    /// small end, and whoever has no offer joins where there is room. An answer that breaks none loses nobody.
    /// </summary>
    public Assignment Mend(Assignment at)
    {
        foreach (var (one, other) in _instance.Separations)
            if (at.OfferOf(one) is >= 0 and var offer && offer == at.OfferOf(other))
                at.Leave(_instance.Score[at.Arc[one]] < _instance.Score[at.Arc[other]] ? one : other);
        return Fill(at, _byScore);
    }

    Assignment Fill(Assignment at, int[] order)
    {
        var closed = new bool[_instance.Offers];
        do
        {
            foreach (var arc in order)
            {
                var (person, offer) = (_personOf[arc], _instance.Offer[arc]);
                if (at.Arc[person] < 0 && !closed[offer] && !at.IsFull(offer) && _rules.ApartFrom(at, person, offer) < 0) at.Join(person, arc);
            }
        }
        while (CloseSmall(at, closed));
        return at;
    }

    bool CloseSmall(Assignment at, bool[] closed)
    {
        var any = false;
        for (var offer = 0; offer < closed.Length; offer++) any |= closed[offer] |= _rules.IsTooSmall(at, offer);
        if (!any) return false;

        any = false;
        for (var person = 0; person < at.Arc.Length; person++)
        {
            if (at.OfferOf(person) is not (>= 0 and var offer) || !closed[offer]) continue;
            at.Leave(person);
            any = true;
        }

        return any;
    }

    static int[] ByScore(MatchInstance instance)
    {
        var keys = new long[instance.Arcs];
        for (var arc = 0; arc < keys.Length; arc++) keys[arc] = ((long)(MatchInstance.ScoreMax - instance.Score[arc]) << 32) + arc;
        Array.Sort(keys);
        return Array.ConvertAll(keys, key => (int)(key & int.MaxValue));
    }
}
