using Semai.Modules.Participants;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.Onward;
using Semai.Tests.Modules.Partners.Mentors;

namespace Semai.Tests.Modules.Reintegration;

public class OnwardTests
{
    [Theory, EachEngine]
    public async Task What_ended_with_the_release_goes_on_as_the_officer_notes_it(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var person = await world.App.GivenAsync(Some.Person());
        await world.App.GivenAsync(Some.CustodyOf(person));
        var pair = await world.App.GivenAsync(Some.Pair(await world.App.GivenAsync(Some.Mentor(world.Business)), person.Id));
        var officer = world.App.Visitor(
            new Scope(false, [1], [world.Prison.Id.Value], []), ReleasePermissions.Read, ReleasePermissions.Names, ReleasePermissions.Plan, ParticipantPermissions.Read, ParticipantPermissions.Write);
        var path = ReleaseLinks.OfPerson(person.Id);

        Assert.Contains("Mentor: Siti Rahma", (await officer.OpenAsync(path)).TextOf("#lanjut"), StringComparison.Ordinal);
        await officer.CallAsync($"/api/v1/participants/{person.Id}/move", new { act = "Release", on = "2026-03-01", why = "Surat lepas" });
        await PlanPagesTests.Press(officer, ReleaseLinks.Onward(person.Id, pair.Id.Value), null, ("with", "mentor yang sama, tiap Sabtu"));

        var after = (await officer.OpenAsync(path)).TextOf("#lanjut");
        Assert.Contains("Selesai", after, StringComparison.Ordinal);
        Assert.Contains("mentor yang sama, tiap Sabtu", after, StringComparison.Ordinal);
        var note = await world.App.WithDbAsync(db => db.Continuations.SingleAsync());
        await officer.CallAsync($"/api/v1/releases/people/{person.Id}/onward", new { subjectId = pair.Id.Value, with = "ternyata tidak", inErrorId = note.Id.Value });
        Assert.DoesNotContain("tiap Sabtu", (await officer.OpenAsync(path)).TextOf("#lanjut"), StringComparison.Ordinal);

        Assert.Equal("onward.nothing-begun", await PlanPagesTests.RuleOf(await officer.CallAsync($"/api/v1/releases/people/{person.Id}/onward", new { subjectId = person.Id.Value, with = "x" })));
        var stranger = world.App.Visitor(Scope.Unit(3), ReleasePermissions.Read, ReleasePermissions.Names, ReleasePermissions.Plan);
        Assert.Equal(404, (await stranger.OpenAsync(ReleaseLinks.Onward(person.Id, pair.Id.Value))).Status);
    }
}
