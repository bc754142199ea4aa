using Semai.Modules.Reference;
using Semai.Modules.Reintegration.BusinessPlans;

namespace Semai.Tests.Support;

static partial class Some
{
    /// <summary>Those that ship with the program.</summary>
    public static IReadOnlyList<PlanExample> PlanExamples => BusinessPlanExamples.Of(Ships("business-plan-examples-1").Rules).Examples;

    /// <summary>Cost of a unit Rp 4.000, margin Rp 1.000; 600 a month from the fourth on, fixed costs Rp 300.000, Rp 2.000.000 before the start.</summary>
    public static readonly PlanSheet PlanSheet = new(
        "Keripik Ahmad", Sector.Farming, "Keripik singkong pedas", "Warung tetangga", [new("Keripik", "bungkus", 3_000, 3, 400, 5_000, 600)], 12_000,
        [new("Sewa dapur", 300_000)], [new("Wajan dan kompor", 2_000_000)], new(2026, 5, 1), 0, 3, [.. Enumerable.Repeat(100, 12)]);
}
