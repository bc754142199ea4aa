using Semai.Data;
using Semai.Modules.Partners;
using Semai.Modules.Production.Orders;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Production.Requests;

/// <summary>What businesses have asked the reader's prison to make, the latest first; narrowed by state.</summary>
public static class ListOrderRequests
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(RequestLinks.List, Show).RequireAuthorization(OrderPermissions.Keep);
        app.MapGet($"{RequestLinks.List}/export", Take).RequireAuthorization(OrderPermissions.Keep);
        app.MapGet(RequestLinks.Api, Find).RequireAuthorization(OrderPermissions.Keep);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, CancellationToken cancel) =>
        Views.Show<ListOrderRequestsView>(new { Page = await Find(query, db, cancel), Query = query });

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, TimeProvider time, CancellationToken cancel) =>
        Export.Of(@as, $"permintaan-pesanan-{time.Today.Iso}", await RowsAsync(db, Matching(db, query).OrderByDescending(r => r.Id), cancel), Columns);

    static async Task<Page<Row>> Find([AsParameters] Query query, Db db, CancellationToken cancel)
    {
        var from = Cursor.Parse(query.After, keys: 1);
        var matching = Matching(db, query);
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var last] && Id<OrderRequest>.TryParse(last, null, out var id)) matching = matching.Where(r => r.Id < id);
        return Page.Of(await RowsAsync(db, matching.OrderByDescending(r => r.Id).Take(Page.Size + 1), cancel), from, r => [$"{r.Id}"], total);
    }

    static IQueryable<OrderRequest> Matching(Db db, Query query)
    {
        var requests = db.OrderRequests.AsNoTracking().Where(r => db.Scope.Everything || db.Scope.Units.Contains(r.Unit));
        return query.Chosen is { } state ? requests.Where(r => r.State == state) : requests;
    }

    /// <summary>Names of the businesses apart: a prison that may not read a business still reads who asks it.</summary>
    static async Task<List<Row>> RowsAsync(Db db, IQueryable<OrderRequest> requests, CancellationToken cancel)
    {
        var read = await requests.ToListAsync(cancel);
        var ids = read.Select(r => r.BusinessId).Distinct().ToList();
        var names = await db.Businesses.IgnoreQueryFilters().Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, cancel);
        return read.ConvertAll(r => new Row(r.Id, r.BusinessId, names[r.BusinessId], r.Product, r.Quantity, r.UnitWord, r.WantedBy, r.Price, r.BringsMaterial, r.State, r.AskedAt.OfficeDay, r.OrderId, r.Why));
    }

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(OrderWords.Item, r => r.Product) { IsName = true, Typed = true, Href = r => RequestLinks.Of(r.Id) },
        new(OrderWords.Buyer, r => r.Business) { Typed = true },
        new(OrderWords.Quantity, r => r.Quantity) { Numeric = true },
        new(OrderWords.UnitWord, r => r.UnitWord) { Typed = true },
        new(Say(id: "Status", en: "Status"), r => RequestWords.Of(r.State)) { Status = r => RequestWords.KindOf(r.State) },
        new(Say(id: "Diperlukan", en: "Needed by"), r => r.WantedBy),
        new(OrderWords.Price, r => r.Price) { Numeric = true },
        new(Say(id: "Dikirim", en: "Sent"), r => r.AskedOn),
    ];

    /// <param name="State">A state of a request; anything else is no filter.</param>
    /// <param name="After">Cursor of the page.</param>
    public sealed record Query(string? State, string? After)
    {
        internal RequestState? Chosen => Enum.TryParse<RequestState>(State, out var state) && Enum.IsDefined(state) ? state : null;
    }

    /// <param name="Price">Of a piece, in whole rupiah; null where the business asks for one.</param>
    public sealed record Row(
        Id<OrderRequest> Id, Id<Business> BusinessId, string Business, string Product, int Quantity, string UnitWord, DateOnly WantedBy, long? Price, bool BringsMaterial,
        RequestState State, DateOnly AskedOn, Id<Order>? OrderId, string? Why);
}
