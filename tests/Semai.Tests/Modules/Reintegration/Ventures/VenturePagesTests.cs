using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Tests.Modules.Reintegration.Ventures;

public class VenturePagesTests
{
    [Theory, EachEngine]
    public async Task An_officer_records_a_business_a_colleague_confirms_it_and_the_promise_counts_it_down_to_the_row(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var owner = await world.LeaverAsync();
        var (agency, colleague) = (world.Agency, world.Colleague);
        Assert.Contains("Ahmad", (await agency.OpenAsync(VentureLinks.New)).Text, StringComparison.Ordinal);

        await PlanPagesTests.Press(agency, VentureLinks.NewOf(owner.Id), null,
            ("name", "Keripik Pinang"), ("activity", "keripik pisang"), ("sector", "Farming"), ("region", "15.06.02"), ("kbliVersion", "2020"), ("kbli", "10794"),
            ("evidence", "Nib"), ("on", "2026-04-10"), ("what", "1204250017733"), ("commitment", $"{world.Promise.Id}"), ("shared", "2026-04-10"));
        var id = (await world.App.WithDbAsync(db => db.Ventures.SingleAsync())).Id;
        var counted = VentureLinks.RowsOf(world.Promise.Id);

        Assert.Contains("0 dari 6 usaha", (await agency.OpenAsync(counted)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Benarkan bukti", (await agency.OpenAsync(VentureLinks.Of(id))).Text, StringComparison.Ordinal); // one's own
        Assert.Contains(await PlanPagesTests.TasksAsync(colleague), t => t.GetProperty("title").GetString() == "Bukti usaha Keripik Pinang menunggu dibenarkan");
        Assert.DoesNotContain(await PlanPagesTests.TasksAsync(agency), t => t.GetProperty("title").GetString()!.Contains("Keripik", StringComparison.Ordinal));
        await PlanPagesTests.Press(colleague, VentureLinks.Of(id), VentureLinks.Confirm(id, 1));

        var page = await agency.OpenAsync(VentureLinks.Of(id));
        Assert.Contains("Berjalan", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tungkal Ilir", page.Text, StringComparison.Ordinal);
        var rows = await agency.OpenAsync(counted);
        Assert.Contains("1 dari 6 usaha", rows.Text, StringComparison.Ordinal);
        Assert.Contains(VentureLinks.Of(id), rows.Html.QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")));
        Assert.Contains(rows.Html.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), h => h == ReadCommitment.Path(world.Promise.Id));
        Assert.Equal(1, await world.App.WithDbAsync(db => db.JourneyEvents.CountAsync(e => e.Kind == JourneyKind.VentureStarted)));
    }

    [Theory, EachEngine]
    public async Task Those_who_do_not_have_the_person_see_the_number_and_no_name(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var id = await world.RunningAsync(await world.LeaverAsync());

        Assert.Equal(404, (await world.OtherAgency.OpenAsync(VentureLinks.Of(id))).Status);
        foreach (var visitor in new[] { world.Auditor })
        {
            var rows = await visitor.OpenAsync(VentureLinks.RowsOf(world.Promise.Id));
            Assert.Contains("1 dari 6 usaha", rows.Text, StringComparison.Ordinal);
            Assert.Equal(404, (await visitor.OpenAsync(VentureLinks.Of(id))).Status);
            foreach (var text in new[]
            {
                rows.Html.Source.Text, (await visitor.OpenAsync(VentureLinks.List)).Html.Source.Text,
                await visitor.Http.GetStringAsync(new Uri($"{VentureLinks.Api}/started?commitment={world.Promise.Id}", UriKind.Relative)),
                await visitor.Http.GetStringAsync(new Uri($"{VentureLinks.Started}/export?as=csv&commitment={world.Promise.Id}", UriKind.Relative)),
            })
            {
                Assert.DoesNotContain("Ahmad", text, StringComparison.Ordinal);
                Assert.DoesNotContain("Keripik", text, StringComparison.Ordinal);
                Assert.DoesNotContain("Tungkal Ilir", text, StringComparison.Ordinal);
            }
        }

        Assert.Contains("ditutup", (await world.Auditor.OpenAsync(VentureLinks.List)).Text, StringComparison.Ordinal); // one is too few
        Assert.Equal(404, (await world.Foreigner.OpenAsync(VentureLinks.Of(id))).Status);
        Assert.Equal(404, (await world.Foreigner.OpenAsync(VentureLinks.RowsOf(world.Promise.Id))).Status);
    }

    [Theory, EachEngine]
    public async Task Only_the_office_that_has_the_person_writes(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var owner = await world.LeaverAsync();
        var id = await world.RunningAsync(owner);

        Assert.Contains("Ahmad", (await world.Prison.OpenAsync(VentureLinks.Of(id))).Text, StringComparison.Ordinal); // the prison that kept the record looks on
        foreach (var visitor in new[] { world.OtherAgency, world.Foreigner, world.Prison })
        {
            Assert.Equal(404, (int)(await visitor.CallAsync(VentureLinks.Api, world.Request(owner, "Lain"))).StatusCode);
            Assert.Equal(404, (await visitor.OpenAsync(VentureLinks.NewOf(owner.Id))).Status);
            foreach (var (path, body) in new (string, object)[]
            {
                ($"{VentureLinks.Api}/{id}/stage", new { act = "Pause", reason = "Season" }), ($"{VentureLinks.Api}/{id}/jobs", new { on = "2026-05-01", jobs = 1 }),
                ($"{VentureLinks.Api}/{id}/evidence", new { kind = "Paper", on = "2026-05-01", what = "surat" }), ($"{VentureLinks.Api}/{id}/cash/share", new { on = "2026-05-01" }),
                ($"{VentureLinks.Api}/{id}/cash", VentureWorld.Line("DirectSale", 5_000)),
            })
                Assert.Equal((path, 404), (path, (int)(await visitor.CallAsync(path, body)).StatusCode));
            Assert.Equal(404, (await visitor.OpenAsync(VentureLinks.Stage(id, VentureAct.Pause))).Status);
            Assert.Equal(404, (await visitor.OpenAsync(VentureLinks.Change(id))).Status);
        }

        var before = world.App.Visitor(new Scope(false, [], [world.Releases.Agency.Id.Value], []), VenturePermissions.Read, VenturePermissions.Keep);
        Assert.Equal(404, (await before.OpenAsync(VentureLinks.Of(id))).Status); // the agreement has ended
    }

    [Theory, EachEngine]
    public async Task Each_refusal_comes_with_its_name(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var owner = await world.LeaverAsync();
        var present = await world.Releases.LeavesAsync("Masih di dalam", VentureWorld.Today.AddDays(90));
        var id = await world.RunningAsync(owner);
        var agency = world.Agency;

        async Task<string?> RuleAsync(object body) => await PlanPagesTests.RuleOf(await agency.CallAsync(VentureLinks.Api, body));
        Assert.Equal("venture.already-there", await RuleAsync(world.Request(owner, "keripik  pinang")));
        Assert.Equal("venture.before-release", await RuleAsync(world.Request(owner, "Lain", on: "2026-02-01")));
        Assert.Equal("venture.nib-malformed", await RuleAsync(world.Request(owner, "Lain", kind: "Nib", what: "12")));
        Assert.Equal(404, (int)(await agency.CallAsync(VentureLinks.Api, world.Request(present))).StatusCode);
        Assert.Equal("venture.reason-missing", await PlanPagesTests.RuleOf(await agency.CallAsync($"{VentureLinks.Api}/{id}/stage", new { act = "Close" })));
        Assert.Equal("venture.resume-not-allowed", await PlanPagesTests.RuleOf(await agency.CallAsync($"{VentureLinks.Api}/{id}/stage", new { act = "Resume" })));

        var page = await agency.SubmitAsync(await agency.OpenAsync(VentureLinks.NewOf(owner.Id)), ("name", ""), ("activity", "kue lapis"), ("kbli", "12"), ("on", "2026-02-31"), ("what", "x"), ("region", "15.06.02"), ("sector", "Farming"));
        Assert.Equal(422, page.Status);
        Assert.Contains("kue lapis", page.TextOf("#activity"), StringComparison.Ordinal);
        Assert.Contains("lima angka", page.Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task The_list_narrows_and_its_export_holds_exactly_its_rows(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var (budi, ahmad) = (await world.LeavesAsync("Budi"), await world.LeaverAsync());
        var id = await world.RunningAsync(ahmad);
        await world.ReportedAsync(budi, "Tempe Budi");
        var agency = world.Agency;

        var all = await agency.OpenAsync(VentureLinks.List);
        Assert.Equal("Dua usaha, satu berjalan", all.TextOf("h1"));
        Assert.Equal(2, all.Html.QuerySelectorAll("table.stack tbody tr").Length);
        var running = await agency.OpenAsync($"{VentureLinks.List}?state=Running");
        Assert.Equal("Keripik Pinang", running.TextOf("table.stack tbody th a"));
        Assert.Equal(2, (await agency.Http.GetStringAsync(new Uri($"{VentureLinks.List}/export?as=csv&state=Running", UriKind.Relative))).TrimEnd().Split('\n').Length);
        Assert.Contains("Tidak ada usaha dengan saringan", (await agency.OpenAsync($"{VentureLinks.List}?state=Closed")).Text, StringComparison.Ordinal);

        await agency.CallAsync($"{VentureLinks.Api}/{id}/stage", new { act = "MarkInError", note = "orang lain" });
        Assert.Equal("Dua usaha, nol berjalan", (await agency.OpenAsync(VentureLinks.List)).TextOf("h1"));
        Assert.Contains("0 dari 6 usaha", (await agency.OpenAsync(VentureLinks.RowsOf(world.Promise.Id))).Text, StringComparison.Ordinal);
        await agency.CallAsync($"{VentureLinks.Api}/{id}/stage", new { act = "Restore", note = "ternyata benar" });
        Assert.Contains("1 dari 6 usaha", (await agency.OpenAsync(VentureLinks.RowsOf(world.Promise.Id))).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Who_else_changed_it_meanwhile_is_told(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var id = await world.RunningAsync(await world.LeaverAsync());

        var rule = await world.App.WithDbAsync(async db =>
        {
            var stale = await db.Ventures.SingleAsync(v => v.Id == id);
            await world.Agency.CallAsync($"{VentureLinks.Api}/{id}/stage", new { act = "Pause", reason = "Season" });
            stale.Pause(VentureReason.Family, VentureWorld.Today, null, Some.Officer, world.App.Time.GetUtcNow().UtcDateTime);
            return (await Assert.ThrowsAsync<Refusal>(() => db.SaveChangesAsync())).Rule;
        });

        Assert.Equal("changed-meanwhile", rule);
        Assert.Equal(HttpStatusCode.Conflict, (await world.Agency.CallAsync($"{VentureLinks.Api}/{id}/stage", new { act = "Pause", reason = "Season" })).StatusCode);
        var answer = await world.Agency.Http.GetFromJsonAsync<JsonElement>(new Uri($"{VentureLinks.Api}/{id}", UriKind.Relative));
        Assert.Equal("Paused", answer.GetProperty("state").GetString());
    }
}
