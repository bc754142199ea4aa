using CsCheck;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Placements.Mentoring;

namespace Semai.Tests.Modules.Placements.Mentoring;

public class MentoringPairTests
{
    static readonly DateOnly Start = new(2026, 1, 5);

    static Mentor Mentor => Some.Mentor(Some.ApprovedBusiness());

    [Fact]
    public void A_pair_starts_with_a_signed_consent_and_by_another_officer()
    {
        var pair = Some.ProposedPair(Mentor);

        Assert.Equal("pair.same-person", Rule(() => pair.Start(Start, Some.Officer, Some.Instant)));
        Assert.Equal("pair.consent-to-come", Rule(() => pair.Start(Start.AddDays(1), Some.Approver, Some.Instant)));
        Assert.Equal("pair.not-that-day", Rule(() => Hold(pair, Start)));
        pair.Start(Start, Some.Approver, Some.Instant);

        Assert.Equal((PairState.Active, Start), (pair.State, pair.StartedOn));
    }

    [Theory]
    [InlineData("2026-01-04", 60, Admission.Admitted, "pair.not-that-day")]
    [InlineData("2026-03-03", 60, Admission.Admitted, "pair.not-that-day")]
    [InlineData("2026-03-01", 60, Admission.NotCleared, "pair.may-not-enter")]
    [InlineData("2026-03-01", 60, Admission.Revoked, "pair.may-not-enter")]
    [InlineData("2026-03-01", 60, Admission.Banned, "pair.may-not-enter")]
    [InlineData("2026-03-01", 481, Admission.Admitted, "pair.no-minutes")]
    [InlineData("2026-02-10", 60, Admission.Admitted, "pair.late-needs-reason")]
    public void A_meeting_is_refused(string on, int minutes, Admission admission, string rule)
    {
        var pair = Some.Pair(Mentor);
        var day = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(rule, Rule(() => pair.Hold(Some.Meeting(day, minutes), admission, 14, Some.Officer, At(new(2026, 3, 2)))));
        Assert.Empty(pair.Meetings);
    }

    [Fact]
    public void What_was_entered_in_error_counts_no_more_and_may_be_written_again()
    {
        var pair = Some.Pair(Mentor);
        Hold(pair, Start);
        Assert.Equal("pair.already-recorded", Rule(() => Hold(pair, Start)));

        pair.MarkInError(1, "Salah orang", Some.Officer);
        Hold(pair, Start);

        Assert.Equal([false, true], pair.Meetings.Select(m => m.Counts));
        Assert.Equal("pair.no-such-meeting", Rule(() => pair.MarkInError(1, "Lagi", Some.Officer)));
    }

    [Theory]
    [InlineData(10, null, PairCondition.Healthy)]
    [InlineData(10, 2, PairCondition.NeedsAttention)]
    [InlineData(21, null, PairCondition.NeedsAttention)]
    [InlineData(45, 5, PairCondition.Stalled)]
    public void The_health_of_a_pair_says_its_reasons(int days, int? mood, PairCondition condition)
    {
        var pair = Some.Pair(Mentor);
        pair.Hold(Some.Meeting(Start, mood: mood), Admission.Admitted, 14, Some.Officer, At(Start));

        var health = PairHealth.Of(pair, Start.AddDays(days), Some.PairRules);

        Assert.Equal(condition, health.Condition);
        Assert.Contains($"Pertemuan terakhir {days} hari yang lalu", health.Reasons);
    }

    [Fact]
    public void Planned_meetings_that_were_not_held_ask_for_attention()
    {
        var pair = Some.Pair(Mentor);
        foreach (var week in new[] { 0, 7, 14 }) pair.Plan(Start.AddDays(week), new(9, 0), 60, "Aula", Admission.Admitted, Some.Officer, At(Start));
        Hold(pair, Start);

        var health = PairHealth.Of(pair, Start.AddDays(16), Some.PairRules);

        Assert.Equal(PairCondition.NeedsAttention, health.Condition);
        Assert.StartsWith("1 pertemuan dari 3", health.Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public void By_no_sequence_of_acts_is_a_meeting_inside_held_or_planned_without_leave() =>
        Gen.Int[0, 7].Select(Gen.Enum<Admission>(), Gen.Int[0, 30]).Array[0, 25].Sample(acts =>
        {
            var pair = Some.ProposedPair(Mentor);
            var (at, allowed, planned) = (Some.Instant, 0, 0);
            foreach (var (act, admission, back) in acts)
            {
                at = at.AddDays(3);
                var day = at.OfficeDay;
                Try(() =>
                {
                    switch (act)
                    {
                        case 0: pair.Start(day, Some.Approver, at); break;
                        case 1: pair.Pause(PairReason.Other, null, Some.Approver, at); break;
                        case 2: pair.Resume(null, Some.Approver, at); break;
                        case 3: pair.End(PairReason.Other, day, null, Some.Approver, at); break;
                        case 4: pair.MarkInError(1, "Salah", Some.Officer); break;
                        case 5 or 6:
                            pair.Hold(Some.Meeting(day.AddDays(-back), lateWhy: "Kertas terlambat"), admission, 14, Some.Officer, at);
                            allowed += admission is Admission.Admitted ? 1 : 0;
                            break;
                        default:
                            pair.Plan(day.AddDays(back), new(9, 0), 60, "Aula", admission, Some.Officer, at);
                            planned += admission is Admission.Admitted ? 1 : 0;
                            break;
                    }
                });
            }

            Assert.Equal((allowed, planned), (pair.Meetings.Count, pair.Planned.Count));
            Assert.All(pair.Meetings, m => Assert.True(pair.StartedOn <= m.On && m.On <= m.RecordedAt.OfficeDay));
            Assert.Equal(pair.State is PairState.Ended, pair.RunningKey is null);
        });

    static MentorMeeting Hold(MentoringPair pair, DateOnly on) => pair.Hold(Some.Meeting(on), Admission.Admitted, 14, Some.Officer, At(on));

    static DateTime At(DateOnly day) => day.ToDateTime(new(4, 0), DateTimeKind.Utc);

    static string Rule(Action act) => Assert.Throws<Refusal>(act).Rule;

    static void Try(Action act)
    {
        try
        {
            act();
        }
        catch (Refusal)
        {
            // A refused act leaves things as they were; the property says so.
        }
    }
}
