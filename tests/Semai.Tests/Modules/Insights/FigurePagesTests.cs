using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Insights;
using Semai.Modules.Participants;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.FollowUps;
using Semai.Modules.Reintegration.Returns;
using Semai.Modules.Reintegration.Ventures;
using Semai.Tests.Modules.Reintegration;

namespace Semai.Tests.Modules.Insights;

public class FigurePagesTests
{
    static readonly DateOnly Released = FollowUpWorld.Today;

    /// <summary>Ninety days after the release, and some.</summary>
    static readonly DateOnly After90 = new(2026, 6, 2);

    [Theory, EachEngine]
    public async Task Each_number_stands_with_its_denominator_and_opens_exactly_its_rows(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        await ThreeAsync(world);
        var probation = Reader(world, [2]);

        var figure = await FigureAsync(probation, "EMP-90");

        Assert.Equal((1, 3, 0, 1, 0), (Of(figure, "numerator"), Of(figure, "denominator"), Of(figure, "lost"), Of(figure, "unknown"), Of(figure, "censored")));
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("share").ValueKind); // of fewer than ten only counts
        var page = await probation.OpenAsync("/figures");
        Assert.Equal("Tiga orang telah bebas: apa yang terjadi sesudahnya", page.TextOf("h1"));
        foreach (var (group, count) in new[] { ("Numerator", 1), ("Denominator", 3), ("Missing", 1), ("Censored", 0) })
            Assert.Equal(count, (await probation.OpenAsync($"/figures/EMP-90/rows?group={group}")).Html.QuerySelectorAll("table.stack tbody tr").Length);
        Assert.NotNull(page.Html.QuerySelector("a[href='/figures/EMP-90/rows?group=Numerator']"));
        Assert.Contains("Ahmad", (await probation.OpenAsync("/figures/EMP-90/rows?group=Numerator")).Text, StringComparison.Ordinal);
        Assert.Equal(3, Of(await FigureAsync(probation, "EMP-12M"), "censored"));
        Assert.Equal(404, (await probation.OpenAsync("/figures/EMP-91/rows")).Status);
    }

    [Theory, EachEngine]
    public async Task Small_cells_are_hidden_from_those_who_see_no_names_everywhere(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        await ThreeAsync(world);
        var auditor = world.App.Visitor(new Scope(false, [], [world.Releases.Agency.Id.Value], [world.Releases.Agreement.Id.Value]), AccessPermissions.Self, AgreementPermissions.Read, InsightPermissions.Read);

        var figure = await FigureAsync(auditor, "EMP-90");

        foreach (var part in new[] { "numerator", "denominator", "lost", "unknown", "breach" }) Assert.Equal(JsonValueKind.Null, figure.GetProperty(part).ValueKind);
        Assert.True(figure.GetProperty("hidden").GetBoolean());
        Assert.Contains("Barisnya ditutup", (await auditor.OpenAsync("/figures/EMP-90/rows?group=Numerator")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (int)(await auditor.Http.GetAsync(new Uri("/api/v1/figures/EMP-90/rows", UriKind.Relative))).StatusCode);
        Assert.Equal(404, (await auditor.OpenAsync("/figures/EMP-90/rows/export")).Status);
        Assert.DoesNotContain("Ahmad", (await auditor.OpenAsync("/figures")).Html.Source.Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Another_prison_s_people_are_in_no_figure_of_this_reader(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        await ThreeAsync(world);

        var page = await world.App.Visitor(new Scope(false, [3], [world.Releases.Other.Id.Value], []), AccessPermissions.Self, InsightPermissions.Read, ReleasePermissions.Names).OpenAsync("/figures");

        Assert.Contains("Belum ada yang bebas", page.Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_person_counts_once_by_the_first_release_and_a_release_in_error_never(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        var (again, wrong) = (await world.ReleasedAsync("Ahmad", Released), await world.ReleasedAsync("Budi", Released));
        world.On(new(2026, 5, 1));
        foreach (var person in new[] { again, wrong }) await world.Releases.MoveAsync(person, "Return", new(2026, 4, 20));
        await world.Releases.MoveAsync(again, "Release", new(2026, 5, 1));
        await ExplainAsync(world, again, "NewConviction");
        await ExplainAsync(world, wrong, "ReleaseInError");
        world.On(new(2027, 5, 2));
        var kanwil = Reader(world, [1, 2, 3]);

        var sheet = await kanwil.Http.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/figures", UriKind.Relative));

        Assert.Equal(1, sheet.GetProperty("people").GetInt32());
        var windows = sheet.GetProperty("returns")[0].GetProperty("windows");
        Assert.Equal((1, 1), (Of(windows[0], "numerator"), Of(windows[0], "denominator"))); // REC-1
        Assert.Equal((0, 1), (Of(windows[1], "denominator"), Of(windows[1], "censored"))); // REC-2
        Assert.Equal("Ahmad", (await kanwil.OpenAsync("/figures/REC-1/rows?group=Numerator")).TextOf("table.stack tbody th"));
    }

    [Theory, EachEngine]
    public async Task The_middle_of_what_was_earned_stands_beside_the_minimum_wage(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        var people = new List<Participant>();
        for (var no = 0; no < 10; no++) people.Add(await world.ReleasedAsync($"Orang{(char)('A' + no)}", Released));
        world.On(After90);
        foreach (var (no, person) in people.Index())
            await world.Probation.CallAsync($"/api/v1/follow-ups/{(await world.OfAsync(person, 3)).Id}/answer", new
            {
                on = After90.Iso,
                way = "Visit",
                work = "Employed",
                workSince = Released.Iso,
                business = "None",
                netIncome = 1_000_000 + 400_000 * no,
                incomeFrom = "OwnAnswer",
                housing = "Own",
            });

        var sheet = await Reader(world, [2]).Http.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/figures", UriKind.Relative));
        var income = sheet.GetProperty("incomes")[0];

        Assert.Equal((2_800_000, 3_329_596, 4, 10), (income.GetProperty("median").GetInt64(), income.GetProperty("minimumWage").GetInt64(), Of(income, "aboveMinimum"), Of(income, "told")));
        var employed = await FigureAsync(Reader(world, [2]), "EMP-90");
        Assert.Equal(1, employed.GetProperty("share").GetProperty("value").GetDouble());
        Assert.Equal(0.7225, employed.GetProperty("share").GetProperty("lower").GetDouble(), 4);
    }

    [Theory, EachEngine]
    public async Task Businesses_that_last_are_drawn_with_their_interval_and_what_is_still_watched(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        var person = await world.ReleasedAsync("Ahmad", Released);
        world.On(Released.AddDays(400));
        for (var no = 0; no < 12; no++) await world.App.GivenAsync(Business(person, no, closed: no < 6));

        var survival = (await Reader(world, [2]).Http.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/figures", UriKind.Relative))).GetProperty("survival");
        var page = await Reader(world, [2]).OpenAsync("/figures");

        Assert.Equal((12, 6, 6), (Of(survival, "started"), Of(survival, "closed"), Of(survival, "censored")));
        var half = survival.GetProperty("points")[0];
        Assert.Equal((182, 9, 0.75), (Of(half, "days"), Of(half, "atRisk"), half.GetProperty("share").GetDouble()));
        Assert.Equal(0.4084, half.GetProperty("lower").GetDouble(), 4);
        Assert.Equal(JsonValueKind.Null, survival.GetProperty("points")[2].GetProperty("share").ValueKind); // nobody was watched for two years
        Assert.Equal(2, page.Html.QuerySelectorAll("svg.chart path.curve").Length);
        Assert.Contains("75%", page.TextOf("#bertahan table"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Each_number_of_survival_opens_the_businesses_it_is_made_of_and_small_ones_stay_hidden(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        var person = await world.ReleasedAsync("Ahmad", Released);
        world.On(Released.AddDays(400));
        for (var no = 0; no < 12; no++) await world.App.GivenAsync(Business(person, no, closed: no < 6));
        var reader = world.App.Visitor(
            new Scope(false, [2], [world.Releases.Probation.Id.Value, world.Releases.Office.Id.Value], []), AccessPermissions.Self, InsightPermissions.Read, ReleasePermissions.Names, VenturePermissions.Read);
        var page = await reader.OpenAsync("/figures");

        foreach (var link in page.Html.QuerySelectorAll("#bertahan a[href^='/figures/businesses']").Select(a => (Href: a.GetAttribute("href")!, Told: int.Parse(new string([.. a.TextContent.Trim().TakeWhile(char.IsAsciiDigit)]), System.Globalization.CultureInfo.InvariantCulture))).ToList())
            Assert.Equal((link.Href, link.Told), (link.Href, (await reader.OpenAsync(link.Href)).Html.QuerySelectorAll("table.stack tbody tr").Length));
        Assert.Equal(5, page.Html.QuerySelectorAll("#bertahan a[href^='/figures/businesses']").Length); // started, closed, lasting, and still watched after 6 and 12 months
        Assert.Contains("Usaha 3", (await reader.OpenAsync("/figures/businesses?group=Closed")).Text, StringComparison.Ordinal);
        Assert.Contains("/ventures/", (await reader.OpenAsync("/figures/businesses")).Html.QuerySelector("tbody a")!.GetAttribute("href")!, StringComparison.Ordinal);
        Assert.Equal(13, (await reader.Http.GetStringAsync(new Uri("/figures/businesses/export?as=csv", UriKind.Relative))).Trim().Split('\n').Length);

        var auditor = world.App.Visitor(new Scope(false, [], [world.Releases.Agency.Id.Value], [world.Releases.Agreement.Id.Value]), AccessPermissions.Self, AgreementPermissions.Read, InsightPermissions.Read);
        Assert.DoesNotContain("keripik", (await auditor.OpenAsync("/figures/businesses")).Html.Source.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(12, (await auditor.OpenAsync("/figures/businesses")).Html.QuerySelectorAll("table.stack tbody tr").Length);
        await world.App.GivenAsync(Business(person, 20, closed: false));
        await world.App.WithDbAsync(db => db.Ventures.Where(v => v.Name == "Usaha 0" || v.Name == "Usaha 1" || v.Name == "Usaha 2").ExecuteUpdateAsync(s => s.SetProperty(v => v.Standing, VentureStanding.InError)));
        Assert.Contains("Barisnya ditutup", (await auditor.OpenAsync("/figures/businesses")).Text, StringComparison.Ordinal); // three closed: too few
        Assert.Equal(404, (int)(await auditor.Http.GetAsync(new Uri("/api/v1/figures/businesses", UriKind.Relative))).StatusCode);
        Assert.Equal(404, (await auditor.OpenAsync("/figures/businesses/export")).Status);
        Assert.Equal(403, (await world.Probation.OpenAsync("/figures/businesses")).Status);
    }

    /// <summary>Started the day after the release; those that closed did so sixty days one after another.</summary>
    static Venture Business(Participant person, int no, bool closed)
    {
        var (began, at) = (Released.AddDays(1), Some.Noon(Released.AddDays(390)));
        var made = Venture.Report(person.Id, 1, Released, new($"Usaha {no}", "keripik", Sector.Farming, null, "15.06", null), new(EvidenceKind.FirstSale, began, "warung"), null, Some.Officer, at);
        made.Confirm(1, new("officer-2", "Ibu Yuli"), at);
        if (closed) made.Close(VentureReason.NoBuyers, began.AddDays(60 * (no + 1)), null, Some.Officer, at);
        return made;
    }

    [Fact]
    public async Task Definitions_are_told_in_plain_words_and_whoever_may_not_is_turned_away()
    {
        await using var world = await FollowUpWorld.OnAsync(Engine.Sqlite);

        var page = await Reader(world, [2]).OpenAsync("/figures/definitions");

        foreach (var code in new[] { "EMP-90", "EMP-12M", "BSR", "BSV", "REC-3", "INC-6" }) Assert.NotNull(page.Html.QuerySelector($"#{code}"));
        Assert.Contains("hari ke-90", page.Text, StringComparison.Ordinal);
        Assert.Equal(403, (await world.Probation.OpenAsync("/figures")).Status);
    }

    /// <summary>Three were released; after 90 days one works, one does not, one was not reached yet.</summary>
    static async Task ThreeAsync(FollowUpWorld world)
    {
        var (works, idle, _) = (await world.ReleasedAsync("Ahmad", Released, agency: true), await world.ReleasedAsync("Budi", Released), await world.ReleasedAsync("Cahyo", Released));
        world.On(After90);
        await FollowUpWorld.AnswerAsync(world.Probation, await world.OfAsync(works, 3), After90);
        await world.Probation.CallAsync($"/api/v1/follow-ups/{(await world.OfAsync(idle, 3)).Id}/answer", FollowUpWorld.Answer(After90, "None"));
    }

    static async Task ExplainAsync(FollowUpWorld world, Participant person, string reason)
    {
        var id = await world.App.WithDbAsync(db => db.PrisonReturns.Where(r => r.ParticipantId == person.Id).Select(r => r.Id).SingleAsync());
        await world.Registrar.CallAsync($"/api/v1/prison-returns/{id}", new { reason, note = "surat" });
    }

    /// <summary>Of the corrections service: sees names.</summary>
    static Visitor Reader(FollowUpWorld world, int[] units) => world.App.Visitor(
        new Scope(false, units, [world.Releases.Probation.Id.Value, world.Releases.Office.Id.Value], []), AccessPermissions.Self, InsightPermissions.Read, ReleasePermissions.Names, FollowUpPermissions.Read);

    static async Task<JsonElement> FigureAsync(Visitor visitor, string code)
    {
        var sheet = await visitor.Http.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/figures", UriKind.Relative));
        return sheet.GetProperty("employment").EnumerateArray().Single(f => f.GetProperty("code").GetString() == code);
    }

    static int Of(JsonElement figure, string part) => figure.GetProperty(part).GetInt32();
}
