using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Internships.Visits;

namespace Semai.Tests.Modules.Placements.Internships;

public class VisitPagesTests
{
    [Theory, EachEngine]
    public async Task Each_office_is_reminded_of_its_own_visit_and_records_it(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.ActiveAsync();
        world.At(new(2026, 4, 1), 9);
        Assert.DoesNotContain("Kunjungan ke", (await world.Officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        world.At(new(2026, 4, 3), 9);

        Assert.Contains("Kunjungan ke Ahmad lewat 2 hari", (await world.ProbationOfficer.OpenAsync("/")).Text, StringComparison.Ordinal);
        var officer = world.Officer;
        Assert.Contains("Kunjungan ke Ahmad lewat 2 hari", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(302, (await officer.SubmitAsync(await officer.OpenAsync(VisitPlacement.NewPath(placement.Id)), ("officer", "Agus Salim"), ("findings", "bekerja baik"), ("needs", "sarung tangan"))).Status);

        Assert.DoesNotContain("Kunjungan ke", (await world.Officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("Kunjungan ke Ahmad lewat 2 hari", (await world.ProbationOfficer.OpenAsync("/")).Text, StringComparison.Ordinal);
        var due = (await world.Officer.Http.GetFromJsonAsync<JsonElement>($"{PlacementLinks.Api}/{placement.Id}/visits")).GetProperty("due");
        Assert.Equal(["2026-05-03", "2026-04-01"], due.EnumerateArray().Select(d => d.GetProperty("by").GetString()));
    }

    [Theory, EachEngine]
    public async Task What_a_visit_asks_for_waits_until_it_is_done(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.ActiveAsync();
        await world.ProbationOfficer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/visits", new { on = "2026-03-02", officer = "Yuliana", findings = "tangga licin", needs = "pasang karet" });
        var visit = await app.WithDbAsync(db => db.SupervisionVisits.SingleAsync());
        var (officer, probation) = (world.Officer, world.ProbationOfficer);

        Assert.Contains("pasang karet", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(302, (await officer.SubmitAsync(await officer.OpenAsync(FollowVisit.PathOf(visit, FollowVisit.Settle)), ("words", "sudah dipasang"))).Status);
        Assert.DoesNotContain("pasang karet", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);

        Assert.Equal(422, (await officer.SubmitAsync(await officer.OpenAsync(FollowVisit.PathOf(visit, FollowVisit.Error)), ("words", "salah"))).Status);
        Assert.Equal(302, (await probation.SubmitAsync(await probation.OpenAsync(FollowVisit.PathOf(visit, FollowVisit.Error)), ("words", "salah orang"))).Status);
        Assert.Contains("salah orang", (await officer.OpenAsync(PlacementLinks.Of(placement.Id))).TextOf("#kunjungan"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task No_visit_before_the_first_day_or_tomorrow_and_none_by_others(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var (placement, officer) = (await world.ActiveAsync(), world.Officer);

        foreach (var (on, rule) in new[] { ("2026-03-01", "internship.not-begun"), ("2026-03-03", "internship.in-the-future") })
            Assert.Contains(rule, await (await world.Officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/visits", new { on, officer = "Agus", findings = "baik" })).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(422, (await officer.SubmitAsync(await officer.OpenAsync(VisitPlacement.NewPath(placement.Id)), ("findings", ""))).Status);
        Assert.Equal(404, (await world.Foreigner.OpenAsync(VisitPlacement.NewPath(placement.Id))).Status);
        Assert.Equal(0, await app.WithDbAsync(db => db.SupervisionVisits.CountAsync()));
    }
}
