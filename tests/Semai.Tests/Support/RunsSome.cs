using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Runs;
using Semai.Modules.Reference;

namespace Semai.Tests.Support;

static partial class Some
{
    public static readonly MatchWeights Weights = new(25, 15, 20, 15, 10, 10, 5, 6, 12, 365, 1095);

    /// <summary>Likes farm products, comes from Tungkal Ilir, waits three months, leaves in 2027.</summary>
    public static PersonTraits Traits(string id = "a", Sector? interest = Sector.Farming, string? home = "15.06.02", DateOnly? release = null, params string[] needs) => new(
        id, "Male", interest, new Dictionary<Sector, SkillLevel>(), home, release ?? new(2027, 1, 1), 3, null, false, 40, needs, null);

    /// <summary>Two places at a coconut kitchen in Tungkal Ilir, 6 April to 30 June 2026.</summary>
    public static PlaceTraits PlaceTraits(string id = "o", Sector sector = Sector.Farming, int free = 2, string? region = "15.06.02") => new(
        id, "Magang olahan kelapa", "Dapur Kelapa", RunKind.InternshipInside, sector, free, 0, new(2026, 4, 6), new(2026, 6, 30),
        region, "Tungkal Ilir", SkillLevel.None, null, ["accompanied"], null);

    /// <summary>Two places in a class of banana chips in the prison, 6 April to 30 June 2026.</summary>
    public static PlaceTraits ClassTraits(string id = "k") => new(
        id, "Keripik Pisang 1", null, RunKind.ClassPlaces, Sector.Farming, 2, 0, new(2026, 4, 6), new(2026, 6, 30), null, null, SkillLevel.None, null, [], null);
}
