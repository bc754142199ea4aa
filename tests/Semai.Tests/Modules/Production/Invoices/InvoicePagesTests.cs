using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Invoices;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Tests.Modules.Production.Deliveries;
using Semai.Tests.Modules.Production.Orders;

namespace Semai.Tests.Modules.Production.Invoices;

public class InvoicePagesTests
{
    [Theory, EachEngine]
    public async Task What_was_delivered_is_invoiced_once_paid_in_parts_and_stands_in_the_books(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var order = await DeliveredAsync(world, 60);
        var officer = world.Officer;
        Assert.Contains("Surat jalan SJ/2026/0001 belum ditagihkan", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);

        await WorkWorld.Press(officer, InvoiceLinks.New(order.Id));
        var invoice = await world.App.WithDbAsync(db => db.Invoices.SingleAsync());
        Assert.Equal(("INV/2026/0001", 1_500_000, new DateOnly(2026, 3, 31)), (invoice.Number, invoice.Amount, invoice.DueOn));
        Assert.Equal("invoice.nothing-to-invoice", await WorkWorld.RuleOf(await officer.CallAsync($"{OrderLinks.Api}/{order.Id}/invoices", new { })));
        await WorkWorld.Press(officer, InvoiceLinks.Pay(invoice.Id), ("amount", "Rp 500.000"), ("note", "BRI 12"));
        Assert.Equal("invoice.more-than-owed", await WorkWorld.RuleOf(await officer.CallAsync($"{InvoiceLinks.Api}/{invoice.Id}/payments", new { amount = 1_000_001 })));
        Assert.Equal(HttpStatusCode.Created, (await officer.CallAsync($"{InvoiceLinks.Api}/{invoice.Id}/payments", new { amount = 1_000_000 })).StatusCode);

        Assert.Contains("Lunas", (await officer.OpenAsync(InvoiceLinks.Of(invoice.Id))).TextOf(".lede"), StringComparison.Ordinal);
        Assert.Equal((1_500_000, 0, 1_500_000), (await WorthAsync(world, AccountRef.Bank), await WorthAsync(world, Of(AccountKind.Receivable, order)), await WorthAsync(world, Of(AccountKind.Proceeds, order))));
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task A_return_after_the_invoice_makes_it_smaller(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var order = await DeliveredAsync(world, 60);
        var officer = world.Officer;
        await WorkWorld.Press(officer, InvoiceLinks.New(order.Id));
        var (delivery, invoice) = await world.App.WithDbAsync(async db => (await db.Deliveries.SingleAsync(), await db.Invoices.SingleAsync()));

        await WorkWorld.Press(officer, DeliveryLinks.Return(delivery.Id), ("quantity", "10"), ("reason", "Broken"));
        Assert.Equal((250_000, 1_250_000), await world.App.ReloadAsync(invoice.Id) is var now ? (now.Credited, now.Owed) : default);
        Assert.Equal(1_250_000, await WorthAsync(world, Of(AccountKind.Proceeds, order)));
        await officer.CallAsync($"{InvoiceLinks.Api}/{invoice.Id}/payments", new { amount = 1_250_000 });
        Assert.Equal("invoice.paid-already", await WorkWorld.RuleOf(await officer.CallAsync($"{DeliveryLinks.Api}/{delivery.Id}/returns", new { item = 1, quantity = 1, reason = "Broken" })));

        Assert.Equal(10, (await world.App.ReloadAsync(order.Id)).Item(1).Returned); // the refused return left no trace
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task Material_is_bought_out_of_what_the_bank_holds(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var order = await world.App.GivenAsync(Some.RunningOrder());
        var officer = world.Officer;

        var poor = await officer.SubmitAsync(await officer.OpenAsync(InvoiceLinks.Buy(order.Id)), ("name", "Sabut"), ("amount", "200.000"), ("receipt", "N-7"));
        Assert.Equal((422, "200.000"), (poor.Status, poor.Html.QuerySelector("[name=amount]")!.GetAttribute("value")));
        await world.App.InScopeAsync(s => s.GetRequiredService<Books>().PostAsync(
            new(1, MoneyMove.CapitalIn, WorkWorld.Today, "modal", Guid.CreateVersion7(Some.Instant), [PostingLine.Debit(AccountRef.Bank, 300_000), PostingLine.Credit(AccountRef.WorkingCapital, 300_000)]), Some.Officer, default));
        await WorkWorld.Press(officer, InvoiceLinks.Buy(order.Id), ("name", "Sabut"), ("amount", "200.000"), ("receipt", "N-7"));

        Assert.Equal((100_000, 200_000, 1), (await WorthAsync(world, AccountRef.Bank), await WorthAsync(world, Of(AccountKind.Material, order)), await world.App.WithDbAsync(db => db.MaterialPurchases.CountAsync())));
        Assert.Contains("N-7", (await officer.OpenAsync(OrderLinks.Of(order.Id))).TextOf("#belanja"), StringComparison.Ordinal);
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task Two_who_pay_at_once_do_not_pay_more_than_is_owed(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var order = await DeliveredAsync(world, 60);
        var made = (await (await world.Officer.CallAsync($"{OrderLinks.Api}/{order.Id}/invoices", new { })).Content.ReadFromJsonAsync<MakeInvoice.Answer>(OrderPagesTests.Web))!;

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => world.Officer.CallAsync($"{InvoiceLinks.Api}/{made.Id}/payments", new { amount = 1_000_000 })));

        Assert.Equal(1, answers.Count(a => a.IsSuccessStatusCode));
        Assert.Equal(1_000_000, await WorthAsync(world, AccountRef.Bank));
        Assert.Empty(await world.FaultsAsync());
    }

    [Fact]
    public async Task An_invoice_past_its_day_stands_on_the_home_page_and_opens_to_nobody_outside()
    {
        await using var world = await WorkWorld.OnAsync(Engine.Sqlite);
        var order = await DeliveredAsync(world, 60);
        await WorkWorld.Press(world.Officer, InvoiceLinks.New(order.Id));
        var invoice = await world.App.WithDbAsync(db => db.Invoices.SingleAsync());
        Assert.DoesNotContain("belum lunas", (await world.Officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        world.App.Time.Advance(TimeSpan.FromDays(31));

        Assert.Contains("Tagihan INV/2026/0001 belum lunas", (await world.Officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("INV/2026/0001", (await world.Foreigner.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await world.AgencyWithAll.OpenAsync(InvoiceLinks.Of(invoice.Id))).Status);
    }

    static async Task<Order> DeliveredAsync(WorkWorld world, int pieces)
    {
        var order = await DeliveryPagesTests.OrderAsync(world);
        await WorkWorld.Press(world.Officer, DeliveryLinks.New(order.Id), ("item-1", $"{pieces}"), ("receiver", "Bu Melati"));
        return order;
    }

    static AccountRef Of(AccountKind kind, Order order) => new(kind, order.Id.Value);

    static Task<long> WorthAsync(WorkWorld world, AccountRef account) => world.App.WithDbAsync(async db =>
        (await db.Set<LedgerAccount>().SingleOrDefaultAsync(a => a.Unit == 1 && a.Kind == account.Kind && a.Holder == account.Holder))?.Worth ?? 0);
}
