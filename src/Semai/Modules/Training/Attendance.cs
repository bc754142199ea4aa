namespace Semai.Modules.Training;

/// <summary>
/// What a person's marks come to over the sessions that counted for them. Each session is in exactly one of the six
/// counts, so they add up to <see cref="Sessions"/>.
/// </summary>
/// <param name="PresentMinutes">Minutes taught in their presence: late arrivals count without what was missed.</param>
/// <param name="ScheduledMinutes">Minutes of every session held since they began.</param>
public sealed record Attendance(
    int Present, int Late, int Sick, int Excused, int Absent, int Unmarked, int PresentMinutes, int ScheduledMinutes)
{
    public int Sessions => Present + Late + Sick + Excused + Absent + Unmarked;

    public int Attended => Present + Late;

    /// <summary>Present minutes per scheduled, in basis points and rounded down (<c>ATT</c>); null while nothing was held.</summary>
    public int? Share => ScheduledMinutes == 0 ? null : (int)((long)PresentMinutes * 10_000 / ScheduledMinutes);

    /// <param name="held">Sessions held since the person began.</param>
    /// <param name="marks">The person's marks; those of other sessions are not counted.</param>
    public static Attendance Of(IReadOnlyCollection<HeldSession> held, IEnumerable<SessionMark> marks)
    {
        var byNo = marks.ToDictionary(m => m.SessionNo);
        var found = held.Select(s => (Session: s, Mark: byNo.GetValueOrDefault(s.No))).ToList();
        int Count(Mark mark) => found.Count(f => f.Mark?.Mark == mark);

        return new(
            Count(Mark.Present), Count(Mark.Late), Count(Mark.Sick), Count(Mark.Excused), Count(Mark.Absent),
            found.Count(f => f.Mark is null),
            found.Sum(f => f.Mark?.Mark is Mark.Present or Mark.Late ? Math.Max(0, f.Session.Minutes - f.Mark.LateMinutes) : 0),
            found.Sum(f => f.Session.Minutes));
    }
}

/// <summary>A session that took place, and how long it lasted.</summary>
public sealed record HeldSession(int No, DateOnly Date, int Minutes);

/// <summary>What one person's row of one register says.</summary>
public sealed record SessionMark(int SessionNo, Mark Mark, int LateMinutes);
