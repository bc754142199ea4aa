using System.Net.Http.Json;
using Semai.Modules.Participants;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Earnings;
using Semai.Modules.Production.Hours;
using Semai.Modules.Production.Invoices;
using Semai.Modules.Production.Payslips;
using Semai.Modules.Production.Settlements;
using Semai.Tests.Modules.Production.Orders;

namespace Semai.Tests.Modules.Production.Earnings;

/// <summary>What an hour came to, workshop by workshop.</summary>
public class EarningPagesTests
{
    [Theory, EachEngine]
    public async Task Each_workshop_earns_what_its_people_earned_there_and_the_sums_are_those_of_the_payslips(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        await SettledAsync(world);
        var officer = world.Officer;

        var answer = (await officer.Http.GetFromJsonAsync<ListEarnings.Answer>("/api/v1/money/earnings", OrderPagesTests.Web))!;
        var slips = (await officer.Http.GetFromJsonAsync<ListPayslips.Answer>("/api/v1/money/payslips", OrderPagesTests.Web))!;

        Assert.True(answer.Earned > 0);
        Assert.Equal((slips.Earned, slips.Minutes), (answer.Earned, answer.Minutes));
        Assert.Equal([("Bengkel anyam", 2, 700L), ("Bengkel kayu", 1, 140L)], answer.Workshops.Select(w => (w.Workshop, w.People, w.Minutes)));
        foreach (var workshop in answer.Workshops)
        {
            var people = (await officer.Http.GetFromJsonAsync<ListEarnings.PeopleAnswer>($"/api/v1/money/earnings/people?workshop={Uri.EscapeDataString(workshop.Workshop)}", OrderPagesTests.Web))!;
            Assert.Equal((workshop.Earned, workshop.Minutes, workshop.People), (people.People.Sum(p => p.Earned), people.People.Sum(p => p.Minutes), people.People.Count));
        }

        Assert.Contains("Bengkel kayu", (await officer.OpenAsync(ListEarnings.Of(1, 2026))).TextOf("tbody"), StringComparison.Ordinal);
        Assert.Contains("Rahmat", (await officer.OpenAsync(ListEarnings.PeopleOf(1, 2026, "Bengkel anyam"))).TextOf("tbody"), StringComparison.Ordinal);
        Assert.Contains("Belum ada hasil", (await officer.OpenAsync(ListEarnings.Of(1, 2025))).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Nobody_reads_another_prisons(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        await SettledAsync(world);

        Assert.Equal(404, (await world.Foreigner.OpenAsync(ListEarnings.Of(1, 2026))).Status);
        Assert.Equal(404, (await world.Foreigner.OpenAsync(ListEarnings.PeopleOf(1, 2026, "Bengkel anyam"))).Status);
        Assert.Equal(403, (await world.Registrar.OpenAsync(ListEarnings.Path)).Status);
    }

    /// <summary>Rahmat weaves, Syahrul weaves and does woodwork; by the hour.</summary>
    static async Task SettledAsync(WorkWorld world)
    {
        var order = Some.RunningOrder();
        var (weaving, wood) = (Some.GoodBatch(order), Batch.Begin("BT/2026/0009", order, 1, "Bengkel kayu", 10, new(2026, 1, 5), Some.Officer, Some.Instant));
        await world.App.WithDbAsync(db => { db.AddRange(order, weaving, wood); return db.SaveChangesAsync(); });
        var (rahmat, syahrul) = ((await world.WorkerAsync("Rahmat")).ParticipantId, (await world.WorkerAsync("Syahrul")).ParticipantId);
        await WorkAsync(world, weaving, rahmat, 420, 60);
        await WorkAsync(world, weaving, syahrul, 280, 33);
        await WorkAsync(world, wood, syahrul, 140, 7);
        var (officer, head) = (world.Officer, world.Head);
        await WorkWorld.Press(officer, DeliveryLinks.New(order.Id), ("item-1", "100"), ("receiver", "Bu Melati"));
        await WorkWorld.Press(officer, InvoiceLinks.New(order.Id));
        var invoice = await world.App.WithDbAsync(db => db.Invoices.SingleAsync());
        (await officer.CallAsync($"{InvoiceLinks.Api}/{invoice.Id}/payments", new { amount = invoice.Amount })).EnsureSuccessStatusCode();
        (await officer.CallAsync($"{SettlementLinks.ApiOf(order.Id)}/Propose", new { })).EnsureSuccessStatusCode();
        (await head.CallAsync($"{SettlementLinks.ApiOf(order.Id)}/Approve", new { })).EnsureSuccessStatusCode();
    }

    static Task WorkAsync(WorkWorld world, Batch batch, Id<Participant> person, int minutes, int pieces) =>
        world.App.GivenAsync(WorkEntry.Of(batch, new(person, new(2026, 1, batch.Workshop == "Bengkel kayu" ? 6 : 5), minutes, pieces), Some.Officer, Some.Instant));
}
