using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Partners.Vetting;
using Semai.Modules.Placements.Mentoring;
using Semai.Tests.Modules.Partners.Mentors;

namespace Semai.Tests.Modules.Placements.Mentoring;

/// <summary>What happens elsewhere acts on a pair by itself, in the same save, and the gate no longer expects its mentor.</summary>
public class MentoringFollowsTests
{
    const string Monday = "/gate?day=2026-03-02";
    static readonly DateOnly Today = new(2026, 3, 1);

    [Theory, EachEngine]
    public async Task Release_ends_the_pair(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var (pair, person) = await ExpectedAsync(world);
        Assert.Contains("Siti Rahma", (await MentoringPagesTests.Guard(world).OpenAsync(Monday)).TextOf("#masuk"), StringComparison.Ordinal);
        var registrar = Registrar(world);

        var saved = await registrar.SubmitAsync(await registrar.OpenAsync($"/participants/{person.Id}/move"), ("act", "Release"), ("on", "2026-02-28"), ("why", "Surat lepas 12/2026"));

        Assert.Equal(302, saved.Status);
        Assert.Equal((PairState.Ended, PairReason.Released, new DateOnly(2026, 2, 28)), await NowAsync(world, pair));
        Assert.Equal(1, await world.App.WithDbAsync(db => db.JourneyEvents.CountAsync(e => e.Kind == JourneyKind.MentoringEnded)));
        await AssertNobodyAsync(world);
    }

    [Theory, EachEngine]
    public async Task Transfer_ends_also_what_has_not_begun_and_nobody_else_s(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var mentor = await world.App.GivenAsync(Some.Mentor(world.Business));
        var people = new[] { await MentoringPagesTests.PersonAsync(world), await MentoringPagesTests.PersonAsync(world) };
        var (proposed, other) = (await world.App.GivenAsync(Some.ProposedPair(mentor, people[0].Id)), await world.App.GivenAsync(Some.Pair(mentor, people[1].Id)));

        await Registrar(world).CallAsync($"/api/v1/participants/{people[0].Id}/move", new { act = "Transfer", on = "2026-03-01", why = "Surat pindah 3/2026" });

        Assert.Equal((PairState.Ended, PairReason.Transferred, Today), await NowAsync(world, proposed));
        Assert.Equal(PairState.Active, (await world.App.ReloadAsync(other.Id)).State);
    }

    [Theory, EachEngine]
    public async Task Who_is_missed_on_a_roster_meets_nobody_until_an_officer_resumes_it(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var (pair, person) = await ExpectedAsync(world);
        var path = $"/api/v1/participants/{person.Id}/move";

        await Registrar(world).CallAsync(path, new { act = "Miss", on = "2026-03-01", why = "Tidak ada di register" });
        Assert.Equal((PairState.Paused, PairReason.Missed, null), await NowAsync(world, pair));
        await AssertNobodyAsync(world);
        await Registrar(world).CallAsync(path, new { act = "Return", on = "2026-03-01", why = "Ternyata ada" });

        Assert.Equal(PairState.Paused, (await world.App.ReloadAsync(pair.Id)).State);
    }

    [Theory, EachEngine]
    public async Task A_business_that_is_suspended_sends_nobody_and_gets_no_new_pair(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var (pair, person) = await ExpectedAsync(world);

        await world.App.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<Db>();
            var business = await db.Businesses.SingleAsync(b => b.Id == world.Business.Id);
            business.Suspend(Some.On(Today, "keluhan"));
            await services.GetRequiredService<Stopping>().TellAsync(business, "keluhan", Some.Officer, world.App.Time.Now, default);
            return await db.SaveChangesAsync();
        });

        Assert.Equal((PairState.Ended, PairReason.BusinessStopped, Today), await NowAsync(world, pair));
        await AssertNobodyAsync(world);
        var answer = await MentoringPagesTests.Officer(world).CallAsync("/api/v1/mentoring", new { participantId = person.Id.Value, mentorId = pair.MentorId.Value });
        Assert.Equal("pair.business-not-approved", await MentoringPagesTests.RuleOf(answer));
    }

    [Theory, EachEngine]
    public async Task An_approval_that_lapses_ends_the_pairs_of_the_business(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var (pair, _) = await ExpectedAsync(world);
        var later = new FakeTimeProvider(new(2030, 1, 1, 2, 0, 0, TimeSpan.Zero)); // a clock of its own: the program's hourly look stays out of it

        await world.App.InScopeAsync(services => LapseBusinesses.DueAsync(services.GetRequiredService<Db>(), services.GetRequiredService<Stopping>(), later, default));

        Assert.Equal((PairState.Ended, PairReason.BusinessStopped), await NowAsync(world, pair) is var now ? (now.State, now.Reason) : default);
    }

    [Theory, EachEngine]
    public async Task A_mentor_who_stops_is_not_expected(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var (pair, _) = await ExpectedAsync(world);

        await MentoringPagesTests.Press(world.Agency, MentorPaths.Stop(pair.MentorId), ("on", "2026-03-01"));

        Assert.Equal((PairState.Ended, PairReason.MentorStopped, Today), await NowAsync(world, pair));
        await AssertNobodyAsync(world);
    }

    [Theory, EachEngine]
    public async Task What_follows_is_counted_as_a_change_so_that_a_stale_copy_does_not_win(Engine engine)
    {
        await using var world = await MentorWorld.OnAsync(engine);
        var (pair, person) = await ExpectedAsync(world);

        await world.App.WithDbAsync(async db =>
        {
            var stale = await db.Pairs.SingleAsync();
            await Registrar(world).CallAsync($"/api/v1/participants/{person.Id}/move", new { act = "Release", on = "2026-03-01", why = "Surat lepas" });
            stale.Pause(PairReason.Order, null, Some.Approver, world.App.Time.Now);
            Assert.Equal("changed-meanwhile", (await Assert.ThrowsAsync<Refusal>(() => db.SaveChangesAsync())).Rule);
        });

        Assert.Equal((PairState.Ended, PairReason.Released, Today), await NowAsync(world, pair));
    }

    /// <summary>A pair whose mentor may enter and is expected on Monday.</summary>
    static async Task<(MentoringPair Pair, Participant Person)> ExpectedAsync(MentorWorld world)
    {
        var mentor = await world.App.GivenAsync(Some.Mentor(world.Business));
        await world.App.GivenAsync(Some.Clearance(mentor));
        var person = await MentoringPagesTests.PersonAsync(world);
        var pair = Some.Pair(mentor, person.Id);
        pair.Plan(new(2026, 3, 2), new(9, 0), 60, "Aula", Admission.Admitted, Some.Officer, Some.Instant);
        return (await world.App.GivenAsync(pair), person);
    }

    static async Task<(PairState State, PairReason? Reason, DateOnly? EndedOn)> NowAsync(MentorWorld world, MentoringPair pair) =>
        await world.App.ReloadAsync(pair.Id) is var now ? (now.State, now.History[^1].Reason, now.EndedOn) : default;

    static async Task AssertNobodyAsync(MentorWorld world)
    {
        var page = (await MentoringPagesTests.Guard(world).OpenAsync(Monday)).Text;
        Assert.Contains("Tidak ada yang diharapkan", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Siti Rahma", page, StringComparison.Ordinal);
    }

    static Visitor Registrar(MentorWorld world) =>
        world.App.Visitor(world.Inside, AccessPermissions.Self, ParticipantPermissions.Read, ParticipantPermissions.Write);
}
