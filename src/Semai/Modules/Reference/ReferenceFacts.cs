using Semai.Data;

namespace Semai.Modules.Reference;

/// <summary>What other modules may ask of the reference data.</summary>
public static class ReferenceFacts
{
    public static async Task<HolidayCalendar> HolidaysAsync(this Db db, DateOnly from, DateOnly to, CancellationToken cancel) =>
        new(await db.Holidays.AsNoTracking().Where(h => h.Day >= from && h.Day <= to).ToListAsync(cancel));

    /// <summary>The newest version in force on that day; null where none is loaded.</summary>
    public static async Task<RuleSet?> RulesInForceAsync(this Db db, string code, DateOnly on, CancellationToken cancel) =>
        await db.RuleSets.AsNoTracking()
            .Where(r => r.Code == code && r.EffectiveFrom <= on && (r.EffectiveTo == null || r.EffectiveTo >= on))
            .OrderByDescending(r => r.Version)
            .FirstOrDefaultAsync(cancel);

    /// <summary>The newest version of a rule set that travels inside the program, as its file; for a machine that has loaded none.</summary>
    public static string ShippedRules(string code) =>
        Shipped.Text(Shipped.Names($"Reference/rules/{code}-").MaxBy(n => (n.Length, n))!);

    /// <summary>The regency, its districts and their villages where those are loaded; from the shipped list on a machine without regions.</summary>
    public static async Task<IReadOnlyList<Region>> RegionsWithinAsync(this Db db, string code, CancellationToken cancel)
    {
        var known = await db.Regions.AsNoTracking().Where(r => r.Code == code || r.Code.StartsWith(code + ".")).OrderBy(r => r.Code).ToListAsync(cancel);
        return known.Count > 0 || await db.Regions.AnyAsync(cancel) ? known : LoadRegions.ShippedWithin(code);
    }

    /// <summary>A region by its code; null where no such code is loaded.</summary>
    public static async Task<Region?> RegionAsync(this Db db, string code, CancellationToken cancel) =>
        await db.Regions.AsNoTracking().SingleOrDefaultAsync(r => r.Code == code, cancel);

    /// <summary>Regions whose name begins so, then those that contain it; the nearest to the top first.</summary>
    public static async Task<IReadOnlyList<Region>> FindRegionsAsync(
        this Db db, string name, string within, int most, CancellationToken cancel)
    {
        var folded = Kernel.Folded.Of(name);
        if (folded.Length < 2) return [];

        return await db.Regions.AsNoTracking()
            .Where(r => r.Folded.Contains(folded) && r.Code.StartsWith(within))
            .OrderBy(r => r.Folded == folded ? 0 : r.Folded.StartsWith(folded) ? 1 : 2).ThenBy(r => r.Level).ThenBy(r => r.Code)
            .Take(most)
            .ToListAsync(cancel);
    }
}
