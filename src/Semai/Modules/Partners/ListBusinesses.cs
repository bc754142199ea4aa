using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners.Sectors;
using Semai.Modules.Reference;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Partners;

/// <summary>The businesses that a reader may see, by name; narrowed by words, sector, state and district.</summary>
public static class ListBusinesses
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(PartnerPaths.List, Show).RequireAuthorization(PartnerPermissions.Read);
        app.MapGet($"{PartnerPaths.List}/export", Take).RequireAuthorization(PartnerPermissions.Read);
        app.MapGet("/api/v1/partners", Find).RequireAuthorization(PartnerPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, Standing standing, CancellationToken cancel) =>
        await ViewAsync(query, Form.Blank, db, standing, cancel);

    internal static async Task<IResult> ViewAsync(Query query, Form form, Db db, Standing standing, CancellationToken cancel) => Views.Show<ListBusinessesView>(new
    {
        Page = await Find(query, db, cancel),
        Query = query,
        Form = form,
        Districts = await DistrictsAsync(db, cancel),
        MayKeep = standing.Can(PartnerPermissions.Keep),
    }, form.Status);

    static async Task<Page<Row>> Find([AsParameters] Query query, Db db, CancellationToken cancel)
    {
        var from = Cursor.Parse(query.After, keys: 1);
        var matching = Matching(db, query);
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var last]) matching = matching.Where(b => b.NameKey.CompareTo(last) > 0);
        return Page.Of(await Rows(db, matching).Take(Page.Size + 1).ToListAsync(cancel), from, r => [r.NameKey], total);
    }

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, TimeProvider time, CancellationToken cancel) =>
        Export.Of(@as, $"mitra-usaha-{time.Today.Iso}", await Rows(db, Matching(db, query)).ToListAsync(cancel), Columns);

    static IQueryable<Business> Matching(Db db, Query query)
    {
        var matching = db.Businesses.AsNoTracking();
        foreach (var word in Folded.Of(query.Q).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(Query.WordsMost)) matching = matching.Where(b => b.Search.Contains(word));
        if (SectorCodes.Find(query.Sector) is { } sector) matching = matching.Where(b => b.Sector == sector);
        if (query.OriginChosen is { } origin) matching = matching.Where(b => b.SectorOrigin == origin);
        if (query.StateChosen is { } state) matching = matching.Where(b => b.State == state);
        if (query.District is { Length: > 0 } district) matching = matching.Where(b => b.RegionCode == district || b.RegionCode!.StartsWith(district + "."));
        if (query.Import is { } import) matching = matching.Where(b => b.ImportId == import);
        return matching;
    }

    static IQueryable<Row> Rows(Db db, IQueryable<Business> businesses) => Rows(db.Regions, businesses);

    static IQueryable<Row> Rows(IQueryable<Region> regions, IQueryable<Business> businesses) =>
        from b in businesses
        orderby b.NameKey
        select new Row(
            b.Id, b.Name, b.Activity, b.OwnerName, b.Sector, b.SectorOrigin, b.SectorConfidence, b.State,
            regions.Where(r => r.Code == b.RegionCode).Select(r => r.Name).FirstOrDefault() ?? b.District, b.NameKey);

    /// <summary>The districts of the regencies whose registers the reader keeps, and of those on the other side of agreements.</summary>
    static async Task<IReadOnlyList<Region>> DistrictsAsync(Db db, CancellationToken cancel)
    {
        string[] regencies = [.. db.Scope.Regencies, .. db.Scope.PartnerRegencies];
        return await db.Regions.AsNoTracking().Where(r => r.Level == RegionLevel.District && regencies.Contains(r.ParentCode!)).OrderBy(r => r.Name).ToListAsync(cancel);
    }

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(Say(id: "Usaha", en: "Business"), r => r.Name) { IsName = true, Typed = true, Href = r => PartnerPaths.Of(r.Id) },
        new(Say(id: "Kegiatan", en: "Activity"), r => r.Activity) { Typed = true },
        new(SectorWords.Sector, r => SectorSaid.Of(r.Sector, r.SectorOrigin, r.SectorConfidence)),
        new(Say(id: "Kecamatan", en: "District"), r => r.District) { Typed = true },
        new(Say(id: "Pemilik", en: "Owner"), r => r.OwnerName) { Typed = true },
        new(Say(id: "Status", en: "Status"), r => PartnerWords.Of(r.State)),
    ];

    /// <param name="Q">Words of the name, the owner, the activity or the district, in any order.</param>
    /// <param name="Sector">Code of a sector.</param>
    /// <param name="Origin">Who said the sector: Suggested, Officer or Unknown.</param>
    /// <param name="State">A state of a business; anything else is no filter.</param>
    /// <param name="District">Code of a district.</param>
    /// <param name="Import">The import that brought it.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? Q, string? Sector, string? Origin, string? State, string? District, Guid? Import, string? After)
    {
        internal const int WordsMost = 6;

        internal static readonly Query None = new(null, null, null, null, null, null, null);

        internal SectorOrigin? OriginChosen => Enum.TryParse<SectorOrigin>(Origin, out var origin) && Enum.IsDefined(origin) ? origin : null;
        internal BusinessState? StateChosen => Enum.TryParse<BusinessState>(State, out var state) && Enum.IsDefined(state) ? state : null;
        internal bool IsFiltered => !string.IsNullOrWhiteSpace(Q) || SectorCodes.Find(Sector) is not null || OriginChosen is not null || StateChosen is not null || District is { Length: > 0 } || Import is not null;

        internal string Href(string? after, string path = PartnerPaths.List, string? format = null) => path + QueryString.Create(new Dictionary<string, string?>
        {
            ["q"] = Q,
            ["sector"] = Sector,
            ["origin"] = Origin,
            ["state"] = State,
            ["district"] = District,
            ["import"] = Import?.ToString(),
            ["after"] = after,
            ["as"] = format,
        }.Where(f => !string.IsNullOrEmpty(f.Value)));
    }

    /// <param name="District">The district of its region, else as it was written.</param>
    public sealed record Row(
        Id<Business> Id, string Name, string Activity, string? OwnerName, Sector? Sector, SectorOrigin SectorOrigin, int? SectorConfidence, BusinessState State, string? District, string NameKey);
}
