using Semai.Data;
using Semai.Modules.Placements.Internships.Evaluations;
using Semai.Modules.Placements.Internships.Incidents;
using Semai.Modules.Placements.Internships.Logbook;
using Semai.Modules.Placements.Internships.Visits;

namespace Semai.Modules.Placements.Internships;

/// <summary>How one internship has gone so far, to those who supervise it.</summary>
/// <param name="Visits">The latest first.</param>
/// <param name="Due">By when each office visits next.</param>
/// <param name="Incidents">The latest first; empty to those who may not read them.</param>
/// <param name="Evaluations">The latest first.</param>
public sealed record RunningSheet(
    LogbookSheet Logbook, IReadOnlyList<SupervisionVisit> Visits, IReadOnlyList<VisitDue> Due, IReadOnlyList<Incident> Incidents, IReadOnlyList<Evaluation> Evaluations)
{
    /// <summary>An officer of the prison has said how it went.</summary>
    public bool IsEvaluated => Evaluations.Any(e => e.Side is EvaluationSide.Prison);
}

/// <summary>Reads how an internship has gone.</summary>
public sealed class RunningReading(Db db, LogbookKeeping logbook, VisitsDue due, Access.Standing standing)
{
    public async Task<RunningSheet> OfAsync(Placement found, CancellationToken cancel)
    {
        var visits = await db.SupervisionVisits.AsNoTracking().Where(v => v.PlacementId == found.Id).OrderByDescending(v => v.On).ThenByDescending(v => v.Id).ToListAsync(cancel);
        return new(
            await logbook.SheetAsync(found, cancel), visits, await due.OfAsync(found, visits, cancel),
            standing.Can(InternshipPermissions.Incidents)
                ? await db.Incidents.AsNoTracking().Where(i => i.PlacementId == found.Id).OrderByDescending(i => i.On).ThenByDescending(i => i.Id).ToListAsync(cancel)
                : [],
            await db.Evaluations.AsNoTracking().Where(e => e.PlacementId == found.Id).OrderByDescending(e => e.On).ThenByDescending(e => e.Id).ToListAsync(cancel));
    }
}
