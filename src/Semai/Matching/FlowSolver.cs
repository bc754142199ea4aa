using Google.OrTools.Graph;

namespace Semai.Matching;

/// <summary>
/// The optimum without side rules, as a flow of least cost: everybody flows to one offer they may go to or to nothing, and
/// each offer lets through as many as it has places.
/// </summary>
static class FlowSolver
{
    public static Assignment Solve(MatchInstance instance)
    {
        using var flow = Network(instance);
        var status = flow.Solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) throw new InvalidOperationException($"The flow ended {status}, which a sound instance cannot do.");

        var found = new Assignment(instance);
        for (var person = 0; person < instance.People; person++)
            for (var arc = instance.First[person]; arc < instance.First[person + 1]; arc++)
                if (flow.Flow(arc) > 0)
                    found.Join(person, arc);
        return found;
    }

    /// <summary>The arcs of the instance come first, with their own numbers.</summary>
    internal static MinCostFlow Network(MatchInstance instance)
    {
        var nothing = instance.People + instance.Offers;
        var flow = new MinCostFlow(nothing + 1, instance.Arcs + instance.People + instance.Offers);
        for (var person = 0; person < instance.People; person++)
            for (var arc = instance.First[person]; arc < instance.First[person + 1]; arc++)
                flow.AddArcWithCapacityAndUnitCost(person, instance.People + instance.Offer[arc], 1, -instance.Score[arc]);

        for (var person = 0; person < instance.People; person++)
        {
            flow.AddArcWithCapacityAndUnitCost(person, nothing, 1, 0);
            flow.SetNodeSupply(person, 1);
        }

        for (var offer = 0; offer < instance.Offers; offer++)
            flow.AddArcWithCapacityAndUnitCost(instance.People + offer, nothing, instance.Places[offer], 0);
        flow.SetNodeSupply(nothing, -instance.People);
        return flow;
    }
}
