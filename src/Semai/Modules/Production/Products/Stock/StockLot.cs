using Semai.Modules.Production.Batches;
using Semai.Modules.Training.Certificates;

namespace Semai.Modules.Production.Products.Stock;

/// <summary>Why pieces of a batch should not be used; the public reads it, so it is chosen and not written.</summary>
public enum RecallReason { Spoils, Breaks, WrongContents, UnfitMaterial }

/// <summary>What of one batch went into the stock of a product, and the code on its labels by which anybody may look it up.</summary>
public sealed class StockLot : IVersioned
{
    StockLot() { }

    public Id<StockLot> Id { get; private init; }
    public Id<Product> ProductId { get; private init; }
    public Id<Batch> BatchId { get; private init; }
    public int Unit { get; private init; }

    /// <summary>On the labels; nobody can guess it. See <see cref="CheckCode"/>.</summary>
    public string Code { get; private init; } = "";

    public DateOnly MadeOn { get; private init; }

    /// <summary>Pieces that went in, less what was taken back.</summary>
    public int Pieces { get; private set; }

    public RecallReason? RecalledWhy { get; private set; }
    public DateOnly? RecalledOn { get; private set; }
    public string? RecalledBy { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="Refusal">The batch is still being made.</exception>
    public static StockLot Of(Product product, Batch batch, DateTime at) => new()
    {
        Id = Id<StockLot>.New(at),
        ProductId = product.Id,
        BatchId = batch.Id,
        Unit = product.Unit,
        Code = CheckCode.New(),
        MadeOn = batch.MadeOn ?? throw StockRefusals.NotMade,
    };

    /// <param name="pieces">Below nought where some are taken back.</param>
    internal void Add(int pieces) => Pieces += pieces;

    /// <exception cref="Refusal">It has been recalled already.</exception>
    public void Recall(RecallReason why, Actor by, DateTime at)
    {
        if (RecalledOn is not null) throw StockRefusals.RecalledBefore;
        (RecalledWhy, RecalledOn, RecalledBy) = (why, at.OfficeDay, by.Name);
    }
}

/// <summary>How many pieces of a product there are, kept in step with its moves.</summary>
public sealed class ProductStock
{
    ProductStock() { }

    public Id<Product> ProductId { get; private init; }
    public int Unit { get; private init; }

    /// <summary>The sum of all moves; never below nought.</summary>
    public int Pieces { get; private init; }

    /// <summary>Number of the latest move.</summary>
    public int LastNo { get; private init; }

    public static ProductStock Open(Product product) => new() { ProductId = product.Id, Unit = product.Unit };
}
