using System.Net.Http.Json;
using Semai.Modules.Participants;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Hours;
using Semai.Modules.Production.Invoices;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Settlements;
using Semai.Modules.Production.Unpaid;
using Semai.Tests.Modules.Production.Orders;

namespace Semai.Tests.Modules.Production.Unpaid;

/// <summary>Work that was recorded and that nobody has paid for.</summary>
public class UnpaidPagesTests
{
    static readonly DateOnly Worked = new(2026, 1, 5);

    [Theory, EachEngine]
    public async Task Whoever_worked_for_long_without_pay_is_told_at_home_and_the_list_adds_up(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (order, batch) = await OrderAsync(world);
        await WorkAsync(world, batch, 400, "Rahmat", "Syahrul");
        var officer = world.Officer;
        Assert.DoesNotContain("belum dibayar", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal); // 55 days ago

        world.App.Time.Advance(TimeSpan.FromDays(6));
        await WorkAsync(world, batch, 90, new DateOnly(2026, 2, 27), "Rahmat"); // newer: no part of what is late

        Assert.Contains("13 jam 20 menit kerja belum dibayar lebih dari 60 hari", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        var list = await officer.OpenAsync(ListUnpaid.Path);
        Assert.Equal("13 jam 20 menit kerja belum dibayar", list.TextOf("h1"));
        Assert.Contains("Pesanan masih dikerjakan", list.TextOf("tbody"), StringComparison.Ordinal);
        var people = (await officer.OpenAsync(ShowUnpaid.Of(order.Id))).TextOf("table");
        Assert.Contains("Rahmat", people, StringComparison.Ordinal);
        Assert.Contains("13 jam 20 menit", people, StringComparison.Ordinal);
        Assert.Contains("14 jam 50 menit", (await officer.OpenAsync($"{ShowUnpaid.Of(order.Id)}?age=all")).TextOf("tfoot"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task It_says_what_each_order_waits_for_until_it_is_paid(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (order, batch) = await OrderAsync(world);
        await WorkAsync(world, batch, 400, "Rahmat");
        var (officer, head) = (world.Officer, world.Head);

        Assert.Equal(UnpaidWhy.BeingMade, await WhyAsync(officer));
        await WorkWorld.Press(officer, DeliveryLinks.New(order.Id), ("item-1", "100"), ("receiver", "Bu Melati"));
        Assert.Equal(UnpaidWhy.NotInvoiced, await WhyAsync(officer));
        await WorkWorld.Press(officer, InvoiceLinks.New(order.Id));
        Assert.Equal(UnpaidWhy.BuyerOwes, await WhyAsync(officer));
        var invoice = await world.App.WithDbAsync(db => db.Invoices.SingleAsync());
        (await officer.CallAsync($"{InvoiceLinks.Api}/{invoice.Id}/payments", new { amount = invoice.Amount })).EnsureSuccessStatusCode();
        Assert.Equal(UnpaidWhy.NotShared, await WhyAsync(officer));
        (await officer.CallAsync($"{SettlementLinks.ApiOf(order.Id)}/Propose", new { })).EnsureSuccessStatusCode();
        Assert.Equal(UnpaidWhy.NotApproved, await WhyAsync(officer));
        (await head.CallAsync($"{SettlementLinks.ApiOf(order.Id)}/Approve", new { })).EnsureSuccessStatusCode();

        Assert.Empty((await AnswerAsync(officer)).Orders);
        Assert.Contains("Semua sudah dibayar", (await officer.OpenAsync($"{ListUnpaid.Path}?age=all")).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Another_prison_and_those_without_the_books_see_none_of_it(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (order, batch) = await OrderAsync(world);
        await WorkAsync(world, batch, 400, "Rahmat");

        var foreigner = world.Foreigner;
        Assert.Empty((await AnswerAsync(foreigner)).Orders);
        Assert.Equal(404, (await foreigner.OpenAsync($"{ShowUnpaid.Of(order.Id)}?age=all")).Status);
        Assert.Equal(403, (await world.Registrar.OpenAsync(ListUnpaid.Path)).Status);
    }

    static async Task<(Order, Batch)> OrderAsync(WorkWorld world)
    {
        var order = Some.RunningOrder();
        var batch = Some.GoodBatch(order);
        await world.App.WithDbAsync(db => { db.AddRange(order, batch); return db.SaveChangesAsync(); });
        return (order, batch);
    }

    static Task WorkAsync(WorkWorld world, Batch batch, int minutes, params string[] names) => WorkAsync(world, batch, minutes, Worked, names);

    static async Task WorkAsync(WorkWorld world, Batch batch, int minutes, DateOnly day, params string[] names)
    {
        foreach (var name in names)
        {
            var known = await world.App.WithDbAsync(db => db.Participants.SingleOrDefaultAsync(p => p.Name == name));
            var person = known?.Id ?? (await world.WorkerAsync(name)).ParticipantId;
            await world.App.GivenAsync(WorkEntry.Of(batch, new(person, day, minutes, 5), Some.Officer, Some.Instant));
        }
    }

    static async Task<ListUnpaid.Answer> AnswerAsync(Visitor visitor) =>
        (await visitor.Http.GetFromJsonAsync<ListUnpaid.Answer>("/api/v1/money/unpaid?age=all", OrderPagesTests.Web))!;

    static async Task<UnpaidWhy> WhyAsync(Visitor visitor) => Assert.Single((await AnswerAsync(visitor)).Orders).Why;
}
