using Google.OrTools.Sat;

namespace Semai.Matching;

/// <summary>
/// The optimum under side rules, by constraint programming. Only arcs that could still be part of a better answer than the one
/// in hand are asked about: what an arc costs the flow at the least must be less than what that answer lacks to the flow's sum.
/// </summary>
sealed class SideSolver(MatchInstance instance, MatchOptions options)
{
    readonly CpModel _model = new();
    readonly BoolVar?[] _taken = new BoolVar?[instance.Arcs];

    /// <param name="Found">Null where nothing was found in time, or where nothing is possible.</param>
    /// <param name="Bound">No answer over the arcs asked about is worth more.</param>
    /// <param name="Settled">The search ended by itself, not by its limits.</param>
    /// <param name="Cut">The seconds ran out before the work did, so that another time may end otherwise.</param>
    public readonly record struct Outcome(Assignment? Found, long Bound, bool Settled, bool Cut);

    /// <param name="keep">The arcs to ask about.</param>
    /// <param name="hint">A good answer to begin from.</param>
    public static Outcome Solve(MatchInstance instance, MatchOptions options, Func<int, int, bool> keep, Assignment? hint)
    {
        var solver = new SideSolver(instance, options);
        solver.Arcs(keep);
        solver.Apart();
        if (hint is not null) solver.Begin(hint);
        return solver.Run();
    }

    /// <summary>The optimum if this person must be at this arc's offer, or at none where there is no arc.</summary>
    public static Outcome Forced(MatchInstance instance, MatchOptions options, int person, int arc)
    {
        var solver = new SideSolver(instance, options);
        solver.Arcs((p, a) => p != person || a == arc);
        solver.Apart();
        if (arc != MatchInstance.None) solver._model.Add(solver._taken[arc]! == 1);
        return solver.Run();
    }

    void Arcs(Func<int, int, bool> keep)
    {
        var atOffer = new List<BoolVar>[instance.Offers];
        var (taken, worth) = (new List<BoolVar>(), new List<long>());
        for (var person = 0; person < instance.People; person++)
        {
            var offers = new List<BoolVar>();
            for (var arc = instance.First[person]; arc < instance.First[person + 1]; arc++)
            {
                var offer = instance.Offer[arc];
                if (instance.Places[offer] == 0 || !keep(person, arc)) continue;
                var one = _taken[arc] = _model.NewBoolVar("");
                offers.Add(one);
                (atOffer[offer] ??= []).Add(one);
                taken.Add(one);
                worth.Add(instance.Score[arc]);
            }

            if (offers.Count > 1) _model.AddAtMostOne(offers);
        }

        for (var offer = 0; offer < instance.Offers; offer++) if (atOffer[offer] is { } group) Places(offer, group);
        _model.Maximize(LinearExpr.WeightedSum(taken, worth));
    }

    void Places(int offer, List<BoolVar> group)
    {
        var (places, minimum) = (instance.Places[offer], instance.Minimum[offer]);
        if (minimum <= 1)
        {
            if (group.Count > places) _model.Add(LinearExpr.Sum(group) <= places);
            return;
        }

        var open = _model.NewBoolVar("");
        _model.Add(LinearExpr.Sum(group) >= minimum * open);
        _model.Add(LinearExpr.Sum(group) <= Math.Min(places, group.Count) * open);
        foreach (var one in group) _model.AddImplication(one, open);
    }

    void Apart()
    {
        foreach (var (one, other) in instance.Separations)
            for (var arc = instance.First[one]; arc < instance.First[one + 1]; arc++)
                if (_taken[arc] is { } here && instance.ArcOf(other, instance.Offer[arc]) is >= 0 and var same && _taken[same] is { } there)
                    _model.AddAtMostOne([here, there]);
    }

    void Begin(Assignment hint)
    {
        for (var person = 0; person < instance.People; person++)
            for (var arc = instance.First[person]; arc < instance.First[person + 1]; arc++)
                if (_taken[arc] is { } one) _model.AddHint(one, hint.Arc[person] == arc);
    }

    /// <summary>
    /// Searches take turns and share what they learn at fixed moments, and the limit is counted in work, not in seconds: so the
    /// same question ends with the same answer. The seconds are a last resort, on a machine that is much slower than usual.
    /// Small batches end soon after the proof; the four searches are those that lean on the linear bound, which is close here.
    /// </summary>
    Outcome Run()
    {
        using var solver = new CpSolver
        {
            StringParameters = FormattableString.Invariant(
                $"""
                num_workers:8 interleave_search:true interleave_batch_size:4
                subsolvers:"max_lp" subsolvers:"reduced_costs" subsolvers:"default_lp" subsolvers:"pseudo_costs"
                random_seed:{options.Seed} relative_gap_limit:{options.Gap}
                max_deterministic_time:{options.Seconds * MatchOptions.WorkPerSecond} max_time_in_seconds:{options.Seconds}
                """),
        };
        var status = solver.Solve(_model);
        var cut = status is CpSolverStatus.Feasible or CpSolverStatus.Unknown && solver.WallTime() >= options.Seconds;
        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible
            ? new(Read(solver), (long)Math.Floor(solver.BestObjectiveBound + 1e-6), status == CpSolverStatus.Optimal, cut)
            : new(null, long.MaxValue, status == CpSolverStatus.Infeasible, cut);
    }

    Assignment Read(CpSolver solver)
    {
        var found = new Assignment(instance);
        for (var person = 0; person < instance.People; person++)
            for (var arc = instance.First[person]; arc < instance.First[person + 1]; arc++)
                if (_taken[arc] is { } one && solver.BooleanValue(one))
                    found.Join(person, arc);
        return found;
    }
}
