using CsCheck;
using Semai.Modules.Training;

namespace Semai.Tests.Modules.Training;

public class SessionPlanTests
{
    static readonly IReadOnlyDictionary<DateOnly, string> Holidays = new Dictionary<DateOnly, string>
    {
        [new(2026, 5, 27)] = "Iduladha 1447 H",
        [new(2026, 6, 1)] = "Hari Lahir Pancasila",
        [new(2026, 6, 16)] = "Tahun Baru Islam",
    };

    [Fact]
    public void Twelve_sessions_go_around_the_holidays_and_say_which()
    {
        var plan = SessionPlan.LayOut(
            Some.Pattern(new(2026, 5, 18), 4, DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Thursday), [new("Santan", 48)],
            Holidays, new HashSet<DateOnly> { new(2026, 5, 28) });

        Assert.Equal(12, plan.Sessions.Count);
        Assert.Equal(new DateOnly(2026, 6, 18), plan.Ends);
        Assert.Equal(
            [new SkippedDay(new(2026, 5, 27), "Iduladha 1447 H"), new(new(2026, 5, 28), null), new(new(2026, 6, 1), "Hari Lahir Pancasila")],
            plan.Skipped);
    }

    [Fact]
    public void Four_lesson_hours_from_eight_end_at_eleven()
    {
        var first = Some.SessionPlan().Sessions[0];

        Assert.Equal((new TimeOnly(8, 0), new TimeOnly(11, 0)), (first.Starts, first.Ends));
    }

    [Fact]
    public void A_session_says_every_module_it_touches()
    {
        var plan = SessionPlan.LayOut(Some.Pattern(), [new("Bahan", 6), new("Menggoreng", 2)], Holidays, new HashSet<DateOnly>());

        Assert.Equal(["Bahan", "Bahan; Menggoreng"], plan.Sessions.Select(s => s.Module));
    }

    [Fact]
    public void Sunday_alone_is_no_weekday() => Assert.Equal("training.no-weekday",
        Assert.Throws<Refusal>(() => Some.SessionPlan(Some.Pattern(days: DayOfWeek.Sunday))).Rule);

    [Fact]
    public void A_Sunday_is_passed_over_even_where_it_is_asked_for_and_a_Saturday_is_not()
    {
        var plan = Some.SessionPlan(Some.Pattern(start: new(2026, 5, 2), days: [DayOfWeek.Saturday, DayOfWeek.Sunday]), hours: 8); // the first day is a Saturday

        Assert.Equal([new DateOnly(2026, 5, 2), new(2026, 5, 9)], plan.Sessions.Select(s => s.Date));
    }

    [Fact]
    public void A_session_does_not_run_past_midnight() => Assert.Equal("training.ends-after-midnight",
        Assert.Throws<Refusal>(() => Some.SessionPlan(Some.Pattern() with { StartsAt = new(22, 0) })).Rule);

    [Fact]
    public void A_pattern_that_needs_more_than_two_years_is_refused() => Assert.Equal("training.never-ends",
        Assert.Throws<Refusal>(() => Some.SessionPlan(Some.Pattern(hours: 1, days: DayOfWeek.Monday), hours: 200)).Rule);

    [Fact]
    public void Every_hour_is_taught_once_and_never_on_a_day_of_rest() =>
        Gen.Select(Gen.Int[0, 600], Gen.Int[1, 63], Gen.Int[1, SessionPlan.HoursPerSessionMax], Gen.Int[1, 90]).Sample((after, days, hours, total) =>
        {
            var weekdays = Enum.GetValues<DayOfWeek>().Where(d => d is not DayOfWeek.Sunday && (days & (1 << ((int)d - 1))) != 0).ToHashSet();
            var pattern = new SessionPattern(new DateOnly(2025, 12, 1).AddDays(after), weekdays, new(8, 0), hours);
            SessionPlan plan;
            try { plan = SessionPlan.LayOut(pattern, [new("Modul", total)], Holidays, new HashSet<DateOnly>()); }
            catch (Refusal refusal) { Assert.Equal("training.never-ends", refusal.Rule); return; }

            Assert.Equal(total, plan.Hours);
            Assert.Equal(Enumerable.Range(1, plan.Sessions.Count), plan.Sessions.Select(s => s.No));
            Assert.All(plan.Sessions, s => Assert.True(weekdays.Contains(s.Date.DayOfWeek) && !Holidays.ContainsKey(s.Date) && s.Date >= pattern.Start));
            Assert.Equal(plan.Sessions.Select(s => s.Date).Order().Distinct(), plan.Sessions.Select(s => s.Date));
            Assert.All(plan.Skipped, s => Assert.True(Holidays.ContainsKey(s.Date) && weekdays.Contains(s.Date.DayOfWeek)));
        });
}
