using Semai.Data;
using Semai.Matching;
using Semai.Modules.Access;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Placements.Runs;

/// <summary>The runs of the reader's prisons, the latest first.</summary>
public static class ListRuns
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(RunLinks.List, Show).RequireAuthorization(RunPermissions.Read);
        app.MapGet(RunLinks.Api, Find).RequireAuthorization(RunPermissions.Read);
    }

    static async Task<IResult> Show(string? after, Db db, Standing standing, CancellationToken cancel) =>
        Views.Show<ListRunsView>(new { Page = await Find(after, db, cancel), MayRun = standing.Can(RunPermissions.Run) });

    static async Task<Page<Row>> Find(string? after, Db db, CancellationToken cancel)
    {
        var from = Cursor.Parse(after, keys: 1);
        var runs = db.MatchRuns.AsNoTracking();
        var total = await runs.CountAsync(cancel);
        if (from.Keys is [var id] && Id<MatchRun>.TryParse(id, null, out var last)) runs = runs.Where(r => r.Id.CompareTo(last) < 0);
        var rows = await Rows(db.Organisations, runs).Take(Page.Size + 1).ToListAsync(cancel);
        return Page.Of(rows, from, r => [r.Id.ToString()], total);
    }

    static IQueryable<Row> Rows(IQueryable<Organisation> organisations, IQueryable<MatchRun> runs) =>
        from r in runs
        orderby r.Id descending
        select new Row(
            r.Id, r.Code, organisations.Where(o => o.UnitNo == r.Unit).Select(o => o.ShortName).FirstOrDefault() ?? "", r.Kind, r.On, r.People, r.Places, r.Pairs.Count,
            r.Pairs.Count(p => p.Decision != PairDecision.Open), r.Status, r.ByName);

    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(RunWords.Matching, r => r.Code) { IsName = true, Typed = true, Href = r => RunLinks.Of(r.Id) },
        new(Say(id: "Tanggal", en: "Day"), r => r.On),
        new(RunKindWords.Kind, r => RunKindWords.Of(r.Kind)),
        new(Say(id: "Unit", en: "Unit"), r => r.Unit) { Typed = true },
        new(Say(id: "Mendapat tempat", en: "Given a place"), r => $"{r.Pairs} {ShellWords.Of} {r.People}") { Numeric = true },
        new(Say(id: "Tempat kosong", en: "Free places"), r => r.Places) { Numeric = true },
        new(Say(id: "Diputuskan", en: "Decided"), r => $"{r.Decided} {ShellWords.Of} {r.Pairs}") { Numeric = true },
        new(Say(id: "Hasil", en: "Result"), r => MatchWords.Of(r.Status)),
        new(Say(id: "Oleh", en: "By"), r => r.By) { Typed = true },
    ];

    /// <param name="Pairs">People who were given a place, of <paramref name="People"/>.</param>
    public sealed record Row(
        Id<MatchRun> Id, string Code, string Unit, RunKind Kind, DateOnly On, int People, int Places, int Pairs, int Decided, MatchStatus Status, string By);
}
