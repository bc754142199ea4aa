using Semai.Modules.Partners.Mentors;

namespace Semai.Modules.Placements.Gate;

public enum GateDirection
{
    /// <summary>Comes in from outside and goes out again.</summary>
    In,

    /// <summary>Goes out and is due back.</summary>
    Out,
}

/// <summary>Somebody the gate expects on a day. It has no place for an offence, for risk or for health.</summary>
/// <param name="Name">As on the paper that is shown.</param>
/// <param name="From">The business or office they come from, or where they go.</param>
/// <param name="Purpose">Why: "Pertemuan mentor", the class, the work.</param>
/// <param name="Starts">When they are expected, or leave.</param>
/// <param name="Ends">When they go, or are due back; null where not known.</param>
/// <param name="ValidUntil">The last day of the leave to enter; null where none is needed.</param>
/// <param name="Admission">Anything but admitted is not to be let in.</param>
public sealed record GateEntry(
    GateDirection Direction, string Name, string From, string Purpose, TimeOnly Starts, TimeOnly? Ends, DateOnly? ValidUntil, Admission Admission = Admission.Admitted);

/// <summary>What one part of the program tells the gate of a day. Register it as scoped.</summary>
public interface IGateEntries
{
    /// <param name="unit">Number of a prison that the reader serves in; the list answers for nobody else.</param>
    Task<IReadOnlyList<GateEntry>> OnAsync(int unit, DateOnly day, CancellationToken cancel);
}

/// <summary>Everybody expected at a gate on a day, put together from every part.</summary>
public sealed class GateLists(IEnumerable<IGateEntries> parts)
{
    public async Task<GateList> OnAsync(int unit, DateOnly day, CancellationToken cancel)
    {
        var all = new List<GateEntry>();
        foreach (var part in parts) all.AddRange(await part.OnAsync(unit, day, cancel));

        var ordered = all.OrderBy(e => e.Starts).ThenBy(e => e.Name, StringComparer.OrdinalIgnoreCase).ToList();
        return new(
            unit, day, [.. ordered.Where(e => e is { Direction: GateDirection.In, Admission: Admission.Admitted })],
            [.. ordered.Where(e => e is { Direction: GateDirection.Out, Admission: Admission.Admitted })],
            [.. ordered.Where(e => e.Admission is not Admission.Admitted).DistinctBy(e => (e.Name, e.Admission)).Select(e => new Kept(e.Name, e.Admission))]);
    }
}

/// <summary>Who comes in, who goes out, and who was expected but is not to be let in.</summary>
public sealed record GateList(int Unit, DateOnly Day, IReadOnlyList<GateEntry> In, IReadOnlyList<GateEntry> Out, IReadOnlyList<Kept> NotToBeLetIn);

/// <summary>Somebody not to be let in: the state only, no reason.</summary>
public sealed record Kept(string Name, Admission Admission);
