using Semai.Matching;
using Semai.Modules.Placements.Runs;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Placements.Runs;

public class MatchRunTests
{
    static readonly string[] People = [.. Enumerable.Range(0, 3).Select(_ => Guid.CreateVersion7(Some.Instant).ToString())];
    static readonly string[] Offers = [.. Enumerable.Range(0, 2).Select(_ => Guid.CreateVersion7(Some.Instant).ToString())];

    static readonly RunInput Input = new(
        new(2026, 3, 1),
        [Some.Traits(People[0]), Some.Traits(People[1], interest: Sector.Fisheries), Some.Traits(People[2], release: new(2026, 4, 1))],
        [Some.PlaceTraits(Offers[0], free: 1), Some.PlaceTraits(Offers[1], Sector.Fisheries, free: 1, region: "15.06.04")],
        [], Some.Weights, 1, 1, 1, 5, 0);

    [Fact]
    public void It_keeps_each_pair_with_its_points_the_next_best_and_the_price()
    {
        var run = Run();

        Assert.Equal(MatchStatus.Optimal, run.Status);
        Assert.Equal([Offers[0], Offers[1]], run.Pairs.Select(p => p.Place.ToString()));
        Assert.All(run.Pairs, p => Assert.Equal(p.Score, PairPoints.Read(p.Points).Sum));
        Assert.Equal(run.Objective, run.Pairs.Sum(p => p.Score));
        Assert.Equal(Offers[1], run.Pairs[0].RunnerUp?.ToString());
        Assert.True(run.Pairs[0].OverrideCost > 0);
        var miss = Assert.Single(run.Misses);
        Assert.Equal((People[2], OutReason.LeavesBefore), (miss.ParticipantId.ToString(), miss.Out));
    }

    [Fact]
    public void What_was_frozen_gives_the_same_answer_again()
    {
        var run = Run();

        var again = Matcher.Match(RunInput.Thaw(run.Input).Question(), RunInput.Thaw(run.Input).Options);

        Assert.Equal(run.Objective, again.Objective);
        Assert.Equal(run.Pairs.Select(p => (p.No, p.Score, p.OverrideCost)), again.Pairs.Select(p => (p.Person, p.Score, p.OverrideCost)));
    }

    [Fact]
    public void It_stands_beside_first_come_first_served()
    {
        var report = RunReport.Read(Run().Report);

        Assert.Equal((2, 2), (report.Advice.Matched, report.Advice.FirstInterest));
        Assert.True(report.Advice.Objective >= report.FirstServed.Objective);
        Assert.Equal(3, report.Candidates);
    }

    [Fact]
    public void Whoever_ran_it_does_not_decide_and_nobody_decides_twice_or_against_advice_without_a_reason()
    {
        var run = Run();
        var (first, second) = (run.Pairs[0], run.Pairs[1]);

        Assert.Equal("matching.same-person", Rule(() => run.Decide(first, PairDecision.Accepted, null, null, Some.Officer, Some.Instant)));
        Assert.Equal("matching.reason-missing", Rule(() => run.Decide(first, PairDecision.Refused, null, " ", Some.Approver, Some.Instant)));
        Assert.Equal("matching.offer-missing", Rule(() => run.Decide(first, PairDecision.Changed, null, "minta sendiri", Some.Approver, Some.Instant)));
        run.Decide(first, PairDecision.Accepted, null, null, Some.Approver, Some.Instant);
        run.Decide(second, PairDecision.Changed, first.Place, "minta sendiri", Some.Approver, Some.Instant);
        Assert.Equal("matching.already-decided", Rule(() => run.Decide(first, PairDecision.Refused, null, "tidak jadi", Some.Approver, Some.Instant)));
        Assert.Equal([first.Place, first.Place], run.Pairs.Select(p => p.DecidedPlace!.Value));
    }

    [Fact]
    public void Fairness_counts_every_candidate_once_in_each_report()
    {
        var rows = Fairness.Of(Input, Run().Pairs.Select(p => p.ParticipantId.ToString()).ToHashSet(), new Dictionary<string, string>(), null);

        Assert.All(rows.GroupBy(r => r.Heading), heading => Assert.Equal((3, 2), (heading.Sum(r => r.Candidates), heading.Sum(r => r.Placed))));
        Assert.False(new FairnessRow("", "", 4, 0).IsLow(100, 100));
        Assert.True(new FairnessRow("", "", 10, 3).IsLow(100, 50));
    }

    static MatchRun Run()
    {
        var answer = Matcher.Match(Input.Question(), Input.Options);
        return MatchRun.Keep("PN/2026/0001", 1, RunKind.InternshipInside, Input, answer, RunReport.Of(Input, answer, new Dictionary<string, int>()), TimeSpan.Zero, Some.Officer, Some.Instant);
    }

    static string Rule(Action act) => Assert.Throws<Refusal>(act).Rule;
}
