using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Reference;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>The businesses behind the number of a commitment: exactly those that were counted, the latest first. A name only for those who may open it.</summary>
public static class ListStarted
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(VentureLinks.Started, Show).RequireAuthorization(VenturePermissions.List);
        app.MapGet($"{VentureLinks.Started}/export", Take).RequireAuthorization(VenturePermissions.List);
        app.MapGet($"{VentureLinks.Api}/started", Find).RequireAuthorization(VenturePermissions.List);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, VentureFigures figures, AgreementFacts agreements, TimeProvider time, CancellationToken cancel)
    {
        if (await OfAsync(query, agreements, cancel) is not { } commitment) return TypedResults.NotFound();

        var rows = await RowsAsync(commitment.Id, db, figures, time.Today, cancel);
        return Views.Show<ListStartedView>(new { Commitment = commitment, Page = PageOf(rows, query.After), All = rows.Count });
    }

    static async Task<IResult> Find([AsParameters] Query query, Db db, VentureFigures figures, AgreementFacts agreements, TimeProvider time, CancellationToken cancel) =>
        await OfAsync(query, agreements, cancel) is { } commitment
            ? TypedResults.Ok(PageOf(await RowsAsync(commitment.Id, db, figures, time.Today, cancel), query.After))
            : TypedResults.NotFound();

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, VentureFigures figures, AgreementFacts agreements, TimeProvider time, CancellationToken cancel) =>
        await OfAsync(query, agreements, cancel) is { } commitment
            ? Export.Of(@as, $"usaha-dimulai-{time.Today.Iso}", await RowsAsync(commitment.Id, db, figures, time.Today, cancel), Columns)
            : TypedResults.NotFound();

    static async Task<CommitmentBrief?> OfAsync(Query query, AgreementFacts agreements, CancellationToken cancel) =>
        Id<Commitment>.TryParse(query.Commitment, null, out var id) && await agreements.CommitmentAsync(id, cancel) is { MeasureCode: MeasureCodes.BusinessesStarted } found ? found : null;

    static async Task<IReadOnlyList<Row>> RowsAsync(Id<Commitment> commitment, Db db, VentureFigures figures, DateOnly until, CancellationToken cancel)
    {
        var started = await figures.Started([commitment], until).ToListAsync(cancel);
        var (ids, codes) = (started.ConvertAll(s => s.Id), started.ConvertAll(s => s.RegionCode).Distinct().ToList());
        var open = await db.Ventures.Where(v => ids.Contains(v.Id)).Select(v => new { v.Id, v.Name }).ToDictionaryAsync(v => v.Id, v => v.Name, cancel);
        var districts = await db.Regions.AsNoTracking().Where(r => codes.Contains(r.Code)).ToDictionaryAsync(r => r.Code, r => r.Name, cancel);
        return
        [
            .. started.OrderByDescending(s => s.On).ThenBy(s => s.Id).Select(s => new Row(
                s.Id.ToString(), s.On, s.Sector, open.ContainsKey(s.Id) ? districts.GetValueOrDefault(s.RegionCode) ?? s.RegionCode : null, s.State, open.GetValueOrDefault(s.Id))),
        ];
    }

    static Page<Row> PageOf(IReadOnlyList<Row> rows, string? after)
    {
        var from = Cursor.Parse(after, keys: 1);
        var rest = from.Keys is [var last] && rows.Any(r => r.Key == last) ? rows.SkipWhile(r => r.Key != last).Skip(1) : rows;
        return Page.Of([.. rest.Take(Page.Size + 1)], from, r => [r.Key], rows.Count);
    }

    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(VentureWords.Started, r => r.On) { IsName = true, Href = r => r.Name is null ? null : $"{VentureLinks.List}/{r.Key}" },
        new(VentureWords.Venture, r => r.Name ?? VentureWords.NameClosed) { Typed = true },
        new(SectorWords.Sector, r => SectorWords.Of(r.Sector)),
        new(VentureWords.District, r => r.District) { Typed = true },
        new(VentureWords.State, r => VentureWords.Of(r.State)) { Status = r => VentureWords.KindOf(r.State) },
    ];

    /// <param name="Commitment">The commitment whose number this is.</param>
    public sealed record Query(string? Commitment, string? After);

    /// <param name="Key">Its id, by which the list pages; it opens for those who may see the person.</param>
    /// <param name="District">Null, like the name, where the person is not the reader's to see.</param>
    public sealed record Row(string Key, DateOnly On, Sector Sector, string? District, VentureState State, string? Name);
}
