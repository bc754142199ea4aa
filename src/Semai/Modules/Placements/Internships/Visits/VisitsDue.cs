using Semai.Data;
using Semai.Modules.Partners.Offers;

namespace Semai.Modules.Placements.Internships.Visits;

/// <summary>By when an office visits next.</summary>
public sealed record VisitDue(VisitSide Side, DateOnly By);

/// <summary>An internship that an office should have visited.</summary>
/// <param name="By">The last day on which it was in time.</param>
public sealed record OverdueVisit(Id<Placement> PlacementId, Id<Participants.Participant> ParticipantId, string Host, DateOnly By);

/// <summary>When visits fall due: so many days after the last, or after the first day of work. Inside the wall none do.</summary>
public sealed class VisitsDue(Db db, TimeProvider time)
{
    /// <summary>The next visit of each office that supervises; none while nobody works there.</summary>
    public async Task<IReadOnlyList<VisitDue>> OfAsync(Placement placement, IReadOnlyList<SupervisionVisit> visits, CancellationToken cancel)
    {
        if (placement is not { State: PlacementState.Active, StartedOn: { } began, IsOutside: true } || await RunningRules.FindAsync(time.Today, db, cancel) is not { } rules) return [];

        var sides = placement.ProbationUnit is null ? [VisitSide.Prison] : new[] { VisitSide.Prison, VisitSide.Probation };
        return [.. sides.Select(s => new VisitDue(s, visits.Where(v => v.Stands && v.Side == s).Select(v => v.On).Append(began).Max().AddDays(rules.VisitEveryDays)))];
    }

    /// <summary>What these units have let pass, the longest first.</summary>
    public async Task<IReadOnlyList<OverdueVisit>> OverdueAsync(VisitSide side, IReadOnlyList<int> units, int most, CancellationToken cancel)
    {
        if (units.Count == 0 || await RunningRules.FindAsync(time.Today, db, cancel) is not { } rules) return [];

        var since = time.Today.AddDays(-rules.VisitEveryDays);
        var running = db.Placements.Where(p => p.State == PlacementState.Active && p.Kind == OfferKind.InternshipOutside && p.StartedOn < since);
        var mine = side is VisitSide.Prison
            ? running.Where(p => units.Contains(p.Unit))
            : running.Where(p => p.ProbationUnit != null && units.Contains(p.ProbationUnit.Value));
        var visits = db.SupervisionVisits.Where(v => v.Side == side && v.ErrorAt == null);
        var late = await mine.Where(p => !visits.Any(v => v.PlacementId == p.Id && v.On >= since))
            .Select(p => new { p.Id, p.ParticipantId, p.Host, Last = visits.Where(v => v.PlacementId == p.Id).Max(v => (DateOnly?)v.On) ?? p.StartedOn })
            .OrderBy(p => p.Last).ThenBy(p => p.Id).Take(most).ToListAsync(cancel);
        return late.ConvertAll(p => new OverdueVisit(p.Id, p.ParticipantId, p.Host, p.Last!.Value.AddDays(rules.VisitEveryDays)));
    }
}
