using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Handing;
using Semai.Modules.Reintegration.Plans;
using Semai.Shell.Lists;

namespace Semai.Modules.Reintegration.Calendar;

/// <summary>A person who will leave, as the list shows it.</summary>
/// <param name="Prison">Short name.</param>
/// <param name="District">As written; null where none is recorded.</param>
/// <param name="Plan">How far the latest release plan is; null where there is none, or it is not the reader's.</param>
public sealed record ReleaseRow(Id<Participant> Id, string Name, int Unit, string Prison, string? District, DateOnly Day, ReleaseWay Way, DayStanding Standing, PlanState? Plan);

/// <summary>The calendar for this reader: rows, and the counts that come of the very same query.</summary>
public sealed class ReleaseCalendar(Db db, ReleaseReach reach, TimeProvider time)
{
    public async Task<Page<ReleaseRow>> PageAsync(ReleaseQuery query, CancellationToken cancel)
    {
        var matching = await MatchingAsync(query, cancel);
        var from = Cursor.Parse(query.After, keys: 2);
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var day, var key] && DateOnly.TryParse(day, System.Globalization.CultureInfo.InvariantCulture, out var last) && Id<Participant>.TryParse(key, null, out var id))
            matching = matching.Where(l => l.Day > last || (l.Day == last && l.Id > id));
        return Page.Of(await RowsAsync(matching, Page.Size + 1, cancel), from, r => [r.Day.Iso, r.Id.ToString()], total);
    }

    public async Task<IReadOnlyList<ReleaseRow>> AllAsync(ReleaseQuery query, CancellationToken cancel) =>
        await RowsAsync(await MatchingAsync(query, cancel), int.MaxValue, cancel);

    public async Task<ReleaseForecast> ForecastAsync(ReleaseQuery query, CancellationToken cancel) =>
        ReleaseForecast.Of(await (await MatchingAsync(query, cancel)).Select(l => new ReleaseForecast.Entry(l.Day, l.District)).ToListAsync(cancel));

    /// <summary>Short names of the prisons that the reader sees by name, by their number.</summary>
    public async Task<IReadOnlyDictionary<int, string>> PrisonsAsync(CancellationToken cancel)
    {
        var units = await reach.NamedAsync(cancel);
        return await db.Organisations.Where(o => o.UnitNo != null && units.Contains(o.UnitNo.Value)).OrderBy(o => o.ShortName)
            .ToDictionaryAsync(o => o.UnitNo!.Value, o => o.ShortName, cancel);
    }

    /// <summary>Everyone of whom the reader sees the name, narrowed; nobody where no names are theirs.</summary>
    internal async Task<IQueryable<ReleaseLine>> MatchingAsync(ReleaseQuery query, CancellationToken cancel)
    {
        var (today, units) = (time.Today, await reach.NamedAsync(cancel));
        var asked = query.Unit is { } unit ? units.Where(u => u == unit).ToList() : units;
        var lines = ReleaseLines.Of(db, asked, await ReleaseRules.OnAsync(today, db, cancel), today);
        var last = query.Last(today);
        lines = lines.Where(l => l.Day <= last);
        if (query.From is { } first) lines = lines.Where(l => l.Day >= first);
        if (query.Way is { } way)
        {
            var number = (int)way;
            lines = lines.Where(l => l.Way == number);
        }

        lines = Planned(lines, query.Plan);
        if (query.HandOver is ReleaseQuery.None) lines = NotAccepted(lines, today.AddDays(-(await ReleaseRules.OnAsync(today, db, cancel)).AcceptanceHoldsDays.Value));
        if (query.District is null) return lines;
        if (query.District is ReleaseQuery.Nowhere) return lines.Where(l => l.District == null);

        // Prisons write a district in many ways; those that fold to the same are the same.
        var written = await lines.Where(l => l.District != null).Select(l => l.District!).Distinct().ToListAsync(cancel);
        var same = written.Where(w => Folded.Of(w) == query.District).ToList();
        return lines.Where(l => same.Contains(l.District!));
    }

    IQueryable<ReleaseLine> Planned(IQueryable<ReleaseLine> lines, string? plan)
    {
        var plans = db.ReleasePlans;
        return plan is ReleaseQuery.None ? lines.Where(l => !plans.Any(p => p.ParticipantId == l.Id))
            : Enum.TryParse<PlanState>(plan, out var state) && Enum.IsDefined(state) ? lines.Where(l => plans.Any(p => p.ParticipantId == l.Id && p.State == state))
            : lines;
    }

    IQueryable<ReleaseLine> NotAccepted(IQueryable<ReleaseLine> lines, DateOnly since)
    {
        var handed = db.HandOvers;
        return lines.Where(l => !handed.Any(h => h.ParticipantId == l.Id && h.State == HandOverState.Accepted && h.AcceptedOn >= since));
    }

    async Task<List<ReleaseRow>> RowsAsync(IQueryable<ReleaseLine> lines, int most, CancellationToken cancel)
    {
        var (today, people) = (time.Today, db.Participants);
        var read = await lines.OrderBy(l => l.Day).ThenBy(l => l.Id).Take(most)
            .Join(people.IgnoreQueryFilters().IgnoreAutoIncludes(), l => l.Id, p => p.Id, (l, p) => new { Line = l, p.Name, p.Alias, p.Patronym, p.Sex })
            .OrderBy(r => r.Line.Day).ThenBy(r => r.Line.Id).ToListAsync(cancel);
        var prisons = await PrisonsAsync(cancel);
        var ids = read.ConvertAll(r => r.Line.Id);
        var plans = (await db.ReleasePlans.Where(p => ids.Contains(p.ParticipantId)).OrderBy(p => p.Id).Select(p => new { p.ParticipantId, p.State }).ToListAsync(cancel))
            .ToLookup(p => p.ParticipantId, p => (PlanState?)p.State);
        return read.ConvertAll(r => new ReleaseRow(
            r.Line.Id, ParticipantWords.FullName(r.Name, r.Alias, r.Patronym, r.Sex), r.Line.Unit, prisons.GetValueOrDefault(r.Line.Unit) ?? $"{r.Line.Unit}",
            r.Line.District, r.Line.Day, (ReleaseWay)r.Line.Way, StandingOf(r.Line, today), plans[r.Line.Id].LastOrDefault()));
    }

    internal static DayStanding StandingOf(ReleaseLine line, DateOnly today) => line switch
    {
        { Way: (int)ReleaseWay.Expiry } when line.Day < today => DayStanding.Passed,
        _ when line.Day < today => DayStanding.Open,
        { IsEstimate: true } => DayStanding.Estimate,
        _ => DayStanding.Recorded,
    };
}
