using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;

namespace Semai.Tests.Modules.Participants.Eligibility;

/// <summary>The decision table of the domain, row by row, and its edge cases by name.</summary>
public class EligibilityEngineTests
{
    static readonly DateOnly Today = new(2026, 5, 12);

    [Theory]
    [InlineData(Purpose.Training)]
    [InlineData(Purpose.Production)]
    [InlineData(Purpose.InternshipOutside)]
    public void A_convict_past_half_with_all_papers_is_eligible_inside_and_out(Purpose purpose) =>
        Assert.Equal((Outcome.Eligible, null), Of(Some.Facts(), purpose));

    [Theory]
    [InlineData(LegalStatus.Detainee, Purpose.Training, Outcome.Eligible)]
    [InlineData(LegalStatus.Detainee, Purpose.Production, Outcome.NotEligible)]
    [InlineData(LegalStatus.Detainee, Purpose.InternshipOutside, Outcome.NotEligible)]
    [InlineData(LegalStatus.Detainee, Purpose.Aftercare, Outcome.NotEligible)]
    [InlineData(LegalStatus.Juvenile, Purpose.Production, Outcome.NotEligible)]
    [InlineData(LegalStatus.Client, Purpose.Training, Outcome.NotEligible)]
    [InlineData(LegalStatus.Former, Purpose.Aftercare, Outcome.Eligible)]
    public void The_legal_status_opens_or_shuts_the_door(LegalStatus status, Purpose purpose, Outcome expected) =>
        Assert.Equal(expected, Of(Some.Facts(status), purpose).Outcome);

    [Fact]
    public void A_juvenile_outside_needs_legal_review() =>
        Assert.Equal(Outcome.LegalReview, Of(Some.Facts(LegalStatus.Juvenile) with { Born = Some.Known(new DateOnly(2010, 1, 1)) }, Purpose.InternshipOutside).Outcome);

    [Theory]
    [InlineData(SentenceKind.Life)]
    [InlineData(SentenceKind.Death)]
    public void A_life_or_death_sentence_never_goes_outside_but_may_be_trained(SentenceKind kind)
    {
        var facts = Some.Facts(sentence: kind) with { OneThird = null, OneHalf = null, TwoThirds = null, Ends = null };

        Assert.Equal(Outcome.NotEligible, Of(facts, Purpose.InternshipOutside).Outcome);
        Assert.Equal(Outcome.Eligible, Of(facts, Purpose.Training).Outcome);
    }

    [Fact]
    public void Half_the_sentence_must_be_served_and_its_day_counts()
    {
        var facts = Some.Facts() with { OneHalf = Some.Known(Today.AddDays(1)) };

        Assert.Equal((Outcome.NotYet, Today.AddDays(1)), Of(facts, Purpose.InternshipOutside));
        Assert.Equal(Outcome.Eligible, EligibilityEngine.Judge(facts, Purpose.InternshipOutside, Some.Rules, Today.AddDays(1)).Outcome);
    }

    [Fact]
    public void Production_waits_for_a_third() =>
        Assert.Equal((Outcome.NotYet, new DateOnly(2026, 6, 1)), Of(Some.Facts() with { OneThird = Some.Known(new DateOnly(2026, 6, 1)) }, Purpose.Production));

    [Fact]
    public void A_listed_crime_outside_is_for_a_lawyer_and_not_before_two_thirds() =>
        Assert.Equal((Outcome.LegalReview, new DateOnly(2026, 10, 11)), Of(Some.Facts(group: OffenceGroup.Listed), Purpose.InternshipOutside));

    [Fact]
    public void Two_thirds_before_nine_months_waits_for_the_nine_months()
    {
        var facts = Some.Facts(group: OffenceGroup.Listed) with
        {
            Started = Some.Known(new DateOnly(2026, 1, 10)),
            OneHalf = Some.Known(new DateOnly(2026, 4, 1)),
            TwoThirds = Some.Known(new DateOnly(2026, 6, 1)),
        };

        Assert.Equal(new DateOnly(2026, 10, 10), Of(facts, Purpose.InternshipOutside).From);
    }

    [Fact]
    public void Narcotics_below_five_years_counts_as_general()
    {
        // The group comes with the verdict: four years eleven months is general, so half is enough and no lawyer is asked.
        var facts = Some.Facts(group: OffenceGroup.General) with { Crime = Some.Known(ListedCrime.Narcotics) };

        Assert.Equal(Outcome.Eligible, Of(facts, Purpose.InternshipOutside).Outcome);
    }

    [Fact]
    public void A_group_that_cannot_be_told_is_for_a_lawyer() =>
        Assert.Equal(Outcome.LegalReview, Of(Some.Facts(group: OffenceGroup.Unclassified), Purpose.InternshipOutside).Outcome);

    [Theory]
    [InlineData(OffenceGroup.General, "2025-11-12", Outcome.Eligible, null)] // exactly six months ago
    [InlineData(OffenceGroup.General, "2025-11-13", Outcome.NotYet, "2026-05-13")]
    [InlineData(OffenceGroup.General, "2025-12-03", Outcome.NotYet, "2026-06-03")]
    public void Discipline_exactly_six_months_ago_no_longer_counts(OffenceGroup group, string breach, Outcome outcome, string? from) =>
        Assert.Equal((outcome, from is null ? null : DateOnly.Parse(from, null)), Of(Some.Facts(group: group).Breached(DateOnly.Parse(breach, null)), Purpose.InternshipOutside));

    [Fact]
    public void A_listed_crime_needs_nine_months_without_a_breach() =>
        Assert.Equal(new DateOnly(2027, 2, 1), EligibilityEngine.Judge(
            Some.Facts(group: OffenceGroup.Listed).Breached(new(2026, 5, 1)), Purpose.InternshipOutside, Some.Rules, Today).From);

    [Fact]
    public void A_breach_at_the_end_of_a_month_waits_for_the_end_of_the_sixth() =>
        Assert.Equal(new DateOnly(2026, 2, 28), EligibilityEngine.Judge(
            Some.Facts().Breached(new(2025, 8, 31)), Purpose.InternshipOutside, Some.Rules, new(2026, 2, 20)).From);

    [Fact]
    public void Training_waits_only_for_the_end_of_a_sanction()
    {
        var facts = Some.Facts().Breached(Today.AddDays(-3), sanctionUntil: Today.AddDays(3));

        Assert.Equal((Outcome.NotYet, Today.AddDays(4)), Of(facts, Purpose.Training));
        Assert.Equal(Outcome.WithConditions, EligibilityEngine.Judge(facts, Purpose.Training, Some.Rules, Today.AddDays(4)).Outcome);
    }

    [Fact]
    public void The_earliest_day_is_the_last_of_all_that_must_come()
    {
        var facts = Some.Facts().Breached(new(2026, 3, 3)) with { OneHalf = Some.Known(new DateOnly(2026, 8, 1)) };

        Assert.Equal((Outcome.NotYet, new DateOnly(2026, 9, 3)), Of(facts, Purpose.InternshipOutside));
    }

    [Fact]
    public void Remission_that_moves_half_earlier_opens_the_door_earlier()
    {
        var before = Some.Facts() with { OneHalf = Some.Known(new DateOnly(2026, 7, 1)) };
        var after = before with { OneHalf = Some.Known(new DateOnly(2026, 5, 1)) };

        Assert.Equal((Outcome.NotYet, Outcome.Eligible), (Of(before, Purpose.InternshipOutside).Outcome, Of(after, Purpose.InternshipOutside).Outcome));
    }

    [Fact]
    public void Two_sentences_in_a_row_count_as_one_by_the_dates_of_the_register()
    {
        // KUHP art. 72(2): the register gives one half-date for both together; nothing is computed here.
        var facts = Some.Facts() with { OneHalf = Some.Known(new DateOnly(2027, 1, 1)), Ends = Some.Known(new DateOnly(2030, 1, 1)) };

        Assert.Equal(new DateOnly(2027, 1, 1), Of(facts, Purpose.InternshipOutside).From);
    }

    [Fact]
    public void An_estimated_date_is_met_only_on_condition()
    {
        var facts = Some.Facts() with { OneHalf = Some.Known(new DateOnly(2026, 2, 11), FactSource.OwnCalculation) };

        var verdict = EligibilityEngine.Judge(facts, Purpose.InternshipOutside, Some.Rules, Today);

        Assert.Equal(Outcome.WithConditions, verdict.Outcome);
        Assert.Contains("SDP", verdict.Findings[0].Remedy!.Value.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void Release_by_remission_on_the_same_day_ends_what_is_inside()
    {
        var facts = Some.Facts() with { Ends = Some.Known(Today) };

        Assert.Equal(Outcome.NotEligible, Of(facts, Purpose.Training).Outcome);
        Assert.Equal(Outcome.WithConditions, Of(facts, Purpose.Aftercare).Outcome); // the release is still to be recorded
    }

    [Fact]
    public void A_day_after_the_end_of_the_sentence_is_no_promise()
    {
        var facts = Some.Facts().Breached(new(2026, 5, 1)) with { Ends = Some.Known(new DateOnly(2026, 9, 1)) };

        Assert.Equal((Outcome.NotEligible, null), Of(facts, Purpose.InternshipOutside));
    }

    [Fact]
    public void One_revocation_waits_a_year_and_two_exclude()
    {
        var once = Some.Facts() with { Revocations = Some.Known<IReadOnlyList<DateOnly>>([new(2026, 1, 1)]) };
        var twice = Some.Facts() with { Revocations = Some.Known<IReadOnlyList<DateOnly>>([new(2015, 1, 1), new(2016, 1, 1)]) };

        Assert.Equal((Outcome.NotYet, new DateOnly(2027, 1, 1)), Of(once, Purpose.InternshipOutside));
        Assert.Equal(Outcome.NotEligible, Of(twice, Purpose.InternshipOutside).Outcome);
    }

    [Fact]
    public void A_juvenile_who_turns_eighteen_needs_a_new_status_not_a_guardian()
    {
        var facts = Some.Facts(LegalStatus.Juvenile).But(FactName.GuardianConsent, null) with { Born = Some.Known(new DateOnly(2008, 5, 12)) };

        var before = EligibilityEngine.Judge(facts, Purpose.Training, Some.Rules, Today.AddDays(-1));
        var after = EligibilityEngine.Judge(facts, Purpose.Training, Some.Rules, Today);

        Assert.Contains(before.Open, f => f.Reason is Reason.GuardianUnknown);
        Assert.Contains(after.Open, f => f.Reason is Reason.TurnedAdult);
        Assert.DoesNotContain(after.Open, f => f.Reason is Reason.GuardianUnknown);
    }

    [Fact]
    public void A_client_revoked_and_back_as_convict_is_judged_as_convict()
    {
        var client = Some.Facts(LegalStatus.Client) with { TwoThirds = Some.Known(new DateOnly(2026, 1, 1)) };
        var back = client with { Status = Some.Known(LegalStatus.Convict), Revocations = Some.Known<IReadOnlyList<DateOnly>>([new(2026, 4, 1)]) };

        Assert.Equal((Outcome.Eligible, Outcome.NotEligible), (Of(client, Purpose.Aftercare).Outcome, Of(client, Purpose.Training).Outcome));
        Assert.Equal(Outcome.Eligible, Of(back, Purpose.Training).Outcome);
        Assert.Equal((Outcome.NotYet, new DateOnly(2027, 4, 1)), Of(back, Purpose.InternshipOutside));
    }

    [Fact]
    public void Parole_refused_then_full_release_is_mentored_all_the_same() =>
        Assert.Equal(Outcome.Eligible, Of(Some.Facts(LegalStatus.Former).But(FactName.ConditionsKept, null), Purpose.Aftercare).Outcome);

    [Fact]
    public void Aftercare_of_a_convict_begins_with_the_release() =>
        Assert.Equal((Outcome.NotYet, new DateOnly(2028, 2, 11)), Of(Some.Facts(), Purpose.Aftercare));

    [Fact]
    public void Aftercare_needs_consent_and_ends_when_it_is_withdrawn() =>
        Assert.Equal(
            (Outcome.WithConditions, Outcome.NotEligible),
            (Of(Some.Facts(LegalStatus.Former).But(FactName.Consent, null), Purpose.Aftercare).Outcome, Of(Some.Facts(LegalStatus.Former).But(FactName.Consent, false), Purpose.Aftercare).Outcome));

    [Theory]
    [InlineData(FactName.OpenCase, true)]
    [InlineData(FactName.LifeThreatened, true)]
    [InlineData(FactName.InquiryAssimilation, false)]
    [InlineData(FactName.ActiveInProgramme, false)]
    public void One_fact_against_it_keeps_a_person_inside(FactName fact, bool value) =>
        Assert.Equal(Outcome.NotEligible, Of(Some.Facts().But(fact, value), Purpose.InternshipOutside).Outcome);

    [Theory]
    [InlineData(FactName.FamilyGuarantor)]
    [InlineData(FactName.HostGuarantee)]
    [InlineData(FactName.NoticeJudge)]
    [InlineData(FactName.DecisionLetter)]
    public void A_missing_paper_is_a_condition_with_what_to_do(FactName paper)
    {
        var verdict = EligibilityEngine.Judge(Some.Facts().But(paper, null), Purpose.InternshipOutside, Some.Rules, Today);

        Assert.Equal(Outcome.WithConditions, verdict.Outcome);
        Assert.NotNull(Assert.Single(verdict.Open).Remedy);
    }

    [Fact]
    public void High_risk_trains_by_an_individual_programme_and_stays_inside()
    {
        var facts = Some.Facts() with { Risk = Some.Known(Risk.High) };

        Assert.Equal((Outcome.WithConditions, Outcome.NotEligible), (Of(facts, Purpose.Training).Outcome, Of(facts, Purpose.InternshipOutside).Outcome));
    }

    [Fact]
    public void Only_corruption_asks_for_the_fine_and_only_terrorism_for_the_pledge()
    {
        PersonFacts With(ListedCrime crime) => Some.Facts(group: OffenceGroup.Listed).But(FactName.FinePaid, null).But(FactName.Deradicalised, null) with { Crime = Some.Known(crime) };

        Assert.Equal([FactName.FinePaid], Asked(With(ListedCrime.Corruption)));
        Assert.Equal([FactName.Deradicalised], Asked(With(ListedCrime.Terrorism)));
        Assert.Empty(Asked(With(ListedCrime.Narcotics)));

        IEnumerable<FactName> Asked(PersonFacts facts) => EligibilityEngine.Judge(facts, Purpose.InternshipOutside, Some.Rules, Today)
            .Open.Where(f => f.Reason is Reason.FactUnknown).Select(f => f.Rule.Fact!.Value);
    }

    [Fact]
    public void Of_a_person_of_whom_nothing_is_known_it_says_what_to_record_and_guesses_nothing()
    {
        foreach (var purpose in Enum.GetValues<Purpose>())
        {
            var verdict = EligibilityEngine.Judge(new PersonFacts(), purpose, Some.Rules, Today);

            Assert.Equal((Outcome.WithConditions, null), (verdict.Outcome, verdict.From));
            Assert.All(verdict.Open, f => Assert.NotNull(f.Remedy));
        }
    }

    [Fact]
    public void While_the_group_is_unknown_what_both_groups_need_holds()
    {
        var facts = Some.Facts() with { Group = null, OneHalf = Some.Known(new DateOnly(2026, 8, 1)) };

        Assert.Equal((Outcome.NotYet, new DateOnly(2026, 8, 1)), Of(facts, Purpose.InternshipOutside));
    }

    [Fact]
    public void The_blocking_rule_stands_first()
    {
        var verdict = EligibilityEngine.Judge(
            Some.Facts().Breached(new(2025, 12, 3)).But(FactName.FamilyGuarantor, false), Purpose.InternshipOutside, Some.Rules, Today);

        Assert.Equal([Outcome.NotYet, Outcome.WithConditions], verdict.Findings.Take(2).Select(f => f.Outcome));
        Assert.Equal("Enam bulan tanpa pelanggaran baru genap 3 Juni 2026", verdict.Findings[0].Sentence.Id);
        Assert.True(verdict.Findings[^1].IsReminder);
    }

    [Fact]
    public void Parole_by_the_new_code_counts_from_2_January_2026()
    {
        bool Mentions(DateOnly on) => EligibilityEngine.Judge(Some.Facts(LegalStatus.Client), Purpose.Aftercare, Some.Rules, on).Findings.Any(f => f.Rule.Note is NoteTopic.ProbationYear);

        Assert.Equal((false, true), (Mentions(new(2026, 1, 1)), Mentions(new(2026, 1, 2))));
    }

    static (Outcome Outcome, DateOnly? From) Of(PersonFacts facts, Purpose purpose)
    {
        var verdict = EligibilityEngine.Judge(facts, purpose, Some.Rules, Today);
        return (verdict.Outcome, verdict.From);
    }
}
