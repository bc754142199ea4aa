using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Participants;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Internships.HostDoor;
using Semai.Modules.Placements.Internships.Incidents;

namespace Semai.Tests.Modules.Placements.Internships;

public class IncidentPagesTests
{
    [Theory, EachEngine]
    public async Task A_report_stops_it_in_the_same_save_and_waits_for_the_team(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var (placement, officer) = (await world.ActiveAsync(), world.Officer);
        var form = await officer.OpenAsync(ReportIncident.PathOf(placement.Id));

        var empty = await officer.SubmitAsync(form, ("kind", "Accident"), ("what", ""));
        Assert.Equal((422, PlacementState.Active), (empty.Status, (await world.ReloadAsync(placement)).State));
        Assert.Equal(302, (await officer.SubmitAsync(form, ("kind", "Accident"), ("hour", "08:20"), ("what", "jatuh di dapur"))).Status);

        Assert.Equal((PlacementState.Suspended, PlacementReason.Incident), await world.ReloadAsync(placement) is var now ? (now.State, now.Reason) : default);
        Assert.Contains("jatuh di dapur", (await officer.OpenAsync(PlacementLinks.Of(placement.Id))).TextOf("#kejadian"), StringComparison.Ordinal);
        Assert.Contains("menunggu sidang TPP", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.True(await app.WithDbAsync(db => db.JourneyEvents.AnyAsync(e => e.Kind == JourneyKind.InternshipSuspended)));
        Assert.DoesNotContain("dapur", await app.WithDbAsync(async db => string.Join(' ', await db.JourneyEvents.Select(e => e.Data).ToListAsync())), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task The_business_reports_from_its_door_and_reads_back_no_more_than_the_day(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var (placement, owner) = (await world.ActiveAsync(), await world.OwnerAsync());

        Assert.Equal(302, (await owner.SubmitAsync(await owner.OpenAsync(ReportFromHost.PathOf(placement.Id)), ("kind", "Conflict"), ("what", "mengancam pegawai"))).Status);
        await world.Officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/incidents", new { kind = "Prohibited", on = "2026-03-02", what = "rahasia lapas" });

        Assert.Equal((PlacementState.Suspended, PlacementReason.HostReport), await world.ReloadAsync(placement) is var now ? (now.State, now.Reason) : default);
        var page = await owner.OpenAsync(ShowHostPeople.PathOf(placement.Id));
        Assert.Contains("Laporan Anda tanggal 2 Maret 2026 sudah diterima", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("rahasia", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mengancam", page.Text, StringComparison.Ordinal);
        var json = await owner.Http.GetStringAsync(new Uri($"{ShowHostPeople.Api}/{placement.Id}", UriKind.Relative));
        Assert.Equal("Stopped", JsonDocument.Parse(json).RootElement.GetProperty("person").GetProperty("state").GetString());
        Assert.DoesNotContain("HostReport", json, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Only_prison_and_probation_office_read_it(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.ActiveAsync();
        var report = new { kind = "Damage", on = "2026-03-02", what = "wajan pecah" };
        Assert.Equal(HttpStatusCode.Created, (await world.ProbationOfficer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/incidents", report)).StatusCode);

        Assert.Equal("Probation", (await world.Officer.Http.GetFromJsonAsync<JsonElement>($"{PlacementLinks.Api}/{placement.Id}/incidents"))[0].GetProperty("side").GetString());
        Assert.Contains("wajan pecah", (await world.ProbationOfficer.OpenAsync(PlacementLinks.Of(placement.Id))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("wajan", (await world.GateGuard.OpenAsync(PlacementLinks.Of(placement.Id))).Text, StringComparison.Ordinal);
        var agency = app.Visitor(new Scope(false, [], [world.Agency.Id.Value], [world.Agreement.Id.Value]), [.. Semai.Modules.Access.PermissionCatalogue.All]);
        Assert.DoesNotContain("wajan", (await agency.OpenAsync(PlacementLinks.Of(placement.Id))).Text, StringComparison.Ordinal);
        Assert.Equal(404, (int)(await agency.Http.GetAsync(new Uri($"{PlacementLinks.Api}/{placement.Id}/incidents", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await world.Keeper.CallAsync($"{PlacementLinks.Api}/{placement.Id}/incidents", report)).StatusCode);
    }

    [Theory, EachEngine]
    public async Task A_report_by_mistake_stays_readable_and_the_team_still_decides(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var (placement, officer) = (await world.ActiveAsync(), world.Officer);
        await officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/incidents", new { kind = "Other", on = "2026-03-02", what = "salah orang" });
        var incident = await app.WithDbAsync(db => db.Incidents.SingleAsync());

        Assert.Equal(302, (await officer.SubmitAsync(await officer.OpenAsync(CorrectIncident.PathOf(incident)), ("why", "nama tertukar"))).Status);
        Assert.Contains("incident.already-in-error", await (await officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/incidents/{incident.Id}/error", new { why = "lagi" })).Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var page = await officer.OpenAsync(PlacementLinks.Of(placement.Id));
        Assert.Contains("nama tertukar", page.TextOf("#kejadian"), StringComparison.Ordinal);
        Assert.Contains("salah orang", page.TextOf("#kejadian"), StringComparison.Ordinal);
        Assert.Equal(PlacementState.Suspended, (await world.ReloadAsync(placement)).State);
    }

    [Theory, EachEngine]
    public async Task Two_reports_at_once_are_both_kept(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var (placement, owner) = (await world.ActiveAsync(), await world.OwnerAsync());
        var report = new { kind = "Accident", on = "2026-03-02", what = "jatuh" };

        var answers = await Task.WhenAll(
            world.Officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/incidents", report), owner.CallAsync($"{ShowHostPeople.Api}/{placement.Id}/report", report));

        Assert.All(answers, a => Assert.True(a.IsSuccessStatusCode));
        Assert.Equal((2, 1), await app.WithDbAsync(async db => (await db.Incidents.CountAsync(), await db.Incidents.CountAsync(i => i.Suspended))));
        Assert.Single((await world.ReloadAsync(placement)).History, e => e.Act is PlacementAct.Suspend);
    }
}
