using Semai.Modules.Partners.Mentors;

namespace Semai.Modules.Placements.Gate;

public enum GateDirection
{
    /// <summary>Comes in from outside and goes out again.</summary>
    In,

    /// <summary>Goes out and is due back.</summary>
    Out,
}

/// <summary>
/// Somebody the gate expects on a day: as much as a guard needs to let that person through. It has no place for an
/// offence, for risk, for health or for an identity number, nor for whom a visitor comes to see.
/// </summary>
/// <param name="Name">As on the paper that is shown.</param>
/// <param name="Place">The business or office they come from, or where they go.</param>
/// <param name="Purpose">Why, and where inside: "Pertemuan mentor, dapur pelatihan"; the class; the work.</param>
/// <param name="Starts">When they are expected, or leave.</param>
/// <param name="Ends">When they go, or are due back; null where not known.</param>
/// <param name="ValidUntil">The last day of the leave to enter; null where none is needed.</param>
/// <param name="Admission">Anything but admitted is not to be let in.</param>
public sealed record GateEntry(
    GateDirection Direction, string Name, string Place, string Purpose, TimeOnly Starts, TimeOnly? Ends, DateOnly? ValidUntil = null,
    Admission Admission = Admission.Admitted);

/// <summary>
/// What one part of the program tells the gate of a day: meetings of mentors and sessions of classes tell who comes in;
/// internships tell who goes out and when they are due back, visits who comes to look. A part answers for its own and
/// knows no other; the list is put together and ordered by <see cref="GateLists"/>. Register it as scoped.
/// </summary>
public interface IGateEntries
{
    /// <summary>Everybody of this part on that day, past or to come; whoever was called off, left or ended is not among them.</summary>
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

        var ordered = all.Distinct().OrderBy(e => e.Starts).ThenBy(e => e.Name, StringComparer.OrdinalIgnoreCase).ToList();
        return new(
            unit, day, [.. ordered.Where(e => e is { Direction: GateDirection.In, Admission: Admission.Admitted })],
            [.. ordered.Where(e => e.Direction is GateDirection.Out)],
            [.. ordered.Where(e => e.Direction is GateDirection.In && e.Admission is not Admission.Admitted)
                .DistinctBy(e => (e.Name, e.Admission)).Select(e => new Kept(e.Name, e.Place, e.Admission))]);
    }
}

/// <summary>Who comes in, who goes out, and who was expected but is not to be let in.</summary>
public sealed record GateList(int Unit, DateOnly Day, IReadOnlyList<GateEntry> In, IReadOnlyList<GateEntry> Out, IReadOnlyList<Kept> NotToBeLetIn)
{
    internal static GateList Empty(DateOnly day) => new(0, day, [], [], []);
}

/// <summary>Somebody not to be let in: the state only, no reason.</summary>
/// <param name="Place">The business or office they come from.</param>
public sealed record Kept(string Name, string Place, Admission Admission);
