using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.Plans;

namespace Semai.Tests.Modules.Reintegration;

public class PlanPagesTests
{
    static readonly DateOnly Today = ReleaseWorld.Today;

    [Theory, EachEngine]
    public async Task A_plan_grows_from_the_calendar_to_an_agreed_paper_and_home_stops_asking(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var person = await world.LeavesAsync("Ahmad", Today.AddDays(100));
        await world.LeavesAsync("Jauh", Today.AddDays(300));
        var officer = world.Guidance;
        var asked = (await TasksAsync(officer)).Single(t => t.GetProperty("title").GetString()!.Contains("tanpa rencana pulang", StringComparison.Ordinal));

        Assert.StartsWith("Satu orang", asked.GetProperty("title").GetString(), StringComparison.Ordinal);
        var list = await officer.OpenAsync(asked.GetProperty("path").GetString()!);
        Assert.Equal(ReleaseLinks.OfPerson(person.Id), list.Html.QuerySelector("table.stack tbody th a")!.GetAttribute("href"));
        Assert.Single(list.Html.QuerySelectorAll("table.stack tbody tr"));
        await Press(officer, ReleaseLinks.OfPerson(person.Id), ReleaseLinks.Draft(person.Id));
        var plan = await world.App.WithDbAsync(db => db.ReleasePlans.SingleAsync());
        foreach (var pathway in Enum.GetValues<Pathway>())
            await Press(officer, ReleaseLinks.NewStep(plan.Id, pathway), null, ("need", $"perlu {pathway}"), ("act", "diurus"), ("responsible", "Dukcapil"), ("due", "2026-04-01"));
        await Press(officer, ReleaseLinks.Step(plan.Id, 1), null, ("standing", "Done"), ("on", "2026-03-01"), ("note", "KTP jadi"));
        await Press(officer, ReleaseLinks.Stage(plan.Id, PlanAct.Agree), null, ("on", "2026-03-01"), ("witness", "Pak Wali"));

        var page = await officer.OpenAsync(ReleaseLinks.OfPerson(person.Id));
        Assert.Contains("Disepakati 1 Maret 2026, saksi Pak Wali", page.Text, StringComparison.Ordinal);
        Assert.Contains("KTP jadi", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await TasksAsync(officer), t => t.GetProperty("title").GetString()!.Contains("tanpa rencana", StringComparison.Ordinal));
        Assert.Contains("Disepakati", (await officer.OpenAsync("/releases?plan=Agreed")).TextOf("table.stack tbody"), StringComparison.Ordinal);
        Assert.Equal(1, await world.App.WithDbAsync(db => db.JourneyEvents.CountAsync(e => e.Kind == JourneyKind.ReleasePlanned)));
        world.App.Time.SetUtcNow(new(2026, 4, 2, 2, 0, 0, TimeSpan.Zero));
        Assert.Contains(await TasksAsync(officer), t => t.GetProperty("title").GetString() == "Tempat tinggal untuk Ahmad belum diatur");
    }

    [Theory, EachEngine]
    public async Task Health_is_arranged_or_not_until_it_is_opened_for_a_reason(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var person = await world.LeavesAsync("Ahmad", Today.AddDays(100));
        var (guidance, work, path) = (world.Guidance, world.WorkOfficer, ReleaseLinks.OfPerson(person.Id));
        var plan = await DraftAsync(guidance, person);
        var steps = $"/api/v1/release-plans/{plan}/steps";
        object health = new { pathway = "Health", need = "obat paru", act = "rujuk ke puskesmas", responsible = "Klinik", due = "2026-04-01" };

        Assert.Equal("release-plan.health-is-protected", await RuleOf(await work.CallAsync(steps, health)));
        await guidance.CallAsync(steps, health);

        foreach (var visitor in new[] { guidance, work, world.Watcher })
        {
            var closed = await visitor.OpenAsync(path);
            Assert.Contains("Belum diatur", closed.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("obat paru", closed.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("obat paru", await visitor.Http.GetStringAsync(new Uri($"/api/v1{path}", UriKind.Relative)), StringComparison.Ordinal);
        }

        Assert.Equal("release-plan.health-is-protected", await RuleOf(await work.CallAsync($"{steps}/1", new { standing = "Done" })));
        await guidance.CallAsync($"/api/v1/participants/{person.Id}/offence", new { reason = "UrgentHealth" });
        Assert.Contains("obat paru", (await guidance.OpenAsync(path)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("obat paru", (await work.OpenAsync(path)).Text, StringComparison.Ordinal);
        world.App.Time.Advance(Look.OpenFor + TimeSpan.FromSeconds(1));
        Assert.DoesNotContain("obat paru", (await guidance.OpenAsync(path)).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Another_prison_neither_sees_nor_changes_it_and_the_office_above_only_looks(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var person = await world.LeavesAsync("Ahmad", Today.AddDays(100));
        var plan = await DraftAsync(world.Guidance, person);
        object step = new { pathway = "Papers", need = "KTP", act = "urus", responsible = "Dukcapil", due = "2026-04-01" };

        foreach (var visitor in new[] { world.Foreigner, world.AgencyOfficer, world.Auditor })
            Assert.Equal(404, (await visitor.OpenAsync(ReleaseLinks.OfPerson(person.Id))).Status);
        foreach (var (path, body) in new[] { ($"/api/v1/releases/people/{person.Id}/plan", new { }), ($"/api/v1/release-plans/{plan}/steps", step), ($"/api/v1/release-plans/{plan}/stage", new { act = "Reopen", note = "x" }) })
            Assert.Equal(404, (int)(await world.Foreigner.CallAsync(path, body)).StatusCode);
        Assert.Contains("Rencana pulang", (await world.Watcher.OpenAsync(ReleaseLinks.OfPerson(person.Id))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Disusun", (await world.ProbationOfficer.OpenAsync(ReleaseLinks.OfPerson(person.Id))).Text, StringComparison.Ordinal);
        Assert.Equal(403, (int)(await world.Watcher.CallAsync($"/api/v1/release-plans/{plan}/steps", step)).StatusCode);
    }

    [Theory, EachEngine]
    public async Task A_person_has_one_plan_and_only_while_present(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var (person, gone) = (await world.LeavesAsync("Ahmad", Today.AddDays(100)), await world.LeavesAsync("Budi", Today));
        await DraftAsync(world.Guidance, person);
        await world.Officer.CallAsync($"/api/v1/participants/{gone.Id}/move", new { act = "Release", on = Today.Iso, why = "Surat lepas" });

        Assert.Equal("release-plan.already-there", await RuleOf(await world.Guidance.CallAsync($"/api/v1/releases/people/{person.Id}/plan", new { })));
        Assert.Equal("release-plan.not-present", await RuleOf(await world.Guidance.CallAsync($"/api/v1/releases/people/{gone.Id}/plan", new { })));
    }

    [Fact]
    public async Task What_was_typed_wrong_comes_back()
    {
        await using var world = await ReleaseWorld.OnAsync(Engine.Sqlite);
        var guidance = world.Guidance;
        var plan = await DraftAsync(guidance, await world.LeavesAsync("Ahmad", Today.AddDays(100)));
        var path = ReleaseLinks.NewStep(new(Guid.Parse(plan)));

        var page = await guidance.SubmitAsync(await guidance.OpenAsync(path), ("pathway", "Papers"), ("need", ""), ("act", "diurus ke Dukcapil"), ("responsible", ""), ("due", "2026-02-31"));

        Assert.Equal(422, page.Status);
        Assert.Contains("diurus ke Dukcapil", page.TextOf("#act"), StringComparison.Ordinal);
        Assert.Equal(404, (await guidance.OpenAsync(ReleaseLinks.Step(new(Guid.Parse(plan)), 1))).Status);
        Assert.Equal(404, (await guidance.OpenAsync($"/releases/plans/{plan}/stage/Unsettle")).Status);
    }

    static async Task<string> DraftAsync(Visitor visitor, Participant person) =>
        (await (await visitor.CallAsync($"/api/v1/releases/people/{person.Id}/plan", new { })).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;

    internal static async Task<IReadOnlyList<JsonElement>> TasksAsync(Visitor visitor) =>
        [.. (await visitor.Http.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/me/tasks", UriKind.Relative))).EnumerateArray()];

    internal static async Task<string?> RuleOf(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString();

    internal static async Task Press(Visitor visitor, string path, string? action, params (string Field, string Value)[] typed)
    {
        var page = await visitor.SubmitAsync(await visitor.OpenAsync(path), action, typed);
        Assert.True(page.Status == 302, $"{path}: {page.Status} {page.Text}");
    }
}
