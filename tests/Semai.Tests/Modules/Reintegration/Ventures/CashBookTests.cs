using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Access;
using Semai.Modules.Reintegration.CashBooks;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Tests.Modules.Reintegration.Ventures;

public class CashBookTests
{
    [Theory, EachEngine]
    public async Task A_line_from_paper_moves_the_money_and_its_month_and_says_who_wrote_it(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var id = await world.RunningAsync(await world.LeaverAsync());
        var agency = world.Agency;

        await PlanPagesTests.Press(agency, VentureLinks.Book(id), VentureLinks.Book(id), ("kind", "Income"), ("amount", "125.000"), ("on", "2026-05-20"), ("pieces", "25"), ("note", "Titip warung Bu Ida"));
        await world.WriteAsync(id, VentureWorld.Line("Material", 60_000));
        await world.WriteAsync(id, VentureWorld.Line("Transport", 15_000));
        await world.WriteAsync(id, VentureWorld.Line("CapitalIn", 500_000));
        await world.WriteAsync(id, VentureWorld.Line("Household", 20_000));

        var page = await agency.OpenAsync(VentureLinks.Book(id));
        Assert.Contains("Rp 530.000", page.TextOf("h1").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("Titip warung Bu Ida", page.Text, StringComparison.Ordinal);
        Assert.Contains("dari kertas, Ibu Sari", page.Text, StringComparison.Ordinal);
        Assert.Contains("Rp 50.000", page.TextOf("#untung tbody").Replace('\u00a0', ' '), StringComparison.Ordinal); // 125 − 60 − 15; capital and household are no profit
        Assert.Equal(6, (await agency.Http.GetStringAsync(new Uri($"{VentureLinks.Book(id)}/export?as=csv", UriKind.Relative))).TrimEnd().Split('\n').Length);
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task The_same_sent_again_changes_nothing_and_another_line_with_its_key_is_refused(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var id = await world.RunningAsync(await world.LeaverAsync());
        var key = Guid.CreateVersion7();
        var line = VentureWorld.Line("DirectSale", 90_000, key: key, pieces: 18);

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => world.WriteAsync(id, line)));

        Assert.All(answers, a => Assert.True(a.IsSuccessStatusCode));
        Assert.Equal(1, await world.App.WithDbAsync(db => db.CashEntries.CountAsync()));
        Assert.Equal(90_000, await world.App.WithDbAsync(db => db.CashBooks.Select(b => b.Balance).SingleAsync()));
        Assert.Equal("cash.key-used", await PlanPagesTests.RuleOf(await world.WriteAsync(id, VentureWorld.Line("DirectSale", 91_000, key: key, pieces: 18))));
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task Nought_a_slip_a_day_to_come_one_too_long_ago_and_one_after_the_end_are_refused(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var id = await world.RunningAsync(await world.LeaverAsync());

        async Task<string?> RuleAsync(object line) => await PlanPagesTests.RuleOf(await world.WriteAsync(id, line));
        Assert.Equal("cash.no-amount", await RuleAsync(VentureWorld.Line("DirectSale", 0)));
        Assert.Equal("cash.too-much", await RuleAsync(VentureWorld.Line("DirectSale", 500_000_001)));
        Assert.Equal("cash.day-to-come", await RuleAsync(VentureWorld.Line("DirectSale", 1, "2026-06-02")));
        Assert.Equal("cash.too-long-ago", await RuleAsync(VentureWorld.Line("DirectSale", 1, "2025-05-30")));
        Assert.Equal("cash.no-pieces", await RuleAsync(VentureWorld.Line("DirectSale", 1, pieces: 0)));
        await world.Agency.CallAsync($"{VentureLinks.Api}/{id}/stage", new { act = "Close", on = "2026-05-10", reason = "Moved" });
        Assert.Equal("cash.not-open", await RuleAsync(VentureWorld.Line("DirectSale", 1, "2026-05-11")));
        Assert.True((await world.WriteAsync(id, VentureWorld.Line("DirectSale", 1, "2026-05-10"))).IsSuccessStatusCode); // late paper
        Assert.Equal(1, await world.App.WithDbAsync(db => db.CashEntries.CountAsync()));
    }

    [Theory, EachEngine]
    public async Task What_was_typed_wrong_comes_back_and_nothing_is_written(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var id = await world.RunningAsync(await world.LeaverAsync());
        var agency = world.Agency;

        var page = await agency.SubmitAsync(await agency.OpenAsync(VentureLinks.Book(id)), VentureLinks.Book(id), ("kind", "Cost"), ("amount", "banyak"), ("forCost", "Rent"), ("note", "sewa kios"));

        Assert.Equal(422, page.Status);
        Assert.Equal("banyak", page.Html.QuerySelector("#amount")!.GetAttribute("value"));
        Assert.True(page.Html.QuerySelector("#kind-Cost")!.HasAttribute("checked"));
        Assert.Equal(0, await world.App.WithDbAsync(db => db.CashEntries.CountAsync()));
        page = await agency.SubmitAsync(await agency.OpenAsync(VentureLinks.Book(id)), VentureLinks.Book(id), ("kind", "Cost"), ("amount", "5000"), ("forCost", "DirectSale"));
        Assert.Equal(422, page.Status);
    }

    [Theory, EachEngine]
    public async Task A_wrong_line_counts_no_more_stays_struck_and_can_be_taken_back(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var id = await world.RunningAsync(await world.LeaverAsync());
        await world.WriteAsync(id, VentureWorld.Line("DirectSale", 90_000));
        var agency = world.Agency;

        await PlanPagesTests.Press(agency, VentureLinks.EntryInError(id, 1), null, ("why", "dua kali"));
        Assert.Contains("Rp 0", (await agency.OpenAsync(VentureLinks.Book(id))).TextOf("h1").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("dua kali", (await agency.OpenAsync(VentureLinks.Book(id))).Text, StringComparison.Ordinal);
        Assert.Equal("cash.already-in-error", await PlanPagesTests.RuleOf(await agency.CallAsync($"{VentureLinks.Api}/{id}/cash/1/error", new { why = "lagi" })));
        Assert.Empty(await world.FaultsAsync());

        await PlanPagesTests.Press(agency, VentureLinks.EntryInError(id, 1), null);
        Assert.Equal(90_000, await world.App.WithDbAsync(db => db.CashBooks.Select(b => b.Balance).SingleAsync()));
        Assert.Equal("cash.not-in-error", await PlanPagesTests.RuleOf(await agency.CallAsync($"{VentureLinks.Api}/{id}/cash/1/error", new { })));
        Assert.Equal(404, (int)(await agency.CallAsync($"{VentureLinks.Api}/{id}/cash/9/error", new { why = "x" })).StatusCode);
        Assert.Empty(await world.FaultsAsync());
    }

    [Theory, EachEngine]
    public async Task A_book_that_is_not_shared_is_not_there_and_its_light_is_not_known(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var id = await world.RunningAsync(await world.LeaverAsync(), shared: null);
        var agency = world.Agency;

        foreach (var path in new[] { VentureLinks.Book(id), $"{VentureLinks.Book(id)}/export" }) Assert.Equal((path, 404), (path, (await agency.OpenAsync(path)).Status));
        Assert.Equal(404, (int)(await agency.Http.GetAsync(new Uri($"{VentureLinks.Api}/{id}/cash", UriKind.Relative))).StatusCode);
        Assert.Equal(404, (int)(await world.WriteAsync(id, VentureWorld.Line("DirectSale", 5_000))).StatusCode);
        Assert.Contains("Belum diketahui", (await agency.OpenAsync(VentureLinks.Of(id))).Text, StringComparison.Ordinal);

        await PlanPagesTests.Press(agency, VentureLinks.Of(id), VentureLinks.ShareBook(id), ("sharedOn", "2026-05-30"));

        Assert.Equal(200, (await agency.OpenAsync(VentureLinks.Book(id))).Status);
        Assert.Contains("sejak 30 Mei 2026", (await agency.OpenAsync(VentureLinks.Book(id))).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_mentor_s_business_sees_the_venture_it_guides_and_writes_its_book_while_that_is_shared(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var (budi, ahmad) = (await world.LeavesAsync("Budi"), await world.LeaverAsync());
        var (guided, other) = (await world.RunningAsync(budi), await world.RunningAsync(ahmad, "Lain"));
        var organisation = await world.App.GivenAsync(Organisation.Found("MELATI", "Keripik Melati", "Keripik Melati", OrganisationKind.Business, null, null, "15.06", Some.Instant));
        var business = Some.ApprovedBusiness();
        business.OpenDoor(organisation, "Melati", Some.Officer, Some.Instant);
        await world.App.GivenAsync(business);
        var mentor = await world.App.GivenAsync(Some.Mentor(business));
        await world.App.WithDbAsync(async db =>
        {
            (await db.Ventures.SingleAsync(v => v.Id == guided)).GoAlong(mentor);
            await db.SaveChangesAsync();
        });
        var melati = world.App.Visitor(new Scope(false, [], [organisation.Id.Value], []), AccessPermissions.Self, VenturePermissions.Read, VenturePermissions.Book);

        Assert.Contains("Keripik Pinang", (await melati.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(200, (await melati.OpenAsync(VentureLinks.Book(guided))).Status);
        Assert.True((await world.WriteAsync(guided, VentureWorld.Line("DirectSale", 5_000), melati)).IsSuccessStatusCode);
        Assert.Equal(403, (int)(await melati.CallAsync($"{VentureLinks.Api}/{guided}/stage", new { act = "Close", reason = "Season" })).StatusCode);
        Assert.Equal(404, (await melati.OpenAsync(VentureLinks.Of(other))).Status);
        await world.App.WithDbAsync(async db =>
        {
            (await db.CashBooks.SingleAsync(b => b.VentureId == guided)).KeepToOneself();
            await db.SaveChangesAsync();
        });
        Assert.Equal(404, (await melati.OpenAsync(VentureLinks.Book(guided))).Status);
        Assert.Equal(404, (int)(await world.WriteAsync(guided, VentureWorld.Line("DirectSale", 5_000), melati)).StatusCode);
    }

    [Theory, EachEngine]
    public async Task It_pages_by_key_the_latest_day_first(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var id = await world.RunningAsync(await world.LeaverAsync());
        for (var no = 1; no <= 7; no++) await world.WriteAsync(id, VentureWorld.Line("DirectSale", no, $"2026-05-{10 + no % 3:00}"));

        var seen = new List<long>();
        string? after = null;
        do
        {
            var page = await world.App.InScopeAsync(s => s.GetRequiredService<CashReading>().LinesAsync(id, after, 3, default));
            seen.AddRange(page.Rows.Select(r => r.Amount));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal([5, 2, 7, 4, 1, 6, 3], seen);
    }

    [Theory, EachEngine]
    public async Task Whatever_is_written_replayed_and_corrected_a_recount_agrees(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var id = await world.RunningAsync(await world.LeaverAsync());
        var venture = await world.App.ReloadAsync(id);

        await Gen.Select(Gen.Int[0, 3], Gen.Enum<CashPurpose>(), Gen.Long[0, 900_000], Gen.Int[0, 60], Gen.Int[0, 6]).Array[1, 12].SampleAsync(async acts =>
        {
            await world.App.InScopeAsync(async services =>
            {
                var keeping = services.GetRequiredService<CashKeeping>();
                foreach (var (act, purpose, amount, day, which) in acts)
                {
                    try
                    {
                        var line = new CashLine(new(which, 0, 0, new byte[8]), VentureWorld.Today.AddDays(-day), purpose, amount);
                        if (act == 0) await keeping.MarkInErrorAsync(id, which, "keliru", Some.Officer, default);
                        else if (act == 1) await keeping.RestoreAsync(id, which, default);
                        else await keeping.WriteAsync(venture, act == 2 ? line : line with { Key = Guid.CreateVersion7() }, true, Some.Officer, default);
                    }
                    catch (Refusal)
                    {
                        // Nought, a key used before, marked already: none of them may leave a trace.
                    }
                }

                return true;
            });
            Assert.Empty(await world.FaultsAsync());
        }, iter: 12, threads: 1);

        await world.App.InScopeAsync(async s => { await s.GetRequiredService<VerifyCash>().RecountAsync(id, default); return true; });
        Assert.Empty(await world.FaultsAsync());
    }
}
