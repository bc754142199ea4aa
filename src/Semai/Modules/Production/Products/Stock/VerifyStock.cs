using Semai.Data;

namespace Semai.Modules.Production.Products.Stock;

/// <summary>Something of a product's stock that does not agree with its moves.</summary>
/// <param name="Product">Its public name in the address.</param>
/// <param name="What">In words: the pieces, the number of moves, or a batch.</param>
public sealed record StockFault(string Product, string What, long Kept, long Counted);

/// <summary>Counts every move of every product anew and compares it with the stock, its batches, and the orders they came from.</summary>
public sealed class VerifyStock(Db db)
{
    public async Task<IReadOnlyList<StockFault>> FaultsAsync(CancellationToken cancel) =>
        [.. await StocksAsync(cancel), .. await LotsAsync(cancel), .. await OrdersAsync(cancel)];

    async Task<IEnumerable<StockFault>> StocksAsync(CancellationToken cancel)
    {
        var moves = db.StockMoves.AsNoTracking();
        var wrong = await (
            from stock in db.ProductStocks.AsNoTracking()
            join product in db.Products on stock.ProductId equals product.Id
            let sum = moves.Where(m => m.ProductId == stock.ProductId).Sum(m => m.Pieces)
            let count = moves.Count(m => m.ProductId == stock.ProductId)
            where stock.Pieces != sum || stock.LastNo != count
            select new { product.Slug, stock.Pieces, Sum = sum, stock.LastNo, Count = count }).ToListAsync(cancel);
        return wrong.SelectMany(w => new[]
        {
            new StockFault(w.Slug, StockWords.Stock, w.Pieces, w.Sum), new StockFault(w.Slug, Say(id: "Banyaknya catatan", en: "How many moves"), w.LastNo, w.Count),
        }).Where(f => f.Kept != f.Counted);
    }

    async Task<IEnumerable<StockFault>> LotsAsync(CancellationToken cancel)
    {
        var moves = db.StockMoves.AsNoTracking();
        var wrong = await (
            from lot in db.StockLots.AsNoTracking()
            join product in db.Products on lot.ProductId equals product.Id
            let sum = moves.Where(m => m.LotId == lot.Id).Sum(m => m.Pieces)
            where lot.Pieces != sum
            select new { product.Slug, lot.Code, lot.Pieces, Sum = sum }).ToListAsync(cancel);
        return wrong.Select(w => new StockFault(w.Slug, $"{Say(id: "Batch", en: "Batch")} {w.Code}", w.Pieces, w.Sum));
    }

    async Task<IEnumerable<StockFault>> OrdersAsync(CancellationToken cancel)
    {
        var placed = await (
            from lot in db.StockLots.AsNoTracking()
            join batch in db.Set<Batches.Batch>() on lot.BatchId equals batch.Id
            group lot.Pieces by new { batch.OrderId, batch.ItemNo } into item
            select new { item.Key.OrderId, item.Key.ItemNo, Pieces = item.Sum() }).ToListAsync(cancel);
        var kept = await db.Set<Orders.Order>().AsNoTracking().IgnoreAutoIncludes()
            .SelectMany(o => o.Items, (o, i) => new { o.Id, o.Number, i.No, i.Stocked }).Where(i => i.Stocked != 0).ToListAsync(cancel);
        return
            from item in kept
            let counted = placed.Find(p => p.OrderId == item.Id && p.ItemNo == item.No)?.Pieces ?? 0
            where counted != item.Stocked
            select new StockFault(item.Number, $"{Say(id: "Barang", en: "Item")} {item.No}", item.Stocked, counted);
    }
}
