using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Alarms;
using Semai.Modules.Reintegration.Handing;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>What was planned for those who left before Semai kept a schedule.</summary>
/// <param name="Releases">Releases that had no schedule.</param>
/// <param name="Planned">Times at which they are to be asked.</param>
/// <param name="Explained">Times whose window had closed by then: kept with the reason, and missed by nobody.</param>
public sealed record ScheduledEarlier(int Releases, int Planned, int Explained);

/// <summary>
/// Gives a schedule to people who were released before there was one, from the release that their custody records. Done
/// again it finds nobody. A release none of whose windows is open any more is left alone. Where nobody has the person the
/// release rings as any other: without an office that accepted them nobody would ask.
/// </summary>
public sealed class ScheduleEarlier(Db db, Actor by, TimeProvider time)
{
    /// <param name="dryRun">Counts and saves nothing.</param>
    /// <exception cref="Refusal">No rules of follow-up are loaded.</exception>
    public async Task<ScheduledEarlier> RunAsync(bool dryRun, CancellationToken cancel)
    {
        var (today, rules) = (time.Today, await FollowUpRules.OnAsync(time.Today, db, cancel));
        var earliest = today.AddMonths(-rules.Points.Max(p => p.Months)).AddDays(-rules.Points.Max(p => p.AfterDays) - 1);
        var (asked, departures) = (db.FollowUps.IgnoreQueryFilters().Select(f => f.DepartureId), db.Departures.IgnoreQueryFilters());
        var gone = await db.Custodies.IgnoreQueryFilters().AsNoTracking().Where(c => c.Presence == Presence.Released && c.PresentSince >= earliest)
            .Where(c => !departures.Any(d => d.ParticipantId == c.ParticipantId && d.RunningKey != null && asked.Contains(d.Id)))
            .OrderBy(c => c.ParticipantId).Select(c => new { c.ParticipantId, c.Unit, c.PresentSince }).ToListAsync(cancel);
        var (releases, planned, explained) = (0, 0, 0);
        foreach (var one in gone.Where(g => rules.Points.Any(p => p.Closes(g.PresentSince) >= today)))
        {
            var made = Schedule(await DepartureAsync(one.ParticipantId, one.Unit, one.PresentSince, cancel), rules, today);
            (releases, planned, explained) = (releases + 1, planned + made.Count(f => f.State is FollowUpState.Due), explained + made.Count(f => f.State is FollowUpState.Cancelled));
        }

        if (dryRun) db.ChangeTracker.Clear();
        else await db.SaveChangesAsync(cancel);
        return new(releases, planned, explained);
    }

    /// <summary>The release as it stands, or recorded now where it was before releases were kept.</summary>
    async Task<Departure> DepartureAsync(Id<Participant> person, int unit, DateOnly on, CancellationToken cancel)
    {
        if (await db.Departures.IgnoreQueryFilters().FirstOrDefaultAsync(d => d.ParticipantId == person && d.RunningKey != null, cancel) is { } kept) return kept;

        var made = Departure.Record(person, unit, on, by, time.Now);
        if (await db.HandOvers.IgnoreQueryFilters().AnyAsync(h => h.ParticipantId == person && h.State == HandOverState.Accepted, cancel)) made.HandOver(null, by, time.Now);
        db.Add(made);
        return made;
    }

    List<FollowUp> Schedule(Departure departure, FollowUpRules rules, DateOnly today)
    {
        var made = new List<FollowUp>();
        foreach (var point in rules.Points)
        {
            var one = FollowUp.Plan(departure, point, rules.Version, by, time.Now);
            if (one.Closes < today) one.Cancel(CancelReason.BeforeSchedule, by, time.Now);
            made.Add(one);
        }

        db.AddRange(made);
        return made;
    }
}
