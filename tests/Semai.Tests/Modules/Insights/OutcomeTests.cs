using Semai.Modules.Insights;
using Semai.Modules.Insights.Cohorts;
using Semai.Modules.Insights.Figures;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Alarms;
using Semai.Modules.Reintegration.FollowUps;
using Semai.Modules.Reintegration.Returns;

namespace Semai.Tests.Modules.Insights;

public class OutcomeTests
{
    static readonly DateOnly Today = new(2026, 12, 1);
    static readonly Indicator Day90 = new("EMP-90", 1, IndicatorKind.Employed, 3, 90);
    static readonly Indicator Year = new("EMP-12M", 1, IndicatorKind.Employed, 12, 365);
    static readonly Indicator Back1 = new("REC-1", 1, IndicatorKind.Returned, 12);
    static readonly Indicator Back2 = new("REC-2", 1, IndicatorKind.Returned, 24);

    [Fact]
    public void Released_400_days_ago_counts_after_90_days_and_a_year_and_not_in_two_years()
    {
        var one = Case(400, asked: [(3, true, null), (12, true, null)]);

        Assert.All(new[] { Day90, Year }, i => Assert.NotEqual(Outcome.Censored, i.Of(one, Today)));
        Assert.Equal((Outcome.No, Outcome.Censored), (Back1.Of(one, Today), Back2.Of(one, Today)));
        Assert.Equal(Outcome.Censored, Day90.Of(Case(89), Today));
        Assert.NotEqual(Outcome.Censored, Day90.Of(Case(90), Today));
    }

    [Fact]
    public void Whoever_is_lost_is_never_a_success_and_whoever_began_later_was_not_working_that_day()
    {
        var released = Today.AddDays(-200);

        Assert.Equal(Outcome.Lost, Day90.Of(Case(200, asked: [(3, true, null)]), Today));
        Assert.Equal(Outcome.Unknown, Day90.Of(Case(200, asked: [(3, false, null)]), Today));
        Assert.Equal(Outcome.Lost, Day90.Of(Case(200), Today));
        Assert.Equal(Outcome.Yes, Day90.Of(Case(200, asked: [(3, true, Works(released.AddDays(90)))]), Today));
        Assert.Equal(Outcome.No, Day90.Of(Case(200, asked: [(3, true, Works(released.AddDays(91)))]), Today));
        Assert.Equal(Outcome.No, Day90.Of(Case(200, back: (60, ReturnReason.TechnicalBreach), asked: [(3, true, Works(released))]), Today));
        Assert.Equal(Outcome.Yes, Day90.Of(Case(200, back: (120, ReturnReason.NewConviction), asked: [(3, true, Works(released))]), Today));
    }

    [Fact]
    public void A_new_conviction_counts_apart_from_a_breach_and_the_register_before_what_was_told()
    {
        Assert.Equal(Outcome.Yes, Back1.Of(Case(500, back: (100, ReturnReason.NewConviction)), Today));
        Assert.Equal(Outcome.Breach, Back1.Of(Case(500, back: (100, ReturnReason.TechnicalBreach)), Today));
        Assert.Equal(Outcome.Unknown, Back1.Of(Case(500, back: (100, null)), Today));
        Assert.Equal(Outcome.Unknown, Back1.Of(Case(500, back: (100, ReturnReason.Remand)), Today));
        Assert.Equal(Outcome.No, Back1.Of(Case(500, back: (480, ReturnReason.NewConviction)), Today)); // after the window
        var told = new ToldFacts(Today.AddDays(-400), false, null, 0, ReturnKind.NewConviction, Today.AddDays(-410));
        Assert.Equal(Outcome.Yes, Back1.Of(Case(500, asked: [(3, true, told)]), Today));
        Assert.Equal(Outcome.Breach, Back1.Of(Case(500, back: (90, ReturnReason.TechnicalBreach), asked: [(3, true, told)]), Today));
    }

    [Fact]
    public void The_parts_add_up_and_small_parts_are_hidden_together()
    {
        var tally = new Tally(9, 6, 0, 3, 2, 4);

        var open = Figure.Of(Day90, tally, minimum: 10, smallest: 0);
        Assert.Equal((9, 20, 5, 4, false), (open.Numerator!.Value, open.Denominator!.Value, open.Missing!.Value, open.Censored!.Value, open.Hidden));
        Assert.Equal((0.45, 0.6), (open.Share!.Value, open.KnownShare!.Value));
        var closed = Figure.Of(Day90, tally, minimum: 10, smallest: 5);
        Assert.Equal((null, 20, null, null, true), (closed.Numerator, closed.Denominator, closed.Missing, closed.Censored, closed.Hidden));
        Assert.Null(closed.Share);
        Assert.Null(Figure.Of(Day90, new(1, 1, 0, 0, 0, 0), 10, 5).Denominator);
    }

    [Fact]
    public void Of_fewer_than_the_minimum_only_counts_are_shown()
    {
        var few = Figure.Of(Day90, new(5, 4, 0, 0, 0, 0), minimum: 10, smallest: 0);

        Assert.Equal((5, 9), (few.Numerator, few.Denominator));
        Assert.Null(few.Share);
        Assert.Null(few.KnownShare);
        Assert.NotNull(Figure.Of(Day90, new(5, 5, 0, 0, 0, 0), 10, 0).Share);
    }

    static ToldFacts Works(DateOnly since) => new(since.AddDays(1), true, since, 1_000_000, null, null);

    static Case Case(int daysAgo, (int After, ReturnReason? Reason)? back = null, params (int Months, bool IsLost, ToldFacts? Told)[] asked)
    {
        var released = Today.AddDays(-daysAgo);
        return new(
            Id<Participant>.New(Some.Instant), Id<Departure>.New(Some.Instant), 1, released,
            asked.ToDictionary(a => a.Months, a => new Asked(Id<FollowUp>.New(Some.Instant), a.IsLost, a.Told)),
            back is var (after, reason) ? new(released.AddDays(after), reason) : null, null);
    }
}
