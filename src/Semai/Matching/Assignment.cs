namespace Semai.Matching;

/// <summary>Where everybody is: for each person the arc taken, or <see cref="MatchInstance.None"/>, and how full each offer is.</summary>
sealed class Assignment
{
    public Assignment(MatchInstance instance)
    {
        Instance = instance;
        Arc = new int[instance.People];
        Array.Fill(Arc, MatchInstance.None);
        Used = new int[instance.Offers];
    }

    public MatchInstance Instance { get; }

    public int[] Arc { get; }

    public int[] Used { get; }

    public long Objective { get; private set; }

    public int Matched { get; private set; }

    public bool IsFull(int offer) => Used[offer] >= Instance.Places[offer];

    /// <summary>The offer a person is at, or <see cref="MatchInstance.None"/>.</summary>
    public int OfferOf(int person) => Arc[person] is >= 0 and var arc ? Instance.Offer[arc] : MatchInstance.None;

    public void Join(int person, int arc)
    {
        Arc[person] = arc;
        Used[Instance.Offer[arc]]++;
        Objective += Instance.Score[arc];
        Matched++;
    }

    public void Leave(int person)
    {
        Used[OfferOf(person)]--;
        Objective -= Instance.Score[Arc[person]];
        Arc[person] = MatchInstance.None;
        Matched--;
    }

    public Assignment Copy()
    {
        var copy = new Assignment(Instance);
        for (var person = 0; person < Arc.Length; person++) if (Arc[person] >= 0) copy.Join(person, Arc[person]);
        return copy;
    }

    /// <summary>Who is at each offer: those of offer <c>o</c> are <c>People[First[o]]</c> up to <c>First[o + 1]</c>.</summary>
    public (int[] First, int[] People) Groups()
    {
        var (first, people) = (new int[Instance.Offers + 1], new int[Matched]);
        for (var offer = 0; offer < Instance.Offers; offer++) first[offer + 1] = first[offer] + Used[offer];
        var next = first.ToArray();
        for (var person = 0; person < Arc.Length; person++)
            if (OfferOf(person) is >= 0 and var offer)
                people[next[offer]++] = person;
        return (first, people);
    }
}
