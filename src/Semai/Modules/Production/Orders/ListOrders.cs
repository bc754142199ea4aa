using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Production.Orders;

/// <summary>The orders a reader may see, the latest first; narrowed by state, or to those that count for a commitment.</summary>
public static class ListOrders
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(OrderLinks.List, Show).RequireAuthorization(OrderPermissions.Read);
        app.MapGet($"{OrderLinks.List}/export", Take).RequireAuthorization(OrderPermissions.Read);
        app.MapGet(OrderLinks.Api, Find).RequireAuthorization(OrderPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, AgreementFacts agreements, Standing standing, TimeProvider time, CancellationToken cancel) => Views.Show<ListOrdersView>(new
    {
        Page = await Find(query, db, time, cancel),
        Query = query,
        MayKeep = standing.Can(OrderPermissions.Keep),
        Serves = query.Served is { } id ? await agreements.CommitmentAsync(id, cancel) : null,
    });

    static async Task<Page<Row>> Find([AsParameters] Query query, Db db, TimeProvider time, CancellationToken cancel)
    {
        var from = Cursor.Parse(query.After, keys: 1);
        var matching = Matching(db, query);
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var last] && Id<Order>.TryParse(last, null, out var id)) matching = matching.Where(o => o.Id < id);

        var read = await RowsAsync(db, matching.OrderByDescending(o => o.Id).Take(Page.Size + 1), time.Today, cancel);
        return Page.Of(read, from, r => [r.Id.ToString()], total);
    }

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, TimeProvider time, CancellationToken cancel) => Export.Of(
        @as, $"pesanan-{time.Today.Iso}", await RowsAsync(db, Matching(db, query).OrderByDescending(o => o.Id), time.Today, cancel), Columns);

    static IQueryable<Order> Matching(Db db, Query query)
    {
        var orders = db.Orders.AsNoTracking();
        if (query.Chosen is { } state) orders = orders.Where(o => o.State == state);
        if (query.Served is { } served) orders = orders.Where(o => o.CommitmentId == served && o.DeliveredOn != null);
        return orders;
    }

    static async Task<List<Row>> RowsAsync(Db db, IQueryable<Order> orders, DateOnly today, CancellationToken cancel)
    {
        var read = await orders.Select(o => new
        {
            o.Id,
            o.Number,
            o.Buyer,
            o.Unit,
            o.State,
            o.DueOn,
            o.DeliveredOn,
            Worth = o.Items.Sum(i => i.Quantity * i.Price),
            Pieces = o.Items.Sum(i => i.Quantity),
            Gone = o.Items.Sum(i => i.Delivered - i.Returned),
        }).ToListAsync(cancel);
        var units = await db.Organisations.Where(o => o.UnitNo != null).ToDictionaryAsync(o => o.UnitNo!.Value, o => o.ShortName, cancel);
        return read.ConvertAll(o => new Row(
            o.Id, o.Number, o.Buyer, units.GetValueOrDefault(o.Unit) ?? $"{o.Unit}", o.State, o.DueOn, o.DueOn < today && o.State is OrderState.Agreed or OrderState.Running, o.Worth, o.Pieces, o.Gone, o.DeliveredOn));
    }

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(Say(id: "Nomor", en: "Number"), r => r.Number) { IsName = true, Typed = true, Href = r => OrderLinks.Of(r.Id) },
        new(OrderWords.Buyer, r => r.Buyer) { Typed = true },
        new(Say(id: "Lapas", en: "Prison"), r => r.Prison) { Typed = true },
        new(Say(id: "Status", en: "Status"), r => r.IsLate ? $"{OrderWords.Of(r.State)}, {Say(id: "terlambat", en: "late")}" : OrderWords.Of(r.State)) { Status = r => r.IsLate ? Semai.Shell.Parts.StatusKind.Late : OrderWords.KindOf(r.State) },
        new(OrderWords.DueOn, r => r.DueOn),
        new(OrderWords.Total, r => r.Worth) { Numeric = true },
        new(Say(id: "Dipesan", en: "Ordered"), r => r.Pieces) { Numeric = true },
        new(Say(id: "Diserahkan", en: "Delivered"), r => r.Delivered) { Numeric = true },
    ];

    /// <param name="State">A state of an order; anything else is no filter.</param>
    /// <param name="Commitment">Only those that count for this commitment.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? State, string? Commitment, string? After)
    {
        internal OrderState? Chosen => Enum.TryParse<OrderState>(State, out var state) && Enum.IsDefined(state) ? state : null;
        internal Id<Commitment>? Served => Id<Commitment>.TryParse(Commitment, null, out var id) ? id : null;
    }

    /// <param name="IsLate">The day of delivery has passed.</param>
    /// <param name="Worth">In whole rupiah.</param>
    /// <param name="Delivered">Pieces, less what came back.</param>
    public sealed record Row(
        Id<Order> Id, string Number, string Buyer, string Prison, OrderState State, DateOnly DueOn, bool IsLate, long Worth, int Pieces, int Delivered, DateOnly? DeliveredOn);
}
