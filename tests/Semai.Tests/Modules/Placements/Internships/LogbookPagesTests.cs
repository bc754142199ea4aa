using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Internships.HostDoor;
using Semai.Modules.Placements.Internships.Logbook;

namespace Semai.Tests.Modules.Placements.Internships;

public class LogbookPagesTests
{
    [Theory, EachEngine]
    public async Task An_officer_writes_a_day_from_paper_and_a_correction_keeps_what_was_there(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var (placement, officer) = (await world.ActiveAsync(), world.Officer);
        world.At(new(2026, 3, 3), 17);
        var path = WriteLogbook.PathOf(placement.Id);

        Assert.Contains("ditulis 0 dari 2 hari", (await officer.OpenAsync(path)).TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(302, (await officer.SubmitAsync(await officer.OpenAsync(WriteLogbook.PathOf(placement.Id, new(2026, 3, 2))), ("work", "mengupas pisang"))).Status);
        var again = await officer.SubmitAsync(await officer.OpenAsync(WriteLogbook.PathOf(placement.Id, new(2026, 3, 2))), ("work", "menggoreng"));
        Assert.Equal(422, again.Status);
        Assert.Contains("menggoreng", again.Html.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(302, (await officer.SubmitAsync(again, ("why", "tertukar"))).Status);

        var page = await officer.OpenAsync(path);
        Assert.Contains("ditulis 1 dari 2 hari", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("Sebelumnya: Hadir 08.00 15.00 mengupas pisang", page.Text, StringComparison.Ordinal);
        Assert.Contains("menggoreng", (await officer.OpenAsync(PlacementLinks.Of(placement.Id))).TextOf("#buku"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_business_writes_its_days_until_the_prison_has(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.ActiveAsync();
        world.At(new(2026, 3, 3), 17);
        var owner = await world.OwnerAsync();
        var path = ShowHostPeople.PathOf(placement.Id);

        Assert.Contains("2 hari belum ditulis", (await owner.OpenAsync(ShowHostPeople.List)).Text, StringComparison.Ordinal);
        Assert.Contains("Buku harian Ahmad", (await owner.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(302, (await owner.SubmitAsync(await owner.OpenAsync($"{path}?day=2026-03-02"), ("attendance", "Absent"), ("from", ""), ("to", ""), ("work", "tidak diantar"))).Status);
        await world.Officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/logbook", new { day = "2026-03-03", attendance = "Present", from = "08:00:00", to = "14:00:00", work = "mengupas" });
        var refused = await owner.CallAsync($"{ShowHostPeople.Api}/{placement.Id}/logbook", new { day = "2026-03-03", attendance = "Absent", work = "libur", why = "libur" });

        Assert.Contains("logbook.kept-by-the-prison", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var days = (await world.Officer.Http.GetFromJsonAsync<JsonElement>($"{PlacementLinks.Api}/{placement.Id}/logbook")).GetProperty("days").EnumerateArray().ToList();
        Assert.Equal(["Prison", "Host"], days.Select(d => d.GetProperty("entries")[0].GetProperty("side").GetString()));
    }

    [Theory, EachEngine]
    public async Task Two_who_write_the_same_day_at_once_do_not_both_count(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.ActiveAsync();
        var body = new { day = "2026-03-02", attendance = "Present", from = "08:00:00", to = "08:30:00", work = "mengupas" };

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => world.Officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/logbook", body)));

        Assert.All(answers, a => Assert.True(a.StatusCode is HttpStatusCode.OK or HttpStatusCode.Conflict));
        Assert.Equal(1, await app.WithDbAsync(db => db.LogbookEntries.CountAsync()));
    }

    [Theory, EachEngine]
    public async Task Neither_the_agency_nor_another_business_reads_it(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.ActiveAsync();
        var neighbour = await (world with { Business = await app.GivenAsync(Some.ApprovedBusiness("Usaha Tetangga")) }).OwnerAsync("tetangga");

        Assert.Equal(404, (await world.AgencyOfficer.OpenAsync(WriteLogbook.PathOf(placement.Id))).Status);
        Assert.Equal(404, (await neighbour.OpenAsync(ShowHostPeople.PathOf(placement.Id))).Status);
        Assert.Equal(404, (int)(await neighbour.CallAsync($"{ShowHostPeople.Api}/{placement.Id}/report", new { kind = "Other", on = "2026-03-02", what = "x" })).StatusCode);
        Assert.DoesNotContain("Ahmad", (await neighbour.OpenAsync(ShowHostPeople.List)).Text, StringComparison.Ordinal);
        Assert.Equal(PlacementState.Active, (await world.ReloadAsync(placement)).State);
    }
}
