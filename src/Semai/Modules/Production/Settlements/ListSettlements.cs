using Semai.Data;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Production.Settlements;

/// <summary>Every settlement of a prison, the latest first, with what went where; exported as it is shown.</summary>
public static class ListSettlements
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(SettlementLinks.List, Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet($"{SettlementLinks.List}/export", Take).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet(SettlementLinks.Api, Find).RequireAuthorization(LedgerPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, CancellationToken cancel) =>
        Views.Show<ListSettlementsView>(new { Page = await Find(query, db, cancel), Query = query });

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, TimeProvider time, CancellationToken cancel) =>
        Export.Of(@as, $"pembagian-hasil-{time.Today.Iso}", await RowsAsync(db, Matching(db, query).OrderByDescending(s => s.Id), cancel), Columns);

    static async Task<Page<Row>> Find([AsParameters] Query query, Db db, CancellationToken cancel)
    {
        var from = Cursor.Parse(query.After, keys: 1);
        var matching = Matching(db, query);
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var last] && Id<Settlement>.TryParse(last, null, out var id)) matching = matching.Where(s => s.Id < id);
        return Page.Of(await RowsAsync(db, matching.OrderByDescending(s => s.Id).Take(Page.Size + 1), cancel), from, r => [$"{r.Id}"], total);
    }

    static IQueryable<Settlement> Matching(Db db, Query query) =>
        query.Chosen is { } state ? db.Settlements.AsNoTracking().Where(s => s.Standing == state) : db.Settlements.AsNoTracking();

    static async Task<List<Row>> RowsAsync(Db db, IQueryable<Settlement> settlements, CancellationToken cancel) => await (
        from settlement in settlements
        join order in db.Orders on settlement.OrderId equals order.Id
        select new Row(
            settlement.Id, settlement.OrderId, order.Number, order.Buyer, settlement.Standing, settlement.On, settlement.Gross, settlement.Material,
            settlement.Work, settlement.Capital, settlement.State, settlement.Partner, settlement.Shares.Count)).ToListAsync(cancel);

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(OrderWords.Orders, r => r.Order) { IsName = true, Typed = true, Href = r => SettlementLinks.Of(r.OrderId) },
        new(OrderWords.Buyer, r => r.Buyer) { Typed = true },
        new(Say(id: "Status", en: "Status"), r => SettlementWords.Of(r.State)) { Status = r => SettlementWords.KindOf(r.State) },
        new(Say(id: "Hari", en: "Day"), r => r.On),
        new(SettlementWords.Gross, r => r.Gross) { Numeric = true },
        new(OrderWords.Material, r => r.Material) { Numeric = true },
        new(Say(id: "Pekerja", en: "Workers"), r => r.Work) { Numeric = true },
        new(SettlementWords.Capital, r => r.Capital) { Numeric = true },
        new(SettlementWords.State, r => r.StateRevenue) { Numeric = true },
        new(SettlementWords.Partner, r => r.Partner) { Numeric = true },
        new(Say(id: "Orang", en: "People"), r => r.People) { Numeric = true },
    ];

    /// <param name="State">A state of a settlement; anything else is no filter.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? State, string? After)
    {
        internal SettlementState? Chosen => Enum.TryParse<SettlementState>(State, out var state) && Enum.IsDefined(state) ? state : null;
    }

    /// <param name="Gross">In whole rupiah, as the rest.</param>
    public sealed record Row(
        Id<Settlement> Id, Id<Order> OrderId, string Order, string Buyer, SettlementState State, DateOnly On, long Gross, long Material, long Work, long Capital, long StateRevenue, long Partner, int People);
}
