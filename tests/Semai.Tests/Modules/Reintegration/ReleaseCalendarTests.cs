using System.Net.Http.Json;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.Calendar;
using Semai.Shell.Lists;

namespace Semai.Tests.Modules.Reintegration;

public class ReleaseCalendarTests
{
    const int Rows = Semai.Shell.Lists.Page.Size;

    static readonly DateOnly Today = ReleaseWorld.Today;

    [Theory, EachEngine]
    public async Task Each_person_stands_once_by_the_next_way_that_is_open(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        await world.LeavesAsync("Habis", Today.AddDays(40));
        await world.LeavesAsync("Parole", new(2027, 9, 1), Today.AddDays(30));
        await world.LeavesAsync("Sembilan", new(2027, 1, 1), new(2026, 1, 1), detained: new(2025, 12, 1)); // two thirds before nine months are served
        await world.LeavesAsync("Pendek", new(2026, 8, 1), new(2026, 4, 1), months: 18);
        await world.LeavesAsync("Remisi", new(2026, 9, 1), remission: 2);
        await world.LeavesAsync("Terlambat", new(2027, 6, 1), Today.AddDays(-30));
        await world.LeavesAsync("Ditolak", new(2026, 12, 1), Today.AddDays(-91));
        await world.LeavesAsync("Lewat", Today.AddDays(-3));
        await world.LeavesAsync("Perkiraan", Today.AddDays(50), estimated: true);
        await world.LeavesAsync("Seumur", Today.AddDays(60), life: true);
        await world.LeavesAsync("Tahanan", Today.AddDays(70), status: LegalStatus.Detainee);
        await world.LeavesAsync("Tanpa", null);

        var rows = (await FindAsync(world.Officer)).Rows;

        Assert.Equal(
        [
            ("Terlambat", Today.AddDays(-30), ReleaseWay.Parole, DayStanding.Open),
            ("Lewat", Today.AddDays(-3), ReleaseWay.Expiry, DayStanding.Passed),
            ("Parole", Today.AddDays(30), ReleaseWay.Parole, DayStanding.Recorded),
            ("Pendek", new(2026, 4, 1), ReleaseWay.ConditionalLeave, DayStanding.Recorded),
            ("Habis", Today.AddDays(40), ReleaseWay.Expiry, DayStanding.Recorded),
            ("Perkiraan", Today.AddDays(50), ReleaseWay.Expiry, DayStanding.Estimate),
            ("Remisi", new(2026, 7, 3), ReleaseWay.PreReleaseLeave, DayStanding.Estimate),
            ("Sembilan", new DateOnly(2025, 12, 1).AddDays(274), ReleaseWay.Parole, DayStanding.Estimate),
            ("Ditolak", new(2026, 12, 1), ReleaseWay.Expiry, DayStanding.Recorded),
        ], rows.Select(r => (r.Name, r.Day, r.Way, r.Standing)));
    }

    [Theory, EachEngine]
    public async Task A_date_that_moves_moves_in_the_calendar_and_who_left_is_gone(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var (person, other) = (await world.LeavesAsync("Ahmad", Today.AddDays(40)), await world.LeavesAsync("Budi", Today.AddDays(41)));

        await RestateAsync(world, person, Today.AddDays(200));
        Assert.Equal([("Budi", Today.AddDays(41)), ("Ahmad", Today.AddDays(200))], (await FindAsync(world.Officer)).Rows.Select(r => (r.Name, r.Day)));
        await RestateAsync(world, person, Today.AddDays(10));
        await world.Officer.CallAsync($"/api/v1/participants/{other.Id}/move", new { act = "Release", on = Today.Iso, why = "Surat lepas 1/2026" });

        Assert.Equal([("Ahmad", Today.AddDays(10))], (await FindAsync(world.Officer)).Rows.Select(r => (r.Name, r.Day)));
    }

    [Theory, EachEngine]
    public async Task Every_number_of_the_forecast_opens_so_many_rows_and_the_export_has_them_all(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        for (var no = 0; no < 7; no++) await world.LeavesAsync($"Orang {no}", Today.AddDays(20 * no));
        var officer = world.Officer;

        var page = await officer.OpenAsync("/releases");

        Assert.Equal("Tujuh orang dapat bebas dalam setahun", page.TextOf("h1"));
        var numbers = page.Html.QuerySelectorAll("#bulan td a, #kecamatan td a").Select(a => (Count: int.Parse(a.TextContent, null), Href: a.GetAttribute("href")!)).ToList();
        Assert.True(numbers.Count > 4);
        foreach (var (count, href) in numbers)
            Assert.Equal((href, count), (href, (await officer.OpenAsync(href)).Html.QuerySelectorAll("table.stack tbody tr").Length));
        var csv = await officer.Http.GetStringAsync(new Uri("/releases/export?as=csv&from=2026-04-01", UriKind.Relative));
        Assert.Equal(6, csv.Trim().Split('\n').Length);
        Assert.Equal(5, (await FindAsync(officer, "?from=2026-04-01")).Total);
        Assert.Equal(5, await world.App.WithDbAsync(db => db.Looks.CountAsync(l => l.What == Looked.Export)));
    }

    [Theory, EachEngine]
    public async Task It_pages_by_key(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        for (var no = 0; no < Rows + 3; no++) await world.LeavesAsync($"Orang {no}", Today.AddDays(30 + no / 20));

        var first = await FindAsync(world.Officer);
        var second = await FindAsync(world.Officer, $"?after={first.Next}");

        Assert.Equal((Rows, 3, Rows + 3), (first.Rows.Count, second.Rows.Count, first.Total));
        Assert.Equal(Rows + 3, first.Rows.Concat(second.Rows).Select(r => r.Id).Distinct().Count());
    }

    [Theory, EachEngine]
    public async Task Names_are_for_the_prison_the_office_above_and_the_probation_office_only(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        await world.LeavesAsync("Ahmad", Today.AddDays(40));
        await world.LeavesAsync("Yusuf", Today.AddDays(40), unit: 3);

        Assert.Equal(["Ahmad"], (await FindAsync(world.Officer)).Rows.Select(r => r.Name));
        Assert.Equal(["Yusuf"], (await FindAsync(world.Foreigner, "?unit=1")).Rows.Concat((await FindAsync(world.Foreigner)).Rows).Select(r => r.Name));
        Assert.Equal(2, (await FindAsync(world.Watcher)).Total);
        Assert.Equal(2, (await FindAsync(world.ProbationOfficer)).Total);
        Assert.Equal(403, (int)(await world.AgencyOfficer.Http.GetAsync(new Uri("/api/v1/releases", UriKind.Relative))).StatusCode);
    }

    [Theory, EachEngine]
    public async Task An_agency_sees_numbers_of_its_prisons_and_no_small_one(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        for (var no = 0; no < 6; no++) await world.LeavesAsync($"Tungkal {no}", new(2026, 4, 10));
        for (var no = 0; no < 7; no++) await world.LeavesAsync($"Betara {no}", new(2026, 5, 10));
        for (var no = 0; no < 2; no++) await world.LeavesAsync($"Merlung {no}", new(2026, 6, 10));
        for (var no = 0; no < 9; no++) await world.LeavesAsync($"Lain {no}", new(2026, 6, 10), unit: 3);
        var agency = world.AgencyOfficer;

        var forecast = await ForecastAsync(agency);
        var page = await agency.OpenAsync("/releases");

        Assert.Equal([(4, null), (5, 7), (6, (int?)null)], forecast.Months.Select(m => (m.Month.Month, m.People))); // April with June, so that June does not follow
        Assert.Equal((15, null), (forecast.Districts.Single().People, forecast.Total));
        Assert.Equal([(4, null), (5, 7), (6, (int?)null)], (await ForecastAsync(agency, "?from=2026-06-10&to=2026-06-10")).Months.Select(m => (m.Month.Month, m.People)));
        foreach (var name in new[] { "Tungkal 0", "Betara 0", "Merlung", "Lain" }) Assert.DoesNotContain(name, page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll("main td a"));
    }

    [Fact]
    public async Task A_month_of_nobody_is_said_and_a_day_that_does_not_exist_is_shown_back()
    {
        await using var world = await ReleaseWorld.OnAsync(Engine.Sqlite);

        Assert.Contains("Tidak ada yang bebas", (await world.Officer.OpenAsync("/releases")).Text, StringComparison.Ordinal);
        Assert.Contains("Belum ada yang tercatat", (await world.AgencyOfficer.OpenAsync("/releases")).Text, StringComparison.Ordinal);
        Assert.Equal(422, (await world.Officer.OpenAsync("/releases?from=2026-02-31")).Status);
    }

    [Fact]
    public async Task A_district_written_in_two_ways_is_one()
    {
        await using var world = await ReleaseWorld.OnAsync(Engine.Sqlite);
        foreach (var district in new[] { "Tungkal Ilir", "TUNGKAL ILIR", "tungkal  ilir" })
        {
            var person = await world.LeavesAsync("Orang", Today.AddDays(40));
            await world.App.WithDbAsync(async db =>
            {
                var kept = await db.Participants.SingleAsync(p => p.Id == person.Id);
                kept.Describe(kept.Details with { HomeDistrict = district }, "wawancara", Some.Officer, Some.Instant);
                return await db.SaveChangesAsync();
            });
        }

        var forecast = await ForecastAsync(world.Officer);

        Assert.Equal(("tungkal ilir", 3), (forecast.Districts.Single().District, forecast.Districts.Single().People));
        Assert.Equal(3, (await FindAsync(world.Officer, "?district=tungkal%20ilir")).Total);
    }

    static Task RestateAsync(ReleaseWorld world, Participant person, DateOnly ends) => world.App.WithDbAsync(async db =>
    {
        var custody = await db.Custodies.SingleAsync(c => c.ParticipantId == person.Id);
        custody.Restate(custody.Details with { ExpirationDate = ends }, "SDP", Some.Officer, world.App.Time.Now);
        return await db.SaveChangesAsync();
    });

    static async Task<Page<ReleaseRow>> FindAsync(Visitor visitor, string query = "") =>
        (await visitor.Http.GetFromJsonAsync<Page<ReleaseRow>>(new Uri($"/api/v1/releases{query}", UriKind.Relative), ReleaseWorld.Json))!;

    static async Task<ReleaseForecast> ForecastAsync(Visitor visitor, string query = "") =>
        (await visitor.Http.GetFromJsonAsync<ReleaseForecast>(new Uri($"/api/v1/releases/forecast{query}", UriKind.Relative), ReleaseWorld.Json))!;
}
