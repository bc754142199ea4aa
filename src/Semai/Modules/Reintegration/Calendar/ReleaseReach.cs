using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;

namespace Semai.Modules.Reintegration.Calendar;

/// <summary>
/// Of which prisons a reader sees releases. By name: where they serve or watch over, and, for a probation office, the
/// prisons under the same corrections office, whose people it will supervise. As counts: what their agreements cover.
/// </summary>
public sealed class ReleaseReach(Db db, Standing standing, AgreementFacts agreements, TimeProvider time)
{
    IReadOnlyList<int>? _named;

    /// <summary>Numbers of prisons whose people are shown by name; none where names are not the reader's.</summary>
    public async Task<IReadOnlyList<int>> NamedAsync(CancellationToken cancel) =>
        _named ??= standing.Can(ReleasePermissions.Names) ? await PrisonsAsync(cancel) : [];

    /// <summary>Numbers of the prisons that agreements in force, to which the reader's organisation is a party, are about.</summary>
    public Task<IReadOnlyList<int>> CountedAsync(CancellationToken cancel) => agreements.CoveredUnitsAsync(time.Today, cancel);

    async Task<IReadOnlyList<int>> PrisonsAsync(CancellationToken cancel)
    {
        var (scope, units) = (db.Scope, db.Scope.Units);
        var offices = db.Organisations.Where(o => o.Kind == OrganisationKind.ProbationOffice && o.UnitNo != null && units.Contains(o.UnitNo.Value) && o.ParentId != null);
        return await db.Organisations.Where(o => o.Kind == OrganisationKind.Prison && o.UnitNo != null)
            .Where(o => scope.Everything || units.Contains(o.UnitNo!.Value) || offices.Any(p => p.ParentId == o.ParentId))
            .Select(o => o.UnitNo!.Value).Order().ToListAsync(cancel);
    }
}
