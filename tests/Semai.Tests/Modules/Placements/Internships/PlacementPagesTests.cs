using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Internships;

namespace Semai.Tests.Modules.Placements.Internships;

public class PlacementPagesTests
{
    [Theory, EachEngine]
    public async Task An_officer_holds_a_place_gathers_the_papers_and_opens_the_gate(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var officer = world.Officer;

        var made = await officer.SubmitAsync(await officer.OpenAsync(PlacementLinks.New), ("offer", $"{world.Offer.Id}"), ("person", $"{world.People[0].Id}"));
        var page = await officer.OpenAsync(made.RedirectsTo!);
        Assert.Contains("12 syarat belum ada", page.TextOf("h1"), StringComparison.Ordinal);
        foreach (var link in page.Html.QuerySelectorAll("#berkas a.btn").Select(a => a.GetAttribute("href")!).ToList())
            Assert.Equal(302, (await officer.SubmitAsync(await officer.OpenAsync(link), ("number", "W5-1/2026"), ("on", "27/02/2026"), ("who", "Budi Santoso, Kalapas"), ("affirmed", "on"))).Status);
        Assert.Contains("siap mulai", (await officer.OpenAsync(made.RedirectsTo!)).TextOf("h1"), StringComparison.Ordinal);
        await officer.SubmitAsync(await officer.OpenAsync(made.RedirectsTo!), "/activate");

        var placement = await app.WithDbAsync(db => db.Placements.SingleAsync());
        Assert.Equal((PlacementState.Active, new DateOnly(2026, 3, 2), 2), (placement.State, placement.StartedOn, placement.ProbationUnit));
        Assert.Contains("Nyepi", (await officer.OpenAsync(made.RedirectsTo!)).Text, StringComparison.Ordinal);
        Assert.Equal(
            [JourneyKind.Placed, JourneyKind.InternshipStarted],
            await app.WithDbAsync(db => db.JourneyEvents.Where(e => e.ParticipantId == world.People[0].Id).OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync()));
        Assert.Equal(1, (await world.OfferNowAsync()).Taken);
    }

    [Theory, EachEngine]
    public async Task The_gate_stays_closed_and_names_what_is_missing(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine, agreementEnds: new(2026, 4, 22));
        await using var app = world.App;
        var placement = await world.WithPapersAsync();

        var refused = await world.Officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/activate", new { });
        var gate = await world.Officer.Http.GetFromJsonAsync<JsonElement>($"{PlacementLinks.Api}/{placement.Id}/gate");

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("internship.gate-closed", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("23 April 2026", gate.GetProperty("lines").EnumerateArray().Single(l => !l.GetProperty("isMet").GetBoolean()).GetProperty("says").GetString(), StringComparison.Ordinal);
        Assert.Equal(PlacementState.Proposed, (await world.ReloadAsync(placement)).State);
    }

    [Theory, EachEngine]
    public async Task Half_the_sentence_must_be_served_on_the_first_day(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var late = await app.GivenAsync(Some.Person("Darto"));
        await app.GivenAsync(Some.DatedCustody(late, "B.I 9/2024", half: new(2026, 3, 10)));
        var placement = await (world with { People = [late] }).WithPapersAsync();

        var gate = await world.Officer.Http.GetFromJsonAsync<JsonElement>($"{PlacementLinks.Api}/{placement.Id}/gate");

        var missing = gate.GetProperty("lines").EnumerateArray().Single(l => !l.GetProperty("isMet").GetBoolean());
        Assert.Equal("eligibility", missing.GetProperty("code").GetString());
        Assert.Contains("10 Maret 2026", missing.GetProperty("says").GetString(), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Of_two_officers_at_the_last_place_one_is_told_that_it_is_gone(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine, places: 1);
        await using var app = world.App;

        var answers = await Task.WhenAll(new[] { 0, 1, 2 }.Select(i =>
            world.Officer.CallAsync(PlacementLinks.Api, new { offerId = world.Offer.Id, participantId = world.People[i].Id })));

        Assert.Single(answers, a => a.StatusCode is HttpStatusCode.Created);
        foreach (var refused in answers.Where(a => a.StatusCode is not HttpStatusCode.Created))
            Assert.Contains("offer.no-place-free", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((1, OfferState.Filled), await world.OfferNowAsync() is var offer ? (offer.Taken, offer.State) : default);
    }

    [Theory, EachEngine]
    public async Task Nobody_holds_two_places_and_nobody_from_elsewhere_holds_one(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        await world.ProposedAsync();
        var elsewhere = await app.GivenAsync(Some.Person("Edi", unit: 3));
        await app.GivenAsync(Some.DatedCustody(elsewhere));

        await RefusedAsync(world, world.People[0].Id, "internship.already-placed");
        await RefusedAsync(world, elsewhere.Id, "internship.not-here");
        Assert.Equal(1, (await world.OfferNowAsync()).Taken);
    }

    [Theory, EachEngine]
    public async Task Parties_see_it_once_it_runs_and_never_why_it_stopped(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var (running, waiting) = (await world.ActiveAsync(), await world.ProposedAsync(1));
        var (agency, path) = (world.AgencyOfficer, PlacementLinks.Of(running.Id));

        Assert.Equal(404, (await agency.OpenAsync(PlacementLinks.Of(waiting.Id))).Status);
        Assert.DoesNotContain("Budi", (await agency.OpenAsync(PlacementLinks.List)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await world.Foreigner.OpenAsync(path)).Status);
        Assert.Equal(404, (int)(await agency.Http.GetAsync(new Uri($"{PlacementLinks.Api}/{running.Id}/gate", UriKind.Relative))).StatusCode);
        await world.Officer.CallAsync($"{PlacementLinks.Api}/{running.Id}/suspend", new { reason = "Breach", on = "2026-03-02", note = "rahasia" });

        var page = await agency.OpenAsync(path);
        Assert.Contains("Ahmad", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("Dihentikan sementara", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("rahasia", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Melanggar", page.Text + (await agency.OpenAsync(PlacementLinks.List)).Text, StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector("#berkas"));
    }

    [Theory, EachEngine]
    public async Task The_probation_officer_sees_whom_they_supervise_and_may_stop_it(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.ActiveAsync();
        var officer = world.ProbationOfficer;

        Assert.Contains("Ahmad", (await officer.OpenAsync(PlacementLinks.List)).Text, StringComparison.Ordinal);
        await officer.SubmitAsync(await officer.OpenAsync(PlacementLinks.Act(placement.Id, "suspend")), ("reason", "Incident"), ("on", "2026-03-02"));

        Assert.Equal((PlacementState.Suspended, PlacementReason.Incident), await world.ReloadAsync(placement) is var now ? (now.State, now.Reason) : default);
    }

    [Theory, EachEngine]
    public async Task Whoever_only_keeps_the_papers_opens_no_gate(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.WithPapersAsync();

        Assert.Contains("memutuskan mulai", (await world.Keeper.OpenAsync(PlacementLinks.Of(placement.Id))).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await world.Keeper.CallAsync($"{PlacementLinks.Api}/{placement.Id}/activate", new { })).StatusCode);
        Assert.Contains("internship.not-a-reason", await (await world.Officer.CallAsync(
            $"{PlacementLinks.Api}/{placement.Id}/end", new { reason = "Released", on = "2026-03-02" })).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task The_export_holds_what_the_list_shows(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        await world.ActiveAsync();
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await world.ProposedAsync(1);
        var officer = world.Officer;

        Assert.Equal(["Budi", "Ahmad"], (await officer.OpenAsync(PlacementLinks.List)).Html.QuerySelectorAll("tbody th").Select(t => t.TextContent.Trim()));
        Assert.Equal("Ahmad", (await officer.OpenAsync($"{PlacementLinks.List}?state=Active&q=keripik&kind=InternshipOutside")).TextOf("tbody th"));
        var csv = await officer.Http.GetStringAsync(new Uri($"{PlacementLinks.List}/export?as=csv&state=Proposed", UriKind.Relative));
        Assert.Equal(2, csv.Trim().Split('\n').Length);
        Assert.Contains("Budi;Menunggu berkas;Membuat keripik pisang;Keripik Bunda Melati", csv, StringComparison.Ordinal);
    }

    static async Task RefusedAsync(InternshipWorld world, Id<Participant> person, string rule)
    {
        var refused = await world.Officer.CallAsync(PlacementLinks.Api, new { offerId = world.Offer.Id, participantId = person });
        Assert.Contains(rule, await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
