using System.Net;
using System.Net.Http.Json;
using Semai.Modules.Partners;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.PartnerShares;
using Semai.Tests.Modules.Production.Orders;

namespace Semai.Tests.Modules.Production.PartnerShares;

/// <summary>A partner is paid its share: proposed by one, transferred by another, never more than is owed.</summary>
public class PartnerSharePagesTests
{
    const string Api = "/api/v1/money/partners";

    [Theory, EachEngine]
    public async Task It_is_proposed_paid_by_another_and_comes_back_by_a_third(Engine engine)
    {
        await using var world = await MoneyWorld.OnAsync(engine);
        var business = await OwedAsync(world, 900_000);
        var (desk, head, third) = (world.Desk(), world.Head(), world.Head());
        var page = await desk.OpenAsync(ShowShares.Of(1));
        Assert.Equal("Bagian mitra: Rp 900.000 belum dibayar", page.TextOf("h1"));
        Assert.Equal(302, (await desk.SubmitAsync(page, ShowShares.Path, ("amount", "600.000"))).Status);
        Assert.Contains("menunggu dibayar", (await head.OpenAsync("/")).Text, StringComparison.Ordinal);

        var payout = (await AnswerAsync(desk)).Payouts.Single();
        var paying = await head.OpenAsync(ShowShares.Of(1));
        Assert.Equal(422, (await head.SubmitAsync(paying, ShowShares.ActOf(payout.Id, PayoutAct.Pay))).Status); // without the bank's number
        Assert.Equal(302, (await head.SubmitAsync(paying, ShowShares.ActOf(payout.Id, PayoutAct.Pay), ("reference", "TRF-77"))).Status);

        var answer = await AnswerAsync(desk);
        Assert.Equal((300_000, PayoutState.Paid, "TRF-77"), (answer.Owed, answer.Payouts.Single().State, answer.Payouts.Single().Reference));
        Assert.Equal(300_000, await world.WorthAsync(new(AccountKind.PartnerShare, business.Value)));
        Assert.Equal("partner-payout.same-person", await WorkWorld.RuleOf(await head.CallAsync($"{Api}/{payout.Id}/TakeBack", new { why = "rekening salah" })));
        (await third.CallAsync($"{Api}/{payout.Id}/TakeBack", new { why = "rekening salah" })).EnsureSuccessStatusCode();
        Assert.Equal(900_000, (await AnswerAsync(desk)).Owed);
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task Never_more_than_is_owed_and_never_by_the_one_who_proposed_it(Engine engine)
    {
        await using var world = await MoneyWorld.OnAsync(engine);
        var business = await OwedAsync(world, 500);
        var both = world.App.Visitor(Scope.Unit(1), LedgerPermissions.Read, LedgerPermissions.Keep, LedgerPermissions.Approve);

        foreach (var amount in new[] { 0, -5, 501 })
            Assert.Equal("partner-payout.more-than-owed", await WorkWorld.RuleOf(await both.CallAsync(Api, new { unit = 1, business = business.Value, amount })));
        (await both.CallAsync(Api, new { unit = 1, business = business.Value, amount = 400 })).EnsureSuccessStatusCode();
        Assert.Equal("partner-payout.more-than-owed", await WorkWorld.RuleOf(await both.CallAsync(Api, new { unit = 1, business = business.Value, amount = 101 })));
        var payout = (await AnswerAsync(both)).Payouts.Single();
        Assert.Equal("partner-payout.same-person", await WorkWorld.RuleOf(await both.CallAsync($"{Api}/{payout.Id}/Pay", new { on = "2026-03-01", reference = "x" })));
        Assert.Equal("partner-payout.not-that-day", await WorkWorld.RuleOf(await world.Head().CallAsync($"{Api}/{payout.Id}/Pay", new { on = "2026-03-02", reference = "x" })));
        (await both.CallAsync($"{Api}/{payout.Id}/CallOff", new { why = "keliru" })).EnsureSuccessStatusCode();
        Assert.Equal(500, (await AnswerAsync(both)).Partners.Single().Free);
    }

    [Theory, EachEngine]
    public async Task Two_desks_that_pay_at_once_pay_once(Engine engine)
    {
        await using var world = await MoneyWorld.OnAsync(engine);
        var business = await OwedAsync(world, 500);
        (await world.Desk().CallAsync(Api, new { unit = 1, business = business.Value, amount = 500 })).EnsureSuccessStatusCode();
        var payout = (await AnswerAsync(world.Desk())).Payouts.Single();

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => world.Head().CallAsync($"{Api}/{payout.Id}/Pay", new { on = "2026-03-01", reference = "x" })));

        Assert.Equal(1, answers.Count(a => a.IsSuccessStatusCode));
        Assert.Equal(0, await world.WorthAsync(new(AccountKind.PartnerShare, business.Value)));
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task Another_prison_sees_none_of_it(Engine engine)
    {
        await using var world = await MoneyWorld.OnAsync(engine);
        var business = await OwedAsync(world, 500);
        (await world.Desk().CallAsync(Api, new { unit = 1, business = business.Value, amount = 500 })).EnsureSuccessStatusCode();
        var payout = (await AnswerAsync(world.Desk())).Payouts.Single();

        Assert.Equal(404, (await world.Desk(2).OpenAsync(ShowShares.Of(1))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await world.Head(2).CallAsync($"{Api}/{payout.Id}/Pay", new { on = "2026-03-01", reference = "x" })).StatusCode);
        Assert.Contains("Belum ada bagian mitra", (await world.Desk(2).OpenAsync(ShowShares.Of(2))).Text, StringComparison.Ordinal);
    }

    /// <summary>A settlement gave a business that much.</summary>
    static async Task<Id<Business>> OwedAsync(MoneyWorld world, long amount)
    {
        var business = await world.App.GivenAsync(Some.ApprovedBusiness());
        await world.PostAsync(new(1, MoneyMove.Settlement, Some.Instant.OfficeDay, "Bagian mitra", Id<LedgerEntry>.New(Some.Instant).Value,
            [PostingLine.Debit(AccountRef.WorkingCapital, amount), PostingLine.Credit(new(AccountKind.PartnerShare, business.Id.Value), amount)]));
        return business.Id;
    }

    static async Task<ShowShares.Answer> AnswerAsync(Visitor visitor) => (await visitor.Http.GetFromJsonAsync<ShowShares.Answer>($"{Api}?unit=1", OrderPagesTests.Web))!;
}
