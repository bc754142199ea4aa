using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners;
using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production.PartnerShares;

/// <summary>Payouts of partners that wait for another officer.</summary>
sealed class PayoutTasks(Db db) : IHomeTasks
{
    const int Most = 10;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(LedgerPermissions.Approve)) return [];

        var reader = standing.Actor.Id;
        var proposed = await (
            from payout in db.PartnerPayouts.AsNoTracking()
            where payout.State == PayoutState.Proposed && payout.ProposedBy != reader
            join business in db.Businesses.IgnoreQueryFilters() on payout.BusinessId equals business.Id
            orderby payout.Id
            select new { payout.Unit, payout.Amount, payout.ProposedOn, business.Name }).Take(Most).ToListAsync(cancel);
        return proposed.ConvertAll(p => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"Bagian {p.Name} menunggu dibayar", en: $"The share of {p.Name} waits to be paid"), p.Amount.AsRupiah, ShowShares.Of(p.Unit), Say(id: "Catat dibayar", en: "Record as paid"), p.ProposedOn));
    }
}
