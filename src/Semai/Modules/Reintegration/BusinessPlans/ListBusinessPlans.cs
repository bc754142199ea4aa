using Semai.Data;
using Semai.Modules.Reference;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>The business plans that a reader may see, the latest first; narrowed by state and sector, their capital needs summed.</summary>
public static class ListBusinessPlans
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(BusinessPlanLinks.List, Show).RequireAuthorization(BusinessPlanPermissions.Read);
        app.MapGet($"{BusinessPlanLinks.List}/export", Take).RequireAuthorization(BusinessPlanPermissions.Read);
        app.MapGet(BusinessPlanLinks.Api, Find).RequireAuthorization(BusinessPlanPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, BusinessPlanReading reading, CancellationToken cancel) =>
        Views.Show<ListBusinessPlansView>(new { Answer = await Find(query, db, reading, cancel), Query = query });

    static async Task<Answer> Find([AsParameters] Query query, Db db, BusinessPlanReading reading, CancellationToken cancel)
    {
        var from = Cursor.Parse(query.After, keys: 1);
        var matching = Matching(db, query);
        var (total, need) = (await matching.CountAsync(cancel), await matching.SumAsync(p => p.CapitalNeed, cancel));
        if (from.Keys is [var last] && Id<BusinessPlan>.TryParse(last, null, out var id)) matching = matching.Where(p => p.Id < id);

        var read = await reading.LinesAsync(matching.OrderByDescending(p => p.Id).Take(Page.Size + 1), cancel);
        return new(Page.Of(read, from, r => [r.Id.ToString()], total), need);
    }

    /// <summary>The last row of the file is the sum.</summary>
    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, BusinessPlanReading reading, TimeProvider time, CancellationToken cancel)
    {
        var rows = await reading.LinesAsync(Matching(db, query).OrderByDescending(p => p.Id), cancel);
        return Export.Of(@as, $"rencana-usaha-{time.Today.Iso}", [.. rows.Select(r => (BusinessPlanLine?)r), null], [.. Columns.Select(c => WithSum(c, rows))]);
    }

    static Column<BusinessPlanLine?> WithSum(Column<BusinessPlanLine> column, IReadOnlyList<BusinessPlanLine> rows) => new(
        column.Header, row => row is not null ? column.Value(row) : column.IsName ? Sum : column.Numeric ? rows.Sum(r => r.CapitalNeed) : null);

    static IQueryable<BusinessPlan> Matching(Db db, Query query) =>
        db.BusinessPlans.AsNoTracking().Where(p => (query.ChosenState == null || p.State == query.ChosenState) && (query.ChosenSector == null || p.Sector == query.ChosenSector));

    internal static string Sum => Say(id: "Jumlah", en: "Sum");

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<BusinessPlanLine>> Columns =>
    [
        new(BusinessPlanWords.Plan, r => r.Name) { IsName = true, Typed = true, Href = r => BusinessPlanLinks.Of(r.Id) },
        new(ReleaseWords.Person, r => r.Person) { Typed = true, Href = r => ReleaseLinks.OfPerson(r.ParticipantId) },
        new(SectorWords.Sector, r => SectorWords.Of(r.Sector)),
        new(BusinessPlanWords.VersionWord, r => r.Versions.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        new(Say(id: "Status", en: "Status"), r => BusinessPlanWords.Of(r.State)) { Status = r => BusinessPlanWords.KindOf(r.State) },
        new($"{BusinessPlanWords.CapitalNeed} (Rp)", r => r.CapitalNeed) { Numeric = true },
    ];

    /// <param name="State">A state of a plan; anything else is no filter.</param>
    /// <param name="Sector">A sector; anything else is no filter.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? State = null, string? Sector = null, string? After = null)
    {
        internal BusinessPlanState? ChosenState => Enum.TryParse<BusinessPlanState>(State, out var state) && Enum.IsDefined(state) ? state : null;

        internal Sector? ChosenSector => Enum.TryParse<Sector>(Sector, out var sector) && Enum.IsDefined(sector) ? sector : null;

        internal bool IsFiltered => ChosenState is not null || ChosenSector is not null;

        internal string Href(string? after = null, string path = BusinessPlanLinks.List, string? format = null) =>
            ListAddress.Of(path, ("state", State), ("sector", Sector), ("after", after), ("as", format));
    }

    /// <param name="CapitalNeed">Of all that match, not of the page alone; whole rupiah.</param>
    public sealed record Answer(Page<BusinessPlanLine> Page, long CapitalNeed);
}
