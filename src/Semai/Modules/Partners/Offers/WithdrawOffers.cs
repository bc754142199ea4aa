using Semai.Data;
using Semai.Modules.Partners.Vetting;

namespace Semai.Modules.Partners.Offers;

/// <summary>A business that stops keeps its history and loses its offers, in the same save.</summary>
sealed class WithdrawOffers(Db db) : IWhenBusinessStops
{
    public async Task StoppedAsync(Business business, string reason, Actor by, DateTime at, CancellationToken cancel)
    {
        var open = await db.Offers.Where(o => o.BusinessId == business.Id && (o.State == OfferState.Draft || OfferLifecycle.Standing.Contains(o.State))).ToListAsync(cancel);
        foreach (var offer in open) offer.Withdraw(reason, by, at);
    }
}
