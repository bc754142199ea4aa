using Semai.Data;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Production.Ledger;

/// <summary>The journal of a prison, the latest entry first; narrowed by what happened and by period.</summary>
public static class ListEntries
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(MoneyLinks.Journal, Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet($"{MoneyLinks.Journal}/export", Take).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet($"{MoneyLinks.Api}/journal", Find).RequireAuthorization(LedgerPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, MoneyUnits units, Db db, CancellationToken cancel) =>
        await units.ChosenAsync(query.Unit, cancel) is { } unit
            ? Views.Show<ListEntriesView>(new { Page = await PageAsync(unit.No, query, db, cancel), Query = query, Unit = unit })
            : TypedResults.NotFound();

    static async Task<IResult> Find([AsParameters] Query query, MoneyUnits units, Db db, CancellationToken cancel) =>
        await units.ChosenAsync(query.Unit, cancel) is { } unit ? TypedResults.Ok(await PageAsync(unit.No, query, db, cancel)) : TypedResults.NotFound();

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, MoneyUnits units, Db db, TimeProvider time, CancellationToken cancel) =>
        await units.ChosenAsync(query.Unit, cancel) is { } unit
            ? Export.Of(@as, $"jurnal-{time.Today.Iso}", await RowsAsync(Matching(unit.No, query, db).OrderByDescending(e => e.No), cancel), Columns)
            : TypedResults.NotFound();

    static async Task<Page<Row>> PageAsync(int unit, Query query, Db db, CancellationToken cancel)
    {
        var from = Cursor.Parse(query.After, keys: 1);
        var matching = Matching(unit, query, db);
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var last] && int.TryParse(last, out var no)) matching = matching.Where(e => e.No < no);
        return Page.Of(await RowsAsync(matching.OrderByDescending(e => e.No).Take(Page.Size + 1), cancel), from, r => [$"{r.No}"], total);
    }

    static IQueryable<LedgerEntry> Matching(int unit, Query query, Db db)
    {
        var matching = db.LedgerEntries.AsNoTracking().Where(e => e.Unit == unit);
        if (query.Chosen is { } kind) matching = matching.Where(e => e.Kind == kind);
        if (query.FromDay is { } first) matching = matching.Where(e => e.On >= first);
        if (query.ToDay is { } last) matching = matching.Where(e => e.On <= last);
        return matching;
    }

    static Task<List<Row>> RowsAsync(IQueryable<LedgerEntry> entries, CancellationToken cancel) =>
        entries.Select(e => new Row(e.Id, e.No, e.On, e.Kind, e.Memo, e.Lines.Sum(l => l.Amount > 0 ? l.Amount : 0), e.ByName)).ToListAsync(cancel);

    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(Say(id: "Nomor", en: "Number"), r => r.No) { IsName = true, Href = r => MoneyLinks.Entry(r.Id) },
        new(Say(id: "Tanggal", en: "Day"), r => r.On),
        new(Say(id: "Kejadian", en: "What"), r => LedgerWords.Of(r.Kind)),
        new(Say(id: "Keterangan", en: "Remark"), r => r.Memo) { Typed = true },
        new(Say(id: "Jumlah", en: "Amount"), r => r.Amount) { Numeric = true },
        new(Say(id: "Oleh", en: "By"), r => r.By) { Typed = true },
    ];

    /// <param name="Unit">The prison's number; the reader's own where left out.</param>
    /// <param name="Kind">What happened; anything else is no filter.</param>
    /// <param name="From">First day, 2026-03-01.</param>
    public sealed record Query(int? Unit, string? Kind, string? From, string? To, string? After)
    {
        internal MoneyMove? Chosen => Enum.TryParse<MoneyMove>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : null;
        internal DateOnly? FromDay => DateOnly.TryParseExact(From, "yyyy-MM-dd", out var day) ? day : null;
        internal DateOnly? ToDay => DateOnly.TryParseExact(To, "yyyy-MM-dd", out var day) ? day : null;
        internal bool IsFiltered => Chosen is not null || FromDay is not null || ToDay is not null;
    }

    /// <param name="Amount">The sum of its debits, whole rupiah.</param>
    public sealed record Row(long Id, int No, DateOnly On, MoneyMove Kind, string Memo, long Amount, string By);
}
