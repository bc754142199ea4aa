using Semai.Modules.Agreements;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Deliveries;

/// <summary>Why a buyer sends pieces back.</summary>
public enum ReturnReason { Broken, WrongItem, BelowQuality, TooLate, Other }

/// <summary>What left the prison on one day with one delivery note (surat jalan), and what came back of it.</summary>
public sealed class Delivery : IVersioned
{
    public const int ReceiverMax = 150;
    public const int NoteMax = 400;

    readonly List<DeliveryLine> _lines = [];
    readonly List<ReturnedPieces> _returns = [];

    Delivery() { }

    public Id<Delivery> Id { get; private init; }

    /// <summary>SJ/2026/0001: unlike any other in its prison.</summary>
    public string Number { get; private init; } = "";

    public Id<Order> OrderId { get; private init; }
    public int Unit { get; private init; }
    public DateOnly On { get; private init; }

    /// <summary>Who took it over for the buyer.</summary>
    public string Receiver { get; private init; } = "";

    public string? Note { get; private init; }

    /// <summary>The invoice on which it stands; null until invoiced.</summary>
    public Guid? InvoiceId { get; private set; }

    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTime RecordedAt { get; private init; }

    /// <summary>Counts every change, also of its lines, so that of two desks at once one is told.</summary>
    public int Changes { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<DeliveryLine> Lines => [.. _lines.OrderBy(l => l.ItemNo)];
    public IReadOnlyList<ReturnedPieces> Returns => [.. _returns.OrderBy(r => r.No)];

    /// <summary>Hands pieces over and counts them on the order; the last ones make it delivered.</summary>
    /// <param name="number">Taken in the same transaction.</param>
    /// <exception cref="Refusal">Nothing to hand over, more than is ready, a day to come, or the order is not running.</exception>
    public static Delivery HandOver(string number, Order order, IReadOnlyList<HandedOver> pieces, string receiver, string? note, DateOnly on, Actor by, DateTime at)
    {
        var lines = pieces.Where(p => p.Quantity != 0).ToList();
        if (lines.Count == 0 || lines.Any(l => l.Quantity < 0) || lines.DistinctBy(l => l.ItemNo).Count() < lines.Count) throw DeliveryRefusals.NothingHandedOver;

        var delivery = new Delivery
        {
            Id = Id<Delivery>.New(at),
            Number = number,
            OrderId = order.Id,
            Unit = order.Unit,
            On = on,
            Receiver = Wording.Of(receiver, ReceiverMax),
            Note = Wording.OrNone(note, NoteMax),
            By = by.Id,
            ByName = by.Name,
            RecordedAt = at,
        };
        order.HandOver(lines, on, by, at);
        delivery._lines.AddRange(lines.Select(l => new DeliveryLine(l.ItemNo, l.Quantity)));
        return delivery;
    }

    /// <summary>The buyer sends some of it back.</summary>
    /// <exception cref="Refusal">More than was delivered, or a day before it left or to come.</exception>
    public ReturnedPieces TakeBack(Order order, int item, int quantity, ReturnReason reason, string? note, DateOnly on, Actor by, DateTime at)
    {
        var line = _lines.SingleOrDefault(l => l.ItemNo == item) ?? throw OrderRefusals.NoSuchItem(item);
        if (on < On || on > at.OfficeDay) throw DeliveryRefusals.NotThatDay;
        if (quantity < 1 || quantity > line.Kept) throw DeliveryRefusals.MoreThanDelivered(line.Kept);

        var returned = new ReturnedPieces(_returns.Count + 1, Guid.CreateVersion7(at), item, quantity, reason, Wording.OrNone(note, NoteMax), on, by.Name, at);
        order.TakeBack(item, quantity);
        line.TakeBack(quantity);
        _returns.Add(returned);
        Changes++;
        return returned;
    }

    /// <exception cref="Refusal">It stands on an invoice already.</exception>
    internal void InvoiceOn(Guid invoice)
    {
        if (InvoiceId is not null) throw DeliveryRefusals.Invoiced(Number);
        InvoiceId = invoice;
    }
}

/// <summary>Pieces of one item that are handed over.</summary>
public sealed record HandedOver(int ItemNo, int Quantity);

/// <summary>Pieces of one item on a delivery note.</summary>
public sealed class DeliveryLine
{
    DeliveryLine() { }

    internal DeliveryLine(int item, int quantity) => (ItemNo, Quantity) = (item, quantity);

    public int ItemNo { get; private init; }
    public int Quantity { get; private init; }
    public int Returned { get; private set; }

    /// <summary>Less what came back.</summary>
    public int Kept => Quantity - Returned;

    internal void TakeBack(int pieces) => Returned += pieces;
}

/// <summary>Pieces that came back, when and why.</summary>
/// <param name="Key">Names it in the books, where it makes an invoice smaller.</param>
public sealed record ReturnedPieces(int No, Guid Key, int ItemNo, int Quantity, ReturnReason Reason, string? Note, DateOnly On, string ByName, DateTime At);
