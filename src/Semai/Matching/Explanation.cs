namespace Semai.Matching;

/// <summary>
/// Why each person is where they are. Without side rules every figure is exact. Under side rules the flow's figures are proven
/// bounds, less what the answer lacks to the flow's sum; a simple move that costs no more makes them exact, and small
/// questions are asked again with the person forced.
/// </summary>
sealed class Explanation(Prices prices, SideRules rules, Assignment answer, MatchOptions options, long bound, long relaxed, long askAgainMax = Explanation.AskAgainMax)
{
    /// <summary>Up to so many arcs times people, everything is asked again; beyond, it would take too long.</summary>
    const int AskAgainMax = 4000;

    readonly MatchInstance _instance = answer.Instance;
    readonly Forcing _forcing = new(prices);
    readonly bool _isFlow = answer.Objective == relaxed && !answer.Instance.HasSideRules;
    readonly bool _askAgain = answer.Instance.HasSideRules && answer.Objective == bound && (long)answer.Instance.Arcs * answer.Instance.People <= askAgainMax;

    /// <summary>Of everybody who has an offer, in the order of the input.</summary>
    public Pairing[] Pairs()
    {
        var (pairs, no) = (new Pairing[answer.Matched], 0);
        for (var person = 0; person < _instance.People; person++)
        {
            if (answer.Arc[person] is not (>= 0 and var arc)) continue;
            var other = Best(person, a => a == arc ? null : _instance.Score[a]);
            var cost = CostOf(person, other);
            pairs[no++] = new(person, _instance.Offer[arc], _instance.Score[arc], OfferOf(other), cost.Value, cost.Is);
        }

        return pairs;
    }

    /// <summary>Of everybody who has none, in the order of the input.</summary>
    public Unmatched[] Unmatched()
    {
        var (unmatched, no) = (new Unmatched[_instance.People - answer.Matched], 0);
        for (var person = 0; person < _instance.People; person++)
            if (answer.Arc[person] < 0)
                unmatched[no++] = Why(person);
        return unmatched;
    }

    Unmatched Why(int person)
    {
        var (reason, at, apart) = Reason(person);
        var more = Best(person, arc => _instance.Score[arc] - GainAt(arc), withPlaces: false);
        var cheapest = Best(person, arc => -_forcing.AtLeast(person, arc));
        var cost = cheapest < 0 ? new(0, FigureIs.Impossible) : CostOf(person, cheapest);
        var gain = more < 0 ? 0 : GainAt(more) + relaxed - answer.Objective;
        return new(person, reason, at, apart, OfferOf(more), gain, _isFlow ? FigureIs.Exact : FigureIs.AtMost, OfferOf(cheapest), cost.Value, cost.Is);
    }

    /// <summary>What stands in the way at the best offer where it is not simply full.</summary>
    (UnmatchedReason Reason, int At, int ApartFrom) Reason(int person)
    {
        var nowhere = (UnmatchedReason.NoOfferAllowed, MatchInstance.None, MatchInstance.None);
        if (_instance.First[person] == _instance.First[person + 1]) return nowhere;
        if (Best(person, arc => _instance.Score[arc]) < 0) return nowhere with { Item1 = UnmatchedReason.NoPlaces };
        if (!_instance.HasSideRules) return nowhere with { Item1 = UnmatchedReason.AllFull };

        var barred = Best(person, arc => rules.Before(answer, person, _instance.Offer[arc]) == Obstacle.Full ? null : _instance.Score[arc]);
        if (barred < 0) return nowhere with { Item1 = UnmatchedReason.AllFull };
        var apart = rules.ApartFrom(answer, person, _instance.Offer[barred]);
        return (apart < 0 ? UnmatchedReason.GroupTooSmall : UnmatchedReason.Separated, _instance.Offer[barred], apart);
    }

    (long Value, FigureIs Is) CostOf(int person, int arc)
    {
        if (_askAgain) return AskAgain(person, arc);
        var flow = InFlow(person, arc);
        if (_isFlow) return (flow.Value, flow.Exact ? FigureIs.Exact : FigureIs.AtLeast);

        var least = Math.Max(answer.Objective - bound, flow.Value - (relaxed - answer.Objective));
        return (least, SimpleMove(person, arc) == least ? FigureIs.Exact : FigureIs.AtLeast);
    }

    Forcing.Cost InFlow(int person, int arc) =>
        arc >= 0 ? _forcing.Of(person, arc)
        : prices.Optimum.Arc[person] < 0 ? new(0, true)
        : new(_forcing.OfLeaving(person), true);

    (long, FigureIs) AskAgain(int person, int arc)
    {
        var outcome = SideSolver.Forced(_instance, options with { Gap = 0 }, person, arc);
        return outcome switch
        {
            { Found: { } found, Settled: true } => (answer.Objective - found.Objective, FigureIs.Exact),
            { Found: null, Settled: true } => (0, FigureIs.Impossible),
            _ => (Math.Max(0, InFlow(person, arc).Value - (relaxed - answer.Objective)), FigureIs.AtLeast),
        };
    }

    /// <summary>What it costs if nobody else moves; null where the rules forbid it.</summary>
    long? SimpleMove(int person, int arc)
    {
        var from = answer.OfferOf(person);
        var freed = from < 0 ? 0L : _instance.Score[answer.Arc[person]];
        if (from >= 0 && !rules.MaySpareOne(answer, from)) return null;
        if (arc < 0) return freed;
        return rules.Before(answer, person, _instance.Offer[arc]) == Obstacle.Nothing ? freed - _instance.Score[arc] : null;
    }

    long GainAt(int arc) => Math.Max(0, prices.Gain[_instance.Offer[arc]]);

    /// <summary>The person's arc of the highest worth, of equals the first; by default only where there are places.</summary>
    int Best(int person, Func<int, long?> worth, bool withPlaces = true)
    {
        var (best, most) = (MatchInstance.None, long.MinValue);
        for (var arc = _instance.First[person]; arc < _instance.First[person + 1]; arc++)
        {
            if (withPlaces && _instance.Places[_instance.Offer[arc]] == 0) continue;
            if (worth(arc) is { } value && value > most) (best, most) = (arc, value);
        }

        return best;
    }

    int OfferOf(int arc) => arc < 0 ? MatchInstance.None : _instance.Offer[arc];
}
