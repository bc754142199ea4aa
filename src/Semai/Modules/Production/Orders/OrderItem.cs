namespace Semai.Modules.Production.Orders;

/// <summary>One thing that is ordered, with how far it has come. The counts move with the acts that they count.</summary>
public sealed class OrderItem
{
    OrderItem() { }

    internal OrderItem(int no, OrderItemTerms terms) =>
        (No, Product, Quantity, UnitWord, Price, Minutes) = (no, terms.Product, terms.Quantity, terms.UnitWord, terms.Price, terms.Minutes);

    public int No { get; private init; }
    public string Product { get; private init; } = "";
    public int Quantity { get; private init; }
    public string UnitWord { get; private init; } = "";

    /// <summary>Of a piece, in whole rupiah.</summary>
    public long Price { get; private init; }

    /// <summary>Of work on a piece, as planned.</summary>
    public int Minutes { get; private init; }

    /// <summary>Pieces that passed the check of quality.</summary>
    public int Accepted { get; internal set; }

    /// <summary>Pieces that left, also those that came back.</summary>
    public int Delivered { get; internal set; }

    /// <summary>Pieces that the buyer sent back.</summary>
    public int Returned { get; internal set; }

    /// <summary>Good pieces that went into the workshop's own stock, to be sold to anybody.</summary>
    public int Stocked { get; internal set; }

    /// <summary>Good pieces that neither left nor went into stock.</summary>
    public int Unplaced => Accepted - Delivered - Stocked;

    /// <summary>Pieces that may leave today: accepted, not gone yet, and still wanted.</summary>
    public int Ready => Math.Min(Unplaced, Open);

    /// <summary>Pieces that the buyer still waits for.</summary>
    public int Open => Quantity - Delivered + Returned;

    public OrderItemTerms Terms => new(Product, Quantity, UnitWord, Price, Minutes);
}
