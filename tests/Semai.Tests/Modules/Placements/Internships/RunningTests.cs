using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Internships.Incidents;
using Semai.Modules.Placements.Internships.Logbook;
using Semai.Modules.Placements.Internships.Outings;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Placements.Internships;

/// <summary>The rules of a running internship, without a database.</summary>
public class RunningTests
{
    static readonly DateOnly Monday = new(2026, 3, 2);

    [Fact]
    public void It_runs_from_its_first_day_until_it_is_stopped_and_again_after_the_sitting()
    {
        var placement = Some.Placement(Some.Offer()).Activated();
        placement.Suspend(PlacementReason.Incident, new(2026, 3, 5), null, Some.Officer, At(5));
        placement.Resume(Some.Gate, Some.GateFacts(placement), Some.AVault, "BA-7", new(2026, 3, 10), Some.Approver, At(10));
        placement.Suspend(PlacementReason.Illness, new(2026, 3, 12), null, Some.Officer, At(12));

        var ran = Enumerable.Range(1, 13).Select(day => new DateOnly(2026, 3, day)).Where(placement.RunsOn).Select(d => d.Day);

        Assert.Equal([2, 3, 4, 5, 10, 11, 12], ran);
    }

    [Theory]
    [InlineData(7, 30, 15, 30, 0)]
    [InlineData(7, 30, 16, 5, 35)]
    public void Back_after_the_hour_is_late_by_the_minute(int outHour, int outMinute, int backHour, int backMinute, int late)
    {
        var outing = Opened();
        outing.Leave(new(outHour, outMinute), Some.Officer, At(2, 23));
        outing.Return(new(backHour, backMinute), Some.Officer, At(2, 23));

        Assert.Equal((late, false), (outing.LateMinutes, outing.IsOut));
    }

    [Fact]
    public void Of_two_marks_the_first_counts_and_a_correction_says_why()
    {
        var outing = Opened();
        outing.Leave(new(7, 30), Some.Officer, At(2, 17));
        outing.Leave(new(7, 45), Some.Approver, At(2, 17));
        Assert.Equal((new TimeOnly(7, 30), 1), (outing.OutAt, outing.Marks.Count));

        Assert.Equal("internship.why-missing", Assert.Throws<Refusal>(() => outing.Correct(new(7, 40), null, " ", Some.Officer, At(2, 17))).Rule);
        outing.Correct(null, null, "orang lain", Some.Officer, At(2, 17));

        Assert.Equal((null, false), (outing.OutAt, outing.IsOut));
        Assert.Equal((OutingAct.Correct, "orang lain"), (outing.Marks[^1].Act, outing.Marks[^1].Why));
    }

    [Fact]
    public void Nobody_is_back_before_they_left_or_before_the_hour()
    {
        var outing = Opened();

        Assert.Equal("outing.never-out", Refused(() => outing.Return(new(9, 0), Some.Officer, At(2, 17))));
        Assert.Equal("outing.hour-to-come", Refused(() => outing.Leave(new(7, 30), Some.Officer, At(2, 7))));
        outing.Leave(new(7, 30), Some.Officer, At(2, 8));
        Assert.Equal("outing.back-before-out", Refused(() => outing.Return(new(7, 0), Some.Officer, At(2, 8))));
        Assert.True(outing.IsOut);
        Assert.Equal((false, true, true), (outing.IsOverdue(At(2, 15)), outing.IsOverdue(At(2, 16)), outing.IsOverdue(At(3, 6))));
    }

    [Fact]
    public void Who_is_stopped_does_not_go_out_and_nobody_goes_on_another_day()
    {
        var placement = Some.Placement(Some.Offer()).Activated();
        var days = placement.DaysOf(HolidayCalendar.Empty);
        Assert.Equal("internship.not-its-day", Refused(() => Outing.Open(placement, days, new(2026, 3, 8), new(2026, 3, 8))));

        Incident.Report(placement, new(IncidentKind.Conflict, Monday, null, "bertengkar"), IncidentSide.Prison, Some.Officer, At(2, 10));

        Assert.Equal("internship.stopped-that-day", Refused(() => Outing.Open(placement, days, Monday, Monday)));
        Assert.Equal("internship.stopped-that-day", Refused(() => Outing.Open(placement, days, new(2026, 3, 3), new(2026, 3, 3))));
    }

    [Theory]
    [InlineData(IncidentSide.Prison, IncidentKind.Accident, PlacementReason.Incident)]
    [InlineData(IncidentSide.Host, IncidentKind.Accident, PlacementReason.HostReport)]
    [InlineData(IncidentSide.Probation, IncidentKind.LateReturn, PlacementReason.LateReturn)]
    public void An_incident_stops_it_at_once(IncidentSide side, IncidentKind kind, PlacementReason reason)
    {
        var placement = Some.Placement(Some.Offer()).Activated();

        var incident = Incident.Report(placement, new(kind, Monday, new(9, 0), "jatuh di dapur"), side, Some.Officer, At(2, 10));

        Assert.Equal((PlacementState.Suspended, reason, true), (placement.State, placement.Reason, incident.Suspended));
        Assert.False(Incident.Report(placement, new(kind, Monday, null, "lagi"), side, Some.Officer, At(2, 11)).Suspended);
    }

    [Fact]
    public void What_happened_before_the_gate_or_tomorrow_is_no_incident_of_it()
    {
        var placement = Some.Placement(Some.Offer());
        Assert.Equal("internship.not-begun", Refused(() => Report(placement, Monday, "jatuh")));
        placement.Activated();

        Assert.Equal("internship.in-the-future", Refused(() => Report(placement, Monday.AddDays(1), "jatuh")));
        Assert.Equal("incident.nothing-said", Refused(() => Report(placement, Monday, " ")));
        Assert.Equal(PlacementState.Active, placement.State);
    }

    [Fact]
    public void A_day_is_written_once_and_otherwise_only_with_a_reason()
    {
        var placement = Some.Placement(Some.Offer()).Activated();
        var first = Write(placement, [], Present("mengupas"))!;

        Assert.Null(Write(placement, [first], Present("mengupas")));
        Assert.Equal("logbook.why-missing", Refused(() => Write(placement, [first], Present("menggoreng"))));
        Assert.Equal(2, Write(placement, [first], Present("menggoreng") with { Why = "tertukar" })!.No);
    }

    [Fact]
    public void A_business_does_not_overwrite_what_the_prison_wrote()
    {
        var placement = Some.Placement(Some.Offer()).Activated();
        var prison = Write(placement, [], new(Monday, Attendance.Absent, null, null, "sakit"))!;

        Assert.Equal("logbook.kept-by-the-prison", Refused(() => Write(placement, [prison], Present("mengupas") with { Why = "hadir" }, LogbookSide.Host)));
    }

    [Theory]
    [InlineData("2026-03-08", Attendance.Present, "08:00", "15:00", "mengupas", "internship.not-its-day")]
    [InlineData("2026-03-23", Attendance.Present, "08:00", "15:00", "mengupas", "logbook.day-to-come")]
    [InlineData("2026-03-04", Attendance.Present, "08:00", "15:00", "mengupas", "logbook.too-late")]
    [InlineData("2026-03-16", Attendance.Present, "15:00", "08:00", "mengupas", "logbook.ends-before-it-starts")]
    [InlineData("2026-03-16", Attendance.Present, "08:00", null, "mengupas", "logbook.work-missing")]
    [InlineData("2026-03-16", Attendance.Present, "08:00", "15:00", null, "logbook.work-missing")]
    [InlineData("2026-03-16", Attendance.Absent, "08:00", null, "sakit", "logbook.hours-of-the-absent")]
    public void A_day_that_cannot_be_is_not_written(string day, Attendance attendance, string? from, string? to, string? work, string rule)
    {
        var placement = Some.Placement(Some.Offer()).Activated();
        var it = new DayWritten(DateOnly.ParseExact(day, "yyyy-MM-dd", null), attendance, Hour(from), Hour(to), work);

        Assert.Equal(rule, Refused(() => Write(placement, [], it, daysBack: 14, at: At(20))));
    }

    static TimeOnly? Hour(string? text) => text is null ? null : TimeOnly.ParseExact(text, "HH:mm", null);

    static DayWritten Present(string work) => new(Monday, Attendance.Present, new(8, 0), new(15, 0), work);

    static LogbookEntry? Write(Placement placement, IReadOnlyList<LogbookEntry> known, DayWritten it, LogbookSide side = LogbookSide.Prison, int daysBack = 31, DateTime? at = null) =>
        LogbookEntry.Write(placement, placement.DaysOf(HolidayCalendar.Empty), known, it, side, daysBack, Some.Officer, at ?? At(2, 17));

    static Incident Report(Placement placement, DateOnly on, string what) => Incident.Report(placement, new(IncidentKind.Other, on, null, what), IncidentSide.Prison, Some.Officer, At(2));

    static Outing Opened()
    {
        var placement = Some.Placement(Some.Offer()).Activated();
        return Outing.Open(placement, placement.DaysOf(HolidayCalendar.Empty), Monday, Monday);
    }

    static string Refused(Action act) => Assert.Throws<Refusal>(act).Rule;

    /// <summary>That hour of Jakarta in March.</summary>
    static DateTime At(int day, int hour = 12) => DateTime.SpecifyKind(new DateTime(2026, 3, day, hour, 0, 0).AddHours(-7), DateTimeKind.Utc);
}
