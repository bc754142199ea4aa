using System.Net;
using Semai.Modules.Participants;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Internships.Outings;

namespace Semai.Tests.Modules.Placements.Internships;

/// <summary>Missed on a roster is no proof of release: nobody goes out, the place stays held, and officers say what became of the person.</summary>
public class MissedPeopleTests
{
    [Theory, EachEngine]
    public async Task Who_is_missed_stays_in_and_keeps_the_place_until_found_and_let_go_on_without_a_sitting(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine, places: 1);
        await using var app = world.App;
        var (placement, officer) = (await world.ActiveAsync(), world.Officer);

        await MoveAsync(world, "Miss");

        Assert.Equal((PlacementState.Suspended, PlacementReason.Missing), await NowAsync(world, placement));
        Assert.Equal((world.People[0].Id, 1), ((await world.ReloadAsync(placement)).HolderId!.Value, (await world.OfferNowAsync()).Taken));
        Assert.True(await app.WithDbAsync(db => db.Disclosures.AnyAsync(d => d.Closed == null)));
        Assert.Contains("internship.stopped-that-day", await RefusedAsync(officer, placement, MarkOuting.Out, new { day = "2026-03-02", hour = "07:30:00" }), StringComparison.Ordinal);
        Assert.DoesNotContain("Ahmad", (await world.GateGuard.OpenAsync(PlacementLinks.Today)).Text, StringComparison.Ordinal);
        var (home, page) = (await officer.OpenAsync("/"), await officer.OpenAsync(PlacementLinks.Of(placement.Id)));
        Assert.Contains("Apa yang terjadi dengan Ahmad", home.Text, StringComparison.Ordinal);
        Assert.Contains(RecordMove.PathOf(world.People[0].Id), home.Html.QuerySelectorAll(".act a").Select(a => a.GetAttribute("href")));
        Assert.DoesNotContain("sidang", home.Text, StringComparison.Ordinal);
        Assert.Contains("Registrasi mencatat apa yang terjadi", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector("#lanjut"));
        Assert.Contains("internship.gate-closed", await RefusedAsync(officer, placement, DecidePlacement.Resume, new { minutes = "BA-1" }), StringComparison.Ordinal);

        await MoveAsync(world, "Return");
        Assert.Equal(PlacementState.Suspended, (await world.ReloadAsync(placement)).State);
        Assert.Contains("Ahmad sudah ada lagi", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        var back = await officer.OpenAsync(PlacementLinks.Of(placement.Id));
        Assert.Null(back.Html.QuerySelector("#lanjut input[name=minutes]"));
        Assert.Equal(302, (await officer.SubmitAsync(back, "/resume")).Status);

        Assert.Equal((PlacementState.Active, null), await NowAsync(world, placement));
        Assert.True((await officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/{MarkOuting.Out}", new { day = "2026-03-02", hour = "07:30:00" })).IsSuccessStatusCode);
        var journey = (await officer.OpenAsync($"/participants/{world.People[0].Id}/journey")).Text;
        Assert.Contains("Magang dilanjutkan: Membuat keripik pisang", journey, StringComparison.Ordinal);
        Assert.DoesNotContain("berita acara", journey, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task What_waits_for_papers_stays_as_it_is_with_a_warning_and_does_not_begin(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var (placement, officer) = (await world.WithPapersAsync(), world.Officer);

        await MoveAsync(world, "Miss");

        Assert.Equal((PlacementState.Proposed, null), await NowAsync(world, placement));
        var page = await officer.OpenAsync(PlacementLinks.Of(placement.Id));
        Assert.Contains("tidak dapat dimulai sampai Registrasi mencatat", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tidak ada di register terakhir", page.TextOf("#berkas"), StringComparison.Ordinal);
        Assert.Contains("belum dapat dimulai", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("internship.gate-closed", await RefusedAsync(officer, placement, DecidePlacement.Activate, new { }), StringComparison.Ordinal);
        await MoveAsync(world, "Return");
        Assert.True((await officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/{DecidePlacement.Activate}", new { })).IsSuccessStatusCode);
    }

    [Theory, EachEngine]
    public async Task Recorded_as_released_or_transferred_after_that_it_ends_and_the_place_comes_free(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var (first, second) = (await world.ActiveAsync(), await world.ActiveAsync(1));
        await MoveAsync(world, "Miss");
        await MoveAsync(world, "Miss", 1);

        await MoveAsync(world, "Release");
        await MoveAsync(world, "Transfer", 1);

        Assert.Equal((PlacementState.Ended, PlacementReason.Released), await NowAsync(world, first));
        Assert.Equal((PlacementState.Ended, PlacementReason.Transferred), await NowAsync(world, second));
        Assert.Equal(0, (await world.OfferNowAsync()).Taken);
        Assert.DoesNotContain("Apa yang terjadi", (await world.Officer.OpenAsync("/")).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task An_incident_before_or_after_still_waits_for_the_team(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var (before, after, officer) = (await world.ActiveAsync(), await world.ActiveAsync(1), world.Officer);

        await ReportAsync(before);
        await MoveAsync(world, "Miss");
        await MoveAsync(world, "Miss", 1);
        await ReportAsync(after);
        await MoveAsync(world, "Return");
        await MoveAsync(world, "Return", 1);

        foreach (var placement in new[] { before, after })
        {
            Assert.Equal((PlacementState.Suspended, PlacementReason.Incident), await NowAsync(world, placement));
            Assert.Contains("internship.minutes-missing", await RefusedAsync(officer, placement, DecidePlacement.Resume, new { }), StringComparison.Ordinal);
        }

        Task ReportAsync(Placement placement) => officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/incidents", new { kind = "LeftPlace", on = "2026-03-02", what = "tidak di tempat" });
    }

    static async Task MoveAsync(InternshipWorld world, string act, int person = 0) => Assert.True((await world.Officer.CallAsync(
        $"/api/v1/participants/{world.People[person].Id}/move", new { act, on = "2026-03-02", why = "register 2 Maret" })).IsSuccessStatusCode);

    static async Task<(PlacementState, PlacementReason?)> NowAsync(InternshipWorld world, Placement placement) =>
        await world.ReloadAsync(placement) is var now ? (now.State, now.Reason) : default;

    static async Task<string> RefusedAsync(Visitor by, Placement placement, string act, object body)
    {
        var answer = await by.CallAsync($"{PlacementLinks.Api}/{placement.Id}/{act}", body);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
