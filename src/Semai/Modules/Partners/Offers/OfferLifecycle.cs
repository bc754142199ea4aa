using static Semai.Modules.Partners.Offers.OfferAct;
using static Semai.Modules.Partners.Offers.OfferState;

namespace Semai.Modules.Partners.Offers;

/// <summary>How far an offer of places has come.</summary>
public enum OfferState
{
    /// <summary>Written down, by the business or for it; nobody is placed on it.</summary>
    Draft,

    /// <summary>People may be placed on it.</summary>
    Published,

    /// <summary>Every place is taken; a place that comes free opens it again.</summary>
    Filled,

    /// <summary>Taken back before its end, with a reason.</summary>
    Withdrawn,

    /// <summary>Its last day has passed.</summary>
    Closed,
}

public enum OfferAct { Draft, Change, Publish, Fill, Reopen, Withdraw, Close }

/// <summary>The life of an offer, as a table.</summary>
public static class OfferLifecycle
{
    public static readonly Lifecycle<OfferState, OfferAct> Table = new("offer", OfferWords.Of,
        (OfferState.Draft, Change, OfferState.Draft),
        (OfferState.Draft, Publish, Published),
        (OfferState.Draft, Withdraw, Withdrawn),
        (Published, Fill, Filled),
        (Published, Withdraw, Withdrawn),
        (Published, Close, Closed),
        (Filled, Reopen, Published),
        (Filled, Withdraw, Withdrawn),
        (Filled, Close, Closed));

    /// <summary>States in which people are or may be at the business through it.</summary>
    public static readonly IReadOnlyList<OfferState> Standing = [Published, Filled];
}
