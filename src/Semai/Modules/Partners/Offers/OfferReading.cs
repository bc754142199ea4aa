using System.Globalization;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Reference;
using Semai.Shell.Fields;

namespace Semai.Modules.Partners.Offers;

/// <summary>Reads an offer with what its page and its form need beside it.</summary>
public sealed class OfferReading(Db db, AgreementFacts agreements, Standing standing, TimeProvider time)
{
    /// <summary>The measures that placements move.</summary>
    static readonly IReadOnlyList<string> Measures = [.. MeasureCodes.OfInternships, .. MeasureCodes.OfMentoring];

    /// <summary>The reader may open the page of a business; a business itself has its own.</summary>
    public bool MayReadBusiness => standing.Can(PartnerPermissions.Read);

    public Task<Offer?> FindAsync(Guid id, CancellationToken cancel) => db.Offers.FirstOrDefaultAsync(o => o.Id == new Id<Offer>(id), cancel);

    /// <summary>A business for which this reader may write an offer.</summary>
    public Task<Business?> BusinessAsync(string? id, CancellationToken cancel) =>
        Id<Business>.TryParse(id, null, out var business) ? db.Businesses.FirstOrDefaultAsync(b => b.Id == business, cancel) : Task.FromResult<Business?>(null);

    /// <summary>The offer as its page and other programs read it.</summary>
    public async Task<OfferFile> FileAsync(Offer offer, CancellationToken cancel)
    {
        var business = await db.Businesses.Where(b => b.Id == offer.BusinessId).Select(b => b.Name).SingleOrDefaultAsync(cancel);
        var agreement = offer.AgreementId is { } on ? await db.Agreements.Where(a => a.Id == on).Select(a => new AgreementBrief(a.Id, a.Title, a.Starts, a.Ends)).SingleOrDefaultAsync(cancel) : null;
        var serves = await agreements.CommitmentsAsync([.. offer.Serves.Select(s => s.CommitmentId)], cancel);
        var district = offer.RegionCode is { } code ? (await db.RegionAsync(code, cancel))?.Name : null;
        var unit = await db.Organisations.Where(o => o.UnitNo == offer.Unit).Select(o => o.Name).SingleAsync(cancel);
        return new(offer, business, unit, agreement, [.. serves.Values.OrderBy(c => c.AgreementTitle, StringComparer.Ordinal).ThenBy(c => c.No)], district, await SafeguardsAsync(offer.Starts, cancel), MayReadBusiness);
    }

    /// <summary>What can be chosen on the form.</summary>
    public async Task<OfferChoices> ChoicesAsync(Business business, CancellationToken cancel)
    {
        var units = await UnitsAsync(business, cancel);
        var pacts = new List<Option>();
        foreach (var (no, name) in units)
            pacts.AddRange((await agreements.CoveringAsync(no, time.Today, cancel)).Select(a => new Option(a.Id.ToString(), $"{a.Title} · {a.Ends.Short}", name)));
        var districts = await db.Regions.AsNoTracking().Where(r => r.ParentCode == business.RegencyCode).OrderBy(r => r.Name).Select(r => new { r.Code, r.Name }).ToListAsync(cancel);
        return new(
            [.. units.Select(u => new Option(u.No.ToString(CultureInfo.InvariantCulture), u.Name))],
            [.. pacts.DistinctBy(p => p.Value)],
            [.. (await agreements.CommitmentsAsync(Measures, time.Today, cancel)).Select(c => new Option(c.Id.ToString(), $"{c.ClauseLabel}: {c.Title} · {c.AgreementTitle}"))],
            [.. districts.Select(d => new Option(d.Code, d.Name))],
            [.. (await SafeguardsAsync(time.Today, cancel)).Select(s => new Option(s.Code, s.Said))]);
    }

    /// <summary>To an officer of a prison, their own; to others those in the regency of the business and those that an agreement of theirs covers.</summary>
    async Task<List<(int No, string Name)>> UnitsAsync(Business business, CancellationToken cancel)
    {
        var (own, covered) = (standing.Scope.Units, await agreements.CoveredUnitsAsync(time.Today, cancel));
        return (await (
            from unit in db.Organisations
            where unit.Kind == OrganisationKind.Prison && unit.UnitNo != null
                && (own.Count > 0 ? own.Contains(unit.UnitNo.Value) : unit.RegionCode == business.RegencyCode || covered.Contains(unit.UnitNo.Value))
            orderby unit.Name
            select new { No = unit.UnitNo!.Value, unit.Name }).ToListAsync(cancel)).ConvertAll(u => (u.No, u.Name));
    }

    async Task<IReadOnlyList<Safeguard>> SafeguardsAsync(DateOnly day, CancellationToken cancel) =>
        (await OfferLimits.OnAsync(day < time.Today ? time.Today : day, db, cancel)).Safeguards;
}

/// <summary>An offer with the names of what it names.</summary>
/// <param name="Business">Null where the reader may not see it.</param>
/// <param name="Serves">The promises that its placements move, as far as the reader may see them.</param>
public sealed record OfferFile(
    Offer Offer, string? Business, string Unit, AgreementBrief? Agreement, IReadOnlyList<CommitmentBrief> Serves, string? District,
    IReadOnlyList<Safeguard> Catalogue, bool MayReadBusiness)
{
    /// <summary>Safeguards in place, in words; a code that the catalogue has since lost stands for itself.</summary>
    public IReadOnlyList<string> Safeguards => [.. Offer.Safeguards.Select(s => Catalogue.FirstOrDefault(c => c.Code == s.Code)?.Said ?? s.Code)];

    /// <summary>The agreement on which it rests ends before it does.</summary>
    public bool OutlivesAgreement => Agreement is { } pact && pact.Ends < Offer.Ends;
}

/// <summary>What can be chosen: prisons, their agreements in force, promises, districts, safeguards.</summary>
public sealed record OfferChoices(
    IReadOnlyList<Option> Units, IReadOnlyList<Option> Agreements, IReadOnlyList<Option> Commitments, IReadOnlyList<Option> Districts, IReadOnlyList<Option> Safeguards);
