using Semai.Modules.Participants;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Unpaid;

/// <summary>What stands between recorded work and its pay.</summary>
public enum UnpaidWhy
{
    /// <summary>The order is still being made.</summary>
    BeingMade,

    /// <summary>Delivered, and not invoiced.</summary>
    NotInvoiced,

    /// <summary>The buyer has not paid.</summary>
    BuyerOwes,

    /// <summary>Paid for, and nobody has shared it out.</summary>
    NotShared,

    /// <summary>Shared out, waiting for another officer's approval.</summary>
    NotApproved,

    /// <summary>The material cost more than came in: nothing was left to share.</summary>
    NothingLeft,

    /// <summary>The order was cancelled after people had worked for it.</summary>
    Cancelled,
}

/// <summary>Work for one order that nobody has been paid for.</summary>
/// <param name="Oldest">Day of the first of it.</param>
/// <param name="People">Who did it.</param>
/// <param name="Minutes">By all of them.</param>
public sealed record UnpaidOrder(Id<Order> OrderId, string Order, string Buyer, UnpaidWhy Why, DateOnly Oldest, int People, long Minutes, int Pieces);

/// <summary>Of one person for one order.</summary>
/// <param name="Name">Null where the reader may not see it.</param>
public sealed record UnpaidPerson(Id<Participant> Person, string? Name, DateOnly Oldest, DateOnly Latest, int Days, long Minutes, int Pieces);
