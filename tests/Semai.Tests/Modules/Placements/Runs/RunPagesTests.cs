using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Runs;
using Semai.Modules.Reference;
using Semai.Tests.Modules.Partners.Offers;

namespace Semai.Tests.Modules.Placements.Runs;

public class RunPagesTests
{
    static readonly string[] All = [RunPermissions.Read, RunPermissions.Run, RunPermissions.Decide, RunPermissions.Safeguard, ParticipantPermissions.Read, OfferPermissions.Read];

    [Theory, EachEngine]
    public async Task A_run_advises_another_officer_decides_and_what_if_gives_the_same_answer_again(Engine engine)
    {
        await using var there = await PeopleAndOffersAsync(engine, people: 3, places: 2);
        var (one, other) = (there.App.Visitor(Scope.Unit(1), All), there.App.Visitor(Scope.Unit(1), All));

        var made = await one.SubmitAsync(await one.OpenAsync(RunLinks.New), RunLinks.List, ("kind", "InternshipInside"));
        var page = await one.OpenAsync(made.RedirectsTo!);
        Assert.Contains("2 dari 3 orang mendapat tempat", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(2, page.Html.QuerySelectorAll("#pasangan tbody tr").Length);
        Assert.Contains("penuh", page.TextOf("#belum"), StringComparison.Ordinal);
        Assert.DoesNotContain("Putuskan satu per satu", page.Text, StringComparison.Ordinal);

        var first = (await other.OpenAsync(made.RedirectsTo!)).Html.QuerySelector("#pasangan tbody th a")!.GetAttribute("href")!;
        var refused = await other.SubmitAsync(await other.OpenAsync(first), null, ("decision", "Refused"), ("why", ""));
        Assert.Equal(422, refused.Status);
        Assert.Equal(302, (await other.SubmitAsync(await other.OpenAsync(first), null, ("decision", "Accepted"))).Status);
        Assert.Contains("Diterima", (await one.OpenAsync(made.RedirectsTo!)).Text, StringComparison.Ordinal);

        var trying = await one.OpenAsync($"{made.RedirectsTo}/what-if");
        Assert.Contains("sama persis", (await one.SubmitAsync(trying, "/what-if")).Text, StringComparison.Ordinal);
        var more = await one.SubmitAsync(trying, "/what-if", (trying.Html.QuerySelector("input[name^=p-]")!.GetAttribute("name")!, "3"));
        Assert.Contains("3 dari 3 orang akan mendapat tempat", more.TextOf("h1"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Those_kept_apart_and_those_who_need_what_is_not_there_are_not_advised_together(Engine engine)
    {
        await using var there = await PeopleAndOffersAsync(engine, people: 3, places: 3);
        var officer = there.App.Visitor(Scope.Unit(1), All);
        var people = await there.App.WithDbAsync(db => db.Participants.OrderBy(p => p.Name).Select(p => p.Id).ToListAsync());

        await officer.SubmitAsync(await officer.OpenAsync(Safety.PathOf(people[0])), "/needs", ("code", "no-cash"), ("reason", "pernah menggelapkan kas"));
        var unknown = await officer.SubmitAsync(await officer.OpenAsync(Safety.PathOf(people[1])), "/separations", ("register", "B.I 999/2024"), ("why", "berselisih"));
        Assert.Equal(422, unknown.Status);
        await officer.SubmitAsync(await officer.OpenAsync(Safety.PathOf(people[1])), "/separations", ("register", "b.i 102/2024"), ("why", "berselisih"));
        Assert.Contains("berselisih", (await officer.OpenAsync(Safety.PathOf(people[2]))).Text, StringComparison.Ordinal);

        var answer = await RunAsync(officer);

        Assert.Single(answer.GetProperty("pairs").EnumerateArray());
        var why = answer.GetProperty("unmatched").EnumerateArray().ToDictionary(m => m.GetProperty("person").GetGuid(), m => (m.GetProperty("reason").GetString(), m.GetProperty("out").GetString()));
        Assert.Equal(("NoOfferAllowed", "SafeguardMissing"), why[people[0].Value]);
        Assert.Equal("Separated", Assert.Single(why, w => w.Key != people[0].Value).Value.Item1);
    }

    [Theory, EachEngine]
    public async Task A_place_taken_since_is_not_given_again(Engine engine)
    {
        await using var there = await PeopleAndOffersAsync(engine, people: 1, places: 1);
        var (one, other) = (there.App.Visitor(Scope.Unit(1), All), there.App.Visitor(Scope.Unit(1), All));
        var run = await RunAsync(one);
        await there.App.WithDbAsync(async db =>
        {
            (await db.Offers.SingleAsync()).Hold(Some.Officer, Some.Instant);
            await db.SaveChangesAsync();
        });

        var late = await other.CallAsync($"{RunLinks.Api}/{run.GetProperty("id").GetGuid()}/pairs/0", new { decision = "Accepted" });

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal("matching.place-no-longer-free", (await late.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString());
        Assert.Equal(PairDecision.Open, (await there.App.WithDbAsync(db => db.MatchRuns.SingleAsync())).Pairs[0].Decision);
    }

    [Theory, EachEngine]
    public async Task Somebody_kept_apart_is_not_put_where_the_other_is_by_a_changed_decision_either(Engine engine)
    {
        await using var there = await PeopleAndOffersAsync(engine, people: 2, places: 1);
        var other = await OfferAsync(there, places: 2);
        var (officer, head) = (there.App.Visitor(Scope.Unit(1), All), there.App.Visitor(Scope.Unit(1), All));
        var people = await there.App.WithDbAsync(db => db.Participants.OrderBy(p => p.Name).Select(p => p.Id).ToListAsync());
        await officer.SubmitAsync(await officer.OpenAsync(Safety.PathOf(people[0])), "/separations", ("register", "B.I 101/2024"), ("why", "berselisih"));
        var run = await RunAsync(officer);
        var pairs = run.GetProperty("pairs").EnumerateArray().ToList();
        var (first, second) = (pairs.Single(p => p.GetProperty("offer").GetGuid() == other.Id.Value), pairs.Single(p => p.GetProperty("offer").GetGuid() != other.Id.Value));
        var decide = $"{RunLinks.Api}/{run.GetProperty("id").GetGuid()}/pairs";

        Assert.Equal(HttpStatusCode.OK, (await head.CallAsync($"{decide}/{first.GetProperty("no").GetInt32()}", new { decision = "Accepted" })).StatusCode);
        var together = await head.CallAsync($"{decide}/{second.GetProperty("no").GetInt32()}", new { decision = "Changed", offer = other.Id, why = "minta sendiri" });

        Assert.Equal("matching.kept-apart", await RuleOfAsync(together));
        Assert.Equal(1, (await there.App.ReloadAsync(other.Id)).Taken);
        Assert.Single((await there.App.WithDbAsync(db => db.MatchRuns.SingleAsync())).Pairs, p => p.Decision is PairDecision.Open);
    }

    [Theory, EachEngine]
    public async Task Of_two_officers_who_accept_the_same_place_one_is_told(Engine engine)
    {
        await using var there = await PeopleAndOffersAsync(engine, people: 2, places: 1);
        var (officer, one, two) = (there.App.Visitor(Scope.Unit(1), All), there.App.Visitor(Scope.Unit(1), All), there.App.Visitor(Scope.Unit(1), All));
        var runs = new[] { await RunAsync(officer), await RunAsync(officer) };

        var answers = await Task.WhenAll(runs.Zip(new[] { one, two }, (run, head) =>
            head.CallAsync($"{RunLinks.Api}/{run.GetProperty("id").GetGuid()}/pairs/{run.GetProperty("pairs")[0].GetProperty("no").GetInt32()}", new { decision = "Accepted" })));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], answers.Select(a => a.StatusCode).Order());
        Assert.Equal(1, await there.App.WithDbAsync(db => db.Placements.CountAsync()));
        Assert.Single((await there.App.WithDbAsync(db => db.MatchRuns.ToListAsync())).SelectMany(r => r.Pairs), p => p.Decision is PairDecision.Accepted);
    }

    [Theory, EachEngine]
    public async Task Where_nobody_can_go_it_says_how_many_and_why(Engine engine)
    {
        await using var there = await OfferWorld.OnAsync(engine);
        var officer = there.App.Visitor(Scope.Unit(1), All);
        var person = await there.App.GivenAsync(Some.Person("Darto"));
        await there.App.GivenAsync(Some.CustodyOf(person, "B.I 9/2024", new(2026, 5, 1)));
        await OfferAsync(there, 1);

        var refused = await officer.CallAsync(RunLinks.Api, Question);

        Assert.Contains("1 bebas sebelum tawaran selesai", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_district_that_a_roster_names_is_found_in_the_regency_of_the_prison(Engine engine)
    {
        await using var there = await OfferWorld.OnAsync(engine);
        await there.App.WithDbAsync(async db =>
        {
            db.AddRange(Region.Of("15.06.04", "Betara"), Region.Of("32.04.11", "Betara"));
            await db.SaveChangesAsync();
        });
        var person = await there.App.GivenAsync(Participant.Admit(1, new("Amir", HomeDistrict: "BETARA", Interest: Sector.Farming), "daftar", Some.Officer, Some.Instant));
        await there.App.GivenAsync(Some.DatedCustody(person, "B.I 9/2024"));
        await OfferAsync(there, 1);

        await RunAsync(there.App.Visitor(Scope.Unit(1), All));

        var run = await there.App.WithDbAsync(db => db.MatchRuns.SingleAsync());
        Assert.Equal("15.06.04", RunInput.Thaw(run.Input).People[0].HomeRegion);
    }

    [Theory, EachEngine]
    public async Task Without_an_offer_or_a_person_there_is_nothing_to_match_and_another_prison_sees_none_of_it(Engine engine)
    {
        await using var there = await OfferWorld.OnAsync(engine);
        var officer = there.App.Visitor(Scope.Unit(1), All);
        Assert.Equal("matching.no-open-offers", await RuleOfAsync(officer));
        await OfferAsync(there, 1);
        Assert.Equal("matching.nobody-there", await RuleOfAsync(officer));
        await PersonAsync(there, 0);

        var run = await RunAsync(officer);

        Assert.Equal(404, (await there.App.Visitor(Scope.Unit(2), All).OpenAsync(RunLinks.Of(new(run.GetProperty("id").GetGuid())))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await there.App.Visitor(Scope.Unit(2), All).CallAsync(RunLinks.Api, Question)).StatusCode);
    }

    static readonly object Question = new { unit = 1, kind = "InternshipInside" };

    static async Task<JsonElement> RunAsync(Visitor officer)
    {
        var answer = await officer.CallAsync(RunLinks.Api, Question);
        Assert.True(answer.StatusCode is HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    static async Task<string?> RuleOfAsync(Visitor officer) => await RuleOfAsync(await officer.CallAsync(RunLinks.Api, Question));

    static async Task<string?> RuleOfAsync(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString();

    static async Task<OfferWorld> PeopleAndOffersAsync(Engine engine, int people, int places)
    {
        var there = await OfferWorld.OnAsync(engine);
        await OfferAsync(there, places);
        for (var no = 0; no < people; no++) await PersonAsync(there, no);
        return there;
    }

    static Task<Offer> OfferAsync(OfferWorld there, int places) => there.App.GivenAsync(Some.PublishedOffer(
        there.Business, Some.CoconutTerms(places, OfferKind.InternshipInside, there.Agreement.Id) with { Ends = new(2026, 5, 30) }));

    static async Task PersonAsync(OfferWorld there, int no)
    {
        var person = await there.App.GivenAsync(Some.Person(((string[])["Ahmad", "Budi", "Cahyo"])[no]));
        await there.App.GivenAsync(Some.DatedCustody(person, $"B.I {100 + no}/2024"));
    }
}
