using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Production.Orders;

namespace Semai.Tests.Modules.Production.Orders;

public class OrderPagesTests
{
    static readonly (string, string)[] Filled =
    [
        ("unit", "1"), ("due", "2026-04-01"), ("split", "premi-1990"), ("item-1-product", "Keset kelapa"), ("item-1-quantity", "100"), ("item-1-word", "buah"), ("item-1-price", "25000"), ("item-1-minutes", "60"),
        ("material-1-name", "Sabut kelapa"), ("material-1-quantity", "50"), ("material-1-word", "kg"), ("material-1-cost", "4000"), ("material-1-by", "Prison"),
    ];

    [Theory, EachEngine]
    public async Task An_order_is_written_agreed_to_by_another_and_begun(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (officer, head) = (world.Officer, world.Head);

        var priced = await officer.SubmitAsync(await officer.OpenAsync(OrderLinks.New), [.. Filled, ("buyer", "Dinas Sosial"), ("work-out", "1")]);
        Assert.Equal(200, priced.Status);
        Assert.Contains("Rp 23.372", priced.TextOf("#harga"), StringComparison.Ordinal);
        await WorkWorld.Press(officer, OrderLinks.New, [.. Filled, ("business", $"{world.Business.Id}")]);
        var order = await world.App.WithDbAsync(db => db.Orders.SingleAsync());
        Assert.Equal(("PP/2026/0001", "Keripik Bunda Melati", 2_500_000), (order.Number, order.Buyer, order.Total));
        Assert.Contains("PP/2026/0001 menunggu disepakati", (await head.OpenAsync("/")).Text, StringComparison.Ordinal);
        await WorkWorld.Press(officer, OrderLinks.Change(order.Id), ("item-1-quantity", "120"), ("item-2-product", "Sapu lidi"), ("item-2-quantity", "10"), ("item-2-word", "buah"), ("item-2-price", "15000"), ("item-2-minutes", "30"));
        await WorkWorld.Press(head, OrderLinks.Stage(order.Id, OrderAct.Agree));
        await WorkWorld.Press(head, OrderLinks.Stage(order.Id, OrderAct.Run));

        order = await world.App.ReloadAsync(order.Id);
        Assert.Equal((OrderState.Running, 1, 3_150_000), (order.State, order.SplitVersion, order.Total));
        Assert.Equal([OrderAct.Write, OrderAct.Change, OrderAct.Agree, OrderAct.Run], order.History.Select(e => e.Act));
        Assert.Contains("Sapu lidi", (await officer.OpenAsync(OrderLinks.Of(order.Id))).TextOf("#barang"), StringComparison.Ordinal);
        Assert.Contains("PP/2026/0001", (await officer.OpenAsync(OrderLinks.List)).TextOf("tbody"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task What_was_typed_wrong_comes_back_and_a_price_of_nought_is_refused(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var officer = world.Officer;

        var wrong = await officer.SubmitAsync(await officer.OpenAsync(OrderLinks.New), [.. Filled, ("buyer", "Dinas Sosial"), ("item-1-quantity", "seratus")]);
        Assert.Equal((422, "seratus"), (wrong.Status, wrong.Html.QuerySelector("[name=item-1-quantity]")!.GetAttribute("value")));
        var free = await officer.SubmitAsync(await officer.OpenAsync(OrderLinks.New), [.. Filled.Where(f => f.Item1 != "item-1-price"), ("buyer", "Dinas Sosial"), ("item-1-price", "0")]);
        Assert.Contains("Harga Keset kelapa nol", free.TextOf("[role=alert]"), StringComparison.Ordinal);

        Assert.Equal(0, await world.App.WithDbAsync(db => db.Orders.CountAsync()));
    }

    [Theory, EachEngine]
    public async Task The_number_of_a_commitment_opens_the_orders_delivered(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var clause = await world.App.GivenAsync(Some.Clause(world.Agreement));
        var commitment = await world.App.GivenAsync(Some.Commitment(world.Agreement, clause, world.Prison, MeasureCodes.OrdersDelivered, target: 12, title: "12 pesanan diserahkan"));
        var answer = await world.Officer.CallAsync(OrderLinks.Api, Body(commitment.Id.Value));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var id = (await answer.Content.ReadFromJsonAsync<WriteOrder.Answer>(Web))!.Id;
        Assert.Equal(0, await CountAsync(world, commitment));

        await world.App.WithDbAsync(async db =>
        {
            var order = await db.Orders.SingleAsync();
            order.Agree(Some.Splits[0], Some.Approver, world.App.Time.Now);
            order.Run(Some.Approver, world.App.Time.Now);
            var batch = Semai.Modules.Production.Batches.Batch.Begin("BT/2026/0001", order, 1, "Bengkel", 100, WorkWorld.Today, Some.Officer, world.App.Time.Now);
            batch.Finish(100, WorkWorld.Today, Some.Officer, world.App.Time.Now);
            batch.Check(order, 100, 0, null, null, WorkWorld.Today, Some.Officer, world.App.Time.Now);
            db.Add(batch);
            await db.SaveChangesAsync();
        });
        await world.Officer.CallAsync($"{OrderLinks.Api}/{id}/deliveries", new { pieces = new[] { new { itemNo = 1, quantity = 100 } }, receiver = "Melati" });

        Assert.Equal(1, await CountAsync(world, commitment));
        var rows = await world.AgencyWithAll.OpenAsync(OrderLinks.RowsOf(commitment.Id));
        Assert.Contains("1 dari 12 pesanan diserahkan", rows.TextOf("h1"), StringComparison.Ordinal);
        Assert.Single(rows.Html.QuerySelectorAll("tbody tr"));
        Assert.Equal(200, (await world.AgencyWithAll.OpenAsync(OrderLinks.Of(id))).Status);
        Assert.Equal(404, (await world.Foreigner.OpenAsync(OrderLinks.Of(id))).Status);
    }

    [Theory, EachEngine]
    public async Task Numbers_run_on_in_each_prison_and_a_refused_order_takes_none(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var officer = world.Officer;

        await officer.CallAsync(OrderLinks.Api, Body(null));
        Assert.Equal("order.price-nought", await WorkWorld.RuleOf(await officer.CallAsync(OrderLinks.Api, Body(null, price: 0))));
        await officer.CallAsync(OrderLinks.Api, Body(null));

        Assert.Equal(["PP/2026/0001", "PP/2026/0002"], await world.App.WithDbAsync(db => db.Orders.OrderBy(o => o.Number).Select(o => o.Number).ToListAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await world.AgencyWithAll.CallAsync(OrderLinks.Api, Body(null))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.CallAsync(OrderLinks.Api, Body(null, unit: 3))).StatusCode);
    }

    [Theory, EachEngine]
    public async Task Of_two_who_move_it_at_once_one_is_told(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var order = await world.App.GivenAsync(Some.RunningOrder());

        await world.App.WithDbAsync(async db =>
        {
            var stale = await db.Orders.SingleAsync();
            await world.Head.CallAsync($"{OrderLinks.Api}/{order.Id}/stage", new { act = "Cancel", reason = "NoMaterial" });
            stale.Cancel(CancelReason.Other, null, Some.Approver, world.App.Time.Now);
            Assert.Equal("changed-meanwhile", (await Assert.ThrowsAsync<Refusal>(() => db.SaveChangesAsync())).Rule);
        });

        Assert.Equal(CancelReason.NoMaterial, (await world.App.ReloadAsync(order.Id)).CancelledWhy);
    }

    [Fact]
    public async Task What_should_have_been_delivered_stands_on_the_home_page()
    {
        await using var world = await WorkWorld.OnAsync(Engine.Sqlite);
        await world.App.GivenAsync(Some.RunningOrder(Some.OrderTerms() with { DueOn = new(2026, 2, 1) }));

        Assert.Contains("Pesanan PP/2026/0001 belum diserahkan", (await world.Officer.OpenAsync("/")).Text, StringComparison.Ordinal);
    }

    internal static readonly System.Text.Json.JsonSerializerOptions Web = new(System.Text.Json.JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    static object Body(Guid? commitment, long price = 25_000, int unit = 1) => new
    {
        unit,
        terms = new
        {
            buyer = "Dinas Sosial",
            commitmentId = commitment,
            pattern = "Subkontrak",
            dueOn = "2026-04-01",
            rule = "ByPieces",
            splitCode = "premi-1990",
            margin = 1000,
            items = new[] { new { product = "Keset kelapa", quantity = 100, unitWord = "buah", price, minutes = 60 } },
            materials = Array.Empty<object>(),
        },
    };

    static Task<long> CountAsync(WorkWorld world, Commitment commitment) => world.App.InScopeAsync(async s =>
        (await s.GetRequiredService<Measures>().CountAsync([(commitment.Id, MeasureCodes.OrdersDelivered)], new(2026, 3, 31), CancellationToken.None))[commitment.Id]);
}
