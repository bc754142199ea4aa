using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.StateRevenue;

namespace Semai.Tests.Modules.Production.StateRevenue;

public class DepositTests
{
    const string Api = $"{MoneyLinks.Api}/state-revenue";

    [Theory, EachEngine]
    public async Task State_revenue_is_billed_by_one_officer_and_paid_in_by_another(Engine engine)
    {
        await using var world = await OwingAsync(engine, 150_000);
        var (desk, head) = (world.Desk(), world.Head());

        var tooMuch = await desk.SubmitAsync(await desk.OpenAsync(ListDeposits.Path), ListDeposits.Path, ("amount", "150.001"), ("billing", "820260301"), ("billedOn", "2026-03-01"));
        var billed = await desk.SubmitAsync(await desk.OpenAsync(ListDeposits.Path), ListDeposits.Path, ("amount", "150.000"), ("billing", "820260301"), ("billedOn", "2026-03-01"));
        Assert.Equal((422, 302), (tooMuch.Status, billed.Status));
        Assert.Contains("Rp 150.000", tooMuch.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("Rp 0", (await desk.OpenAsync(ListDeposits.Path)).TextOf("dl"), StringComparison.Ordinal);
        var paid = await head.SubmitAsync(await head.OpenAsync(ListDeposits.Path), "/pay", ("receipt", "NTPN77"), ("paidOn", "2026-03-01"));

        Assert.Equal(302, paid.Status);
        Assert.Equal((0, 9_850_000), (await world.WorthAsync(AccountRef.StateRevenue), await world.WorthAsync(AccountRef.Bank)));
        Assert.Contains("NTPN77", (await head.OpenAsync(ListDeposits.Path)).Text, StringComparison.Ordinal);
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task No_more_is_billed_than_is_owed_and_a_receipt_is_used_once(Engine engine)
    {
        await using var world = await OwingAsync(engine, 150_000);
        var both = world.App.Visitor(Scope.Unit(1), LedgerPermissions.Read, LedgerPermissions.Keep, LedgerPermissions.Approve);
        var (first, second) = (await BilledAsync(world, 100_000, "A1"), await BilledAsync(world, 50_000, "A2"));
        var own = await IdOf(await both.CallAsync(Api, new { unit = 1, amount = 1, billingCode = "A3", on = "2026-03-01" }));

        Assert.Equal(default, own);
        Assert.Equal(HttpStatusCode.OK, (await both.CallAsync($"{Api}/{first}/pay", new { receipt = "N1", on = "2026-03-01" })).StatusCode);
        Assert.Equal("changed-meanwhile", await RuleOf(await both.CallAsync($"{Api}/{second}/pay", new { receipt = "N1", on = "2026-03-01" })));
        Assert.Equal("state-deposit.not-that-day", await RuleOf(await both.CallAsync($"{Api}/{second}/pay", new { receipt = "N2", on = "2026-02-01" })));
        Assert.Equal(HttpStatusCode.OK, (await both.CallAsync($"{Api}/{second}/call-off", new { })).StatusCode);
        Assert.Equal("state-deposit.pay-not-allowed", await RuleOf(await both.CallAsync($"{Api}/{second}/pay", new { receipt = "N2", on = "2026-03-01" })));
        Assert.Equal((50_000, 9_900_000), (await world.WorthAsync(AccountRef.StateRevenue), await world.WorthAsync(AccountRef.Bank)));
    }

    [Theory, EachEngine]
    public async Task Who_billed_does_not_pay_and_another_prison_sees_nothing(Engine engine)
    {
        await using var world = await OwingAsync(engine, 150_000);
        var both = world.App.Visitor(Scope.Unit(1), LedgerPermissions.Read, LedgerPermissions.Keep, LedgerPermissions.Approve);
        var own = await IdOf(await both.CallAsync(Api, new { unit = 1, amount = 1_000, billingCode = "A3", on = "2026-03-01" }));

        Assert.Equal("state-deposit.same-person", await RuleOf(await both.CallAsync($"{Api}/{own}/pay", new { receipt = "N1", on = "2026-03-01" })));
        Assert.Equal(HttpStatusCode.NotFound, (await world.Head(2).CallAsync($"{Api}/{own}/pay", new { receipt = "N1", on = "2026-03-01" })).StatusCode);
        Assert.Equal(404, (await world.Desk(2).OpenAsync(ListDeposits.Of(1))).Status);
    }

    static async Task<MoneyWorld> OwingAsync(Engine engine, long owed)
    {
        var world = await MoneyWorld.OnAsync(engine);
        await world.PostAsync(new(1, MoneyMove.Settlement, Some.Instant.OfficeDay, "PNBP", Id<LedgerEntry>.New(Some.Instant).Value,
            [PostingLine.Debit(AccountRef.WorkingCapital, owed), PostingLine.Credit(AccountRef.StateRevenue, owed)]));
        return world;
    }

    static async Task<Guid> BilledAsync(MoneyWorld world, long amount, string code) =>
        await IdOf(await world.Desk().CallAsync(Api, new { unit = 1, amount, billingCode = code, on = "2026-03-01" }));

    static async Task<Guid> IdOf(HttpResponseMessage answer) =>
        answer.IsSuccessStatusCode ? (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid() : default;

    static async Task<string?> RuleOf(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString();
}
