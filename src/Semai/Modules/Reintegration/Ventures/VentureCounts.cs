using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Reference;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>How many, under what word; null where the number is too small to be told.</summary>
public sealed record VentureCount<T>(T Of, int? Ventures) where T : struct, Enum;

/// <summary>Started businesses by sector and by state.</summary>
public sealed record CountedVentures(IReadOnlyList<VentureCount<Sector>> Sectors, IReadOnlyList<VentureCount<VentureState>> States);

/// <summary>
/// The businesses of the prisons that the reader's agreements cover, as counts. Small numbers are not told, and never one
/// alone: the others would tell it.
/// </summary>
public sealed class VentureCounts(Db db, AgreementFacts agreements, TimeProvider time)
{
    public async Task<CountedVentures> OfAsync(CancellationToken cancel)
    {
        var (today, units) = (time.Today, await agreements.CoveredUnitsAsync(time.Today, cancel));
        var least = (await VentureRules.OnAsync(today, db, cancel)).SmallestCell.Value;
        var started = db.Ventures.IgnoreQueryFilters().Where(v => units.Contains(v.Unit) && v.ConfirmedOn != null && v.Standing == VentureStanding.Counted);
        var sectors = await started.GroupBy(v => v.Sector).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        var states = await started.GroupBy(v => v.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        return new(Told(sectors.Select(s => (s.Key, s.Count)), least), Told(states.Select(s => (s.Key, s.Count)), least));
    }

    internal static IReadOnlyList<VentureCount<T>> Told<T>(IEnumerable<(T Of, int Count)> counted, int least) where T : struct, Enum
    {
        var rows = counted.OrderBy(c => c.Count).ToList();
        var small = rows.Count(r => r.Count < least);
        var hidden = rows.Take(small == 1 ? 2 : small).Select(r => r.Of).ToHashSet();
        return [.. rows.OrderBy(r => r.Of).Select(r => new VentureCount<T>(r.Of, hidden.Contains(r.Of) ? null : r.Count))];
    }
}
