using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Placements.Internships;

public class PlacementTests
{
    static readonly HolidayCalendar Nyepi = new([Holiday.On(new(2026, 3, 19), "Hari Suci Nyepi", "Nyepi", HolidayKind.National, "SKB", Certainty.High)]);

    static PlacementPlan Plan(DateOnly starts, DateOnly ends, int minutesOnTheWay = 60, params DayOfWeek[] days) => new(
        starts, ends, days.Length > 0 ? days : [DayOfWeek.Monday, DayOfWeek.Thursday, DayOfWeek.Friday], new(8, 0), new(15, 0), minutesOnTheWay, "Ibu Melati");

    [Fact]
    public void Days_are_laid_around_Sundays_and_national_holidays()
    {
        var placement = Some.Placement(Some.Offer(), Plan(new(2026, 3, 16), new(2026, 3, 22)), Nyepi);

        var days = placement.DaysOf(Nyepi);

        Assert.Equal([new(2026, 3, 16), new(2026, 3, 20)], days.Days);
        Assert.Equal(new SkippedDay(new(2026, 3, 19), "Hari Suci Nyepi"), Assert.Single(days.Skipped));
        Assert.Equal((new DateOnly(2026, 3, 16), new DateOnly(2026, 3, 20)), (placement.Starts, placement.Ends));
    }

    [Fact]
    public void A_placement_on_a_holiday_alone_is_refused_and_the_holiday_named()
    {
        var offer = Some.Offer();

        var refused = Assert.Throws<Refusal>(() => Some.Placement(offer, Plan(new(2026, 3, 19), new(2026, 3, 19)), Nyepi));

        Assert.Equal("internship.only-holidays", refused.Rule);
        Assert.Contains("Nyepi", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, offer.Taken);
    }

    [Fact]
    public void Nobody_works_on_a_Sunday() =>
        Refused("internship.not-on-sunday", Plan(new(2026, 3, 16), new(2026, 3, 27), 60, DayOfWeek.Sunday, DayOfWeek.Monday));

    [Theory, InlineData(120, null), InlineData(121, "offer.too-long"), InlineData(-1, "offer.too-long")]
    public void Outside_nine_hours_a_day_are_the_most_travel_included(int travel, string? rule)
    {
        if (rule is not null) Refused(rule, Plan(new(2026, 3, 16), new(2026, 3, 27), travel));
        else Assert.Equal((new TimeOnly(7, 0), new TimeOnly(16, 0)), Some.Placement(Some.Offer(), Plan(new(2026, 3, 16), new(2026, 3, 27), travel)) is var p ? (p.OutBy, p.BackBy) : default);
    }

    [Theory, InlineData("2026-03-01", "2026-03-27"), InlineData("2026-03-16", "2026-04-25")]
    public void Its_days_lie_within_those_of_the_offer(string starts, string ends) =>
        Refused("internship.outside-the-offer", Plan(DateOnly.ParseExact(starts, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), DateOnly.ParseExact(ends, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void The_last_place_is_held_once()
    {
        var offer = Some.Offer(Some.OfferTerms(places: 1));
        Some.Placement(offer);

        Assert.Equal("offer.no-place-free", Assert.Throws<Refusal>(() => Some.Placement(offer)).Rule);
        Assert.Equal((1, OfferState.Filled), (offer.Taken, offer.State));
    }

    [Fact]
    public void Ending_frees_the_place_and_the_person()
    {
        var offer = Some.Offer(Some.OfferTerms(places: 1));
        var placement = Some.Placement(offer).Activated();

        placement.End(offer, PlacementReason.OwnWish, new(2026, 1, 5), null, Some.Officer, Some.Instant);

        Assert.Equal((0, OfferState.Published), (offer.Taken, offer.State));
        Assert.Null(placement.HolderId);
        Assert.Equal((PlacementState.Ended, PlacementReason.OwnWish), (placement.State, placement.Reason));
    }

    [Fact]
    public void A_mentoring_offer_takes_no_intern() => Assert.Equal(
        "internship.not-an-internship", Assert.Throws<Refusal>(() => Some.Placement(Some.Offer(Some.OfferTerms(kind: OfferKind.Mentoring)))).Rule);

    [Fact]
    public void A_paper_in_error_stops_who_goes_out_by_it()
    {
        var placement = Some.Placement(Some.Offer()).Activated();
        var notice = placement.Papers.Single(p => p.Item == "notice-police");

        placement.Correct(notice.No, "nomor tertukar", Some.Officer, Some.Instant);

        Assert.Equal((PlacementState.Suspended, PlacementReason.PaperInError), (placement.State, placement.Reason));
        Assert.False(notice.Stands);
        Assert.Equal("nomor tertukar", notice.ErrorWhy);
    }

    [Fact]
    public void A_paper_in_error_is_no_matter_where_another_says_the_same()
    {
        var placement = Some.Placement(Some.Offer()).Activated();
        placement.File(Some.Entry("notice-police"), Some.Gate, Some.Officer, Some.Instant);

        placement.Correct(placement.Papers.First(p => p.Item == "notice-police").No, "tercatat dua kali", Some.Officer, Some.Instant);

        Assert.Equal(PlacementState.Active, placement.State);
    }

    [Fact]
    public void It_goes_on_after_a_sitting_only_and_through_the_gate_again()
    {
        var placement = Some.Placement(Some.Offer()).Activated();
        placement.Suspend(PlacementReason.LateReturn, new(2026, 1, 5), "35 menit", Some.Officer, Some.Instant);

        Assert.Equal("internship.minutes-missing", Assert.Throws<Refusal>(() => Resume(placement, " ")).Rule);
        placement.Correct(placement.Papers.Single(p => p.Item == "host-guarantee").No, "ditarik", Some.Officer, Some.Instant);
        Assert.Equal("internship.gate-closed", Assert.Throws<Refusal>(() => Resume(placement, "BA-7")).Rule);
        placement.File(Some.Entry("host-guarantee"), Some.Gate, Some.Officer, Some.Instant);
        Resume(placement, "BA-7");

        Assert.Equal((PlacementState.Active, null), (placement.State, placement.Reason));
    }

    [Fact]
    public void Who_was_only_missed_goes_on_without_a_sitting_and_through_the_gate_again()
    {
        var placement = Some.Placement(Some.Offer()).Activated();
        placement.Suspend(PlacementReason.Missing, new(2026, 1, 5), null, Some.Officer, Some.Instant);

        Assert.True(placement.IsMissed);
        Assert.Equal("internship.already-stopped", Assert.Throws<Refusal>(() => placement.Suspend(PlacementReason.Missing, new(2026, 1, 5), null, Some.Officer, Some.Instant)).Rule);
        Assert.Equal("internship.gate-closed", Assert.Throws<Refusal>(() => placement.Resume(
            Some.Gate, Some.GateFacts(placement) with { IsPresent = false }, Some.AVault, null, new(2026, 1, 5), Some.Approver, Some.Instant)).Rule);
        Resume(placement, null);

        Assert.Equal((PlacementState.Active, null), (placement.State, placement.Reason));
    }

    [Fact]
    public void What_waits_for_the_team_outweighs_that_somebody_is_missed()
    {
        var placement = Some.Placement(Some.Offer()).Activated();
        placement.Suspend(PlacementReason.Missing, new(2026, 1, 5), null, Some.Officer, Some.Instant);
        placement.Suspend(PlacementReason.Breach, new(2026, 1, 4), null, Some.Officer, Some.Instant);

        Assert.Equal("internship.minutes-missing", Assert.Throws<Refusal>(() => Resume(placement, null)).Rule);
        Assert.Equal("internship.already-stopped", Assert.Throws<Refusal>(() => placement.Suspend(PlacementReason.Incident, new(2026, 1, 5), null, Some.Officer, Some.Instant)).Rule);
        Assert.Equal(PlacementReason.Breach, placement.Reason);
    }

    [Fact]
    public void A_paper_in_error_of_somebody_missed_waits_for_the_team()
    {
        var placement = Some.Placement(Some.Offer()).Activated();
        placement.Suspend(PlacementReason.Missing, new(2026, 1, 5), null, Some.Officer, Some.Instant);

        placement.Correct(placement.Papers.Single(p => p.Item == "notice-police").No, "nomor tertukar", Some.Officer, Some.Instant);

        Assert.Equal((PlacementReason.PaperInError, false), (placement.Reason, placement.IsMissed));
    }

    [Fact]
    public void It_is_complete_on_its_last_day_once_it_was_evaluated()
    {
        var offer = Some.Offer();
        var placement = Some.Placement(offer).Activated();
        var (last, later) = (placement.Ends, placement.Ends.ToDateTime(new(3, 0), DateTimeKind.Utc));

        Assert.Equal("internship.not-over-yet", Assert.Throws<Refusal>(() => placement.Complete(offer, true, last.AddDays(-1), null, Some.Approver, later)).Rule);
        Assert.Equal("internship.not-evaluated", Assert.Throws<Refusal>(() => placement.Complete(offer, false, last, null, Some.Approver, later)).Rule);
        placement.Complete(offer, true, last, null, Some.Approver, later);

        Assert.Equal((PlacementState.Completed, last, 0), (placement.State, placement.EndedOn, offer.Taken));
    }

    [Fact]
    public void What_the_gate_saw_is_kept_word_for_word()
    {
        var placement = Some.Placement(Some.Offer()).Activated();

        var frozen = placement.OpenGate(Some.AVault)!;

        Assert.Equal(1, placement.GateVersion);
        Assert.All(frozen, line => Assert.True(line.IsMet));
        Assert.Contains(frozen, line => line.Code == "decision-letter" && line.Says.Id.Contains("W5/decision-letter", StringComparison.Ordinal));
        Assert.DoesNotContain("decision-letter", placement.GateSealed, StringComparison.Ordinal);
    }

    static void Resume(Placement placement, string? minutes) =>
        placement.Resume(Some.Gate, Some.GateFacts(placement), Some.AVault, minutes, new(2026, 1, 5), Some.Approver, Some.Instant);

    static void Refused(string rule, PlacementPlan plan) => Assert.Equal(rule, Assert.Throws<Refusal>(() => Some.Placement(Some.Offer(), plan)).Rule);
}
