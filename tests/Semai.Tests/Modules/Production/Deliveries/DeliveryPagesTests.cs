using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Orders;

namespace Semai.Tests.Modules.Production.Deliveries;

public class DeliveryPagesTests
{
    [Theory, EachEngine]
    public async Task A_part_is_handed_over_with_a_note_that_can_be_printed_and_some_comes_back(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var order = await OrderAsync(world);
        var officer = world.Officer;

        await WorkWorld.Press(officer, DeliveryLinks.New(order.Id), ("item-1", "60"), ("receiver", "Bu Melati"));
        var delivery = await world.App.WithDbAsync(db => db.Deliveries.SingleAsync());
        await WorkWorld.Press(officer, DeliveryLinks.Return(delivery.Id), ("quantity", "5"), ("reason", "BelowQuality"));

        var page = await officer.OpenAsync(DeliveryLinks.Of(delivery.Id));
        Assert.Contains("Surat jalan SJ/2026/0001", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("60 buah", page.TextOf("tbody"), StringComparison.Ordinal);
        Assert.Contains("Mutu kurang", page.TextOf("#kembali"), StringComparison.Ordinal);
        Assert.Contains("SJ/2026/0001", (await officer.OpenAsync(OrderLinks.Of(order.Id))).TextOf("#penyerahan"), StringComparison.Ordinal);
        var item = (await world.App.ReloadAsync(order.Id)).Item(1);
        Assert.Equal((60, 5), (item.Delivered, item.Returned));
    }

    [Theory, EachEngine]
    public async Task Two_desks_at_once_do_not_deliver_the_same_pieces(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var order = await OrderAsync(world);

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ =>
            world.Officer.CallAsync($"{OrderLinks.Api}/{order.Id}/deliveries", new { pieces = new[] { new { itemNo = 1, quantity = 60 } }, receiver = "Melati" })));

        Assert.Equal(1, answers.Count(a => a.IsSuccessStatusCode));
        Assert.Equal((60, 1), ((await world.App.ReloadAsync(order.Id)).Item(1).Delivered, await world.App.WithDbAsync(db => db.Deliveries.CountAsync())));
    }

    [Fact]
    public async Task Nobody_outside_sees_or_writes_a_delivery_note()
    {
        await using var world = await WorkWorld.OnAsync(Engine.Sqlite);
        var order = await OrderAsync(world, world.Agreement.Id);
        await WorkWorld.Press(world.Officer, DeliveryLinks.New(order.Id), ("item-1", "60"), ("receiver", "Bu Melati"));
        var delivery = await world.App.WithDbAsync(db => db.Deliveries.SingleAsync());

        Assert.Equal(404, (await world.AgencyWithAll.OpenAsync(DeliveryLinks.Of(delivery.Id))).Status);
        Assert.Equal(404, (await world.AgencyWithAll.OpenAsync(DeliveryLinks.New(order.Id))).Status);
    }

    internal static async Task<Order> OrderAsync(WorkWorld world, Id<Semai.Modules.Agreements.Agreement>? agreement = null)
    {
        var order = Some.RunningOrder(Some.OrderTerms() with { AgreementId = agreement });
        var batch = Some.GoodBatch(order);
        await world.App.GivenAsync(order);
        await world.App.GivenAsync(batch);
        return order;
    }
}
