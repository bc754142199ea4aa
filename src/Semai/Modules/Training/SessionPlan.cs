namespace Semai.Modules.Training;

/// <summary>A session as it would be held, before the class exists.</summary>
public sealed record PlannedSession(int No, DateOnly Date, TimeOnly Starts, TimeOnly Ends, int Hours, string Module);

/// <summary>A class day on which no session is laid, and why.</summary>
/// <param name="Name">Of the holiday; null where the planner left the day out.</param>
public sealed record SkippedDay(DateOnly Date, string? Name);

/// <summary>A part of a curriculum and its lesson hours.</summary>
public sealed record PlannedModule(string Title, int Hours);

/// <summary>The pattern of a class: from when, on which weekdays, at what hour, how many lesson hours at a time.</summary>
/// <param name="HoursPerSession">Lesson hours (JP) of 45 minutes.</param>
public sealed record SessionPattern(DateOnly Start, IReadOnlySet<DayOfWeek> Weekdays, TimeOnly StartsAt, int HoursPerSession);

/// <summary>
/// Lays a curriculum's hours out in days. Never on a Sunday nor on a national holiday, and never on a day that the
/// planner left out; which class days were passed over, and why, is part of the answer.
/// </summary>
public sealed record SessionPlan(IReadOnlyList<PlannedSession> Sessions, IReadOnlyList<SkippedDay> Skipped)
{
    /// <summary>A lesson hour (JP) lasts 45 minutes.</summary>
    public const int MinutesPerHour = 45;

    public const int HoursPerSessionMax = 10;

    /// <summary>A class that has not ended after this many days was laid out wrongly.</summary>
    public const int LongestDays = 730;

    public DateOnly Ends => Sessions[^1].Date;

    public int Hours => Sessions.Sum(s => s.Hours);

    /// <exception cref="Refusal">No weekday but Sunday, no hours, past midnight, or no end within two years.</exception>
    public static SessionPlan LayOut(
        SessionPattern pattern, IReadOnlyList<PlannedModule> modules,
        IReadOnlyDictionary<DateOnly, string> holidays, IReadOnlySet<DateOnly> exceptions)
    {
        var total = modules.Sum(m => m.Hours);
        Check(pattern, total);

        var (sessions, skipped) = (new List<PlannedSession>(), new List<SkippedDay>());
        for (var (day, taught) = (pattern.Start, 0); taught < total; day = day.AddDays(1))
        {
            if (day.DayNumber - pattern.Start.DayNumber > LongestDays) throw TrainingRefusals.NeverEnds;
            if (day.DayOfWeek is DayOfWeek.Sunday || !pattern.Weekdays.Contains(day.DayOfWeek)) continue;

            if (holidays.TryGetValue(day, out var name)) skipped.Add(new(day, name));
            else if (exceptions.Contains(day)) skipped.Add(new(day, null));
            else
            {
                var hours = Math.Min(pattern.HoursPerSession, total - taught);
                sessions.Add(new(sessions.Count + 1, day, pattern.StartsAt,
                    pattern.StartsAt.AddMinutes(hours * MinutesPerHour), hours, Taught(modules, taught, taught + hours)));
                taught += hours;
            }
        }

        return new(sessions, skipped);
    }

    static void Check(SessionPattern pattern, int total)
    {
        if (!pattern.Weekdays.Any(d => d is not DayOfWeek.Sunday)) throw TrainingRefusals.NoWeekday;
        if (total < 1 || pattern.HoursPerSession is < 1 or > HoursPerSessionMax) throw TrainingRefusals.NoHours;

        _ = pattern.StartsAt.AddMinutes(pattern.HoursPerSession * MinutesPerHour, out var wrapped);
        if (wrapped > 0) throw TrainingRefusals.EndsAfterMidnight;
    }

    /// <summary>The modules that are taught between two hours of the course, counted from its first.</summary>
    static string Taught(IReadOnlyList<PlannedModule> modules, int from, int to)
    {
        var titles = new List<string>();
        var begins = 0;
        foreach (var module in modules)
        {
            if (begins < to && begins + module.Hours > from) titles.Add(module.Title);
            begins += module.Hours;
        }

        var all = string.Join("; ", titles);
        return all.Length <= Session.ModuleMax ? all : $"{all[..(Session.ModuleMax - 1)]}…";
    }
}
