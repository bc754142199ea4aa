using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Access;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Internships.Incidents;

namespace Semai.Tests.Modules.Placements.Internships;

public class IncidentListTests
{
    [Theory, EachEngine]
    public async Task All_that_was_reported_stands_in_one_list_and_each_filter_narrows_page_export_and_answer_alike(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        await ReportedAsync(world);
        var officer = world.Officer;

        foreach (var (query, expected) in new (string, string[])[]
        {
            ("", ["wajan pecah", "salah orang", "jatuh", "terlambat"]),
            ("?state=Awaiting", ["wajan pecah", "jatuh"]),
            ("?state=Over", ["terlambat"]),
            ("?state=InError", ["salah orang"]),
            ("?kind=Damage", ["wajan pecah"]),
            ("?from=2026-03-04", ["wajan pecah", "salah orang"]),
            ("?to=2026-03-03", ["jatuh", "terlambat"]),
            ("?from=2026-03-03&to=2026-03-03&unit=1&state=Awaiting&kind=Accident", ["jatuh"]),
            ("?unit=3", []),
            ("?state=nothing&kind=nothing&from=nothing&unit=nothing", ["wajan pecah", "salah orang", "jatuh", "terlambat"]),
        })
        {
            var page = await officer.OpenAsync(ListIncidents.Path + query);
            var json = await officer.Http.GetFromJsonAsync<JsonElement>(ListIncidents.Api + query);
            var csv = await officer.Http.GetStringAsync(new Uri($"{ListIncidents.Path}/export{query}{(query is "" ? "?" : "&")}as=csv", UriKind.Relative));

            Assert.Equal(expected, page.Html.QuerySelectorAll("tbody tr").Select(r => r.QuerySelector("[data-label='Yang terjadi']")!.TextContent.Trim().Split(" (Salah catat: nama tertukar)")[0]));
            Assert.Equal(expected, json.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("what").GetString()!));
            Assert.Equal(expected, csv.Split('\n').Skip(1).Where(l => l.Length > 1).Select(l => l.Split(';')[5].Split(" (Salah catat: nama tertukar)")[0]));
        }

        var all = await officer.OpenAsync(ListIncidents.Path);
        Assert.Equal("Empat kejadian", all.TextOf("h1"));
        Assert.Contains("Ahmad", all.TextOf("tbody tr th"), StringComparison.Ordinal);
        Assert.Equal("Menunggu sidang TPP", all.TextOf("tbody tr [data-label=Status]"));
    }

    [Theory, EachEngine]
    public async Task A_long_list_pages_by_day_and_holds_each_report_once(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.ActiveAsync();
        world.At(new(2026, 3, 20), 12);
        await app.WithDbAsync(async db =>
        {
            var found = await db.Placements.SingleAsync(p => p.Id == placement.Id);
            for (var no = 0; no < 120; no++)
                db.Add(Incident.Report(found, new(IncidentKind.Other, new DateOnly(2026, 3, 2).AddDays(no % 15), null, $"no {no:000}"), IncidentSide.Prison, Some.Officer, app.Time.Now));
            return await db.SaveChangesAsync();
        });

        var (seen, after) = (new List<(string On, string What)>(), "");
        do
        {
            var page = await world.Officer.Http.GetFromJsonAsync<JsonElement>($"{ListIncidents.Api}?after={after}");
            Assert.Equal(120, page.GetProperty("total").GetInt32());
            seen.AddRange(page.GetProperty("rows").EnumerateArray().Select(r => (r.GetProperty("on").GetString()!, r.GetProperty("what").GetString()!)));
            after = page.GetProperty("next").GetString();
        }
        while (after is not null);

        Assert.Equal((120, 120), (seen.Count, seen.Select(s => s.What).Distinct().Count()));
        Assert.Equal(seen.Select(s => s.On).OrderByDescending(d => d, StringComparer.Ordinal), seen.Select(s => s.On));
    }

    [Theory, EachEngine]
    public async Task The_office_that_supervises_reads_it_and_nobody_else_does(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        await ReportedAsync(world);
        var agency = app.Visitor(new Scope(false, [], [world.Agency.Id.Value], [world.Agreement.Id.Value]), [.. PermissionCatalogue.All]);

        Assert.Contains("wajan pecah", (await world.ProbationOfficer.OpenAsync(ListIncidents.Path)).Text, StringComparison.Ordinal);
        Assert.Contains("Belum ada kejadian", (await agency.OpenAsync(ListIncidents.Path)).Text, StringComparison.Ordinal);
        Assert.Contains("Belum ada kejadian", (await world.Foreigner.OpenAsync(ListIncidents.Path)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("wajan", await agency.Http.GetStringAsync(new Uri($"{ListIncidents.Path}/export?as=csv", UriKind.Relative)), StringComparison.Ordinal);
        foreach (var reader in new[] { world.GateGuard, world.Keeper, await world.OwnerAsync() })
            Assert.Equal(403, (await reader.OpenAsync(ListIncidents.Path)).Status);
        foreach (var path in new[] { PlacementLinks.List, PlacementLinks.Today })
        {
            Assert.Contains(ListIncidents.Path, LinksOf(await world.Officer.OpenAsync(path)));
            Assert.DoesNotContain(ListIncidents.Path, LinksOf(await world.GateGuard.OpenAsync(path)));
        }
    }

    static IEnumerable<string?> LinksOf(Page page) => page.Html.QuerySelectorAll("main a").Select(a => a.GetAttribute("href"));

    /// <summary>Late on Monday and let go on by the team; an accident of another on Tuesday; on Wednesday something broken, and one that never was.</summary>
    static async Task ReportedAsync(InternshipWorld world)
    {
        var (first, second, officer) = (await world.ActiveAsync(), await world.ActiveAsync(1), world.Officer);
        await ReportAsync(first, "LateReturn", "2026-03-02", "terlambat");
        world.At(new(2026, 3, 3), 10);
        await officer.CallAsync($"{PlacementLinks.Api}/{first.Id}/resume", new { minutes = "BA-1" });
        await ReportAsync(second, "Accident", "2026-03-03", "jatuh");
        world.At(new(2026, 3, 4), 10);
        await ReportAsync(second, "Other", "2026-03-04", "salah orang");
        var wrong = await world.App.WithDbAsync(db => db.Incidents.SingleAsync(i => i.What == "salah orang"));
        await officer.CallAsync($"{PlacementLinks.Api}/{second.Id}/incidents/{wrong.Id}/error", new { why = "nama tertukar" });
        world.At(new(2026, 3, 4), 11);
        await ReportAsync(first, "Damage", "2026-03-04", "wajan pecah");

        async Task ReportAsync(Placement placement, string kind, string on, string what) =>
            Assert.True((await officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/incidents", new { kind, on, what })).IsSuccessStatusCode);
    }
}
