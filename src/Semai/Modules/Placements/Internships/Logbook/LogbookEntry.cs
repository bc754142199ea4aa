namespace Semai.Modules.Placements.Internships.Logbook;

/// <summary>Who wrote a day down.</summary>
public enum LogbookSide
{
    /// <summary>An officer of the prison, from the paper that the person brought back.</summary>
    Prison,

    /// <summary>The business, at its own door.</summary>
    Host,
}

/// <summary>Whether the person worked that day.</summary>
public enum Attendance { Present, Absent }

/// <summary>What is written of a day.</summary>
/// <param name="Day">One of the days laid out.</param>
/// <param name="From">Of those who were present; null of the absent.</param>
/// <param name="Work">What was done, or why the person did not come.</param>
/// <param name="Why">Why it is written otherwise than before; null the first time.</param>
public sealed record DayWritten(DateOnly Day, Attendance Attendance, TimeOnly? From, TimeOnly? To, string? Work, string? Why = null);

/// <summary>
/// One day of an internship as somebody wrote it down. Never altered: who writes the same day again adds an entry with
/// the reason, and the latest counts.
/// </summary>
public sealed class LogbookEntry
{
    public const int WorkMax = 500;
    public const int WhyMax = 300;

    LogbookEntry() { }

    public Id<Placement> PlacementId { get; private init; }
    public DateOnly Day { get; private init; }

    /// <summary>Of this day, from 1; the highest counts.</summary>
    public int No { get; private init; }

    public LogbookSide Side { get; private init; }
    public Attendance Attendance { get; private init; }
    public TimeOnly? From { get; private init; }
    public TimeOnly? To { get; private init; }
    public string? Work { get; private init; }

    /// <summary>Why it differs from the entry before it.</summary>
    public string? Why { get; private init; }

    public string ById { get; private init; } = "";
    public string By { get; private init; } = "";
    public DateTime RecordedAt { get; private init; }

    /// <summary>At work that day.</summary>
    public int Minutes => From is { } from && To is { } to ? (int)(to - from).TotalMinutes : 0;

    /// <summary>Writes a day; null where it says what the last entry says already.</summary>
    /// <param name="known">What was written of that day before, in order.</param>
    /// <param name="daysBack">So many days back this side may still write.</param>
    /// <exception cref="Refusal">No day of this internship, to come or too long ago; hours that cannot be; or the prison has written it.</exception>
    public static LogbookEntry? Write(
        Placement placement, PlacementDays days, IReadOnlyList<LogbookEntry> known, DayWritten it, LogbookSide side, int daysBack, Actor by, DateTime at)
    {
        Check(placement, days, it, daysBack, at.OfficeDay);
        if (known.Count > 0)
        {
            if (known[^1].Says(it)) return null;
            if (side is LogbookSide.Host && known[^1].Side is LogbookSide.Prison) throw LogbookRefusals.KeptByThePrison;
            if (string.IsNullOrWhiteSpace(it.Why)) throw LogbookRefusals.WhyMissing;
        }

        return new()
        {
            PlacementId = placement.Id,
            Day = it.Day,
            No = known.Count + 1,
            Side = side,
            Attendance = it.Attendance,
            From = it.From,
            To = it.To,
            Work = it.Work,
            Why = known.Count > 0 ? it.Why : null,
            ById = by.Id,
            By = by.Name,
            RecordedAt = at,
        };
    }

    static void Check(Placement placement, PlacementDays days, DayWritten it, int daysBack, DateOnly today)
    {
        days.MustHold(it.Day);
        if (it.Day > today) throw LogbookRefusals.DayToCome(it.Day);
        if (!placement.RunsOn(it.Day)) throw InternshipRefusals.StoppedThatDay;
        if (today.DayNumber - it.Day.DayNumber > daysBack) throw LogbookRefusals.TooLate(daysBack);
        if (it.Attendance is Attendance.Present && (it.From is null || it.To is null || string.IsNullOrWhiteSpace(it.Work))) throw LogbookRefusals.WorkMissing;
        if (it.Attendance is Attendance.Absent && (it.From ?? it.To) is not null) throw LogbookRefusals.HoursOfTheAbsent;
        if (it.To <= it.From) throw LogbookRefusals.EndsBeforeItStarts;
    }

    bool Says(DayWritten it) => (Attendance, From, To, Work) == (it.Attendance, it.From, it.To, it.Work);
}
