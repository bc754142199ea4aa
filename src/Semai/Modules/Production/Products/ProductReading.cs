using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners.Mentors;
using Semai.Shell.Fields;

namespace Semai.Modules.Production.Products;

/// <summary>What officers read of products, within their own prison.</summary>
public sealed class ProductReading(Db db)
{
    /// <summary>To change; of the reader's own prison.</summary>
    public async Task<Product?> FindAsync(Id<Product> id, CancellationToken cancel) =>
        await db.Products.AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id, cancel) is { } product && db.IsInside(product.Unit) ? product : null;

    /// <summary>The prisons for which the reader may write products.</summary>
    public async Task<IReadOnlyList<Option>> UnitsAsync(CancellationToken cancel)
    {
        var units = await db.Organisations.Where(o => o.Kind == OrganisationKind.Prison && o.UnitNo != null).OrderBy(o => o.UnitNo)
            .Select(o => new { No = o.UnitNo!.Value, o.ShortName }).ToListAsync(cancel);
        return [.. units.Where(u => db.IsInside(u.No)).Select(u => new Option($"{u.No}", u.ShortName))];
    }

    /// <summary>Offices of regencies, whom buyers may ask.</summary>
    public async Task<IReadOnlyList<Option>> SellersAsync(CancellationToken cancel)
    {
        var sellers = await Sellers().OrderBy(o => o.Name).Select(o => new { o.Id, o.Name }).ToListAsync(cancel);
        return sellers.ConvertAll(o => new Option($"{o.Id}", o.Name));
    }

    public Task<bool> IsSellerAsync(Id<Organisation> id, CancellationToken cancel) => Sellers().AnyAsync(o => o.Id == id, cancel);

    /// <summary>What no public text may say.</summary>
    public async Task<PrisonNames> NamesAsync(CancellationToken cancel)
    {
        OrganisationKind[] kinds = [OrganisationKind.Prison, OrganisationKind.CorrectionsOffice, OrganisationKind.ProbationOffice];
        var codes = await db.Organisations.Where(o => kinds.Contains(o.Kind)).Select(o => o.Code).ToListAsync(cancel);
        return new(codes.Select(Folded.Of).ToHashSet());
    }

    IQueryable<Organisation> Sellers() => db.Organisations.AsNoTracking().Where(o => o.Kind == OrganisationKind.Regency || o.Kind == OrganisationKind.RegionalAgency);
}
