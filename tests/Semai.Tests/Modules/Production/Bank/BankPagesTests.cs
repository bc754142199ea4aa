using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using Semai.Modules.Production.Bank;
using Semai.Modules.Production.Ledger;
using Semai.Tests.Modules.Production.Orders;

namespace Semai.Tests.Modules.Production.Bank;

/// <summary>The bank's statement beside the books, as officers go through it. Today is 1 March 2026; the books began that day with ten million.</summary>
public class BankPagesTests
{
    static readonly DateOnly March = new(2026, 3, 1);

    [Theory, EachEngine]
    public async Task A_month_is_taken_in_matched_booked_noted_presented_and_closed_by_another(Engine engine)
    {
        await using var world = await WorldAsync(engine);
        var (desk, head) = (world.Desk(), world.Head());
        await PayAsync(world, -2_000_000, new(2026, 3, 5), "Bahan sabut PP/2026/0001");
        await PayAsync(world, -300_000, new(2026, 3, 30), "Bahan label");
        await TakeAsync(desk, 10_000_000, ("05/03/2026", "TRF PP/2026/0001 SABUT", -2_000_000), ("31/03/2026", "BIAYA ADM", -10_000), ("31/03/2026", "JASA GIRO", 4_000));

        var page = await desk.OpenAsync(BankLinks.Month(1, March));
        Assert.Contains("pp/2026/0001", page.TextOf("#saran"), StringComparison.Ordinal);
        Assert.Equal("Maret 2026: 5 hal belum dijelaskan", page.TextOf("h1"));
        await PressAsync(desk, page, "/sure");
        var month = await MonthAsync(desk);
        await WorkWorld.Press(desk, BankLinks.Month(1, March), BankLinks.Act(1, March, "book"), ("kind", "Fee"));
        month = await MonthAsync(desk);
        (await desk.CallAsync(Api("book"), new { line = month.OnlyBank.Single(b => b.Amount == 4_000).Id, kind = "Interest" })).EnsureSuccessStatusCode();
        Assert.Equal("bank.not-explained", await WorkWorld.RuleOf(await desk.CallAsync(Api("present"), new { })));
        (await desk.CallAsync(Api("note"), new { line = month.OnlyBooks.Single().LineId, why = "cek belum dicairkan" })).EnsureSuccessStatusCode();

        month = await MonthAsync(desk);
        Assert.Equal((0, 300_000, 300_000), (month.Unexplained, month.Difference, month.OnItsWay));
        (await desk.CallAsync(Api("present"), new { })).EnsureSuccessStatusCode();
        Assert.Contains("menunggu ditutup", (await head.OpenAsync("/")).Text, StringComparison.Ordinal);
        await WorkWorld.Press(head, BankLinks.Month(1, March), BankLinks.Act(1, March, "decide"), ("act", "Close"));

        Assert.Equal(BankMonthState.Closed, (await MonthAsync(desk)).State);
        Assert.Equal(4_000, await world.WorthAsync(AccountRef.StateRevenue));
        Assert.Equal("ledger.month-closed", (await Assert.ThrowsAsync<Refusal>(() => PayAsync(world, -1, new(2026, 3, 31), "terlambat"))).Rule);
        await PayAsync(world, -1, new(2026, 4, 1), "bulan berikutnya");
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task Whoever_presents_does_not_close_and_what_changed_since_is_not_closed_unseen(Engine engine)
    {
        await using var world = await WorldAsync(engine);
        var both = world.App.Visitor(Scope.Unit(1), LedgerPermissions.Read, LedgerPermissions.Keep, LedgerPermissions.Approve);
        await TakeAsync(both, 10_000_000, ("05/03/2026", "masuk", 5_000));
        await BookAllAsync(both, "Capital");
        (await both.CallAsync(Api("present"), new { })).EnsureSuccessStatusCode();

        Assert.Equal("bank.same-person", await WorkWorld.RuleOf(await both.CallAsync(Api("decide"), new { act = "Close" })));
        await PayAsync(world, -700, new(2026, 3, 20), "sesudah diajukan");
        Assert.Equal("bank.not-explained", await WorkWorld.RuleOf(await world.Head().CallAsync(Api("decide"), new { act = "Close" })));
        var head = world.Head();
        var silent = await head.SubmitAsync(await head.OpenAsync(BankLinks.Month(1, March)), BankLinks.Act(1, March, "decide"), ("act", "SendBack"));
        Assert.Equal(422, silent.Status);
    }

    [Theory, EachEngine]
    public async Task The_same_file_adds_nothing_an_overlapping_one_only_what_is_new_and_a_gap_is_refused(Engine engine)
    {
        await using var world = await WorldAsync(engine);
        var desk = world.Desk();
        (string, string, long)[] lines = [("02/03/2026", "satu", 100), ("03/03/2026", "dua", 200), ("04/03/2026", "tiga", -50)];
        await TakeAsync(desk, 10_000_000, lines);

        Assert.Equal("bank.nothing-new", await WorkWorld.RuleOf(await SendAsync(desk, File(10_000_000, lines))));
        Assert.Equal("bank.nothing-new", await WorkWorld.RuleOf(await SendAsync(desk, File(10_000_100, lines[1]))));
        Assert.Equal("bank.not-the-next", await WorkWorld.RuleOf(await SendAsync(desk, File(10_000_999, ("06/03/2026", "lain", 10)))));
        var second = (await (await SendAsync(desk, File(10_000_100, lines[1], lines[2], ("05/03/2026", "empat", 75)))).Content.ReadFromJsonAsync<ShowBank.Taken>(OrderPagesTests.Web))!;

        Assert.Equal((1, 2, 10_000_325L), (second.NewLines, second.KnownLines, second.Closing));
        Assert.Equal(4, await world.App.WithDbAsync(db => db.BankLines.CountAsync()));
        Assert.Equal(HttpStatusCode.NoContent, (await desk.CallAsync($"{BankLinks.Api}/statements/{second.Id}/undo", new { })).StatusCode);
        Assert.Equal(3, await world.App.WithDbAsync(db => db.BankLines.CountAsync()));
    }

    [Theory, EachEngine]
    public async Task Several_lines_are_matched_with_one_and_sums_that_differ_are_not(Engine engine)
    {
        await using var world = await WorldAsync(engine);
        var desk = world.Desk();
        await PayAsync(world, -300, new(2026, 3, 5), "satu");
        await PayAsync(world, -200, new(2026, 3, 5), "dua");
        await TakeAsync(desk, 10_000_000, ("06/03/2026", "gabungan", -500));
        var month = await MonthAsync(desk);
        var (bank, books) = (month.OnlyBank.Single().Id, month.OnlyBooks.Select(b => b.LineId).ToArray());

        Assert.Equal("bank.sums-differ", await WorkWorld.RuleOf(await desk.CallAsync(Api("match"), new { bank = new[] { bank }, books = books[..1] })));
        (await desk.CallAsync(Api("match"), new { bank = new[] { bank }, books })).EnsureSuccessStatusCode();
        Assert.Equal("bank.line-taken", await WorkWorld.RuleOf(await desk.CallAsync(Api("match"), new { bank = new[] { bank }, books })));
        month = await MonthAsync(desk);
        Assert.Equal((0, 0), (month.ToExplain, month.Difference));
        (await desk.CallAsync(Api("undo"), new { match = month.Pairs.Single().Match, why = "keliru" })).EnsureSuccessStatusCode();
        Assert.Equal(3, (await MonthAsync(desk)).ToExplain);
    }

    [Theory, EachEngine]
    public async Task A_line_is_matched_once_from_two_desks_at_once(Engine engine)
    {
        await using var world = await WorldAsync(engine);
        await PayAsync(world, -300, new(2026, 3, 5), "satu");
        await PayAsync(world, -300, new(2026, 3, 6), "dua");
        await TakeAsync(world.Desk(), 10_000_000, ("06/03/2026", "hanya satu", -300));
        var month = await MonthAsync(world.Desk());

        var answers = await Task.WhenAll(month.OnlyBooks.Select(b => world.Desk().CallAsync(Api("match"), new { bank = new[] { month.OnlyBank.Single().Id }, books = new[] { b.LineId } })));

        Assert.Equal(1, answers.Count(a => a.IsSuccessStatusCode));
        Assert.Equal(1, await world.App.WithDbAsync(db => db.BankMatches.CountAsync()));
    }

    [Theory, EachEngine]
    public async Task A_wrong_file_comes_back_beside_the_field_and_another_prison_sees_nothing(Engine engine)
    {
        await using var world = await WorldAsync(engine);
        var desk = world.Desk();
        var page = await desk.OpenAsync(BankLinks.Of(1));

        var wrong = await desk.UploadAsync(page, "file", "koran.csv", Encoding.UTF8.GetBytes("Tanggal;Keterangan;Debit;Kredit;Saldo\n01/03/2026;a;;100;100\n02/03/2026;b;;50;151"));

        Assert.Equal(422, wrong.Status);
        Assert.Contains("Baris 3", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await world.Desk(2).OpenAsync(BankLinks.Month(1, March))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await world.Desk(2).CallAsync(Api("present"), new { })).StatusCode);
        Assert.Equal(403, (await world.App.Visitor(Scope.Unit(1), LedgerPermissions.Read).SubmitAsync(page, BankLinks.Of(1))).Status);
    }

    [Theory, EachEngine]
    public async Task The_demonstration_has_closed_months_and_one_with_something_left_to_explain(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        app.Time.Advance(TimeSpan.FromDays(20)); // 21 March: a month that runs
        await app.InScopeAsync(async services => { await Semai.Commands.Demo.PrepareAsync(services, CancellationToken.None); return true; });

        var months = (await app.Visitor(Scope.Unit(1), LedgerPermissions.Read).Http.GetFromJsonAsync<ShowBank.Answer>(BankLinks.Api, OrderPagesTests.Web))!.Months;

        Assert.Equal([BankMonthState.Open, BankMonthState.Closed, BankMonthState.Closed], months.Select(m => m.State));
        Assert.Equal([false, true, true], months.Select(m => m.ToExplain == 0));
        Assert.All(months, m => Assert.Equal(m.Difference, m.OnItsWay + m.Unexplained));
    }

    static async Task<MoneyWorld> WorldAsync(Engine engine)
    {
        var world = await MoneyWorld.OnAsync(engine);
        await world.App.WithDbAsync(db => Semai.Modules.Reference.LoadRuleSets.ShippedAsync(db, Some.Instant, CancellationToken.None));
        world.App.Time.Advance(TimeSpan.FromDays(40)); // 10 April
        return world;
    }

    static string Api(string act) => $"{BankLinks.Api}/2026-03/{act}?unit=1";

    static Task PayAsync(MoneyWorld world, long amount, DateOnly on, string memo) => world.PostAsync(new(1, MoneyMove.MaterialBought, on, memo, Guid.CreateVersion7(),
        [new(AccountRef.Bank, amount), new(AccountRef.WorkingCapital, -amount)]));

    static async Task<ShowBankMonth.Answer> MonthAsync(Visitor visitor) => (await visitor.Http.GetFromJsonAsync<ShowBankMonth.Answer>($"{BankLinks.Api}/2026-03?unit=1", OrderPagesTests.Web))!;

    static async Task BookAllAsync(Visitor desk, string kind)
    {
        foreach (var line in (await MonthAsync(desk)).OnlyBank) (await desk.CallAsync(Api("book"), new { line = line.Id, kind })).EnsureSuccessStatusCode();
    }

    static async Task PressAsync(Visitor visitor, Page page, string action)
    {
        var form = page.Html.QuerySelectorAll("form").Select(f => f.GetAttribute("action")!).First(a => a.Contains(action, StringComparison.Ordinal));
        Assert.Equal(302, (await visitor.SubmitAsync(page, form)).Status);
    }

    static async Task TakeAsync(Visitor desk, long opening, params (string Day, string Text, long Amount)[] lines) => (await SendAsync(desk, File(opening, lines))).EnsureSuccessStatusCode();

    static Task<HttpResponseMessage> SendAsync(Visitor desk, string file) => desk.Http.PostAsync($"{BankLinks.Api}/statements?unit=1", new ByteArrayContent(Encoding.UTF8.GetBytes(file)));

    static string File(long opening, params (string Day, string Text, long Amount)[] lines)
    {
        var file = new StringBuilder("Tanggal;Keterangan;Debit;Kredit;Saldo\n");
        foreach (var (day, text, amount) in lines)
            file.Append(CultureInfo.InvariantCulture, $"{day};{text};{Math.Max(0, -amount)};{Math.Max(0, amount)};{opening += amount}\n");
        return file.ToString();
    }
}
