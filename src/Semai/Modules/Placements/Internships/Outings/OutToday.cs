using Semai.Data;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Internships.Outings;

/// <summary>One person at the gate on a day.</summary>
/// <param name="Name">Null where the reader may not see it.</param>
/// <param name="Day">Earlier than the day asked for where somebody is still out since then.</param>
/// <param name="LateMinutes">After the hour: of those back, and of those still out now.</param>
public sealed record OutRow(
    Id<Placement> Id, string? Name, string Work, string Host, DateOnly Day, TimeOnly OutBy, TimeOnly DueBack, TimeOnly? OutAt, TimeOnly? BackAt,
    OutingStanding Standing, int LateMinutes, bool IsSuspended);

/// <summary>Everybody of one prison who goes out on a day, those who are late first.</summary>
/// <param name="Unit">Number of the prison.</param>
public sealed record OutSheet(int Unit, DateOnly Day, IReadOnlyList<OutRow> Rows)
{
    public int Count(params OutingStanding[] standings) => Rows.Count(r => standings.Contains(r.Standing));
}

/// <summary>Works out who is out, due back and late.</summary>
public sealed class OutToday(Db db, PlacementReading reading, TimeProvider time)
{
    /// <summary>Prisons of this reader from which anybody ever went out, by number.</summary>
    public Task<List<int>> UnitsAsync(CancellationToken cancel) =>
        db.Placements.Where(p => p.Kind == OfferKind.InternshipOutside && p.StartedOn != null && (db.Scope.Everything || db.Scope.Units.Contains(p.Unit)))
            .Select(p => p.Unit).Distinct().OrderBy(u => u).ToListAsync(cancel);

    public async Task<OutSheet> OfAsync(int unit, DateOnly day, CancellationToken cancel)
    {
        var now = time.Now;
        var all = db.Placements;
        var outings = await db.Outings.AsNoTracking()
            .Where(o => (o.Day == day || (o.Day < day && o.OutAt != null && o.BackAt == null)) && all.Any(p => p.Id == o.PlacementId && p.Unit == unit))
            .ToListAsync(cancel);
        var marked = outings.Select(o => o.PlacementId).Distinct().ToList();
        var placements = await db.Placements.AsNoTracking()
            .Where(p => p.Unit == unit && p.Kind == OfferKind.InternshipOutside)
            .Where(p => marked.Contains(p.Id) || (p.StartedOn <= day && p.Ends >= day && (p.EndedOn == null || p.EndedOn >= day)))
            .ToListAsync(cancel);
        var holidays = await db.HolidaysAsync(day, day, cancel);
        var names = await reading.NamesAsync([.. placements.Select(p => p.ParticipantId).Distinct()], cancel);
        var byId = placements.ToDictionary(p => p.Id);
        var today = outings.Where(o => o.Day == day || o.IsOut).Select(o => o.PlacementId).ToHashSet(); // who is out since an earlier day is not awaited again

        var rows = outings.Where(o => o.OutAt is not null || MayGo(byId[o.PlacementId], day, holidays, now)).Select(o => Row(byId[o.PlacementId], o, o.Day, names, now))
            .Concat(placements.Where(p => !today.Contains(p.Id) && MayGo(p, day, holidays, now)).Select(p => Row(p, null, day, names, now)));
        return new(unit, day, [.. rows.OrderBy(r => r.Standing).ThenBy(r => r.Day).ThenBy(r => r.DueBack).ThenBy(r => r.Name, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Id.Value)]);
    }

    static bool MayGo(Placement placement, DateOnly day, HolidayCalendar holidays, DateTime now) =>
        placement.Weekdays.Contains(day.DayOfWeek) && !holidays.IsHoliday(day) && placement.RunsOn(day) && day <= placement.Ends
        && (day < now.OfficeDay || placement.State is PlacementState.Active);

    static OutRow Row(Placement placement, Outing? outing, DateOnly day, IReadOnlyDictionary<Id<Participants.Participant>, string> names, DateTime now)
    {
        var due = outing?.DueBack ?? placement.BackBy;
        var standing = outing switch
        {
            { OutAt: null } or null => OutingStanding.Expected,
            { BackAt: not null } => outing.LateMinutes > 0 ? OutingStanding.BackLate : OutingStanding.Back,
            _ => outing.IsOverdue(now) ? OutingStanding.Overdue : OutingStanding.Out,
        };
        var late = standing switch
        {
            OutingStanding.BackLate => outing!.LateMinutes,
            OutingStanding.Overdue => MinutesSince(day, due, now),
            _ => 0,
        };
        return new(
            placement.Id, names.GetValueOrDefault(placement.ParticipantId), placement.Title, placement.Host, day, placement.OutBy, due, outing?.OutAt, outing?.BackAt,
            standing, late, placement.State is PlacementState.Suspended);
    }

    static int MinutesSince(DateOnly day, TimeOnly due, DateTime now) =>
        (now.OfficeDay.DayNumber - day.DayNumber) * 24 * 60 + (int)(now.OfficeHour.ToTimeSpan() - due.ToTimeSpan()).TotalMinutes;
}
