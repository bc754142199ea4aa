using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Alarms;
using Semai.Modules.Reintegration.FollowUps;

namespace Semai.Tests.Modules.Reintegration;

public class ScheduleEarlierTests
{
    static readonly DateOnly Today = FollowUpWorld.Today;

    [Theory, EachEngine]
    public async Task Who_left_before_there_was_a_schedule_gets_the_times_still_to_come_and_none_is_missed(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        var (handed, lone, long_) = (await LeftAsync(world, "Ahmad", Today.AddDays(-200), accepted: true), await LeftAsync(world, "Budi", Today.AddDays(-20)), await LeftAsync(world, "Cahyo", Today.AddYears(-9)));
        var scheduled = await world.ReleasedAsync("Dedi", Today.AddDays(-3));
        var before = await CountAsync(world, scheduled);

        Assert.Equal(new ScheduledEarlier(2, 10, 2), await RunAsync(world, dryRun: true));
        Assert.Equal(0, await CountAsync(world, handed));
        Assert.Equal(new ScheduledEarlier(2, 10, 2), await RunAsync(world));
        Assert.Equal(new ScheduledEarlier(0, 0, 0), await RunAsync(world)); // done again it finds nobody

        var those = await world.App.WithDbAsync(db => db.FollowUps.Where(f => f.ParticipantId == handed.Id).OrderBy(f => f.Months).ToListAsync());
        Assert.Equal([1, 3, 6, 12, 24, 36], those.Select(f => f.Months));
        Assert.Equal(
            [CancelReason.BeforeSchedule, CancelReason.BeforeSchedule, null, null, null, null],
            those.Select(f => f.CancelReason));
        Assert.Equal([FollowUpStanding.Cancelled, FollowUpStanding.Cancelled, FollowUpStanding.Late], those.Take(3).Select(f => f.StandingOn(Today)));
        Assert.Equal((6, 0, before), (await CountAsync(world, lone), await CountAsync(world, long_), await CountAsync(world, scheduled)));
        var states = await world.App.WithDbAsync(db => db.Departures.Where(d => d.ParticipantId == handed.Id || d.ParticipantId == lone.Id).ToDictionaryAsync(d => d.ParticipantId, d => d.State));
        Assert.Equal((DepartureState.HandedOver, DepartureState.Open), (states[handed.Id], states[lone.Id])); // whom nobody has, rings
        Assert.Contains("Sebelum Semai menjadwalkan", (await world.Probation.OpenAsync(FollowUpLinks.Of(those[0].Id))).Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_release_that_is_on_record_without_a_schedule_keeps_its_record(Engine engine)
    {
        await using var world = await FollowUpWorld.OnAsync(engine);
        var person = await LeftAsync(world, "Ahmad", Today.AddDays(-20));
        var kept = await world.App.GivenAsync(Departure.Record(person.Id, 1, Today.AddDays(-20), Some.Officer, Some.Instant));

        await RunAsync(world);

        Assert.Equal([kept.Id], await world.App.WithDbAsync(db => db.FollowUps.Select(f => f.DepartureId).Distinct().ToListAsync()));
        Assert.Equal(1, await world.App.WithDbAsync(db => db.Departures.CountAsync()));
    }

    /// <summary>As a version of the program left it that kept neither releases nor a schedule: custody alone says that the person has left.</summary>
    static async Task<Participant> LeftAsync(FollowUpWorld world, string name, DateOnly on, bool accepted = false)
    {
        var person = await world.Releases.LeavesAsync(name, Today.AddDays(100));
        if (accepted) await ReleaseWorld.StageAsync(world.Releases.ProbationOfficer, await world.Releases.SentAsync(person, world.Releases.Probation), "Accept");
        await world.App.WithDbAsync(db => db.Custodies.Where(c => c.ParticipantId == person.Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.Presence, Presence.Released).SetProperty(c => c.PresentSince, on)));
        return person;
    }

    static Task<ScheduledEarlier> RunAsync(FollowUpWorld world, bool dryRun = false) => world.App.InScopeAsync(s => s.GetRequiredService<ScheduleEarlier>().RunAsync(dryRun, default));

    static Task<int> CountAsync(FollowUpWorld world, Participant person) => world.App.WithDbAsync(db => db.FollowUps.CountAsync(f => f.ParticipantId == person.Id));
}
