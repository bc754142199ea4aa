namespace Semai.Matching;

/// <summary>
/// What a place is worth, on either side of the optimum of the flow. <see cref="Loss"/> is how much the sum of scores falls if an
/// offer has one place fewer (0 where a place is free), <see cref="Gain"/> how much it rises if it has one more; gain never
/// exceeds loss. Both are shortest paths in what the flow leaves over: somebody moves on, the next moves on in turn, and at the
/// end somebody stays without an offer, or a free place is taken. The losses are prices that prove the optimum.
/// </summary>
sealed class Prices
{
    /// <summary>Farther than any way leads.</summary>
    internal const long Far = long.MaxValue / 8;

    Prices(Assignment optimum) => (Optimum, Loss, Gain) = (optimum, new long[optimum.Instance.Offers], new long[optimum.Instance.Offers]);

    /// <summary>The flow whose places these are.</summary>
    public Assignment Optimum { get; }

    public long[] Loss { get; }

    /// <summary>Far below 0 where no one more could come at all.</summary>
    public long[] Gain { get; }

    /// <param name="optimum">Of the flow, without side rules.</param>
    public static Prices Of(Assignment optimum)
    {
        var prices = new Prices(optimum);
        var movers = Enumerable.Range(0, optimum.Arc.Length).Where(p => optimum.Arc[p] >= 0).ToArray();
        prices.FindLosses(movers);
        prices.FindGains(movers);
        return prices;
    }

    /// <summary>
    /// The least sum that no answer can exceed, by these prices: what the places are worth, and what each person would gain over
    /// the price of their best place. It equals the flow's own sum exactly when that is the optimum.
    /// </summary>
    public long Bound()
    {
        var instance = Optimum.Instance;
        var bound = 0L;
        for (var offer = 0; offer < instance.Offers; offer++) if (instance.Places[offer] > 0) bound += instance.Places[offer] * Loss[offer];
        for (var person = 0; person < instance.People; person++)
        {
            var best = 0L;
            for (var arc = instance.First[person]; arc < instance.First[person + 1]; arc++) best = Math.Max(best, instance.Score[arc] - Loss[instance.Offer[arc]]);
            bound += best;
        }

        return bound;
    }

    /// <summary>One more arrives at an offer: a free place takes them, or somebody there goes without, or to another offer.</summary>
    void FindLosses(int[] movers)
    {
        var instance = Optimum.Instance;
        Array.Fill(Loss, Far);
        for (var offer = 0; offer < instance.Offers; offer++) if (!Optimum.IsFull(offer)) Loss[offer] = 0;
        Settle(movers, person =>
        {
            var (taken, least) = (Optimum.Arc[person], 0L);
            for (var arc = instance.First[person]; arc < instance.First[person + 1]; arc++)
                if (arc != taken) least = Math.Min(least, Loss[instance.Offer[arc]] - instance.Score[arc]);
            return Lower(Loss, instance.Offer[taken], least + instance.Score[taken]);
        });
    }

    /// <summary>One goes from an offer: the place stays free, or somebody without an offer takes it, or somebody from another.</summary>
    void FindGains(int[] movers)
    {
        var instance = Optimum.Instance;
        var fall = Gain; // counted as a fall until all is settled
        Array.Fill(fall, Far);
        for (var offer = 0; offer < instance.Offers; offer++) if (Optimum.Used[offer] > 0) fall[offer] = 0;
        for (var person = 0; person < instance.People; person++)
            if (Optimum.Arc[person] < 0)
                Spread(person, 0);
        Settle(movers, person => Spread(person, fall[Optimum.OfferOf(person)] + instance.Score[Optimum.Arc[person]]));
        for (var offer = 0; offer < fall.Length; offer++) fall[offer] = -fall[offer];
    }

    bool Spread(int person, long from)
    {
        var instance = Optimum.Instance;
        var better = false;
        for (var arc = instance.First[person]; arc < instance.First[person + 1]; arc++)
            better |= arc != Optimum.Arc[person] && Lower(Gain, instance.Offer[arc], from - instance.Score[arc]);
        return better;
    }

    /// <summary>Again and again, forwards and back, until nothing becomes lower.</summary>
    static void Settle(int[] movers, Func<int, bool> lower)
    {
        var (rounds, changed) = (0, true);
        while (changed)
        {
            changed = false;
            foreach (var person in movers) changed |= lower(person);
            Array.Reverse(movers);
            if (rounds++ > movers.Length + 1) throw new InvalidOperationException("The flow can still be made better, so it was no optimum.");
        }
    }

    static bool Lower(long[] values, int at, long to)
    {
        if (to >= values[at]) return false;
        values[at] = to;
        return true;
    }
}
