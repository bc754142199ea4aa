using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Training.Classes;
using Semai.Shell;

namespace Semai.Modules.Training;

/// <summary>The sessions of the day at the reader's prisons and under their agreements; where there is none, the next one.</summary>
sealed class ClassesToday(Db db, TimeProvider time) : IHomeAside
{
    const int Most = 8;

    public async Task<HomeAside?> OfAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(TrainingPermissions.Read)) return null;

        var today = await SessionsAsync(time.Today, time.Today, Most, cancel);
        var all = today.Count < Most ? today.Count : await CountAsync(time.Today, cancel);
        var next = today.Count > 0 ? null : (await SessionsAsync(time.Today.AddDays(1), DateOnly.MaxValue, 1, cancel)).SingleOrDefault();
        return today.Count == 0 && next is null
            ? null
            : new(10, Say(id: "Kelas hari ini", en: "Classes today"), HomeAside.Of<ClassesTodayView>(("Today", today), ("All", all), ("Next", next)),
                ClassLinks.List, Say(id: "Semua kelas", en: "All classes"), SentenceOf(all));
    }

    async Task<IReadOnlyList<SessionToday>> SessionsAsync(DateOnly first, DateOnly last, int most, CancellationToken cancel)
    {
        var (enrolments, marks) = (db.Enrolments, db.AttendanceMarks);
        return await (
            from running in db.TrainingClasses
            where running.State == ClassState.Running
            from session in running.Sessions
            where session.State != SessionState.Cancelled && session.Date >= first && session.Date <= last
            orderby session.Date, session.Starts, running.Code
            select new SessionToday(
                running.Id, running.Title, session.No, session.Date, session.Starts, session.Venue, running.Instructors, session.State == SessionState.Held,
                enrolments.Count(e => e.ClassId == running.Id && e.State == EnrolmentState.Active),
                marks.Count(m => m.ClassId == running.Id && m.SessionNo == session.No && (m.Mark == Mark.Present || m.Mark == Mark.Late))))
            .Take(most).ToListAsync(cancel);
    }

    Task<int> CountAsync(DateOnly day, CancellationToken cancel) => db.TrainingClasses.Where(c => c.State == ClassState.Running)
        .SelectMany(c => c.Sessions).CountAsync(s => s.State != SessionState.Cancelled && s.Date == day, cancel);

    static string? SentenceOf(int sessions) => sessions switch
    {
        0 => null,
        1 => Say(id: "Satu sesi kelas hari ini.", en: "One session today."),
        _ => Say(id: $"{ShellWords.Count(sessions)} sesi kelas hari ini.", en: $"{ShellWords.Count(sessions)} sessions today."),
    };
}

/// <param name="Held">Its register has been taken.</param>
/// <param name="People">Who take part.</param>
/// <param name="Attended">Present or late.</param>
public sealed record SessionToday(
    Id<TrainingClass> ClassId, string Class, int No, DateOnly Date, TimeOnly Starts, string Venue, string Instructors, bool Held, int People, int Attended);
