using Semai.Modules.Placements.Gate;

namespace Semai.Modules.Placements.Internships.Outings;

/// <summary>Who goes out to work on a day and when they are due back, for the list of the gate; also who is still out since an earlier day.</summary>
sealed class InternsAtGate(OutToday outs) : IGateEntries
{
    public async Task<IReadOnlyList<GateEntry>> OnAsync(int unit, DateOnly day, CancellationToken cancel) =>
    [
        .. (await outs.OfAsync(unit, day, cancel)).Rows.Where(r => !r.IsSuspended || r.Standing is OutingStanding.Out or OutingStanding.Overdue)
            .Select(r => new GateEntry(GateDirection.Out, r.Name ?? InternshipWords.NameClosed, r.Host, r.Work, r.OutAt ?? r.OutBy, r.DueBack)),
    ];
}
