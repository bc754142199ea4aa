using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Participants;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Hours;
using Semai.Modules.Production.Invoices;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Payslips;
using Semai.Modules.Production.Settlements;

namespace Semai.Tests.Modules.Production.Settlements;

public class SettlementPagesTests
{
    [Theory, EachEngine]
    public async Task What_came_in_is_shown_proposed_approved_by_another_and_lies_in_their_savings(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (order, people) = await PaidAsync(world);
        var (officer, head, page) = (world.Officer, world.Head, SettlementLinks.Of(order.Id));
        Assert.Contains("Hasil pesanan PP/2026/0001 belum dibagi", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);

        var before = await officer.OpenAsync(page);
        Assert.Equal("Rp 2.300.000 dapat dibagi", before.TextOf("h1"));
        Assert.Contains("Rp 460.000", before.TextOf("#pekerja"), StringComparison.Ordinal);
        Assert.Equal(0, await WorthAsync(world, AccountRef.SavingsOf(people[0])));
        await WorkWorld.Press(officer, page, SettlementAct.Propose.ToString());
        Assert.Contains("menunggu disetujui", (await head.OpenAsync("/")).Text, StringComparison.Ordinal);
        await WorkWorld.Press(head, page, SettlementAct.Approve.ToString());

        Assert.Equal((690_000, 460_000), await SavedAsync(world, people));
        Assert.Equal((805_000 + 500_000, 345_000), (await WorthAsync(world, AccountRef.WorkingCapital), await WorthAsync(world, AccountRef.StateRevenue)));
        Assert.Equal((0, 0), (await WorthAsync(world, new(AccountKind.Proceeds, order.Id.Value)), await WorthAsync(world, new(AccountKind.Material, order.Id.Value))));
        Assert.Equal(OrderState.Settled, (await world.App.ReloadAsync(order.Id)).State);
        Assert.Equal(0, await world.App.WithDbAsync(db => db.WorkEntries.CountAsync(e => e.SettlementId == null)));
        Assert.Contains("PP/2026/0001", (await officer.OpenAsync(SettlementLinks.List)).TextOf("tbody"), StringComparison.Ordinal);
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task It_is_taken_back_whole_by_a_third_and_may_be_settled_anew_unless_somebody_has_spent_of_it(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (order, people) = await PaidAsync(world);
        var api = SettlementLinks.ApiOf(order.Id);
        var (officer, head, third) = (world.Officer, world.Head, world.Head);
        (await officer.CallAsync($"{api}/Propose", new { })).EnsureSuccessStatusCode();
        (await head.CallAsync($"{api}/Approve", new { })).EnsureSuccessStatusCode();

        Assert.Equal("settlement.same-approver", await WorkWorld.RuleOf(await head.CallAsync($"{api}/TakeBack", new { why = "keliru" })));
        (await third.CallAsync($"{api}/TakeBack", new { why = "jumlah buatan keliru" })).EnsureSuccessStatusCode();

        Assert.Equal((OrderState.Delivered, 0), ((await world.App.ReloadAsync(order.Id)).State, await WorthAsync(world, AccountRef.SavingsOf(people[0]))));
        Assert.Equal(2, await world.App.WithDbAsync(db => db.WorkEntries.CountAsync(e => e.SettlementId == null)));
        Assert.Empty(await world.FaultsAsync());

        (await officer.CallAsync($"{api}/Propose", new { })).EnsureSuccessStatusCode();
        (await head.CallAsync($"{api}/Approve", new { })).EnsureSuccessStatusCode();
        await world.App.InScopeAsync(s => s.GetRequiredService<Books>().PostAsync(new(1, MoneyMove.Withdrawal, WorkWorld.Today, "sabun", Guid.CreateVersion7(Some.Instant),
            [PostingLine.Debit(AccountRef.SavingsOf(people[1]), 1), PostingLine.Credit(AccountRef.Bank, 1)]), Some.Officer, default));
        Assert.Equal("ledger.overdrawn", await WorkWorld.RuleOf(await third.CallAsync($"{api}/TakeBack", new { why = "lagi" })));
        Assert.Equal(OrderState.Settled, (await world.App.ReloadAsync(order.Id)).State);
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task What_changed_since_is_not_approved_unseen_and_hours_that_are_paid_stay(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (order, people) = await PaidAsync(world);
        var api = SettlementLinks.ApiOf(order.Id);
        var (officer, head) = (world.Officer, world.Head);
        (await officer.CallAsync($"{api}/Propose", new { })).EnsureSuccessStatusCode();
        await PiecesAsync(world, people[1], 30);

        Assert.Equal("settlement.changed-since", await WorkWorld.RuleOf(await head.CallAsync($"{api}/Approve", new { })));
        Assert.Equal(422, (await head.SubmitAsync(await head.OpenAsync(SettlementLinks.Of(order.Id)), SettlementAct.Refuse.ToString(), ("why", ""))).Status);
        await WorkWorld.Press(head, SettlementLinks.Of(order.Id), SettlementAct.Refuse.ToString(), ("why", "jam berubah"));
        (await officer.CallAsync($"{api}/Propose", new { })).EnsureSuccessStatusCode();
        (await head.CallAsync($"{api}/Approve", new { })).EnsureSuccessStatusCode();

        Assert.Equal((766_667, 383_333), await SavedAsync(world, people));
        Assert.Contains("jam berubah", (await head.OpenAsync(SettlementLinks.Of(order.Id))).TextOf("#riwayat"), StringComparison.Ordinal);
        Assert.Equal("hours.settled", await Assert.ThrowsAsync<Refusal>(() => PiecesAsync(world, people[0], 1)) is var refused ? refused.Rule : null);
    }

    [Theory, EachEngine]
    public async Task A_payslip_says_how_it_was_worked_out_and_its_sums_are_its_rows(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (order, people) = await PaidAsync(world);
        (await world.Officer.CallAsync($"{SettlementLinks.ApiOf(order.Id)}/Propose", new { })).EnsureSuccessStatusCode();
        (await world.Head.CallAsync($"{SettlementLinks.ApiOf(order.Id)}/Approve", new { })).EnsureSuccessStatusCode();
        var (officer, march) = (world.Officer, new PayMonth(2026, 3));

        var list = await officer.OpenAsync(ListPayslips.Of(1, march));
        Assert.Equal("Dua orang menerima Rp 1.150.000", list.TextOf("h1"));
        Assert.Equal("1.150.000", list.Html.QuerySelector("tfoot td[data-label=Diterima]")!.TextContent);
        Assert.Contains("Tidak ada yang dibayar", (await officer.OpenAsync(ListPayslips.Of(1, new(2026, 2)))).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await officer.OpenAsync($"{ListPayslips.Path}?unit=1&month=2026-13")).Status);
        Assert.Equal(404, (await world.Foreigner.OpenAsync(ListPayslips.Of(1, march))).Status);
        var sums = world.App.Visitor(world.Inside, LedgerPermissions.Read, LedgerPermissions.Keep);
        Assert.DoesNotContain("Rahmat", (await sums.OpenAsync(ListPayslips.Of(1, march))).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await sums.OpenAsync(ListPayslips.PdfOf(1, march))).Status);
    }

    [Theory, EachEngine]
    public async Task Where_the_material_cost_more_than_came_in_capital_bears_it_and_the_work_stays_unpaid(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (order, people) = await PaidAsync(world, capital: 3_000_000, material: 2_600_000);
        var api = SettlementLinks.ApiOf(order.Id);
        (await world.Officer.CallAsync($"{api}/Propose", new { })).EnsureSuccessStatusCode();
        (await world.Head.CallAsync($"{api}/Approve", new { })).EnsureSuccessStatusCode();

        Assert.Equal((0, 0), await SavedAsync(world, people));
        Assert.Equal(2_900_000, await WorthAsync(world, AccountRef.WorkingCapital));
        Assert.Equal(2, await world.App.WithDbAsync(db => db.WorkEntries.CountAsync(e => e.SettlementId == null)));
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task Of_two_who_approve_at_once_one_is_told_and_nobody_is_paid_twice(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (order, people) = await PaidAsync(world);
        var api = SettlementLinks.ApiOf(order.Id);
        (await world.Officer.CallAsync($"{api}/Propose", new { })).EnsureSuccessStatusCode();

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => world.Head.CallAsync($"{api}/Approve", new { })));

        Assert.Equal(1, answers.Count(a => a.IsSuccessStatusCode));
        Assert.Equal(690_000, await WorthAsync(world, AccountRef.SavingsOf(people[0])));
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task Nothing_is_shared_before_it_is_delivered_invoiced_and_paid_and_nobody_approves_their_own(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var order = await OrderAsync(world);
        var api = SettlementLinks.ApiOf(order.Id);
        var officer = world.Officer;

        Assert.Equal("settlement.not-delivered", await WorkWorld.RuleOf(await officer.CallAsync($"{api}/Propose", new { })));
        await WorkWorld.Press(officer, DeliveryLinks.New(order.Id), ("item-1", "100"), ("receiver", "Bu Melati"));
        Assert.Equal("settlement.not-invoiced", await WorkWorld.RuleOf(await officer.CallAsync($"{api}/Propose", new { })));
        await WorkWorld.Press(officer, InvoiceLinks.New(order.Id));
        Assert.Equal("settlement.not-paid", await WorkWorld.RuleOf(await officer.CallAsync($"{api}/Propose", new { })));
        Assert.Contains("kurang Rp 2.500.000", (await officer.OpenAsync(SettlementLinks.Of(order.Id))).Text, StringComparison.Ordinal);
        await PayAsync(world);
        Assert.Equal("settlement.nobody-worked", await WorkWorld.RuleOf(await officer.CallAsync($"{api}/Propose", new { })));

        await WorkAsync(world, order, (await world.WorkerAsync("Rahmat")).ParticipantId, 60);
        var both = world.App.Visitor(world.Inside, LedgerPermissions.Read, LedgerPermissions.Keep, LedgerPermissions.Approve);
        (await both.CallAsync($"{api}/Propose", new { })).EnsureSuccessStatusCode();
        Assert.Equal("settlement.same-person", await WorkWorld.RuleOf(await both.CallAsync($"{api}/Approve", new { })));
        Assert.DoesNotContain("Rahmat", (await both.OpenAsync(SettlementLinks.Of(order.Id))).Text, StringComparison.Ordinal); // sums, but no names
        Assert.Equal(404, (await world.Foreigner.OpenAsync(SettlementLinks.Of(order.Id))).Status);
        Assert.Equal(404, (await world.AgencyWithAll.OpenAsync(SettlementLinks.Of(order.Id))).Status);
    }

    /// <summary>100 mats at Rp 25,000 out of material for Rp 200,000, paid; one person made 60, another 40.</summary>
    internal static async Task<(Order Order, Id<Participant>[] People)> PaidAsync(WorkWorld world, long capital = 500_000, long material = 200_000)
    {
        var order = await OrderAsync(world);
        await world.App.InScopeAsync(s => s.GetRequiredService<Books>().PostAsync(new(1, MoneyMove.CapitalIn, WorkWorld.Today, "modal", Guid.CreateVersion7(Some.Instant),
            [PostingLine.Debit(AccountRef.Bank, capital), PostingLine.Credit(AccountRef.WorkingCapital, capital)]), Some.Officer, default));
        await WorkWorld.Press(world.Officer, InvoiceLinks.Buy(order.Id), ("name", "Sabut"), ("amount", $"{material}"));
        Id<Participant>[] people = [(await world.WorkerAsync("Rahmat")).ParticipantId, (await world.WorkerAsync("Syahrul")).ParticipantId];
        await WorkAsync(world, order, people[0], 60);
        await WorkAsync(world, order, people[1], 40);
        await WorkWorld.Press(world.Officer, DeliveryLinks.New(order.Id), ("item-1", "100"), ("receiver", "Bu Melati"));
        await WorkWorld.Press(world.Officer, InvoiceLinks.New(order.Id));
        await PayAsync(world);
        return (order, people);
    }

    static async Task<Order> OrderAsync(WorkWorld world)
    {
        var order = Some.RunningOrder();
        var batch = Some.GoodBatch(order);
        await world.App.WithDbAsync(db => { db.AddRange(order, batch); return db.SaveChangesAsync(); });
        return order;
    }

    static async Task PayAsync(WorkWorld world)
    {
        var invoice = await world.App.WithDbAsync(db => db.Invoices.SingleAsync());
        (await world.Officer.CallAsync($"{InvoiceLinks.Api}/{invoice.Id}/payments", new { amount = invoice.Amount })).EnsureSuccessStatusCode();
    }

    static Task WorkAsync(WorkWorld world, Order order, Id<Participant> person, int pieces) => world.App.WithDbAsync(async db =>
    {
        var batch = await db.Batches.SingleAsync(b => b.OrderId == order.Id);
        db.Add(WorkEntry.Of(batch, new(person, new(2026, 1, 5), 7 * pieces, pieces), Some.Officer, Some.Instant));
        await db.SaveChangesAsync();
    });

    /// <summary>The sheet is mended: what was there is marked in error and another line written.</summary>
    static Task PiecesAsync(WorkWorld world, Id<Participant> person, int pieces) => world.App.WithDbAsync(async db =>
    {
        var entry = await db.WorkEntries.SingleAsync(e => e.ParticipantId == person && e.ErrorAt == null);
        var batch = await db.Batches.SingleAsync(b => b.Id == entry.BatchId);
        entry.MarkInError("salah hitung", Some.Officer, world.App.Time.Now);
        await db.SaveChangesAsync();
        db.Add(WorkEntry.Of(batch, new(person, entry.Day, entry.Minutes, pieces), Some.Officer, world.App.Time.Now));
        await db.SaveChangesAsync();
    });

    static async Task<(long, long)> SavedAsync(WorkWorld world, Id<Participant>[] people) =>
        (await WorthAsync(world, AccountRef.SavingsOf(people[0])), await WorthAsync(world, AccountRef.SavingsOf(people[1])));

    static Task<long> WorthAsync(WorkWorld world, AccountRef account) => world.App.WithDbAsync(async db =>
        (await db.Set<LedgerAccount>().SingleOrDefaultAsync(a => a.Unit == 1 && a.Kind == account.Kind && a.Holder == account.Holder))?.Worth ?? 0);
}
