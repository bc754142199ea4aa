using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Internships.Logbook;

/// <summary>One day with everything that was written of it.</summary>
/// <param name="Entries">In order; empty while nobody has written it.</param>
public sealed record LogbookDay(DateOnly Day, IReadOnlyList<LogbookEntry> Entries)
{
    /// <summary>What counts; null while nobody has written it.</summary>
    public LogbookEntry? Now => Entries.Count > 0 ? Entries[^1] : null;
}

/// <summary>The days of an internship up to today, the latest first: written or still open.</summary>
/// <param name="Days">Those laid out on which the person could go; today from the end of its work on.</param>
/// <param name="HostDays">So many days back the business may still write.</param>
/// <param name="PrisonDays">So many days back the prison may still write.</param>
public sealed record LogbookSheet(IReadOnlyList<LogbookDay> Days, DateOnly Today, int HostDays, int PrisonDays)
{
    public int Written => Days.Count(d => d.Now is not null);
    public int Absent => Days.Count(d => d.Now?.Attendance is Attendance.Absent);

    /// <summary>At work in all.</summary>
    public int Minutes => Days.Sum(d => d.Now?.Minutes ?? 0);

    public string Summary => LogbookWords.Summary(Written, Days.Count, Absent);

    /// <summary>That side may still write the day, or write it otherwise.</summary>
    public bool IsOpenTo(LogbookSide side, LogbookDay day) =>
        Today.DayNumber - day.Day.DayNumber <= (side is LogbookSide.Host ? HostDays : PrisonDays) && !(side is LogbookSide.Host && day.Now?.Side is LogbookSide.Prison);

    /// <summary>Days that nobody has written and that side still may, the latest first.</summary>
    public IReadOnlyList<DateOnly> OpenTo(LogbookSide side) => [.. Days.Where(d => d.Now is null && IsOpenTo(side, d)).Select(d => d.Day)];

    public LogbookDay? Find(DateOnly day) => Days.FirstOrDefault(d => d.Day == day);
}

/// <summary>Reads and writes the logbook, for the prison and for the business alike.</summary>
public sealed class LogbookKeeping(Db db, TimeProvider time)
{
    public async Task<LogbookSheet> SheetAsync(Placement placement, CancellationToken cancel)
    {
        var entries = (await db.LogbookEntries.AsNoTracking().Where(e => e.PlacementId == placement.Id).ToListAsync(cancel)).ToLookup(e => e.Day);
        var (today, hour) = (time.Today, time.Now.OfficeHour);
        var rules = await RunningRules.FindAsync(today, db, cancel);
        var days = placement.DaysOf(await db.HolidaysAsync(placement.Starts, placement.Ends, cancel)).Days.Where(d => (d < today || (d == today && hour >= placement.To)) && placement.RunsOn(d));
        return new(
            [.. days.Union(entries.Select(e => e.Key)).OrderDescending().Select(d => new LogbookDay(d, [.. entries[d].OrderBy(e => e.No)]))],
            today, rules?.HostLogbookDays ?? 0, rules?.PrisonLogbookDays ?? 0);
    }

    /// <exception cref="Refusal">The day may not be written so.</exception>
    public async Task WriteAsync(Placement placement, DayWritten it, LogbookSide side, Actor by, CancellationToken cancel)
    {
        var rules = await RunningRules.OnAsync(it.Day, db, cancel);
        var days = placement.DaysOf(await db.HolidaysAsync(placement.Starts, placement.Ends, cancel));
        var known = await db.LogbookEntries.AsNoTracking().Where(e => e.PlacementId == placement.Id && e.Day == it.Day).OrderBy(e => e.No).ToListAsync(cancel);
        if (LogbookEntry.Write(placement, days, known, it, side, side is LogbookSide.Host ? rules.HostLogbookDays : rules.PrisonLogbookDays, by, time.Now) is not { } entry) return;

        db.Add(entry);
        await db.SaveChangesAsync(cancel);
    }
}
