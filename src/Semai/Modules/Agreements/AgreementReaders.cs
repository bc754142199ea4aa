using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Agreements;

/// <summary>An organisation with the roles in which somebody there may open the agreement today; no role where nobody has a post.</summary>
public sealed record ReaderLine(string Organisation, IReadOnlyList<Role> Roles);

/// <summary>
/// Who may really see an agreement: the same rule as <see cref="AgreementScope"/> and the readers' standing, read from the
/// other side. Its parties and those of its parent, with whoever stands above or below them and has a post that reads agreements.
/// </summary>
public sealed class AgreementReaders(Db db, TimeProvider time)
{
    public async Task<IReadOnlyList<ReaderLine>> OfAsync(IReadOnlyCollection<Id<Organisation>> parties, CancellationToken cancel)
    {
        var (today, roles) = (time.Today, PermissionCatalogue.RolesWith(AgreementPermissions.Read));
        var signed = await db.Organisations.Where(o => parties.Contains(o.Id)).Select(o => new { o.Name, o.Lineage }).ToListAsync(cancel);
        var posts = new HashSet<(string Lineage, string Name, Role Role)>();
        foreach (var party in signed.Select(o => o.Lineage))
        {
            var above = Organisation.CodesAbove(party);
            var held = from appointment in db.Appointments
                       where appointment.From <= today && (appointment.To == null || appointment.To >= today) && roles.Contains(appointment.Role)
                       join office in db.Organisations on appointment.OrganisationId equals office.Id
                       where office.Kind != OrganisationKind.Business || office.Lineage == party
                       where office.Lineage.StartsWith(party) || above.Contains(office.Code)
                       select new { office.Lineage, office.Name, appointment.Role };
            posts.UnionWith((await held.Distinct().ToListAsync(cancel)).Select(p => (p.Lineage, p.Name, p.Role)));
        }

        return
        [
            .. posts.GroupBy(p => (p.Lineage, p.Name)).OrderBy(o => o.Key.Lineage, StringComparer.Ordinal)
                .Select(o => new ReaderLine(o.Key.Name, [.. o.Select(p => p.Role).Order()])),
            .. signed.Where(party => posts.All(p => p.Lineage != party.Lineage)).Select(party => new ReaderLine(party.Name, [])),
        ];
    }
}
