using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Production.Orders;

/// <summary>What waits for a reader in orders: drafts to agree to, and what should have been delivered.</summary>
sealed class OrderTasks(Db db, TimeProvider time) : IHomeTasks
{
    const int Most = 10;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
    [
        .. standing.Can(OrderPermissions.Decide) ? await ToAgreeAsync(standing.Actor.Id, cancel) : [],
        .. standing.Can(OrderPermissions.Keep) ? await LateAsync(cancel) : [],
    ];

    IQueryable<Order> Inside() => db.Orders.AsNoTracking().Where(o => db.Scope.Everything || db.Scope.Units.Contains(o.Unit));

    async Task<IEnumerable<HomeTask>> ToAgreeAsync(string by, CancellationToken cancel)
    {
        var drafts = await Inside().Where(o => o.State == OrderState.Draft && !o.History.Any(e => e.By == by)).OrderBy(o => o.Id)
            .Select(o => new { o.Id, o.Number, o.Buyer, o.DueOn }).Take(Most).ToListAsync(cancel);
        return drafts.Select(o => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"Pesanan {o.Number} menunggu disepakati", en: $"Order {o.Number} waits to be agreed to"), o.Buyer,
            OrderLinks.Stage(o.Id, OrderAct.Agree), OrderWords.Verb(OrderAct.Agree), o.DueOn));
    }

    async Task<IEnumerable<HomeTask>> LateAsync(CancellationToken cancel)
    {
        var today = time.Today;
        var late = await Inside().Where(o => (o.State == OrderState.Agreed || o.State == OrderState.Running) && o.DueOn < today).OrderBy(o => o.DueOn)
            .Select(o => new { o.Id, o.Number, o.Buyer, o.DueOn }).Take(Most).ToListAsync(cancel);
        return late.Select(o => new HomeTask(
            HomeTaskKind.Late, Say(id: $"Pesanan {o.Number} belum diserahkan", en: $"Order {o.Number} has not been delivered"), $"{o.Buyer} · {o.DueOn.Long}",
            OrderLinks.Of(o.Id), Say(id: "Buka pesanan", en: "Open the order"), o.DueOn));
    }
}
