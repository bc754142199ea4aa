using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Orders;

namespace Semai.Tests.Modules.Production.Batches;

public class BatchPagesTests
{
    [Theory, EachEngine]
    public async Task A_batch_is_begun_finished_and_checked(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var order = await world.App.GivenAsync(Some.RunningOrder());
        var officer = world.Officer;

        await WorkWorld.Press(officer, BatchLinks.New(order.Id), ("workshop", "Bengkel anyam"), ("planned", "60"), ("on", "2026-02-27"));
        var batch = await world.App.WithDbAsync(db => db.Batches.SingleAsync());
        await WorkWorld.Press(officer, BatchLinks.Finish(batch.Id), ("made", "58"), ("on", "2026-02-28"));
        await WorkWorld.Press(officer, BatchLinks.Check(batch.Id), ("accepted", "50"), ("rejected", "8"), ("reason", "Unfinished"));

        batch = await world.App.ReloadAsync(batch.Id);
        Assert.Equal(("BT/2026/0001", BatchState.Checked, 50, 8), (batch.Number, batch.State, batch.Accepted, batch.Rejected));
        Assert.Equal(50, (await world.App.ReloadAsync(order.Id)).Item(1).Accepted);
        Assert.Contains("BT/2026/0001", (await officer.OpenAsync(OrderLinks.Of(order.Id))).TextOf("#batch"), StringComparison.Ordinal);
        Assert.Contains("Belum rapi", (await officer.OpenAsync(BatchLinks.Of(batch.Id))).TextOf("#mutu"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Two_who_check_at_once_do_not_accept_the_same_pieces_twice(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var order = Some.RunningOrder();
        var batch = Some.Batch(order);
        batch.Finish(10, new(2026, 1, 5), Some.Officer, Some.Instant);
        await world.App.GivenAsync(order);
        await world.App.GivenAsync(batch);

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => world.Officer.CallAsync($"{BatchLinks.Api}/{batch.Id}/checks", new { accepted = 10, rejected = 0 })));

        Assert.Equal(1, answers.Count(a => a.IsSuccessStatusCode));
        Assert.Equal(10, (await world.App.ReloadAsync(order.Id)).Item(1).Accepted);
    }

    [Fact]
    public async Task The_workshop_is_the_prison_s_own()
    {
        await using var world = await WorkWorld.OnAsync(Engine.Sqlite);
        var order = await world.App.GivenAsync(Some.RunningOrder(Some.OrderTerms() with { AgreementId = world.Agreement.Id }));
        var batch = await world.App.GivenAsync(Some.Batch(order));

        Assert.Equal(404, (await world.AgencyWithAll.OpenAsync(BatchLinks.Of(batch.Id))).Status);
        Assert.Equal(404, (await world.AgencyWithAll.OpenAsync(BatchLinks.New(order.Id))).Status);
        Assert.Equal(200, (await world.AgencyWithAll.OpenAsync(OrderLinks.Of(order.Id))).Status);
    }
}
