using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Requests;

/// <summary>What waits: in the prison, requests without an answer; at a business's door, invoices whose day has passed.</summary>
sealed class RequestTasks(Db db, OwnOrders own) : IHomeTasks
{
    const int Most = 10;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
    [
        .. standing.Can(OrderPermissions.Keep) ? await AskedAsync(cancel) : [],
        .. standing.Can(OrderPermissions.Ask) ? await OverdueAsync(cancel) : [],
    ];

    async Task<IEnumerable<HomeTask>> AskedAsync(CancellationToken cancel)
    {
        var asked = await (
            from request in db.OrderRequests.AsNoTracking()
            where request.State == RequestState.Asked && (db.Scope.Everything || db.Scope.Units.Contains(request.Unit))
            orderby request.WantedBy
            select new { request.Id, request.BusinessId, request.Product, request.Quantity, request.UnitWord, request.WantedBy }).Take(Most).ToListAsync(cancel);
        var ids = asked.ConvertAll(a => a.BusinessId);
        var names = await db.Businesses.IgnoreQueryFilters().Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, cancel);
        return asked.Select(a => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"{names[a.BusinessId]} meminta pesanan", en: $"{names[a.BusinessId]} asks for an order"), RequestWords.Wanted(a.Quantity, a.UnitWord, a.Product),
            RequestLinks.Of(a.Id), Say(id: "Jawab", en: "Answer"), a.WantedBy));
    }

    async Task<IEnumerable<HomeTask>> OverdueAsync(CancellationToken cancel) => (await own.OverdueAsync(cancel)).Select(i => new HomeTask(
        HomeTaskKind.Late, Say(id: $"Faktur {i.Number} belum lunas", en: $"Invoice {i.Number} is not paid in full"), $"{i.Owed.AsRupiah} · {i.DueOn.Long}",
        $"{RequestLinks.Own}#pesanan", Say(id: "Lihat pesanan", en: "See the order"), i.DueOn));
}
