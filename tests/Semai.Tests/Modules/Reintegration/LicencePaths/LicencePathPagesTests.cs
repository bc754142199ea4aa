using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.LicencePaths;
using Semai.Modules.Reintegration.Plans;
using Semai.Modules.Reintegration.Ventures;
using Semai.Tests.Modules.Reintegration.Ventures;

namespace Semai.Tests.Modules.Reintegration.LicencePaths;

public class LicencePathPagesTests
{
    [Theory, EachEngine]
    public async Task A_path_is_begun_from_the_plan_with_a_suggestion_and_gone_until_the_nib_shows_the_business(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        await world.App.GivenAsync(Some.Plan(person.Id));
        var (agency, path) = (Agency(world), ReleaseLinks.OfPerson(person.Id));

        Assert.Contains("disarankan karena sektornya Pertanian", (await agency.OpenAsync(LicencePathLinks.Begin(person.Id))).Text, StringComparison.Ordinal);
        await PlanPagesTests.Press(agency, LicencePathLinks.Begin(person.Id), null); // what is suggested is chosen already
        var begun = await world.App.WithDbAsync(db => db.LicencePaths.SingleAsync());
        Assert.Equal(("food", "food", 1), (begun.Kind, begun.Suggested, begun.RuleVersion));
        Assert.Contains("Mulai KTP dan kartu keluarga", (await agency.OpenAsync(path)).TextOf("#jalur-izin"), StringComparison.Ordinal);

        var waits = await agency.SubmitAsync(await agency.OpenAsync(LicencePathLinks.StepStage(begun.Id, 4, LicenceAct.Prepare)), ("note", "cepat saja"));
        Assert.Equal((422, "cepat saja"), (waits.Status, waits.TextOf("#note")));
        Assert.Contains("baru dapat diurus setelah NIB ada", waits.Text, StringComparison.Ordinal);

        await PlanPagesTests.Press(agency, LicencePathLinks.StepStage(begun.Id, 1, LicenceAct.Recognise), null, ("on", "2026-05-01"));
        await PlanPagesTests.Press(agency, LicencePathLinks.StepStage(begun.Id, 2, LicenceAct.Prepare), null, ("on", "2026-05-02"));
        await PlanPagesTests.Press(agency, LicencePathLinks.Step(begun.Id, 2), null, ("documents", "ktp"), ("office", $"{world.Releases.Agency.Id}"), ("helper", "Bu Rina"));
        await PlanPagesTests.Press(agency, LicencePathLinks.StepStage(begun.Id, 2, LicenceAct.Submit), null, ("on", "2026-05-03"));
        var wrong = await agency.SubmitAsync(await agency.OpenAsync(LicencePathLinks.StepStage(begun.Id, 2, LicenceAct.Grant)), ("on", "31/02/2026"), ("number", "12"));
        Assert.Equal((422, "12"), (wrong.Status, wrong.Html.QuerySelector("#number")!.GetAttribute("value")));
        Assert.Contains(await PlanPagesTests.TasksAsync(agency), t => t.GetProperty("title").GetString() == "NIB diajukan dan belum ada kabar");
        await PlanPagesTests.Press(agency, LicencePathLinks.StepStage(begun.Id, 2, LicenceAct.Grant), null, ("on", "2026-05-04"), ("number", "1204250017733"));
        Assert.Contains("Bu Rina", (await agency.OpenAsync(LicencePathLinks.Step(begun.Id, 2))).Html.QuerySelector("#helper")!.GetAttribute("value")!, StringComparison.Ordinal);

        var venture = await world.ReportedAsync(person);
        await PlanPagesTests.Press(agency, LicencePathLinks.Step(begun.Id, 2), LicencePathLinks.Evidence(begun.Id, 2));
        var evidence = (await world.App.WithDbAsync(db => db.Ventures.AsSplitQuery().SingleAsync())).Evidence[^1];
        Assert.Equal(("", begun.Id, 2, new DateOnly(2026, 5, 4)), (evidence.What, evidence.LicencePathId, evidence.LicenceStepNo, evidence.On)); // a link, no copy
        Assert.Contains("1204250017733", (await agency.OpenAsync(VentureLinks.Of(venture))).TextOf("#bukti"), StringComparison.Ordinal);
        Assert.Equal("licence-path.linked-already", await PlanPagesTests.RuleOf(await agency.CallAsync($"{LicencePathLinks.Api}/{begun.Id}/steps/2/evidence", new { ventureId = venture })));
        Assert.Equal("licence-path.no-nib", await PlanPagesTests.RuleOf(await agency.CallAsync($"{LicencePathLinks.Api}/{begun.Id}/steps/1/evidence", new { ventureId = venture })));

        await agency.CallAsync($"{LicencePathLinks.Api}/{begun.Id}/steps/2/stage", new { act = "Retract", note = "Nomor orang lain" });
        Assert.Contains("ditarik di jalur izin", (await agency.OpenAsync(VentureLinks.Of(venture))).TextOf("#bukti"), StringComparison.Ordinal);
        Assert.Contains("Keripik Ahmad", (await agency.OpenAsync(LicencePathLinks.List)).Text, StringComparison.Ordinal);
        Assert.Contains("Keripik Ahmad", await agency.Http.GetStringAsync(new Uri($"{LicencePathLinks.List}/export?as=csv", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Identity_papers_that_the_release_plan_settled_are_there_from_the_start(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var person = await world.LeavesAsync("Ahmad", ReleaseWorld.Today.AddDays(100));
        await world.App.GivenAsync(Some.Plan(person.Id));
        var guidance = Inside(world);
        await PlanPagesTests.Press(guidance, ReleaseLinks.OfPerson(person.Id), ReleaseLinks.Draft(person.Id));
        var plan = await world.App.WithDbAsync(db => db.ReleasePlans.SingleAsync());
        await PlanPagesTests.Press(guidance, ReleaseLinks.NewStep(plan.Id, Pathway.Papers), null, ("need", "KTP hilang"), ("act", "diurus"), ("responsible", "Dukcapil"), ("due", "2026-04-01"));
        var open = await BegunAsync(guidance, person, "craft");
        Assert.Equal(LicenceState.NotBegun, (await FindAsync(world, open)).Steps[0].State);
        await guidance.CallAsync($"{LicencePathLinks.Api}/{open}/stage", new { act = "Close", why = "diulang" });

        await PlanPagesTests.Press(guidance, ReleaseLinks.Step(plan.Id, 1), null, ("standing", "Done"), ("on", "2026-02-20"), ("note", "KTP jadi"));
        var begun = await BegunAsync(guidance, person, "craft");

        var identity = (await FindAsync(world, begun)).Steps[0];
        Assert.Equal((LicenceState.Granted, new DateOnly(2026, 2, 20), null), (identity.State, identity.GrantedOn, identity.Number));
    }

    [Theory, EachEngine]
    public async Task A_path_keeps_the_version_it_began_with_and_says_that_a_newer_one_is_there(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        await world.App.GivenAsync(Some.Plan(person.Id));
        var agency = Agency(world);
        var begun = await BegunAsync(agency, person, "service");

        await world.App.GivenAsync(Some.LicencePathsAnew(VentureWorld.Today));

        var page = await agency.OpenAsync(LicencePathLinks.Of(new(begun)));
        Assert.Contains("Jalur ini mengikuti data versi 1; sekarang berlaku versi 2", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await FindAsync(world, begun)).Steps.Count);
        await agency.CallAsync($"{LicencePathLinks.Api}/{begun}/stage", new { act = "Close", why = "diulang" });
        var anew = await BegunAsync(agency, person, "service");
        Assert.Equal((2, 3), ((await FindAsync(world, anew)).RuleVersion, (await FindAsync(world, anew)).Steps.Count));
        Assert.DoesNotContain("mengikuti data versi", (await agency.OpenAsync(LicencePathLinks.Of(new(anew)))).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Who_may_not_sees_nothing_and_nothing_is_begun_twice_or_from_nothing(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        var (agency, begin) = (Agency(world), $"/api/v1/releases/people/{person.Id}/licence-path");
        Assert.Equal("licence-path.nothing-to-begin-from", await PlanPagesTests.RuleOf(await agency.CallAsync(begin, new { kind = "food" })));
        await world.App.GivenAsync(Some.Plan(person.Id));
        Assert.Equal("licence-path.no-such-kind", await PlanPagesTests.RuleOf(await agency.CallAsync(begin, new { kind = "emas" })));
        var id = await BegunAsync(agency, person, "food");
        Assert.Equal("licence-path.already-there", await PlanPagesTests.RuleOf(await agency.CallAsync(begin, new { kind = "food" })));
        Assert.Equal("licence-path.no-such-office", await PlanPagesTests.RuleOf(await agency.Http.PutAsJsonAsync($"{LicencePathLinks.Api}/{id}/steps/1", new { documents = Array.Empty<string>(), office = world.Releases.Prison.Id.Value })));

        foreach (var visitor in new[] { world.Foreigner, AgencyOf(world, world.Releases.OtherAgency) })
        {
            foreach (var page in new[] { LicencePathLinks.Of(new(id)), LicencePathLinks.Step(new(id), 1), LicencePathLinks.StepStage(new(id), 1, LicenceAct.Prepare), LicencePathLinks.Begin(person.Id) })
                Assert.Equal((page, 404), (page, (await visitor.OpenAsync(page)).Status));
            Assert.Equal(404, (int)(await visitor.CallAsync($"{LicencePathLinks.Api}/{id}/steps/1/stage", new { act = "Prepare" })).StatusCode);
            Assert.DoesNotContain("Keripik", (await visitor.OpenAsync(LicencePathLinks.List)).Text, StringComparison.Ordinal);
        }

        var reader = world.App.Visitor(new Scope(false, [1], [world.Releases.Prison.Id.Value], [world.Releases.Agreement.Id.Value]), LicencePathPermissions.Read);
        Assert.Empty((await reader.OpenAsync(LicencePathLinks.Step(new(id), 1))).Html.QuerySelectorAll("main form[method=post]"));
        Assert.Equal(400, await agency.PostWithoutTokenAsync(LicencePathLinks.StepStage(new(id), 1, LicenceAct.Prepare), ("on", "2026-05-01")));
    }

    [Theory, EachEngine]
    public async Task Who_else_changed_it_meanwhile_is_told(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        await world.App.GivenAsync(Some.Plan(person.Id));
        var id = new Id<LicencePath>(await BegunAsync(Agency(world), person, "food"));

        var rule = await world.App.WithDbAsync(async mine =>
        {
            var held = await mine.LicencePaths.AsSplitQuery().SingleAsync(p => p.Id == id);
            await Agency(world).CallAsync($"{LicencePathLinks.Api}/{id}/steps/1/stage", new { act = "Prepare" });
            held.Do(1, LicenceAct.Skip, new(VentureWorld.Today, Note: "tidak perlu"), Some.LicencePaths, Some.Officer, world.App.Time.Now);
            mine.Entry(held).State = EntityState.Modified;
            return (await Assert.ThrowsAsync<Refusal>(() => mine.SaveChangesAsync())).Rule;
        });

        Assert.Equal("changed-meanwhile", rule);
        Assert.Equal(LicenceState.Preparing, (await FindAsync(world, id.Value)).Steps[0].State);
    }

    [Theory, EachEngine]
    public async Task A_licence_that_ends_soon_is_brought_to_mind_and_one_that_has_ended_is_late(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        await world.App.GivenAsync(Some.Plan(person.Id));
        var agency = Agency(world);
        var id = await BegunAsync(agency, person, "service");
        await agency.CallAsync($"{LicencePathLinks.Api}/{id}/steps/1/stage", new { act = "Recognise", on = "2026-05-01", expiresOn = "2026-07-20" });

        Assert.Contains(await PlanPagesTests.TasksAsync(agency), t => t.GetProperty("title").GetString() == "KTP dan kartu keluarga habis 20 Juli 2026" && t.GetProperty("kind").GetString() == "Todo");
        world.App.Time.SetUtcNow(new(2026, 7, 21, 2, 0, 0, TimeSpan.Zero));
        Assert.Contains(await PlanPagesTests.TasksAsync(agency), t => t.GetProperty("title").GetString() == "KTP dan kartu keluarga sudah habis" && t.GetProperty("kind").GetString() == "Late");
    }

    internal static Visitor Agency(VentureWorld world) => AgencyOf(world, world.Releases.Agency);

    static Visitor AgencyOf(VentureWorld world, Organisation agency) => world.App.Visitor(
        new Scope(false, [], [agency.Id.Value], [world.Releases.Agreement.Id.Value]),
        AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Accept, VenturePermissions.List, VenturePermissions.Read, VenturePermissions.Keep, LicencePathPermissions.Read, LicencePathPermissions.Write);

    static Visitor Inside(ReleaseWorld world) => world.App.Visitor(
        new Scope(false, [1], [world.Prison.Id.Value, world.Office.Id.Value], [world.Agreement.Id.Value]),
        AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Names, ReleasePermissions.Plan, ParticipantPermissions.Read, LicencePathPermissions.Read, LicencePathPermissions.Write);

    static Task<LicencePath> FindAsync(VentureWorld world, Guid id) => FindAsync(world.Releases, id);

    static Task<LicencePath> FindAsync(ReleaseWorld world, Guid id) => world.App.WithDbAsync(db => db.LicencePaths.AsSplitQuery().SingleAsync(p => p.Id == new Id<LicencePath>(id)));

    internal static async Task<Guid> BegunAsync(Visitor visitor, Participant person, string kind)
    {
        var answer = await visitor.CallAsync($"/api/v1/releases/people/{person.Id}/licence-path", new { kind });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }
}
