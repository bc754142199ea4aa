using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;

namespace Semai.Modules.Reintegration.Handing;

/// <summary>An office that may take a person over.</summary>
/// <param name="AgreementId">Under which an agency does; null for a probation office.</param>
public sealed record Receiver(Guid Id, string Name, int? Unit, Guid? AgreementId)
{
    public bool IsAgency => Unit is null;
}

/// <summary>
/// Who may take people over from a prison: probation offices, and the agencies of agreements in force that cover it. The
/// agreements are asked for whoever sends, since a probation office passes people on under those of the prison.
/// </summary>
public sealed class Receivers(Db db, TimeProvider time)
{
    public async Task<IReadOnlyList<Receiver>> OfAsync(int unit, bool offices, CancellationToken cancel) =>
        [.. offices ? await OfficesAsync(cancel) : [], .. await AgenciesAsync(unit, cancel)];

    async Task<IEnumerable<Receiver>> OfficesAsync(CancellationToken cancel) =>
        (await db.Organisations.Where(o => o.Kind == OrganisationKind.ProbationOffice && o.UnitNo != null).OrderBy(o => o.Name)
            .Select(o => new { o.Id, o.Name, o.UnitNo }).ToListAsync(cancel)).Select(o => new Receiver(o.Id.Value, o.Name, o.UnitNo, null));

    async Task<IEnumerable<Receiver>> AgenciesAsync(int unit, CancellationToken cancel)
    {
        var parties = db.AgreementParties;
        var signed = await (
            from agreement in db.Agreements.IgnoreQueryFilters().Where(AgreementsInForce.On(time.Today))
            where agreement.Units.Any(u => u.UnitNo == unit)
            join party in parties.IgnoreQueryFilters() on agreement.Id equals party.AgreementId
            join body in db.Organisations on party.OrganisationId equals body.Id
            where body.Kind == OrganisationKind.Regency || body.Kind == OrganisationKind.RegionalAgency
            select new { agreement.Id, body.Lineage }).ToListAsync(cancel);
        var agencies = await db.Organisations.Where(o => o.Kind == OrganisationKind.RegionalAgency).OrderBy(o => o.Name).Select(o => new { o.Id, o.Name, o.Lineage }).ToListAsync(cancel);
        return
            from agency in agencies
            let nearest = signed.Where(s => agency.Lineage.StartsWith(s.Lineage, StringComparison.Ordinal)).MaxBy(s => s.Lineage.Length)
            where nearest is not null
            select new Receiver(agency.Id.Value, agency.Name, null, nearest.Id.Value);
    }
}
