namespace Semai.Modules.Partners.Offers;

/// <summary>Where the pages of offers are.</summary>
public static class OfferLinks
{
    public const string List = "/offers";
    public const string Api = "/api/v1/offers";

    public static string Of(Id<Offer> id) => $"{List}/{id}";

    public static string Change(Id<Offer> id) => $"{List}/{id}/change";

    public static string Withdraw(Id<Offer> id) => $"{List}/{id}/withdraw";

    public static string New(Id<Business> business) => $"{List}/new?business={business}";
}
