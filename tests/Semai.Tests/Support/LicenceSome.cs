using System.Text.Json.Nodes;
using Semai.Modules.Participants;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration.BusinessPlans;
using Semai.Modules.Reintegration.Capital;
using Semai.Modules.Reintegration.LicencePaths;

namespace Semai.Tests.Support;

static partial class Some
{
    /// <summary>Those that ship with the program.</summary>
    public static LicencePathRules LicencePaths => LicencePathRules.Of(Ships("licence-paths-1"));

    /// <summary>Those that ship with the program.</summary>
    public static CapitalSources CapitalSources => Semai.Modules.Reintegration.Capital.CapitalSources.Of(Ships("capital-sources-1"));

    /// <summary>A second version of the paths, in force from a day: the same, and trademark for traders.</summary>
    public static RuleSet LicencePathsAnew(DateOnly from)
    {
        var rules = JsonNode.Parse(Ships("licence-paths-1").Rules)!;
        rules["kinds"]!.AsArray().Single(k => (string)k!["code"]! == "service")!["steps"]!.AsArray().Add("trademark");
        return RuleSet.Of("licence-paths", 2, from, null, "contoh", "", Certainty.Low, rules.ToJsonString(), Instant);
    }

    /// <summary>A business plan of that person, as its owner writes it.</summary>
    public static BusinessPlan Plan(Id<Participant> person, bool accepted = false, PlanSheet? sheet = null)
    {
        var plan = BusinessPlan.Begin(person, 1, sheet ?? PlanSheet, Officer, Instant);
        if (!accepted) return plan;

        plan.Send(Officer, Instant);
        plan.Review(ReviewSide.Mentor, true, null, new("mentor", "Melati"), Instant);
        plan.Review(ReviewSide.Agency, true, null, new("agency", "Rina"), Instant);
        return plan;
    }
}
