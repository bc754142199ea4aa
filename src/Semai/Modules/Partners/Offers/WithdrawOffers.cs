using Semai.Data;
using Semai.Modules.Partners.Vetting;

namespace Semai.Modules.Partners.Offers;

/// <summary>A business that stops keeps its history and loses its offers, in the same save.</summary>
sealed class WithdrawOffers(Db db) : IWhenBusinessStops
{
    /// <summary>The reason itself is the regency's; an offer is read by the prison and by the business too.</summary>
    static string Why => Say(id: "usahanya berhenti; alasannya ada pada berkas usaha", en: "the business stopped; the reason is in its file");

    public async Task StoppedAsync(Business business, string reason, Actor by, DateTime at, CancellationToken cancel)
    {
        var open = await db.Offers.Where(o => o.BusinessId == business.Id && (o.State == OfferState.Draft || OfferLifecycle.Standing.Contains(o.State))).ToListAsync(cancel);
        foreach (var offer in open) offer.Withdraw(Why, by, at);
    }
}
