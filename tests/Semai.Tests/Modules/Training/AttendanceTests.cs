using CsCheck;
using Semai.Modules.Participants;
using Semai.Modules.Training;

namespace Semai.Tests.Modules.Training;

public class AttendanceTests
{
    static readonly IReadOnlyList<(string, string)> Required = [("U1", "Membuat keripik")];
    static readonly Dictionary<string, Competence> Competent = new() { ["U1"] = Competence.Competent };

    [Fact]
    public void The_counts_add_up_to_the_sessions_and_minutes_never_exceed_the_schedule() =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[-1, 4].Array[20], Gen.Int[1, 179].Array[20]).Sample((sessions, marks, late) =>
        {
            var held = Enumerable.Range(1, sessions).Select(no => new HeldSession(no, new DateOnly(2026, 3, 1).AddDays(no), 180)).ToList();
            var rows = held.Where(s => marks[s.No - 1] >= 0)
                .Select(s => new SessionMark(s.No, (Mark)marks[s.No - 1], marks[s.No - 1] == (int)Mark.Late ? late[s.No - 1] : 0)).ToList();

            var total = Attendance.Of(held, rows);

            Assert.Equal(sessions, total.Sessions);
            Assert.Equal(rows.Count, total.Sessions - total.Unmarked);
            Assert.Equal(rows.Count(r => r.Mark is Mark.Present or Mark.Late), total.Attended);
            Assert.Equal(rows.Where(r => r.Mark is Mark.Present or Mark.Late).Sum(r => 180 - r.LateMinutes), total.PresentMinutes);
            Assert.InRange(total.PresentMinutes, 0, total.ScheduledMinutes);
            Assert.True(total.Share is null or (>= 0 and <= 10_000));
        });

    [Fact]
    public void Eighty_per_cent_completes_and_a_minute_less_does_not()
    {
        Assert.True(Judge(Of(late: 0), Competent).Completes);

        var less = Judge(Of(late: 1), Competent);

        Assert.False(less.Completes);
        Assert.Contains("Hadir 4 dari 5 sesi", Assert.Single(less.Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_not_assessed_a_unit_not_mastered_and_a_row_not_marked_are_each_said()
    {
        Assert.Equal("Belum dinilai: Membuat keripik.", Assert.Single(Judge(Of(late: 0), []).Reasons));
        Assert.Equal("Belum kompeten: Membuat keripik.",
            Assert.Single(Judge(Of(late: 0), new() { ["U1"] = Competence.NotYet }).Reasons));

        var unmarked = Attendance.Of(Held(6), [.. Enumerable.Range(1, 5).Select(no => new SessionMark(no, Mark.Present, 0))]);
        Assert.Contains("1 sesi belum ditandai", Assert.Single(Judge(unmarked, Competent).Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_keeps_what_was_and_asks_why_once_the_days_are_over()
    {
        var running = Some.TrainingClass();
        var session = running.FindSession(1)!;
        var mark = AttendanceMark.Of(running, session, Id<Participant>.New(Some.Instant), Mark.Present, 0, Some.Officer, Some.Instant);

        Assert.Null(mark.Correct(session, Mark.Present, 30, isOpen: false, null, Some.Approver, Some.Instant));
        Assert.Equal("training.correction-needs-reason",
            Assert.Throws<Refusal>(() => mark.Correct(session, Mark.Sick, 0, isOpen: false, " ", Some.Approver, Some.Instant)).Rule);
        var correction = mark.Correct(session, Mark.Sick, 0, isOpen: false, "Surat klinik menyusul", Some.Approver, Some.Instant);

        Assert.Equal((Mark.Present, Mark.Sick, "Ibu Sari", "Sri Wahyuni"), (correction!.Was, mark.Mark, correction.WasBy, mark.ByName));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(180)]
    public void Nobody_is_late_by_nothing_or_by_the_whole_session(int minutes)
    {
        var running = Some.TrainingClass();

        Assert.Equal("training.late-beyond-session", Assert.Throws<Refusal>(() => AttendanceMark.Of(
            running, running.FindSession(1)!, Id<Participant>.New(Some.Instant), Mark.Late, minutes, Some.Officer, Some.Instant)).Rule);
    }

    static Completion Judge(Attendance attendance, Dictionary<string, Competence> latest) =>
        CompletionRule.Judge(attendance, Required, latest, new());

    static List<HeldSession> Held(int count) => [.. Enumerable.Range(1, count).Select(no => new HeldSession(no, new(2026, 3, no), 180))];

    /// <summary>There for four of five sessions, the last of them late.</summary>
    static Attendance Of(int late) => Attendance.Of(Held(5),
        [new(1, Mark.Present, 0), new(2, Mark.Present, 0), new(3, Mark.Present, 0), new(4, late > 0 ? Mark.Late : Mark.Present, late), new(5, Mark.Absent, 0)]);
}
