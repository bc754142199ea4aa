using CsCheck;
using Semai.Matching;
using static Semai.Tests.Support.MatchSome;

namespace Semai.Tests.Matching;

public class MatcherTests
{
    [Fact]
    public void Without_side_rules_the_answer_is_the_best_there_is() =>
        Plain.Sample(question =>
        {
            var answer = Matcher.Match(question.Instance());

            Obeys(question, answer);
            Assert.Equal(question.Best(), answer.Objective);
            Assert.Equal((MatchStatus.Optimal, answer.Objective), (answer.Status, answer.Bound));
        }, iter: 300);

    [Fact]
    public void With_people_kept_apart_and_groups_it_is_the_best_there_is_too() =>
        Ruled.Sample(question =>
        {
            var answer = Matcher.Match(question.Instance());

            Obeys(question, answer);
            Assert.Equal(question.Best(), answer.Objective);
            Assert.Equal((MatchStatus.Optimal, answer.Objective), (answer.Status, answer.Bound));
        }, iter: 60);

    [Fact]
    public void Neither_the_first_come_nor_the_greedy_do_better_and_both_obey_the_rules() =>
        Gen.OneOf(Plain, Ruled).Sample(question =>
        {
            var instance = question.Instance();
            var rules = new SideRules(instance);
            var queue = new Queue(instance, rules);
            var best = question.Best();

            foreach (var served in new[] { queue.FirstComeFirstServed(), queue.Greedy() })
            {
                Assert.True(rules.Obeyed(served));
                Assert.All(served.Used, (used, offer) => Assert.InRange(used, 0, instance.Places[offer]));
                Assert.InRange(served.Objective, 0, best!.Value);
            }
        }, iter: 300);

    [Fact]
    public void Who_comes_first_is_served_first_and_greed_takes_the_highest()
    {
        var question = new Question([[5, 4], [9, null]], [1, 1], [0, 0], []);

        var answer = Matcher.Match(question.Instance());

        Assert.Equal((5, 1), (answer.FirstComeFirstServed.Objective, answer.FirstComeFirstServed.Matched));
        Assert.Equal((13, 2), (answer.Greedy.Objective, answer.Greedy.Matched));
        Assert.Equal(13, answer.Objective);
    }

    [Fact]
    public void The_order_of_the_input_does_not_change_what_the_answer_is_worth() =>
        Ruled.Sample(question =>
        {
            var back = question with
            {
                Scores = [.. question.Scores.Reverse()],
                Apart = [.. question.Apart.Select(a => (question.Scores.Length - 1 - a.Item1, question.Scores.Length - 1 - a.Item2))],
            };

            Assert.Equal(Matcher.Match(question.Instance()).Objective, Matcher.Match(back.Instance()).Objective);
        }, iter: 20);

    [Theory]
    [InlineData(0)]
    [InlineData(150)]
    public void The_same_question_gets_the_same_answer_again(int apart)
    {
        MatchAnswer Ask() => Matcher.Match(Crowd(120, 20, 8, apart, groups: apart > 0, seed: 3), new(Seconds: 60));

        var (once, again) = (Ask(), Ask());

        Assert.Equal(MatchStatus.Optimal, once.Status);
        Assert.True(once.Repeatable);
        Assert.Equal(once.Pairs, again.Pairs);
        Assert.Equal(once.Unmatched, again.Unmatched);
    }

    [Fact]
    public void Stopped_at_once_it_tells_the_best_found_and_how_far_that_may_be_from_the_best()
    {
        var question = Crowd(120, 20, 8, apart: 400, groups: true, seed: 5);

        var hurried = Matcher.Match(question, new(Seconds: 0.001));
        var best = Matcher.Match(question, new(Seconds: 60));

        Assert.Equal(MatchStatus.Feasible, hurried.Status);
        Assert.InRange(hurried.Objective, Math.Max(hurried.Greedy.Objective, hurried.FirstComeFirstServed.Objective), best.Objective);
        Assert.InRange(hurried.Bound, best.Bound, long.MaxValue);
        Assert.InRange(hurried.Gap, 0.00001, 0.05);
    }

    [Fact]
    public void Near_enough_is_enough_where_a_gap_is_allowed()
    {
        var answer = Matcher.Match(Crowd(120, 20, 8, apart: 400, groups: true, seed: 5), new(Gap: 0.02));

        Assert.InRange(answer.Gap, 0, 0.02);
    }

    [Fact]
    public void Where_everybody_is_kept_apart_from_everybody_each_offer_takes_one()
    {
        var pairs = from one in Enumerable.Range(0, 4) from other in Enumerable.Range(0, one) select (one, other);
        var question = new Question([[3, 1], [4, 1], [5, 1], [6, 2]], [4, 4], [0, 0], [.. pairs]);

        var answer = Matcher.Match(question.Instance());

        Assert.Equal((7, 2), (answer.Objective, answer.Pairs.Count));
        Assert.All(answer.Unmatched, u => Assert.Equal(UnmatchedReason.Separated, u.Reason));
    }

    static void Obeys(Question question, MatchAnswer answer)
    {
        var at = answer.Pairs.ToDictionary(p => p.Person, p => p.Offer);
        Assert.All(answer.Pairs, p => Assert.Equal(question.Scores[p.Person][p.Offer], p.Score));
        Assert.Equal(answer.Objective, answer.Pairs.Sum(p => p.Score));
        Assert.Equal(Enumerable.Range(0, question.Scores.Length), at.Keys.Concat(answer.Unmatched.Select(u => u.Person)).Order());
        Assert.All(at.Values.GroupBy(o => o), g => Assert.InRange(g.Count(), Math.Min(question.Minimum[g.Key], question.Places[g.Key]), question.Places[g.Key]));
        Assert.All(question.Apart.Where(a => a.Item1 != a.Item2), a =>
            Assert.False(at.TryGetValue(a.Item1, out var one) && at.TryGetValue(a.Item2, out var other) && one == other));
    }
}
