using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Reference;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Partners.Offers;

/// <summary>The offers a reader may see, those that start last first; narrowed by words, state, kind and sector.</summary>
public static class ListOffers
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(OfferLinks.List, Show).RequireAuthorization(OfferPermissions.Read);
        app.MapGet($"{OfferLinks.List}/export", Take).RequireAuthorization(OfferPermissions.Read);
        app.MapGet(OfferLinks.Api, Find).RequireAuthorization(OfferPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, Standing standing, CancellationToken cancel) =>
        Views.Show<ListOffersView>(new { Page = await Find(query, db, cancel), Query = query, Own = await OwnAsync(db, standing, cancel) });

    /// <summary>The reader's own business, for which they may write an offer; null for an officer.</summary>
    static async Task<Id<Business>?> OwnAsync(Db db, Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(PartnerPermissions.Own) || !standing.Can(OfferPermissions.Write)) return null;

        var doors = standing.Posts.Where(p => p.Kind is OrganisationKind.Business).Select(p => (Id<Organisation>?)p.OrganisationId).ToList();
        return await db.Businesses.Where(b => doors.Contains(b.OrganisationId)).Select(b => (Id<Business>?)b.Id).FirstOrDefaultAsync(cancel);
    }

    static async Task<Page<Row>> Find([AsParameters] Query query, Db db, CancellationToken cancel)
    {
        var from = Cursor.Parse(query.After, keys: 2);
        var matching = Matching(db, query);
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var day, var id] && DateOnly.TryParseExact(day, "yyyy-MM-dd", out var starts) && Id<Offer>.TryParse(id, null, out var last))
            matching = matching.Where(o => o.Starts < starts || (o.Starts == starts && o.Id.CompareTo(last) < 0));

        return Page.Of(await Rows(db, matching).Take(Page.Size + 1).ToListAsync(cancel), from, r => [r.Starts.Iso, r.Id.ToString()], total);
    }

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, TimeProvider time, CancellationToken cancel) =>
        Export.Of(@as, $"tawaran-{time.Today.Iso}", await Rows(db, Matching(db, query)).ToListAsync(cancel), Columns);

    static IQueryable<Offer> Matching(Db db, Query query)
    {
        var (matching, businesses) = (db.Offers.AsNoTracking(), db.Businesses);
        if (Folded.Of(query.Q) is { Length: > 0 } words) matching = matching.Where(o => o.Search.Contains(words) || businesses.Any(b => b.Id == o.BusinessId && b.Search.Contains(words)));
        if (query.StateChosen is { } state) matching = matching.Where(o => o.State == state);
        if (query.KindChosen is { } kind) matching = matching.Where(o => o.Kind == kind);
        if (query.BusinessId is { } business) matching = matching.Where(o => o.BusinessId == business);
        if (SectorCodes.Find(query.Sector) is { } sector) matching = matching.Where(o => o.Sector == sector);
        return matching;
    }

    static IQueryable<Row> Rows(Db db, IQueryable<Offer> offers) => Rows(db.Businesses, db.Regions, offers);

    static IQueryable<Row> Rows(IQueryable<Business> businesses, IQueryable<Region> regions, IQueryable<Offer> offers) =>
        from o in offers
        orderby o.Starts descending, o.Id descending
        select new Row(
            o.Id, o.Title, businesses.Where(b => b.Id == o.BusinessId).Select(b => b.Name).FirstOrDefault(), o.Kind, o.State, o.Sector, o.Starts, o.Ends, o.Taken, o.Places,
            regions.Where(r => r.Code == o.RegionCode).Select(r => r.Name).FirstOrDefault());

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(OfferWords.Offer, r => r.Title) { IsName = true, Typed = true, Href = r => OfferLinks.Of(r.Id) },
        new(PartnerWords.Business, r => r.Business) { Typed = true },
        new(Say(id: "Status", en: "Status"), r => OfferWords.Of(r.State)) { Status = r => r.State.Drawn },
        new(OfferWords.Kind, r => OfferWords.Of(r.Kind)),
        new(SectorWords.Sector, r => SectorWords.Of(r.Sector)),
        new(Say(id: "Kecamatan", en: "District"), r => r.District) { Typed = true },
        new(Say(id: "Mulai", en: "Starts"), r => r.Starts),
        new(Say(id: "Selesai", en: "Ends"), r => r.Ends),
        new(Say(id: "Terisi", en: "Taken"), r => $"{r.Taken} {ShellWords.Of} {r.Places}") { Numeric = true },
    ];

    /// <param name="Q">Words of the offer or the business.</param>
    /// <param name="State">A state of an offer; anything else is no filter.</param>
    /// <param name="Kind">A kind of offer; anything else is no filter.</param>
    /// <param name="Sector">Code of a sector.</param>
    /// <param name="Business">Id of the business.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? Q, string? State, string? Kind, string? Sector, string? Business, string? After)
    {
        internal OfferState? StateChosen => Enum.TryParse<OfferState>(State, out var state) && Enum.IsDefined(state) ? state : null;
        internal OfferKind? KindChosen => Enum.TryParse<OfferKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : null;
        internal Id<Business>? BusinessId => Id<Business>.TryParse(Business, null, out var id) ? id : null;
        internal bool IsFiltered => !string.IsNullOrWhiteSpace(Q) || StateChosen is not null || KindChosen is not null || BusinessId is not null || SectorCodes.Find(Sector) is not null;
    }

    /// <param name="Business">Null where the reader may not see it.</param>
    public sealed record Row(
        Id<Offer> Id, string Title, string? Business, OfferKind Kind, OfferState State, Sector Sector, DateOnly Starts, DateOnly Ends, int Taken, int Places, string? District);
}
