using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Internships.Evaluations;
using Semai.Modules.Placements.Internships.HostDoor;

namespace Semai.Tests.Modules.Placements.Internships;

public class CompletionTests
{
    static readonly (string, string)[] Good = [("presence", "4"), ("diligence", "3"), ("skill", "3"), ("manners", "4"), ("safety", "3"), ("words", "rajin")];

    [Theory, EachEngine]
    public async Task It_is_completed_after_its_last_day_once_the_prison_has_evaluated(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine, places: 1);
        await using var app = world.App;
        var (placement, officer) = (await world.ActiveAsync(), world.Officer);
        Assert.Contains("internship.not-over-yet", await CompletedAsync(world, placement), StringComparison.Ordinal);
        world.At(new(2026, 4, 27), 9);
        var owner = await world.OwnerAsync(); // signs in on that day: a session does not last for weeks

        Assert.Contains("internship.not-evaluated", await CompletedAsync(world, placement), StringComparison.Ordinal);
        Assert.Contains("Magang Ahmad belum dinilai", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(302, (await owner.SubmitAsync(await owner.OpenAsync(EvaluateFromHost.PathOf(placement.Id)), Good)).Status);
        Assert.Contains("internship.not-evaluated", await CompletedAsync(world, placement), StringComparison.Ordinal);
        Assert.Equal(422, (await officer.SubmitAsync(await officer.OpenAsync(EvaluatePlacement.PathOf(placement.Id)), ("presence", "5"))).Status);
        Assert.Equal(302, (await officer.SubmitAsync(await officer.OpenAsync(EvaluatePlacement.PathOf(placement.Id)), Good)).Status);
        Assert.Contains("siap diselesaikan", (await officer.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(302, (await officer.SubmitAsync(await officer.OpenAsync(PlacementLinks.Of(placement.Id)), "/complete")).Status);

        var now = await world.ReloadAsync(placement);
        Assert.Equal((PlacementState.Completed, new DateOnly(2026, 4, 24), 0), (now.State, now.EndedOn, (await world.OfferNowAsync()).Taken));
        Assert.True(await app.WithDbAsync(db => db.JourneyEvents.AnyAsync(e => e.Kind == JourneyKind.InternshipCompleted)));
        Assert.True(await app.WithDbAsync(db => db.Disclosures.AllAsync(d => d.Closed != null)));
        Assert.Contains("Berakhir", (await owner.OpenAsync(ShowHostPeople.List)).Text, StringComparison.Ordinal);
        Assert.Equal(2, (await officer.Http.GetFromJsonAsync<JsonElement>($"{PlacementLinks.Api}/{placement.Id}/evaluations")).GetArrayLength());
    }

    [Theory, EachEngine]
    public async Task A_month_later_the_business_sees_the_person_no_more(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.ActiveAsync();
        await world.Officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/end", new { reason = "OwnWish", on = "2026-03-02" });
        Assert.Contains("Ahmad", (await (await world.OwnerAsync()).OpenAsync(ShowHostPeople.List)).Text, StringComparison.Ordinal);

        world.At(new(2026, 4, 2), 9);
        var owner = await world.OwnerAsync("melati-lagi");

        Assert.DoesNotContain("Ahmad", (await owner.OpenAsync(ShowHostPeople.List)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await owner.OpenAsync(ShowHostPeople.PathOf(placement.Id))).Status);
    }

    [Theory, EachEngine]
    public async Task The_number_of_a_commitment_is_the_rows_behind_it(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine, places: 3);
        await using var app = world.App;
        await world.ActiveAsync();
        app.Time.Advance(TimeSpan.FromMinutes(1));
        var ended = await world.ActiveAsync(1);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        var wrong = await world.ActiveAsync(2);
        await world.Officer.CallAsync($"{PlacementLinks.Api}/{ended.Id}/end", new { reason = "OwnWish", on = "2026-03-02" });
        await world.Officer.CallAsync($"{PlacementLinks.Api}/{wrong.Id}/end", new { reason = "EnteredInError", on = "2026-03-02" });
        var path = PlacementLinks.RowsOf(world.Commitment.Id);
        var reader = app.Visitor(new Scope(false, [1], [world.Prison.Id.Value, world.Agency.Id.Value], [world.Agreement.Id.Value]), InternshipPermissions.Read, InternshipPermissions.Names, AgreementPermissions.Read);

        Assert.Equal(2, await CountAsync(app, world.Commitment, MeasureCodes.InternshipsStarted, new(2026, 3, 2)));
        Assert.Equal(0, await CountAsync(app, world.Commitment, MeasureCodes.InternshipsStarted, new(2026, 3, 1)));
        Assert.Equal(0, await CountAsync(app, world.Commitment, MeasureCodes.InternshipsCompleted, new(2026, 3, 2)));
        var page = await reader.OpenAsync(path);
        Assert.Equal(2, page.Html.QuerySelectorAll("tbody tr").Length);
        Assert.StartsWith("2 dari 10", page.TextOf("h1"), StringComparison.Ordinal);
        var csv = await reader.Http.GetStringAsync(new Uri(path.Replace("?", "/export?as=csv&", StringComparison.Ordinal), UriKind.Relative));
        Assert.Equal(3, csv.Trim().Split('\n').Length);
        Assert.Equal(404, (await world.Foreigner.OpenAsync(path)).Status);
    }

    [Theory, EachEngine]
    public async Task Whoever_may_read_the_commitment_but_not_the_people_counts_as_many_rows(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        await world.ActiveAsync();
        var reader = app.Visitor(new Scope(false, [], [world.Agency.Id.Value], []), InternshipPermissions.Read, InternshipPermissions.Names, AgreementPermissions.Read);

        var page = await reader.OpenAsync(PlacementLinks.RowsOf(world.Commitment.Id));

        Assert.Single(page.Html.QuerySelectorAll("tbody tr"));
        Assert.DoesNotContain("Ahmad", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Html.QuerySelector("tbody th a"));
    }

    [Theory, EachEngine]
    public async Task Completed_internships_count_from_their_last_day(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine, measure: MeasureCodes.InternshipsCompleted);
        await using var app = world.App;
        var placement = await world.ActiveAsync();
        world.At(new(2026, 4, 27), 9);
        await world.Officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/evaluations", new { side = "Prison", scores = new { presence = 3, diligence = 3, skill = 3, manners = 3, safety = 3 }, on = "2026-04-27" });
        await world.Officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/complete", new { });

        Assert.Equal(1, await CountAsync(app, world.Commitment, MeasureCodes.InternshipsCompleted, new(2026, 4, 24)));
        Assert.Equal(0, await CountAsync(app, world.Commitment, MeasureCodes.InternshipsCompleted, new(2026, 4, 23)));
    }

    [Theory, EachEngine]
    public async Task One_internship_moves_the_promise_of_those_who_begin_and_of_those_who_complete(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var also = await world.AlsoServesAsync(MeasureCodes.InternshipsCompleted);
        var placement = await world.ActiveAsync();

        Assert.Equal(1, await CountAsync(app, world.Commitment, MeasureCodes.InternshipsStarted, new(2026, 3, 2)));
        Assert.Equal(0, await CountAsync(app, also, MeasureCodes.InternshipsCompleted, new(2026, 3, 2)));

        world.At(new(2026, 4, 27), 9);
        await world.Officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/evaluations", new { side = "Prison", scores = new { presence = 3, diligence = 3, skill = 3, manners = 3, safety = 3 }, on = "2026-04-27" });
        await world.Officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/complete", new { });

        Assert.Equal(1, await CountAsync(app, world.Commitment, MeasureCodes.InternshipsStarted, new(2026, 4, 27)));
        Assert.Equal(1, await CountAsync(app, also, MeasureCodes.InternshipsCompleted, new(2026, 4, 27)));
        Assert.Single((await world.Officer.OpenAsync(PlacementLinks.RowsOf(also.Id))).Html.QuerySelectorAll("tbody tr"));
    }

    static Task<long> CountAsync(TestApp app, Commitment commitment, string code, DateOnly until) => app.InScopeAsync(async s =>
        (await s.GetRequired<Measures>().CountAsync([(commitment.Id, code)], until, default))[commitment.Id]);

    static async Task<string> CompletedAsync(InternshipWorld world, Placement placement) =>
        await (await world.Officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/complete", new { })).Content.ReadAsStringAsync();
}
