using CsCheck;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Internships.Evaluations;
using Semai.Modules.Placements.Internships.Gate;
using Semai.Modules.Placements.Internships.Incidents;
using Semai.Modules.Placements.Internships.Logbook;
using Semai.Modules.Placements.Internships.Outings;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Placements.Internships;

public class InternshipGateTests
{
    static readonly DateOnly Today = new(2026, 1, 5);

    public static TheoryData<string> PapersOutside =>
    [
        "decision-letter", "inquiry", "team-minutes", "family-guarantee", "host-guarantee", "notice-regency", "notice-police", "notice-judge",
        "supervisor-prison", "supervisor-probation", "health-letter", "statement",
    ];

    [Theory, MemberData(nameof(PapersOutside))]
    public void Outside_the_wall_each_paper_is_needed(string paper)
    {
        var placement = Some.Placement(Some.Offer()).WithPapers(but: paper);

        var answer = Judge(placement, Some.GateFacts(placement));

        Assert.Equal(paper, Assert.Single(answer.Missing).Code);
        Assert.Contains(answer.Missing.Single().Item.Id, Assert.Throws<Refusal>(() => Activate(placement, Some.GateFacts(placement))).Message, StringComparison.Ordinal);
        Assert.Equal(PlacementState.Proposed, placement.State);
    }

    [Fact]
    public void Inside_the_wall_fewer_are() => Assert.Equal(
        ["team-minutes", "statement", "supervisor-prison"], Some.Gate.PapersFor(OfferKind.InternshipInside).Select(i => i.Code));

    [Theory, InlineData("inquiry"), InlineData("team-minutes"), InlineData("decision-letter"), InlineData("family-guarantee")]
    public void A_paper_that_does_not_say_what_is_asked_is_not_enough(string item)
    {
        var placement = Some.Placement(Some.Offer()).WithPapers(but: item);
        placement.File(Some.Entry(item, affirmed: false), Some.Gate, Some.Officer, Some.Instant);

        Assert.Equal(item, Assert.Single(Judge(placement, Some.GateFacts(placement)).Missing).Code);
    }

    [Theory, InlineData(true, true), InlineData(false, false)]
    public void The_inquiry_in_the_file_counts_as_it_stands_there(bool recommends, bool met)
    {
        var placement = Some.Placement(Some.Offer()).WithPapers(but: "inquiry");
        var facts = Some.GateFacts(placement) with { Known = new Dictionary<FactName, bool> { [FactName.InquiryAssimilation] = recommends } };

        Assert.Equal(met, Judge(placement, facts).IsOpen);
    }

    [Fact]
    public void No_paper_helps_where_the_file_says_no()
    {
        var placement = Some.Placement(Some.Offer()).WithPapers();
        var facts = Some.GateFacts(placement) with { Known = new Dictionary<FactName, bool> { [FactName.FamilyGuarantor] = false } };

        Assert.Equal("family-guarantee", Assert.Single(Judge(placement, facts).Missing).Code);
    }

    [Fact]
    public void An_agreement_that_ends_before_the_placement_says_from_which_day_it_is_missing()
    {
        var placement = Some.Placement(Some.Offer()).WithPapers();

        var missing = Assert.Single(Judge(placement, Some.GateFacts(placement, cover: new(new(2025, 10, 8), new(2026, 4, 22)))).Missing);

        Assert.Equal("host-agreement", missing.Code);
        Assert.Equal("Berlaku 8 Oktober 2025 sampai 22 April 2026; 2 hari magang di luar itu, yang pertama 23 April 2026.", missing.Says.Id);
    }

    [Theory, InlineData(Outcome.NotEligible), InlineData(Outcome.NotYet)]
    public void One_day_on_which_the_rules_stand_against_it_is_enough(Outcome outcome)
    {
        var placement = Some.Placement(Some.Offer()).WithPapers();
        var facts = Some.GateFacts(placement);
        var last = facts.Eligibility[^1] with { Outcome = outcome };

        var missing = Assert.Single(Judge(placement, facts with { Eligibility = [.. facts.Eligibility.SkipLast(1), last] }).Missing);

        Assert.Equal("eligibility", missing.Code);
        Assert.Contains("24 April 2026", missing.Says.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_rules_need_legal_review_the_decision_settles_it_and_nothing_less()
    {
        var placement = Some.Placement(Some.Offer()).WithPapers(but: "decision-letter");
        var facts = Some.GateFacts(placement, Outcome.LegalReview);

        Assert.Equal(["eligibility", "decision-letter"], Judge(placement, facts).Missing.Select(l => l.Code));
        placement.File(Some.Entry("decision-letter"), Some.Gate, Some.Officer, Some.Instant);
        Assert.True(Judge(placement, facts).IsOpen);
    }

    [Fact]
    public void A_suspended_business_a_lapsed_one_and_a_missing_safeguard_close_it()
    {
        var placement = Some.Placement(Some.Offer()).WithPapers();
        var facts = Some.GateFacts(placement);

        Assert.Equal("host-approved", Assert.Single(Judge(placement, facts with { Host = new(BusinessState.Suspended, new(2027, 1, 1)) }).Missing).Code);
        Assert.Equal("host-approved", Assert.Single(Judge(placement, facts with { Host = new(BusinessState.Approved, new(2026, 1, 4)) }).Missing).Code);
        Assert.Equal("safeguards", Assert.Single(Judge(placement, facts with { MissingSafeguards = [new("Selalu didampingi", "Always accompanied")] }).Missing).Code);
    }

    [Fact]
    public void Whom_the_register_misses_goes_nowhere_whatever_the_papers_say()
    {
        var placement = Some.Placement(Some.Offer()).WithPapers();
        var facts = Some.GateFacts(placement) with { IsPresent = false };

        Assert.Equal("present", Assert.Single(Judge(placement, facts).Missing).Code);
        Assert.Contains("Orangnya ada di lapas", Assert.Throws<Refusal>(() => Activate(placement, facts)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void By_no_sequence_of_acts_does_anybody_go_out_past_the_gate() =>
        Gen.Select(Gen.Int[0, 18], Gen.Int[0, 15], Gen.Int[0, 7]).Array[1, 90].Sample(steps =>
        {
            var offer = Some.Offer();
            var placement = Some.Placement(offer);
            var (before, awaitsTeam) = (placement.State, false);
            foreach (var (act, item, world) in steps)
            {
                var facts = World(placement, world);
                try
                {
                    Take(placement, offer, act, item, facts);
                }
                catch (Refusal)
                {
                    Assert.Equal(before, placement.State);
                }

                if (placement.State is PlacementState.Active) Assert.True(EveryPaperStands(placement));
                if (act is 12 && before is PlacementState.Active) Assert.Equal(PlacementState.Suspended, placement.State);
                if (act is 18) Assert.False(awaitsTeam && placement.State is PlacementState.Active); // without minutes, past no sitting
                awaitsTeam = placement.State is PlacementState.Suspended && (awaitsTeam || placement.Reason is not PlacementReason.Missing);
                Assert.False(awaitsTeam && placement.IsMissed);
                if (placement.State is PlacementState.Active && before is not PlacementState.Active) Assert.True(IsSound(facts));
                before = placement.State;
            }
        });

    [Fact]
    public void And_there_is_a_way_through_it() => Assert.Equal(PlacementState.Active, Some.Placement(Some.Offer()).Activated().State);

    /// <summary>What the law asks, said once more, apart from the rules that the program reads.</summary>
    static bool EveryPaperStands(Placement placement) => PapersOutside.All(paper => placement.Papers.Any(p => p.Item == paper.Data && p.Affirmed && p.ErrorAt is null));

    static bool IsSound(GateFacts facts) =>
        facts.Cover is { } cover && facts.Days.Count > 0 && facts.Days.All(d => d >= cover.From && d <= cover.To)
        && facts.Days.All(d => facts.Eligibility.Any(v => v.Day == d && v.Outcome is Outcome.Eligible or Outcome.WithConditions or Outcome.LegalReview))
        && facts.Host.State is BusinessState.Approved && facts.IsPresent && facts.MissingSafeguards.Count == 0 && facts.Known.Values.All(v => v);

    static GateFacts World(Placement placement, int world)
    {
        var sound = Some.GateFacts(placement);
        return world switch
        {
            1 => sound with { Cover = new(new(2025, 10, 8), new(2026, 4, 23)) },
            2 => sound with { Eligibility = [.. sound.Eligibility.Skip(1), sound.Eligibility[0] with { Outcome = Outcome.NotYet }] },
            3 => sound with { Host = new(BusinessState.Suspended, new(2027, 1, 1)) },
            4 => sound with { Known = new Dictionary<FactName, bool> { [FactName.InquiryAssimilation] = false } },
            5 => sound with { Eligibility = [.. sound.Eligibility.Select(v => v with { Outcome = Outcome.LegalReview })] },
            6 => sound with { Days = [] },
            7 => sound with { IsPresent = false },
            _ => sound,
        };
    }

    static void Take(Placement placement, Offer offer, int act, int item, GateFacts facts)
    {
        var papers = Some.Gate.PapersFor(OfferKind.InternshipOutside).ToList();
        switch (act)
        {
            case < 6: placement.File(Some.Entry(papers[(act * 2 + item) % papers.Count].Code, affirmed: item != 15), Some.Gate, Some.Officer, Some.Instant); break;
            case 6 when item == 3: placement.WithPapers(); break;
            case 6: placement.Correct(item + 1, "salah", Some.Officer, Some.Instant); break;
            case 7 or 8: Activate(placement, facts); break;
            case 9: placement.Suspend(PlacementReason.Incident, Today, null, Some.Officer, Some.Instant); break;
            case 10: placement.Resume(Some.Gate, facts, Some.AVault, "BA-1", Today, Some.Approver, Some.Instant); break;
            case 12: Incident.Report(placement, new(IncidentKind.Other, Started(placement), null, "jatuh"), item < 8 ? IncidentSide.Prison : IncidentSide.Host, Some.Officer, Later); break;
            case 13: Outing.Open(placement, placement.DaysOf(HolidayCalendar.Empty), Started(placement), Started(placement)).Leave(new(7, 30), Some.Officer, Later); break;
            case 14: LogbookEntry.Write(placement, placement.DaysOf(HolidayCalendar.Empty), [], new(Started(placement), Attendance.Present, new(8, 0), new(15, 0), "mengupas"), LogbookSide.Host, 31, Some.Officer, Later); break;
            case 15: Evaluation.Of(placement, EvaluationSide.Prison, new(3, 3, 3, 3, 3), Started(placement), null, Some.Officer, Later); break;
            case 17: placement.Suspend(PlacementReason.Missing, Today, null, Some.Officer, Some.Instant); break;
            case 18: placement.Resume(Some.Gate, facts, Some.AVault, null, Today, Some.Approver, Some.Instant); break;
            case 16: if (item == 0) placement.Complete(offer, true, placement.Ends, null, Some.Approver, placement.Ends.ToDateTime(new(3, 0), DateTimeKind.Utc)); break;
            default: if (item == 0) placement.End(offer, PlacementReason.OwnWish, Today, null, Some.Officer, Some.Instant); break;
        }
    }

    /// <summary>The first day laid out, at noon.</summary>
    static readonly DateTime Later = new(2026, 3, 2, 5, 0, 0, DateTimeKind.Utc);

    static DateOnly Started(Placement placement) => placement.StartedOn ?? placement.Starts;

    static GateAnswer Judge(Placement placement, GateFacts facts) => DocumentGate.Judge(placement, Some.Gate, facts, Today);

    static void Activate(Placement placement, GateFacts facts) => placement.Activate(Some.Gate, facts, Some.AVault, Today, Some.Approver, Some.Instant);
}
