using Microsoft.AspNetCore.Components;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners.Reading;

namespace Semai.Modules.Partners.Offers;

/// <summary>On a business's page: what it offers, and the way to another offer where it may make one.</summary>
public sealed class OffersOfBusiness(Db db, Standing standing, TimeProvider time) : IBusinessPart
{
    const int Most = 10;

    public int Order => 10;

    public async Task<RenderFragment?> ShowAsync(BusinessFile file, CancellationToken cancel)
    {
        if (!standing.Can(OfferPermissions.Read)) return null;

        var today = time.Today;
        var offers = await db.Offers.AsNoTracking().Where(o => o.BusinessId == file.Id).OrderByDescending(o => o.Starts).ThenByDescending(o => o.Id).Take(Most)
            .Select(o => new Line(o.Id, o.Title, o.Kind, o.State, o.Starts, o.Ends, o.Taken, o.Places)).ToListAsync(cancel);
        var mayWrite = standing.Can(OfferPermissions.Write) && await db.Businesses.Where(b => b.Id == file.Id).Select(b => b.State == BusinessState.Approved && b.ApprovedUntil >= today).SingleAsync(cancel);
        return offers.Count == 0 && !mayWrite ? null : builder =>
        {
            builder.OpenComponent<OffersOfBusinessView>(0);
            builder.AddComponentParameter(1, nameof(OffersOfBusinessView.Offers), offers);
            builder.AddComponentParameter(2, nameof(OffersOfBusinessView.New), mayWrite ? OfferLinks.New(file.Id) : null);
            builder.AddComponentParameter(3, nameof(OffersOfBusinessView.All), $"{OfferLinks.List}?business={file.Id}");
            builder.CloseComponent();
        };
    }

    /// <summary>One offer as the business's page names it.</summary>
    public sealed record Line(Id<Offer> Id, string Title, OfferKind Kind, OfferState State, DateOnly Starts, DateOnly Ends, int Taken, int Places);
}
