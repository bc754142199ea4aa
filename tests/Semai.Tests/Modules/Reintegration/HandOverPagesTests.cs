using Semai.Modules.Participants;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.Handing;

namespace Semai.Tests.Modules.Reintegration;

public class HandOverPagesTests
{
    static readonly DateOnly Today = ReleaseWorld.Today;

    [Theory, EachEngine]
    public async Task A_person_goes_from_prison_to_probation_office_to_agency_and_each_reads_from_its_acceptance_on(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var person = await world.LeavesAsync("Ahmad", Today.AddDays(20));
        await world.Guidance.CallAsync($"/api/v1/releases/people/{person.Id}/plan", new { });
        var (guidance, probation, path) = (world.Guidance, world.ProbationOfficer, ReleaseLinks.OfPerson(person.Id));
        await PlanPagesTests.Press(guidance, ReleaseLinks.PrepareHandOver(person.Id), null, ("receiver", $"{world.Probation.Id}"), ("things", "Plan"), ("note", "berkas lengkap"));
        var first = (await world.App.WithDbAsync(db => db.HandOvers.SingleAsync())).Id;

        Assert.Equal(404, (await probation.OpenAsync(ReleaseLinks.OfHandOver(first))).Status); // not sent yet
        await PlanPagesTests.Press(guidance, ReleaseLinks.HandOverStage(first, HandOverAct.Send), null);
        Assert.Contains(await PlanPagesTests.TasksAsync(probation), t => t.GetProperty("title").GetString() == "Ahmad menunggu diterima");
        Assert.DoesNotContain("Disusun", (await probation.OpenAsync(path)).Text, StringComparison.Ordinal);
        await PlanPagesTests.Press(probation, ReleaseLinks.HandOverStage(first, HandOverAct.Accept), null);
        Assert.Contains("Disusun", (await probation.OpenAsync(path)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await PlanPagesTests.TasksAsync(probation), t => t.GetProperty("title").GetString()!.Contains("Ahmad", StringComparison.Ordinal));

        var second = await world.SentAsync(person, world.Agency, probation);
        var agency = world.AgencyOfficer;
        Assert.Equal(404, (await agency.OpenAsync(path)).Status);
        await PlanPagesTests.Press(agency, ReleaseLinks.HandOverStage(second, HandOverAct.Accept), null);
        foreach (var open in new[] { path, ReleaseLinks.OfHandOver(second), $"/participants/{person.Id}", "/participants" })
            Assert.Contains("Ahmad", (await agency.OpenAsync(open)).Text, StringComparison.Ordinal);
        Assert.Equal(2, await world.App.WithDbAsync(db => db.JourneyEvents.CountAsync(e => e.Kind == JourneyKind.HandedOver)));
    }

    [Theory, EachEngine]
    public async Task An_agency_sees_no_name_before_it_accepts_and_no_other_agency_ever_does(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var person = await world.LeavesAsync("Ahmad", Today.AddDays(20));
        var id = await world.SentAsync(person, world.Agency);
        var (agency, other) = (world.AgencyOfficer, world.OtherAgencyOfficer);

        foreach (var text in new[]
        {
            (await agency.OpenAsync("/")).Text, (await agency.OpenAsync(ReleaseLinks.OfHandOver(id))).Html.Source.Text, (await agency.OpenAsync(ReleaseLinks.HandOverStage(id, HandOverAct.Accept))).Html.Source.Text,
            await agency.Http.GetStringAsync(new Uri($"/api/v1/hand-overs/{id}", UriKind.Relative)), (await agency.OpenAsync("/participants")).Text,
        })
        {
            Assert.DoesNotContain("Ahmad", text, StringComparison.Ordinal);
            Assert.DoesNotContain($"{person.Id}", text, StringComparison.Ordinal);
            Assert.DoesNotContain("berkas lengkap", text, StringComparison.Ordinal);
        }

        Assert.Contains("Serah terima dari Lapas LKT", (await agency.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await agency.OpenAsync($"/participants/{person.Id}")).Status);
        await ReleaseWorld.StageAsync(agency, id, "Accept");
        Assert.Contains("Ahmad", (await agency.OpenAsync($"/participants/{person.Id}")).Text, StringComparison.Ordinal);
        foreach (var path in new[] { ReleaseLinks.OfHandOver(id), ReleaseLinks.OfPerson(person.Id), $"/participants/{person.Id}" })
            Assert.Equal((path, 404), (path, (await other.OpenAsync(path)).Status));
        Assert.Equal(404, (int)(await ReleaseWorld.StageAsync(other, id, "End", "x")).StatusCode);
    }

    [Theory, EachEngine]
    public async Task A_withdrawn_consent_closes_the_record_at_once(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var person = await world.LeavesAsync("Ahmad", Today.AddDays(20));
        var id = await world.SentAsync(person, world.Agency);
        var agency = world.AgencyOfficer;
        await ReleaseWorld.StageAsync(agency, id, "Accept");

        await ReleaseWorld.StageAsync(world.Guidance, id, "End", "persetujuan dicabut");

        foreach (var path in new[] { ReleaseLinks.OfHandOver(id), ReleaseLinks.OfPerson(person.Id), $"/participants/{person.Id}" })
            Assert.Equal((path, 404), (path, (await agency.OpenAsync(path)).Status));
        Assert.Equal(1, await world.App.WithDbAsync(db => db.Disclosures.CountAsync(d => d.ClosedWhy == "persetujuan dicabut")));
    }

    [Theory, EachEngine]
    public async Task Each_act_is_its_own_office_s_and_who_serves_in_both_accepts_nothing(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var person = await world.LeavesAsync("Ahmad", Today.AddDays(20));
        var id = await world.SentAsync(person, world.Probation);

        Assert.Equal("hand-over.same-office", await PlanPagesTests.RuleOf(await ReleaseWorld.StageAsync(world.Double, id, "Accept")));
        Assert.Equal(404, (int)(await ReleaseWorld.StageAsync(world.Guidance, id, "Accept")).StatusCode);
        Assert.Equal(404, (int)(await ReleaseWorld.StageAsync(world.Watcher, id, "Accept")).StatusCode);
        Assert.Equal(404, (int)(await ReleaseWorld.StageAsync(world.Foreigner, id, "Accept")).StatusCode);
        Assert.Equal(404, (await world.Foreigner.OpenAsync(ReleaseLinks.OfHandOver(id))).Status);
        Assert.Equal("hand-over.send-not-allowed", await PlanPagesTests.RuleOf(await ReleaseWorld.StageAsync(world.Guidance, id, "Send")));
        await ReleaseWorld.StageAsync(world.ProbationOfficer, id, "Refuse", "berkas kurang");
        Assert.Contains(await PlanPagesTests.TasksAsync(world.Guidance), t => t.GetProperty("title").GetString() == "Serah terima Ahmad ditolak");
    }

    [Theory, EachEngine]
    public async Task Who_goes_to_the_probation_office_goes_to_an_agency_through_it_and_to_each_once(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var person = await world.LeavesAsync("Ahmad", Today.AddDays(20));
        await world.SentAsync(person, world.Probation);
        var path = $"/api/v1/releases/people/{person.Id}/hand-over";
        object To(Guid receiver, string? consent = "2026-03-01") => new { receiverId = receiver, consentOn = consent, things = new[] { "Plan" } };

        Assert.Equal("hand-over.via-probation", await RuleAsync(world.Guidance, To(world.Agency.Id.Value)));
        Assert.Equal("hand-over.already-there", await RuleAsync(world.Guidance, To(world.Probation.Id.Value)));
        Assert.Equal("hand-over.no-receiver", await RuleAsync(world.Guidance, To(world.OtherAgency.Id.Value))); // no party of an agreement
        foreach (var stranger in new[] { world.Foreigner, world.ProbationOfficer }) // the office has not accepted yet
            Assert.Equal(404, (int)(await stranger.CallAsync(path, To(world.Agency.Id.Value))).StatusCode);

        async Task<string?> RuleAsync(Visitor by, object body) => await PlanPagesTests.RuleOf(await by.CallAsync(path, body));
    }

    [Theory, EachEngine]
    public async Task When_the_agreement_ends_so_does_what_the_agency_sees(Engine engine)
    {
        await using var world = await ReleaseWorld.OnAsync(engine);
        var person = await world.LeavesAsync("Ahmad", Today.AddDays(20));
        var id = await world.SentAsync(person, world.Agency);
        await ReleaseWorld.StageAsync(world.AgencyOfficer, id, "Accept");

        var after = world.App.Visitor(new Scope(false, [], [world.Agency.Id.Value], []), ReleasePermissions.Read, ParticipantPermissions.Read);

        foreach (var path in new[] { ReleaseLinks.OfHandOver(id), ReleaseLinks.OfPerson(person.Id), $"/participants/{person.Id}" })
            Assert.Equal((path, 404), (path, (await after.OpenAsync(path)).Status));
    }
}
