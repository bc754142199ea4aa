using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell.Fields;

namespace Semai.Modules.Production.Ledger;

/// <summary>The prisons whose books a reader may open, by number.</summary>
public sealed class MoneyUnits(Db db)
{
    public async Task<IReadOnlyList<UnitName>> AllAsync(CancellationToken cancel)
    {
        var scope = db.Scope;
        return await db.Organisations.Where(o => o.Kind == OrganisationKind.Prison && o.UnitNo != null && (scope.Everything || scope.Units.Contains(o.UnitNo.Value)))
            .OrderBy(o => o.Name).Select(o => new UnitName(o.UnitNo!.Value, o.Name)).ToListAsync(cancel);
    }

    /// <summary>The one asked for, else the reader's first; null where it is not theirs, or they have none.</summary>
    public async Task<UnitName?> ChosenAsync(int? asked, CancellationToken cancel) =>
        (await AllAsync(cancel)).FirstOrDefault(u => asked is null || u.No == asked);

    public sealed record UnitName(int No, string Name)
    {
        public Option Choice => new(No.ToString(System.Globalization.CultureInfo.InvariantCulture), Name);
    }
}
