using Semai.Data;
using Semai.Modules.Production.Batches;

namespace Semai.Modules.Production.Products.Stock;

/// <summary>
/// Moves the stock of products. Move and count are one transaction, and within one product one move is written after the
/// other: of two desks that sell the last piece the second is told that there is none.
/// </summary>
public sealed class StockKeeping(Db db, BatchReading batches, Actor by, TimeProvider time)
{
    /// <summary>Good pieces of a batch go into stock; the first of them make the code of its labels.</summary>
    /// <exception cref="Refusal">More than passed the check and neither left nor went into stock before.</exception>
    public Task<StockMove> PutInAsync(Product product, Id<Batch> batch, int pieces, DateOnly on, Guid key, CancellationToken cancel) => InTurnAsync(product, key, MoveKind.In, on, async stock =>
    {
        if (product.State is ProductState.Withdrawn) throw ProductRefusals.Withdrawn;
        if (pieces < 1) throw StockRefusals.NoPieces;
        if (await batches.FindAsync(batch, cancel) is not { } file || file.Batch.Unit != product.Unit) throw StockRefusals.NoSuchBatch;
        if (on < file.Batch.MadeOn) throw BatchRefusals.NotThatDay;

        var left = await LeftOfAsync(file, cancel);
        if (pieces > left) throw StockRefusals.MoreThanLeft(left);

        var lot = await db.StockLots.SingleOrDefaultAsync(l => l.ProductId == product.Id && l.BatchId == batch, cancel);
        if (lot is null) db.Add(lot = StockLot.Of(product, file.Batch, time.Now));
        lot.Add(pieces);
        file.Order.PutInStock(file.Batch.ItemNo, pieces);
        return StockMove.Write(product, stock.LastNo + 1, new(key, MoveKind.In, pieces, on, null), lot.Id, null, by, time.Now);
    }, cancel);

    /// <param name="pieces">What left; of a count, what is on the shelf.</param>
    /// <exception cref="Refusal">Less than that is in stock, or a reason is missing.</exception>
    public Task<StockMove> MoveAsync(Product product, MoveKind kind, int pieces, string? why, DateOnly on, Guid key, CancellationToken cancel) => InTurnAsync(product, key, kind, on, stock =>
    {
        if (pieces < 0 || (pieces == 0 && kind is not MoveKind.Counted)) throw StockRefusals.NoPieces;

        var moved = kind is MoveKind.Counted ? pieces - stock.Pieces : -pieces;
        return Task.FromResult(StockMove.Write(product, stock.LastNo + 1, new(key, kind, moved, on, why), null, null, by, time.Now));
    }, cancel);

    /// <summary>Takes a move back, once.</summary>
    /// <returns>Null where the product has no such move.</returns>
    /// <exception cref="Refusal">It was taken back before, takes back another itself, or stock would fall below nought.</exception>
    public async Task<StockMove?> CounterAsync(Product product, int no, string why, Guid key, CancellationToken cancel)
    {
        if (await db.StockMoves.AsNoTracking().SingleOrDefaultAsync(m => m.ProductId == product.Id && m.No == no, cancel) is not { } taken) return null;
        if (taken.Kind is MoveKind.Counter) throw StockRefusals.CounterOfCounter;

        return await InTurnAsync(product, key, MoveKind.Counter, time.Today, async stock =>
        {
            if (await db.StockMoves.AnyAsync(m => m.ProductId == product.Id && m.Takes == no, cancel)) throw StockRefusals.TakenBackBefore(no);
            if (taken.LotId is { } id) await BringBackAsync(id, taken.Pieces, cancel);
            return StockMove.Write(product, stock.LastNo + 1, new(key, MoveKind.Counter, -taken.Pieces, time.Today, why), taken.LotId, no, by, time.Now);
        }, cancel);
    }

    /// <summary>Good pieces of a batch that neither left nor went into stock.</summary>
    public async Task<int> LeftOfAsync(BatchFile file, CancellationToken cancel)
    {
        var stocked = await db.StockLots.Where(l => l.BatchId == file.Batch.Id).SumAsync(l => l.Pieces, cancel);
        return Math.Max(0, Math.Min(file.Batch.Accepted - stocked, file.Item.Unplaced));
    }

    async Task BringBackAsync(Id<StockLot> id, int pieces, CancellationToken cancel)
    {
        var lot = await db.StockLots.SingleAsync(l => l.Id == id, cancel);
        var file = await batches.FindAsync(lot.BatchId, cancel) ?? throw StockRefusals.NoSuchBatch;
        lot.Add(-pieces);
        file.Order.PutInStock(file.Batch.ItemNo, -pieces);
    }

    Task<StockMove> InTurnAsync(Product product, Guid key, MoveKind kind, DateOnly on, Func<ProductStock, Task<StockMove>> write, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var row = db.ProductStocks.Where(s => s.ProductId == product.Id);
        await row.ExecuteUpdateAsync(s => s.SetProperty(p => p.LastNo, p => p.LastNo), cancel); // whoever comes second waits here
        if (await db.StockMoves.AsNoTracking().SingleOrDefaultAsync(m => m.ProductId == product.Id && m.Key == key, cancel) is { } before)
            return before.Says(kind, on) ? before : throw StockRefusals.KeyUsed;

        var stock = await row.AsNoTracking().SingleAsync(cancel);
        var move = await write(stock);
        if (stock.Pieces + move.Pieces < 0) throw StockRefusals.NotEnough(stock.Pieces);

        db.Add(move);
        await db.SaveChangesAsync(cancel);
        await row.ExecuteUpdateAsync(s => s.SetProperty(p => p.LastNo, move.No).SetProperty(p => p.Pieces, p => p.Pieces + move.Pieces), cancel);
        return move;
    }, cancel);
}
