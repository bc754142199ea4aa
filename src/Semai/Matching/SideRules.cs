namespace Semai.Matching;

/// <summary>Why somebody cannot simply join an offer as it stands.</summary>
public enum Obstacle
{
    /// <summary>Nothing stands in the way.</summary>
    Nothing,

    /// <summary>Every place is taken.</summary>
    Full,

    /// <summary>Somebody is there from whom this person is kept apart.</summary>
    Separated,

    /// <summary>The offer needs more people at once than would be there.</summary>
    GroupTooSmall,
}

/// <summary>What an answer must obey besides places: who is kept apart, and how many a group needs.</summary>
sealed class SideRules(MatchInstance instance)
{
    readonly ILookup<int, int> _apart = instance.Separations
        .SelectMany(s => new[] { (Of: s.One, From: s.Other), (Of: s.Other, From: s.One) })
        .ToLookup(s => s.Of, s => s.From);

    /// <summary>Somebody at this offer from whom the person is kept apart, or <see cref="MatchInstance.None"/>.</summary>
    public int ApartFrom(Assignment at, int person, int offer)
    {
        if (_apart.Count > 0)
            foreach (var other in _apart[person])
                if (at.OfferOf(other) == offer)
                    return other;
        return MatchInstance.None;
    }

    /// <summary>Separated comes before full: one more place would not help this person.</summary>
    public Obstacle Before(Assignment at, int person, int offer) =>
        instance.Places[offer] == 0 ? Obstacle.Full
        : ApartFrom(at, person, offer) >= 0 ? Obstacle.Separated
        : at.IsFull(offer) ? Obstacle.Full
        : at.Used[offer] + 1 < instance.Minimum[offer] ? Obstacle.GroupTooSmall
        : Obstacle.Nothing;

    /// <summary>Whether the group stays large enough, or ends, when one goes.</summary>
    public bool MaySpareOne(Assignment at, int offer) => at.Used[offer] == 1 || at.Used[offer] > instance.Minimum[offer];

    /// <summary>Whether an answer obeys them all.</summary>
    public bool Obeyed(Assignment at) =>
        instance.Separations.All(s => at.OfferOf(s.One) < 0 || at.OfferOf(s.One) != at.OfferOf(s.Other))
        && !Enumerable.Range(0, instance.Offers).Any(o => IsTooSmall(at, o));

    public bool IsTooSmall(Assignment at, int offer) => at.Used[offer] > 0 && at.Used[offer] < instance.Minimum[offer];
}
