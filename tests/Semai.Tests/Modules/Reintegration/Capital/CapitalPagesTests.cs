using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.BusinessPlans;
using Semai.Modules.Reintegration.Capital;
using Semai.Tests.Modules.Reintegration.Ventures;

namespace Semai.Tests.Modules.Reintegration.Capital;

public class CapitalPagesTests
{
    [Theory, EachEngine]
    public async Task A_loan_goes_from_the_application_to_the_second_instalment_and_says_what_is_late(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        await world.App.GivenAsync(Some.Plan(person.Id, accepted: true));
        var (agency, colleague) = (Agency(world), Agency(world));

        var wrong = await agency.SubmitAsync(await agency.OpenAsync(CapitalLinks.Apply(person.Id)), ("source", "kur-super-mikro"), ("amount", "nol"), ("purpose", "wajan besar"));
        Assert.Equal((422, "wajan besar"), (wrong.Status, wrong.TextOf("#purpose")));
        await PlanPagesTests.Press(agency, CapitalLinks.Apply(person.Id), null, ("source", "kur-super-mikro"), ("amount", "6 juta"), ("purpose", "wajan besar"), ("on", "2026-03-02"));
        var id = await world.App.WithDbAsync(db => db.CapitalApplications.Select(c => c.Id).SingleAsync());
        Assert.Contains("wajan besar", (await agency.OpenAsync(ReleaseLinks.OfPerson(person.Id))).TextOf("#modal"), StringComparison.Ordinal);

        var more = await agency.SubmitAsync(await agency.OpenAsync(CapitalLinks.Stage(id, CapitalAct.Grant)), ("amount", "7 juta"), ("on", "2026-03-10"), ("evidence", "BRI-7"), ("months", "12"), ("firstDue", "2026-04-10"));
        Assert.Equal((422, "7 juta"), (more.Status, more.Html.QuerySelector("#amount")!.GetAttribute("value")));
        Assert.Contains("tidak lebih dari itu", more.Text, StringComparison.Ordinal);
        await PlanPagesTests.Press(agency, CapitalLinks.Stage(id, CapitalAct.Grant), null, ("amount", "5 juta"), ("on", "2026-03-10"), ("evidence", "BRI-7"), ("months", "12"), ("firstDue", "2026-04-10"), ("cost", "100.000"));
        Assert.DoesNotContain("Benarkan putusannya", (await agency.OpenAsync(CapitalLinks.Of(id))).Text, StringComparison.Ordinal);
        Assert.Contains(await PlanPagesTests.TasksAsync(colleague), t => t.GetProperty("title").GetString() == "Uang KUR super mikro untuk Ahmad menunggu dibenarkan");
        await PlanPagesTests.Press(colleague, CapitalLinks.Of(id), CapitalLinks.Stage(id, CapitalAct.Confirm));
        await PlanPagesTests.Press(agency, CapitalLinks.Stage(id, CapitalAct.Disburse), null, ("on", "2026-03-12"), ("evidence", "TRF-1"));
        await PlanPagesTests.Press(colleague, CapitalLinks.Of(id), CapitalLinks.ConfirmPart(id, 1));
        await PlanPagesTests.Press(agency, CapitalLinks.Stage(id, CapitalAct.Pay), null, ("on", "2026-04-10"), ("evidence", "KW-1"));

        var page = await agency.OpenAsync(CapitalLinks.Of(id));
        Assert.Contains("Angsuran 2 sebesar Rp 425.000 sudah lewat 10 Mei 2026", page.Text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("Rp 5.100.000", page.TextOf("#angsuran tfoot").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains(await PlanPagesTests.TasksAsync(agency), t => t.GetProperty("title").GetString() == "Angsuran Ahmad terlambat" && t.GetProperty("kind").GetString() == "Late");
        await PlanPagesTests.Press(agency, CapitalLinks.Counter(id, 2), null, ("why", "kuitansi orang lain"));
        Assert.Equal((0L, 3), await world.App.WithDbAsync(async db => (await db.CapitalApplications.AsSplitQuery().SingleAsync()) is var one ? (one.Paid, one.Entries.Count) : default));
        Assert.Contains("Terlambat", (await agency.OpenAsync(CapitalLinks.List)).Text, StringComparison.Ordinal);
        Assert.Contains("Ahmad;KUR super mikro;Terlambat;6000000;5000000;5000000;5100000", await agency.Http.GetStringAsync(new Uri($"{CapitalLinks.List}/export?as=csv", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task From_two_desks_at_once_no_more_comes_than_was_granted(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var id = await ApprovedAsync(world, await world.LeaverAsync());

        var rule = await world.App.WithDbAsync(async mine =>
        {
            var held = await mine.CapitalApplications.AsSplitQuery().SingleAsync(c => c.Id == id);
            Assert.True((await Agency(world).CallAsync($"{CapitalLinks.Api}/{id}/stage", new { act = "Disburse", on = "2026-05-20", amount = 3_000_000, evidence = "TRF-1" })).IsSuccessStatusCode);
            held.Disburse(new(3_000_000, new(2026, 5, 20), "TRF-2"), Some.Officer, world.App.Time.Now);
            return (await Assert.ThrowsAsync<Refusal>(() => mine.SaveChangesAsync())).Rule;
        });

        Assert.Equal("changed-meanwhile", rule);
        Assert.Equal(3_000_000, await world.App.WithDbAsync(db => db.CapitalApplications.Select(c => c.Disbursed).SingleAsync()));
        await Assert.ThrowsAnyAsync<Exception>(() => world.App.WithDbAsync(db => db.CapitalApplications.ExecuteUpdateAsync(s => s.SetProperty(c => c.Disbursed, 9_000_000)))); // the database holds it too
    }

    [Theory, EachEngine]
    public async Task Only_the_offices_that_have_the_person_see_it_and_no_prison(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        var id = await ApprovedAsync(world, person);
        var prison = world.App.Visitor(new Scope(false, [1], [world.Releases.Prison.Id.Value, world.Releases.Office.Id.Value], [world.Releases.Agreement.Id.Value]), May);
        var other = world.App.Visitor(new Scope(false, [], [world.Releases.OtherAgency.Id.Value], [world.Releases.Agreement.Id.Value]), May);

        foreach (var visitor in new[] { prison, other, world.Foreigner })
        {
            foreach (var path in new[] { CapitalLinks.Of(id), CapitalLinks.Apply(person.Id), CapitalLinks.Stage(id, CapitalAct.Disburse), CapitalLinks.Counter(id, 1) })
                Assert.Equal((path, 404), (path, (await visitor.OpenAsync(path)).Status));
            Assert.Equal(404, (int)(await visitor.CallAsync($"{CapitalLinks.Api}/{id}/stage", new { act = "Disburse", amount = 1, evidence = "T" })).StatusCode);
            Assert.DoesNotContain("Ahmad", (await visitor.OpenAsync(CapitalLinks.List)).Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("KUR", (await prison.OpenAsync(ReleaseLinks.OfPerson(person.Id))).Text, StringComparison.Ordinal);
        Assert.Equal(400, await Agency(world).PostWithoutTokenAsync(CapitalLinks.Stage(id, CapitalAct.Confirm)));
    }

    [Theory, EachEngine]
    public async Task A_source_that_asks_for_a_reviewed_plan_gets_one_and_is_asked_once_at_a_time(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        var (agency, api) = (Agency(world), $"/api/v1/releases/people/{person.Id}/capital");
        object Asked(string source) => new { source, amount = 1_000_000, purpose = "wajan", on = "2026-05-01" };
        Assert.Equal("capital.plan-missing", await PlanPagesTests.RuleOf(await agency.CallAsync(api, Asked("kur-super-mikro"))));

        Assert.Equal(201, (int)(await agency.CallAsync(api, Asked("savings"))).StatusCode);
        Assert.Equal("capital.already-there", await PlanPagesTests.RuleOf(await agency.CallAsync(api, Asked("savings"))));
        var plan = await world.App.GivenAsync(Some.Plan(person.Id, accepted: true));
        await agency.CallAsync(api, Asked("kur-super-mikro"));

        var kur = await world.App.WithDbAsync(db => db.CapitalApplications.SingleAsync(c => c.Source == "kur-super-mikro"));
        Assert.Equal((plan.Id, 1), (kur.PlanId, kur.PlanNo));
        Assert.True((await agency.CallAsync($"{CapitalLinks.Api}/{kur.Id}/stage", new { act = "Refuse", on = "2026-05-20", why = "Catatan kredit belum bersih" })).IsSuccessStatusCode);
        Assert.Contains("Catatan kredit belum bersih", (await agency.OpenAsync(CapitalLinks.Of(kur.Id))).Text, StringComparison.Ordinal);
        Assert.Equal(201, (int)(await agency.CallAsync(api, Asked("kur-super-mikro"))).StatusCode);
    }

    static string[] May => [AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Names, ReleasePermissions.Accept, CapitalPermissions.Read, CapitalPermissions.Keep];

    internal static Visitor Agency(VentureWorld world) => world.App.Visitor(new Scope(false, [], [world.Releases.Agency.Id.Value], [world.Releases.Agreement.Id.Value]), May);

    /// <summary>Rp 5.000.000 in twelve instalments from 10 June on, granted and looked at by two.</summary>
    internal static async Task<Id<CapitalApplication>> ApprovedAsync(VentureWorld world, Participant person, PlanSheet? sheet = null)
    {
        await world.App.GivenAsync(Some.Plan(person.Id, accepted: true, sheet));
        var answer = await Agency(world).CallAsync($"/api/v1/releases/people/{person.Id}/capital", new { source = "kur-super-mikro", amount = 5_000_000, purpose = "wajan", on = "2026-05-01" });
        var id = new Id<CapitalApplication>((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid());
        Assert.True((await Agency(world).CallAsync($"{CapitalLinks.Api}/{id}/stage", new { act = "Grant", on = "2026-05-10", amount = 5_000_000, evidence = "BRI-1", months = 12, firstDue = "2026-06-10", cost = 0 })).IsSuccessStatusCode);
        Assert.True((await Agency(world).CallAsync($"{CapitalLinks.Api}/{id}/stage", new { act = "Confirm" })).IsSuccessStatusCode);
        return id;
    }
}
