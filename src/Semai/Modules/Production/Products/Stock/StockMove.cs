using Semai.Modules.Agreements;

namespace Semai.Modules.Production.Products.Stock;

public enum MoveKind
{
    /// <summary>Good pieces of a batch come in.</summary>
    In,
    Sold,

    /// <summary>Broken, spoiled or lost; with the reason.</summary>
    Spoiled,

    /// <summary>The shelf was counted; the difference with its reason.</summary>
    Counted,

    /// <summary>Takes another move back.</summary>
    Counter,
}

/// <summary>One move of a product's stock. Never edited: what was wrong is taken back by a counter-move, once.</summary>
public sealed class StockMove
{
    public const int WhyMax = 400;

    StockMove() { }

    public Id<StockMove> Id { get; private init; }
    public Id<Product> ProductId { get; private init; }
    public int Unit { get; private init; }

    /// <summary>Counts on within the product, without gaps.</summary>
    public int No { get; private init; }

    /// <summary>Tells one sending from another, so that a button pressed twice moves once.</summary>
    public Guid Key { get; private init; }

    public MoveKind Kind { get; private init; }

    /// <summary>Above nought in, below nought out; nought only where a count agreed.</summary>
    public int Pieces { get; private init; }

    /// <summary>The batch in stock that it came from; null for what leaves, for then nobody knows.</summary>
    public Id<StockLot>? LotId { get; private init; }

    public DateOnly On { get; private init; }
    public string? Why { get; private init; }

    /// <summary>Number of the move that this one takes back.</summary>
    public int? Takes { get; private init; }

    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTime At { get; private init; }

    /// <param name="no">The next one of the product.</param>
    /// <exception cref="Refusal">A day to come, or a reason is missing.</exception>
    internal static StockMove Write(Product product, int no, StockLine line, Id<StockLot>? lot, int? takes, Actor by, DateTime at)
    {
        if (line.On > at.OfficeDay) throw StockRefusals.DayToCome;
        var needsWhy = line.Kind is MoveKind.Spoiled or MoveKind.Counter || (line.Kind is MoveKind.Counted && line.Pieces != 0);
        if (needsWhy && string.IsNullOrWhiteSpace(line.Why)) throw StockRefusals.WhyMissing;

        return new()
        {
            Id = Id<StockMove>.New(at),
            ProductId = product.Id,
            Unit = product.Unit,
            No = no,
            Key = line.Key,
            Kind = line.Kind,
            Pieces = line.Pieces,
            LotId = lot,
            On = line.On,
            Why = Wording.OrNone(line.Why, WhyMax),
            Takes = takes,
            By = by.Id,
            ByName = by.Name,
            At = at,
        };
    }

    /// <summary>The same thing sent again.</summary>
    internal bool Says(MoveKind kind, DateOnly on) => Kind == kind && On == on;
}

/// <summary>What is to be written of a move.</summary>
/// <param name="Pieces">Signed: below nought out.</param>
public sealed record StockLine(Guid Key, MoveKind Kind, int Pieces, DateOnly On, string? Why);
