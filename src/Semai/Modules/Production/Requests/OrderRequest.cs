using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Partners;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Requests;

/// <summary>
/// What a business asks a prison to make, at its own door. It binds nobody: an officer takes it up by writing an order, or
/// declines it with a reason that the business reads.
/// </summary>
public sealed class OrderRequest : IVersioned
{
    public const int TextMax = 400;

    /// <summary>So many of one business may wait at once.</summary>
    public const int WaitingMax = 5;

    OrderRequest() { }

    public Id<OrderRequest> Id { get; private init; }
    public Id<Business> BusinessId { get; private init; }

    /// <summary>The door at which it was asked.</summary>
    public Id<Organisation> OrganisationId { get; private init; }

    /// <summary>Number of the prison that is asked.</summary>
    public int Unit { get; private init; }

    public string Product { get; private init; } = "";
    public int Quantity { get; private init; }

    /// <summary>Buah, bungkus, meter.</summary>
    public string UnitWord { get; private init; } = "";

    public DateOnly WantedBy { get; private init; }

    /// <summary>What the business would pay for a piece, in whole rupiah; null where it asks for a price.</summary>
    public long? Price { get; private init; }

    /// <summary>The business brings the material (makloon).</summary>
    public bool BringsMaterial { get; private init; }

    public string? Note { get; private init; }
    public RequestState State { get; private set; }
    public string AskedBy { get; private init; } = "";
    public DateTime AskedAt { get; private init; }

    /// <summary>The order that came of it; null until taken up.</summary>
    public Id<Order>? OrderId { get; private set; }

    /// <summary>Why it was declined or withdrawn.</summary>
    public string? Why { get; private set; }

    public string? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public int Version { get; private set; }

    /// <param name="waiting">How many of this business wait already.</param>
    /// <exception cref="Refusal">The business is not approved, its day has passed, the price is nought, or too many wait.</exception>
    public static OrderRequest Ask(Business business, RequestTerms terms, int waiting, Actor by, DateTime at)
    {
        if (!business.IsApprovedOn(at.OfficeDay) || business.OrganisationId is not { } door) throw OrderRefusals.BusinessNotApproved;
        if (waiting >= WaitingMax) throw RequestRefusals.TooMany(WaitingMax);
        if (terms.WantedBy < at.OfficeDay) throw OrderRefusals.DuePassed;
        if (terms.Quantity is < 1 or > Order.QuantityMax || terms.Price is < 1 or > Order.PriceMax) throw OrderRefusals.OutOfRange;

        return new()
        {
            Id = Id<OrderRequest>.New(at),
            BusinessId = business.Id,
            OrganisationId = door,
            Unit = terms.Unit,
            Product = Wording.Of(terms.Product, Order.NameMax),
            Quantity = terms.Quantity,
            UnitWord = Wording.Of(terms.UnitWord, Order.WordMax),
            WantedBy = terms.WantedBy,
            Price = terms.Price,
            BringsMaterial = terms.BringsMaterial,
            Note = Wording.OrNone(terms.Note, TextMax),
            AskedBy = by.Name,
            AskedAt = at,
        };
    }

    /// <summary>An order was written of it.</summary>
    /// <exception cref="Refusal">The order is of another buyer or another prison, or the request waits no more.</exception>
    public void TakeUp(Order order, Actor by, DateTime at)
    {
        if (order.BusinessId != BusinessId || order.Unit != Unit) throw RequestRefusals.OtherOrder;
        Do(RequestAct.TakeUp, null, by, at);
        OrderId = order.Id;
    }

    public void Decline(string why, Actor by, DateTime at) => Do(RequestAct.Decline, Wording.Of(why, TextMax), by, at);

    /// <summary>The business asks for it no more.</summary>
    public void Withdraw(Actor by, DateTime at) => Do(RequestAct.Withdraw, null, by, at);

    void Do(RequestAct act, string? why, Actor by, DateTime at) =>
        (State, Why, AnsweredBy, AnsweredAt) = (RequestLifecycle.Table.After(State, act), why, by.Name, at);
}

/// <summary>What a business says when it asks.</summary>
/// <param name="Price">For a piece, in whole rupiah; null where it asks for a price.</param>
/// <param name="BringsMaterial">The business brings the material.</param>
public sealed record RequestTerms(int Unit, string Product, int Quantity, string UnitWord, DateOnly WantedBy, long? Price = null, bool BringsMaterial = false, string? Note = null);
