using Semai.Data;
using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production.Orders;

/// <summary>Orders by their number and buyer, for the accounts that are theirs.</summary>
sealed class OrdersHold(Db db) : INameHolders
{
    public bool Names(AccountKind kind) => kind is AccountKind.Receivable or AccountKind.Material or AccountKind.Proceeds;

    public async Task<IReadOnlyDictionary<Guid, Holder>> OfAsync(AccountKind kind, IReadOnlyCollection<Guid> holders, CancellationToken cancel)
    {
        var ids = holders.Select(h => new Id<Order>(h)).ToList();
        return await db.Orders.AsNoTracking().IgnoreAutoIncludes().Where(o => ids.Contains(o.Id))
            .Select(o => new { o.Id, o.Number, o.Buyer }).ToDictionaryAsync(o => o.Id.Value, o => new Holder($"{o.Number}, {o.Buyer}", OrderLinks.Of(o.Id)), cancel);
    }
}
