namespace Semai.Matching;

/// <summary>
/// Matches people to offers so that the sum of their scores is the largest there is, and says why. Without side rules a flow
/// gives it. With them, the flow is still a bound; where its answer obeys the rules as it stands, it is the answer.
/// </summary>
public static class Matcher
{
    const string Flow = "min-cost-flow";
    const string Constraints = "cp-sat";

    public static MatchAnswer Match(MatchInstance instance, MatchOptions? options = null)
    {
        options ??= new();
        var rules = new SideRules(instance);
        var flow = FlowSolver.Solve(instance);
        var prices = Prices.Of(flow);
        var queue = new Queue(instance, rules);
        var (first, greedy) = (queue.FirstComeFirstServed(), queue.Greedy());

        var mended = queue.Mend(flow.Copy());
        var relaxed = prices.Bound();
        var run = mended.Objective == relaxed
            ? new Found(mended, relaxed, Flow, true)
            : Search(instance, options, prices, queue, Best(mended, greedy, first));
        var reasons = new Explanation(prices, rules, run.Answer, options, run.Bound, relaxed);
        return new(
            instance, StatusOf(run), run.Answer.Objective, run.Bound, run.Solver, options.Seed, run.Repeatable,
            reasons.Pairs(), reasons.Unmatched(), Compared(first), Compared(greedy));
    }

    static Comparison Compared(Assignment way) => new(way.Objective, way.Matched, [.. Enumerable.Range(0, way.Instance.People).Select(way.OfferOf)]);

    readonly record struct Found(Assignment Answer, long Bound, string Solver, bool Repeatable);

    /// <param name="inHand">Obeys every rule; the answer will not be worse.</param>
    static Found Search(MatchInstance instance, MatchOptions options, Prices prices, Queue queue, Assignment inHand)
    {
        var relaxed = prices.Bound();
        if (relaxed - inHand.Objective <= options.Gap * relaxed) return new(inHand, relaxed, Constraints, true);

        var (forcing, lacking) = (new Forcing(prices), relaxed - inHand.Objective);
        var outcome = SideSolver.Solve(instance, options, (p, arc) => forcing.AtLeast(p, arc) < lacking || inHand.Arc[p] == arc, inHand);
        var answer = outcome.Found is { } found ? Best(inHand, queue.Mend(found)) : inHand;
        return new(answer, Math.Min(relaxed, Math.Max(outcome.Bound, answer.Objective)), Constraints, !outcome.Cut);
    }

    /// <summary>Of equals, the one named first.</summary>
    static Assignment Best(params ReadOnlySpan<Assignment> answers)
    {
        var best = answers[0];
        foreach (var other in answers) if (other.Objective > best.Objective) best = other;
        return best;
    }

    static MatchStatus StatusOf(Found run) =>
        run.Answer.Objective == run.Bound ? MatchStatus.Optimal
        : run.Answer.Matched > 0 ? MatchStatus.Feasible
        : MatchStatus.None;
}
