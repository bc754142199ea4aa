using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell.Fields;

namespace Semai.Modules.Agreements;

/// <summary>The bodies that may sign or be responsible, for the lists of forms.</summary>
static class OrganisationOptions
{
    public static async Task<IReadOnlyList<Option>> AllAsync(Db db, CancellationToken cancel) =>
        [.. (await db.Organisations.Where(o => o.Kind != OrganisationKind.Business).OrderBy(o => o.Lineage)
            .Select(o => new { o.Id, o.Name }).ToListAsync(cancel)).Select(o => new Option(o.Id.ToString(), o.Name))];
}
