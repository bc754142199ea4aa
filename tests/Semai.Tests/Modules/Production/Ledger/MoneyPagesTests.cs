using System.Net;
using Semai.Modules.Production.Ledger;

namespace Semai.Tests.Modules.Production.Ledger;

public class MoneyPagesTests
{
    [Theory, EachEngine]
    public async Task Every_number_leads_to_the_rows_that_add_up_to_it(Engine engine)
    {
        await using var world = await MoneyWorld.OnAsync(engine);
        await world.SaverAsync(300_000, "Syahrul");
        var desk = world.Desk();
        await world.SaverAsync(200_000, "Rahmat");

        var books = await desk.OpenAsync(MoneyLinks.Home);
        Assert.Contains("Rp 500.000", books.TextOf("dl"), StringComparison.Ordinal);
        Assert.Equal(["10.500.000", "10.500.000", "sama"], books.Html.QuerySelectorAll("tfoot td").Select(t => t.TextContent.Trim()));
        var accounts = await desk.OpenAsync(MoneyLinks.Kind(1, AccountKind.Savings));
        Assert.Contains("jumlah Rp 500.000", accounts.Text, StringComparison.Ordinal);
        Assert.Equal(["Syahrul", "Rahmat"], accounts.Html.QuerySelectorAll("tbody th").Select(t => t.TextContent.Trim()));
        var account = await desk.OpenAsync(accounts.Html.QuerySelector("tbody th a")!.GetAttribute("href")!);
        Assert.Contains("Saldo Rp 300.000", account.Text, StringComparison.Ordinal);
        var entry = await desk.OpenAsync(account.Html.QuerySelector("tbody th a")!.GetAttribute("href")!);
        Assert.Contains("Pembagian hasil", entry.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("Syahrul", entry.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await desk.OpenAsync($"{MoneyLinks.Journal}?unit=1")).Html.QuerySelectorAll("tbody tr").Length);
    }

    [Theory, EachEngine]
    public async Task Capital_is_booked_once_however_often_the_button_is_pressed(Engine engine)
    {
        await using var world = await MoneyWorld.OnAsync(engine);
        var desk = world.Desk();
        var page = await desk.OpenAsync(MoneyLinks.Capital);

        var first = await desk.SubmitAsync(page, ("amount", "2,5 juta"), ("on", "2026-02-27"), ("memo", "DIPA 2026"));
        var again = await desk.SubmitAsync(page, ("amount", "2,5 juta"), ("on", "2026-02-27"), ("memo", "DIPA 2026"));
        var zero = await desk.SubmitAsync(page, ("amount", "0"), ("on", "2026-02-27"), ("memo", "DIPA 2026"));

        Assert.Equal((302, 422, 422), (first.Status, again.Status, zero.Status));
        Assert.Contains("sudah dibukukan", again.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(12_500_000, await world.WorthAsync(AccountRef.Bank));
        Assert.Equal(HttpStatusCode.NotFound, (await desk.CallAsync($"{MoneyLinks.Api}/capital", new { unit = 2, amount = 5, on = "2026-02-27", memo = "x", once = Id<LedgerEntry>.New(Some.Instant).Value })).StatusCode);
    }

    [Theory, EachEngine]
    public async Task Another_officer_takes_an_entry_back_and_both_say_so(Engine engine)
    {
        await using var world = await MoneyWorld.OnAsync(engine);
        var (desk, head) = (world.Desk(), world.Head());
        var entry = (await desk.SubmitAsync(await desk.OpenAsync(MoneyLinks.Capital), ("amount", "1000"), ("on", "2026-02-27"), ("memo", "Salah"))).RedirectsTo!;

        var page = await head.OpenAsync(entry);
        var empty = await head.SubmitAsync(page, "/reverse", ("why", ""));
        var back = await head.SubmitAsync(page, "/reverse", ("why", "Dua kali dicatat"));

        Assert.Equal((422, 302), (empty.Status, back.Status));
        Assert.Contains("sudah dibatalkan", (await head.OpenAsync(entry)).Text, StringComparison.Ordinal);
        Assert.Contains("Membatalkan jurnal lain", (await head.OpenAsync(back.RedirectsTo!)).Text, StringComparison.Ordinal);
        Assert.Equal(10_000_000, await world.WorthAsync(AccountRef.Bank));
        Assert.Null((await desk.OpenAsync(entry)).Html.QuerySelector("form[action$=reverse]"));
    }

    [Theory, EachEngine]
    public async Task A_long_account_pages_with_the_right_balance_after_each_line(Engine engine)
    {
        await using var world = await MoneyWorld.OnAsync(engine);
        var person = await world.SaverAsync(1_000);
        for (var i = 0; i < 55; i++) await world.SaveAsync(person.Id, 10);
        var desk = world.Desk();
        var path = (await desk.OpenAsync(MoneyLinks.Kind(1, AccountKind.Savings))).Html.QuerySelector("tbody th a")!.GetAttribute("href")!;

        var first = await desk.OpenAsync(path);
        var second = await desk.OpenAsync(first.Html.QuerySelector("nav a[rel=next], .pager a:last-of-type")!.GetAttribute("href")!);

        Assert.Equal("1.550", first.Html.QuerySelector("tbody tr td:last-child")!.TextContent.Trim());
        Assert.Equal("1.050", second.Html.QuerySelector("tbody tr td:last-child")!.TextContent.Trim());
        Assert.Equal("1.000", second.Html.QuerySelectorAll("tbody tr td:last-child")[^1].TextContent.Trim());
    }
}
