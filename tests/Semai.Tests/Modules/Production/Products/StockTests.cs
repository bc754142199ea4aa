using CsCheck;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Products;
using Semai.Modules.Production.Products.Stock;

namespace Semai.Tests.Modules.Production.Products;

public class StockTests
{
    static readonly DateOnly Today = WorkWorld.Today;

    [Theory, EachEngine]
    public async Task From_a_batch_no_more_comes_in_than_passed_and_neither_left_nor_came_in_before(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var (product, batch) = (await world.ProductAsync(), await world.BatchAsync());
        await world.App.WithDbAsync(async db =>
        {
            var order = await db.Orders.SingleAsync();
            db.Add(Delivery.HandOver("SJ/2026/0001", order, [new(1, 30)], "Bu Melati", null, Today, Some.Officer, Some.Instant.AddDays(60)));
            await db.SaveChangesAsync();
        });

        await RefusedAsync("stock.more-than-left", () => PutInAsync(world, product, batch.Id, 71));
        await PutInAsync(world, product, batch.Id, 50);
        await RefusedAsync("stock.more-than-left", () => PutInAsync(world, product, batch.Id, 21));
        await PutInAsync(world, product, batch.Id, 20);

        Assert.Equal(70, await world.StockAsync(product));
        Assert.Equal((70, 0), await world.App.WithDbAsync(async db => (await db.Orders.SingleAsync()).Items[0] is var item ? (item.Stocked, item.Ready) : default));
        Assert.Equal(70, await world.App.WithDbAsync(db => db.StockLots.Select(l => l.Pieces).SingleAsync()));
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task Of_two_desks_that_sell_the_last_piece_one_is_told_that_there_is_none(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var (product, _) = await world.StockedAsync(1);

        var told = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            try { await MoveAsync(world, product, MoveKind.Sold, 1); return "sold"; }
            catch (Refusal refusal) { return refusal.Rule; }
        }));

        Assert.Equal(["sold", "stock.not-enough"], told.Order(StringComparer.Ordinal));
        Assert.Equal(0, await world.StockAsync(product));
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task The_database_itself_keeps_stock_from_falling_below_nought(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var (product, _) = await world.StockedAsync(3);

        var error = await Assert.ThrowsAnyAsync<Exception>(() => world.App.WithDbAsync(db =>
            db.ProductStocks.Where(s => s.ProductId == product.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Pieces, -1))));

        Assert.Contains("ck_product_stocks_never_below_nought", error.Message, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_move_is_taken_back_once_and_what_came_in_can_then_be_delivered(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var (product, batch) = await world.StockedAsync(40);
        await MoveAsync(world, product, MoveKind.Sold, 10);

        await RefusedAsync("stock.not-enough", () => CounterAsync(world, product, 1));
        await CounterAsync(world, product, 2);
        await CounterAsync(world, product, 1);

        await RefusedAsync("stock.taken-back-before", () => CounterAsync(world, product, 1));
        await RefusedAsync("stock.counter-of-counter", () => CounterAsync(world, product, 3));
        Assert.Equal(0, await world.StockAsync(product));
        Assert.Equal(100, await world.App.WithDbAsync(async db => (await db.Orders.SingleAsync()).Items[0].Ready));
        await PutInAsync(world, product, batch.Id, 100);
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task A_count_moves_the_difference_and_says_why_and_the_same_sending_moves_once(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var (product, _) = await world.StockedAsync(40);
        var key = Guid.CreateVersion7();

        await RefusedAsync("stock.why-missing", () => MoveAsync(world, product, MoveKind.Counted, 38));
        await RefusedAsync("stock.why-missing", () => MoveAsync(world, product, MoveKind.Spoiled, 1));
        await RefusedAsync("stock.no-pieces", () => MoveAsync(world, product, MoveKind.Sold, 0));
        await RefusedAsync("stock.day-to-come", () => world.KeepAsync(k => k.MoveAsync(product, MoveKind.Sold, 1, null, Today.AddDays(1), Guid.CreateVersion7(), default)));
        var first = await world.KeepAsync(k => k.MoveAsync(product, MoveKind.Counted, 38, "Dua hilang", Today, key, default));
        var again = await world.KeepAsync(k => k.MoveAsync(product, MoveKind.Counted, 38, "Dua hilang", Today, key, default));
        await RefusedAsync("stock.key-used", () => world.KeepAsync(k => k.MoveAsync(product, MoveKind.Sold, 1, null, Today, key, default)));

        Assert.Equal((-2, first.No), (first.Pieces, again.No));
        Assert.Equal(38, await world.StockAsync(product));
        Assert.Equal(0, (await MoveAsync(world, product, MoveKind.Counted, 38)).Pieces);
    }

    [Theory, EachEngine]
    public async Task Stock_is_the_sum_of_its_moves_whatever_is_done(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var (product, batch) = (await world.ProductAsync(), await world.BatchAsync(60));
        var acts = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 30]).Array[25, 40].Single();
        var done = 0;

        foreach (var (act, number) in acts)
            try
            {
                var moved = act switch
                {
                    0 => await PutInAsync(world, product, batch.Id, number),
                    1 => await MoveAsync(world, product, MoveKind.Sold, number),
                    2 => await MoveAsync(world, product, MoveKind.Spoiled, number, "Rusak"),
                    3 => await MoveAsync(world, product, MoveKind.Counted, number, "Hitung"),
                    _ => await CounterAsync(world, product, number),
                };
                if (moved is not null) done++;
            }
            catch (Refusal) { }

        var sum = await world.App.WithDbAsync(db => db.StockMoves.Where(m => m.ProductId == product.Id).SumAsync(m => m.Pieces));
        Assert.Equal((sum, done), (await world.StockAsync(product), await world.App.WithDbAsync(db => db.ProductStocks.Select(s => s.LastNo).SingleAsync())));
        Assert.True(sum >= 0);
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task A_recount_finds_what_was_changed_past_the_program(Engine engine)
    {
        await using var world = await ShopWorld.OnAsync(engine);
        var (product, _) = await world.StockedAsync(5);
        await world.App.WithDbAsync(db => db.ProductStocks.Where(s => s.ProductId == product.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Pieces, 9)));

        var fault = Assert.Single(await world.FaultsAsync());

        Assert.Equal(("keset-sabut", 9, 5), (fault.Product, fault.Kept, fault.Counted));
    }

    static Task<StockMove> PutInAsync(ShopWorld world, Product product, Id<Semai.Modules.Production.Batches.Batch> batch, int pieces) =>
        world.KeepAsync(k => k.PutInAsync(product, batch, pieces, Today, Guid.CreateVersion7(), default));

    static Task<StockMove> MoveAsync(ShopWorld world, Product product, MoveKind kind, int pieces, string? why = null) =>
        world.KeepAsync(k => k.MoveAsync(product, kind, pieces, why, Today, Guid.CreateVersion7(), default));

    static Task<StockMove?> CounterAsync(ShopWorld world, Product product, int no) => world.KeepAsync(k => k.CounterAsync(product, no, "Salah catat", Guid.CreateVersion7(), default));

    static async Task RefusedAsync(string rule, Func<Task> act) => Assert.Equal(rule, (await Assert.ThrowsAsync<Refusal>(act)).Rule);
}
