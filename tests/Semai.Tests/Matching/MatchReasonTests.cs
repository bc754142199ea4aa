using CsCheck;
using Semai.Matching;
using static Semai.Tests.Support.MatchSome;

namespace Semai.Tests.Matching;

/// <summary>What an answer says of itself is true: each figure against trying everything.</summary>
public class MatchReasonTests
{
    [Fact]
    public void Without_side_rules_every_override_costs_exactly_what_it_says() =>
        Plain.Sample(question => CostsAreTrue(question, Matcher.Match(question.Instance()), FigureIs.Exact), iter: 300);

    [Fact]
    public void Under_side_rules_small_questions_are_asked_again_and_are_exact_too() =>
        Ruled.Sample(question => CostsAreTrue(question, Matcher.Match(question.Instance()), FigureIs.Exact, FigureIs.Impossible), iter: 30);

    [Fact]
    public void Under_side_rules_larger_questions_are_told_proven_bounds() =>
        Ruled.Sample(question =>
        {
            var (answer, pairs, unmatched) = Bounded(question.Instance());
            CostsAreTrue(question, answer with { Pairs = pairs, Unmatched = unmatched }, FigureIs.Exact, FigureIs.AtLeast);
        }, iter: 60);

    [Fact]
    public void The_runner_up_is_the_best_other_offer_with_places() =>
        Gen.OneOf(Plain, Ruled).Sample(question =>
        {
            foreach (var pair in Matcher.Match(question.Instance()).Pairs)
            {
                var others = question.Scores[pair.Person].Select((s, o) => (s, o)).Where(x => x.s is not null && x.o != pair.Offer && question.Places[x.o] > 0).ToList();
                Assert.Equal(others.Count == 0 ? MatchInstance.None : others.MaxBy(x => x.s).o, pair.RunnerUp);
            }
        }, iter: 40);

    [Fact]
    public void One_place_more_brings_what_it_says() =>
        Gen.OneOf(Plain, Ruled).Sample(question =>
        {
            foreach (var one in Matcher.Match(question.Instance()).Unmatched.Where(u => u.OnePlaceMore >= 0))
            {
                var more = question.WithOneMoreAt(one.OnePlaceMore).Best() - question.Best();
                if (one.GainIs == FigureIs.Exact) Assert.Equal(more, one.Gain);
                else Assert.InRange(more!.Value, long.MinValue, one.Gain);
            }
        }, iter: 60);

    [Fact]
    public void The_reasons_are_true() =>
        Gen.OneOf(Plain, Ruled).Sample(question =>
        {
            var answer = Matcher.Match(question.Instance());
            foreach (var one in answer.Unmatched) Assert.True(IsTrue(question, answer, one), one.ToString());
        }, iter: 100);

    static bool IsTrue(Question question, MatchAnswer answer, Unmatched one)
    {
        var at = answer.Pairs.ToLookup(p => p.Offer, p => p.Person);
        var allowed = question.Scores[one.Person].Select((s, o) => (s, o)).Where(x => x.s is not null).Select(x => x.o).ToList();
        return one.Reason switch
        {
            UnmatchedReason.NoOfferAllowed => allowed.Count == 0,
            UnmatchedReason.NoPlaces => allowed.Count > 0 && allowed.All(o => question.Places[o] == 0),
            UnmatchedReason.AllFull => allowed.All(o => at[o].Count() == question.Places[o]) && allowed.Any(o => question.Places[o] > 0),
            UnmatchedReason.Separated => allowed.Contains(one.At) && at[one.At].Contains(one.ApartFrom)
                && (question.Apart.Contains((one.Person, one.ApartFrom)) || question.Apart.Contains((one.ApartFrom, one.Person))),
            UnmatchedReason.GroupTooSmall => allowed.Contains(one.At) && !at[one.At].Any() && question.Minimum[one.At] > 1,
        };
    }

    static void CostsAreTrue(Question question, MatchAnswer answer, params FigureIs[] may)
    {
        foreach (var pair in answer.Pairs) CostIsTrue(question, answer.Objective, (pair.Person, pair.RunnerUp), pair.OverrideCost, pair.CostIs, may);
        foreach (var one in answer.Unmatched.Where(u => u.Cheapest >= 0)) CostIsTrue(question, answer.Objective, (one.Person, one.Cheapest), one.OverrideCost, one.CostIs, may);
    }

    static void CostIsTrue(Question question, long objective, (int, int) forced, long says, FigureIs what, FigureIs[] may)
    {
        Assert.Contains(what, may);
        var fall = objective - question.Best(forced);
        if (what == FigureIs.Exact) Assert.Equal(fall, says);
        if (what == FigureIs.AtLeast && fall is not null) Assert.InRange(fall.Value, says, long.MaxValue);
        if (what == FigureIs.Impossible) Assert.Null(fall);
    }

    /// <summary>Explained as a question too large to be asked again.</summary>
    static (MatchAnswer, Pairing[], Unmatched[]) Bounded(MatchInstance instance)
    {
        var answer = Matcher.Match(instance);
        var at = new Assignment(instance);
        foreach (var pair in answer.Pairs) at.Join(pair.Person, instance.ArcOf(pair.Person, pair.Offer));
        var prices = Prices.Of(FlowSolver.Solve(instance));
        var told = new Explanation(prices, new(instance), at, new(), answer.Bound, prices.Bound(), askAgainMax: 0);
        return (answer, told.Pairs(), told.Unmatched());
    }
}
