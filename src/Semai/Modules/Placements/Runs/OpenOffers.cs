using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Runs;

/// <summary>Places that businesses offer: whatever is published, has a free place and is not over.</summary>
sealed class OpenOffers(Db db, AgreementFacts agreements, TimeProvider time) : IGivePlaces
{
    public bool Gives(RunKind kind) => kind.Offered is not null;

    public async Task<List<PlaceTraits>> OpenAsync(RunRequest request, CancellationToken cancel)
    {
        var kind = request.Kind.Offered;
        var open = await Open.AsNoTracking().Where(o => o.Unit == request.Unit && o.Kind == kind).OrderBy(o => o.Starts).ThenBy(o => o.Id).ToListAsync(cancel);
        if (request.Offers is { Count: > 0 } chosen) open = open.FindAll(o => chosen.Contains(o.Id));

        var businesses = await db.Businesses.Where(b => open.Select(o => o.BusinessId).Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, cancel);
        var codes = open.Select(o => o.RegionCode).OfType<string>().Distinct().ToList();
        var districts = await db.Regions.Where(r => codes.Contains(r.Code)).ToDictionaryAsync(r => r.Code, r => r.Name, cancel);
        var covers = await agreements.CoversAsync([.. open.Select(o => o.AgreementId).OfType<Id<Agreement>>().Distinct()], request.Unit, cancel);
        return open.ConvertAll(o => new PlaceTraits(
            o.Id.ToString(), o.Title, businesses.GetValueOrDefault(o.BusinessId, ""), request.Kind, o.Sector, o.Free, o.Minimum, o.Starts, o.Ends,
            o.RegionCode, o.RegionCode is { } code ? districts.GetValueOrDefault(code) : null, o.Skill, o.Languages, [.. o.Safeguards.Select(s => s.Code)],
            o.AgreementId is { } pact ? covers.GetValueOrDefault(pact) is { } cover && cover.From <= o.Starts ? cover.To : o.Starts.AddDays(-1) : null));
    }

    public async Task<IReadOnlyList<OpenPlaces>> CountAsync(CancellationToken cancel) =>
        (await Open.GroupBy(o => new { o.Unit, o.Kind }).Select(g => new { g.Key.Unit, g.Key.Kind, Offers = g.Count(), Free = g.Sum(o => o.Places - o.Taken) }).ToListAsync(cancel))
            .ConvertAll(o => new OpenPlaces(o.Unit, o.Kind.Run, o.Offers, o.Free));

    /// <summary>The offer of a decided pair.</summary>
    /// <exception cref="Refusal">It is gone, no longer open, or full.</exception>
    public static async Task<Offer> FreeAsync(Db db, PlaceTraits place, CancellationToken cancel)
    {
        var id = new Id<Offer>(place.Key.Value);
        var offer = await db.Offers.FirstOrDefaultAsync(o => o.Id == id, cancel);
        return offer is { State: OfferState.Published, Free: > 0 } ? offer : throw RunRefusals.PlaceNoLongerFree;
    }

    IQueryable<Offer> Open
    {
        get
        {
            var today = time.Today;
            return db.Offers.Where(o => o.State == OfferState.Published && o.Ends >= today && o.Taken < o.Places);
        }
    }
}
