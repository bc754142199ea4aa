using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Savings;

namespace Semai.Tests.Modules.Production.Savings;

public class SavingsPagesTests
{
    [Theory, EachEngine]
    public async Task A_withdrawal_is_asked_for_allowed_by_another_and_paid(Engine engine)
    {
        await using var world = await MoneyWorld.OnAsync(engine);
        var person = await world.SaverAsync(1_000_000);
        var (desk, head) = (world.Desk(), world.Head());

        var asked = await desk.SubmitAsync(await desk.OpenAsync(MoneyLinks.Savings(person.Id)), "withdrawals?unit=1", ("amount", "200.000"), ("purpose", "Family"), ("note", "Uang sekolah anak"));
        Assert.Equal(302, asked.Status);
        Assert.Contains("menunggu keputusan", (await head.OpenAsync("/")).Text, StringComparison.Ordinal);
        await head.SubmitAsync(await head.OpenAsync(asked.RedirectsTo!), "/Approve");
        Assert.Contains("1 penarikan siap dibayar", (await desk.OpenAsync("/")).Text, StringComparison.Ordinal);
        var paid = await desk.SubmitAsync(await desk.OpenAsync(asked.RedirectsTo!), "/Pay", ("on", "2026-03-01"), ("reference", "BRI 77"));

        Assert.Equal(302, paid.Status);
        Assert.Equal(800_000, await world.WorthAsync(AccountRef.SavingsOf(person.Id)));
        Assert.Equal(9_800_000, await world.WorthAsync(AccountRef.Bank));
        var page = await desk.OpenAsync(MoneyLinks.Savings(person.Id));
        Assert.Equal(["Rp 800.000", "Rp 0", "Rp 50.000"], page.Html.QuerySelectorAll("dl dd").Select(d => d.TextContent.Trim()));
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task What_was_typed_wrong_comes_back_with_what_is_wrong(Engine engine)
    {
        await using var world = await MoneyWorld.OnAsync(engine);
        var person = await world.SaverAsync(100_000);
        var desk = world.Desk();
        var page = await desk.OpenAsync(MoneyLinks.Savings(person.Id));

        var empty = await desk.SubmitAsync(page, "withdrawals?unit=1", ("amount", "seratus"), ("purpose", ""));
        var tooMuch = await desk.SubmitAsync(page, "withdrawals?unit=1", ("amount", "26.000"), ("purpose", "BasicNeeds"), ("note", "Sabun"));

        Assert.Equal((422, 422), (empty.Status, tooMuch.Status));
        Assert.Contains("Isi jumlah di atas nol", empty.Text, StringComparison.Ordinal);
        Assert.Contains("paling banyak 25 %", tooMuch.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("26.000", tooMuch.Html.QuerySelector("#amount")!.GetAttribute("value"));
        Assert.Equal(0, await world.App.WithDbAsync(db => db.Withdrawals.CountAsync()));
    }

    [Theory, EachEngine]
    public async Task Two_desks_that_pay_at_once_pay_once_and_never_below_nought(Engine engine)
    {
        await using var world = await MoneyWorld.OnAsync(engine);
        var person = await world.SaverAsync(300_000, ends: new(2026, 3, 10));
        var ids = new List<Id<Withdrawal>>();
        for (var i = 0; i < 2; i++) ids.Add(await ApprovedAsync(world, person, 150_000, "TripHome"));
        await world.PostAsync(new(1, MoneyMove.Withdrawal, Some.Instant.OfficeDay, "Lain", Id<LedgerEntry>.New(Some.Instant).Value, [PostingLine.Debit(AccountRef.SavingsOf(person.Id), 100_000), PostingLine.Credit(AccountRef.Bank, 100_000)]));

        var answers = await Task.WhenAll(ids.Concat(ids).Select(id => world.Desk().CallAsync($"{SavingsLinks.Api}/{id}/Pay", new { on = "2026-03-01", reference = "BRI" })));

        Assert.Equal(1, answers.Count(a => a.StatusCode is HttpStatusCode.OK));
        Assert.Equal(50_000, await world.WorthAsync(AccountRef.SavingsOf(person.Id)));
        Assert.Equal(1, await world.App.WithDbAsync(db => db.Withdrawals.CountAsync(w => w.State == WithdrawalState.Paid)));
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task Nobody_is_paid_who_was_transferred_this_morning_and_the_savings_follow(Engine engine)
    {
        await using var world = await MoneyWorld.OnAsync(engine);
        var person = await world.SaverAsync(1_000_000);
        var waiting = await ApprovedAsync(world, person, 100_000, "Family");
        await TransferAsync(world, person, to: 2);
        var (desk, head, there) = (world.Desk(), world.Head(), world.Desk(2));

        Assert.Equal("savings.not-here", await RuleOf(await desk.CallAsync($"{SavingsLinks.Api}/{waiting}/Pay", new { on = "2026-03-01", reference = "BRI" })));
        Assert.Contains("1 orang sudah pergi", (await desk.OpenAsync("/")).Text, StringComparison.Ordinal);
        await desk.SubmitAsync(await desk.OpenAsync(SavingsLinks.Gone), ("unit", "1"));
        var move = await world.App.WithDbAsync(db => db.SavingsMoves.SingleAsync());
        Assert.Equal(302, (await head.SubmitAsync(await head.OpenAsync(SavingsLinks.Gone), "/Send", ("on", "2026-03-01"), ("reference", "BRI 9"))).Status);
        Assert.Equal((0, 0), (await world.WorthAsync(AccountRef.SavingsOf(person.Id)), await world.WorthAsync(AccountRef.SavingsOf(person.Id), 2)));
        Assert.Equal(302, (await there.SubmitAsync(await there.OpenAsync(SavingsLinks.Gone), "/Receive", ("on", "2026-03-01"))).Status);

        Assert.Equal(1_000_000, await world.WorthAsync(AccountRef.SavingsOf(person.Id), 2));
        Assert.Equal((9_000_000, 11_000_000), (await world.WorthAsync(AccountRef.Bank), await world.WorthAsync(AccountRef.Bank, 2)));
        Assert.Equal(WithdrawalState.CalledOff, (await world.App.ReloadAsync(waiting)).State);
        Assert.Equal(MoveState.Received, (await world.App.ReloadAsync(move.Id)).State);
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task At_release_everything_is_paid_out(Engine engine)
    {
        await using var world = await MoneyWorld.OnAsync(engine);
        var person = await world.SaverAsync(640_500);
        await world.App.WithDbAsync(async db =>
        {
            (await db.Custodies.SingleAsync(c => c.ParticipantId == person.Id)).Move(PresenceAct.Release, Some.Instant.OfficeDay, "Surat lepas", Some.Officer, Some.Instant);
            await db.SaveChangesAsync();
        });

        var id = await ApprovedAsync(world, person, 640_500, "Release");
        await world.Desk().CallAsync($"{SavingsLinks.Api}/{id}/Pay", new { on = "2026-03-01", reference = "BRI 3" });

        Assert.Equal(0, await world.WorthAsync(AccountRef.SavingsOf(person.Id)));
    }

    [Theory, EachEngine]
    public async Task What_comes_back_from_the_bank_is_in_the_savings_again_and_its_entry_is_taken_back_there_alone(Engine engine)
    {
        await using var world = await MoneyWorld.OnAsync(engine);
        var person = await world.SaverAsync(1_000_000);
        var id = await ApprovedAsync(world, person, 100_000, "Family");
        await world.Desk().CallAsync($"{SavingsLinks.Api}/{id}/Pay", new { on = "2026-03-01", reference = "BRI 3" });
        var (head, entry) = (world.Head(), (await world.App.ReloadAsync(id)).EntryId);

        Assert.Equal("ledger.taken-back-elsewhere", await RuleOf(await head.CallAsync($"{MoneyLinks.Api}/journal/{entry}/reverse", new { why = "Salah" })));
        Assert.Equal(HttpStatusCode.OK, (await head.CallAsync($"{SavingsLinks.Api}/{id}/TakeBack", new { why = "Rekening keluarga ditutup" })).StatusCode);

        Assert.Equal(1_000_000, await world.WorthAsync(AccountRef.SavingsOf(person.Id)));
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task Another_prison_sees_neither_savings_nor_withdrawals(Engine engine)
    {
        await using var world = await MoneyWorld.OnAsync(engine);
        var person = await world.SaverAsync(1_000_000);
        var id = await ApprovedAsync(world, person, 100_000, "Family");
        var other = world.Desk(2);

        Assert.Equal([404, 404, 404], new[] { MoneyLinks.Savings(person.Id), $"{MoneyLinks.Savings(person.Id)}?unit=1", SavingsLinks.Of(id) }.Select(p => other.OpenAsync(p).Result.Status));
        Assert.Equal(HttpStatusCode.NotFound, (await other.CallAsync($"{SavingsLinks.Api}/{id}/Pay", new { on = "2026-03-01", reference = "x" })).StatusCode);
        Assert.DoesNotContain("Syahrul", (await other.OpenAsync(SavingsLinks.List)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await other.OpenAsync($"{MoneyLinks.Home}?unit=1")).Status);
    }

    static async Task<Id<Withdrawal>> ApprovedAsync(MoneyWorld world, Participant person, long amount, string purpose)
    {
        var asked = await world.Desk().CallAsync($"/api/v1/participants/{person.Id}/savings/withdrawals", new { amount, purpose });
        Assert.Equal(HttpStatusCode.Created, asked.StatusCode);
        var id = new Id<Withdrawal>((await asked.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid());
        Assert.Equal(HttpStatusCode.OK, (await world.Head().CallAsync($"{SavingsLinks.Api}/{id}/Approve", new { })).StatusCode);
        return id;
    }

    /// <summary>As the other prison's roster does it.</summary>
    static Task TransferAsync(MoneyWorld world, Participant person, int to) => world.App.WithDbAsync(async db =>
    {
        await db.Participants.Where(p => p.Id == person.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Unit, to));
        await db.Custodies.Where(c => c.ParticipantId == person.Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.Unit, to));
        return true;
    });

    static async Task<string?> RuleOf(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString();
}
