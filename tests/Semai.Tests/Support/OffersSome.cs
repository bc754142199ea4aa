using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Reference;

namespace Semai.Tests.Support;

static partial class Some
{
    public static readonly OfferLimits OfferRules = new(540, [new("accompanied", "Selalu didampingi", "Always accompanied"), new("no-cash", "Tidak memegang uang", "No cash")]);

    /// <summary>Three places at a coconut kitchen in Tungkal Ilir, 6 April to 30 June 2026, Monday to Wednesday, 08.00 to 15.00.</summary>
    public static OfferTerms CoconutTerms(
        int places = 3, OfferKind kind = OfferKind.InternshipOutside, Id<Agreement>? agreement = null, Id<Commitment>? commitment = null, int unit = 1, Sector sector = Sector.Farming) => new(
            kind, "Magang olahan kelapa", sector, unit, agreement, commitment is { } served ? [served] : [], places, 0, new(2026, 4, 6), new(2026, 6, 30),
            [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday], new(8, 0), new(15, 0), 60, "Dapur Kelapa, Tungkal Ilir", "15.06.02",
            SkillLevel.None, "Mengolah kelapa", null, ["accompanied"]);

    public static Offer OfferOf(Business business, OfferTerms? terms = null) => Semai.Modules.Partners.Offers.Offer.Draft(business, terms ?? CoconutTerms(), OfferRules, Officer, Instant);

    /// <summary>Published for people of unit 1.</summary>
    public static Offer PublishedOffer(Business business, OfferTerms terms)
    {
        var offer = OfferOf(business, terms);
        offer.Publish(business, new(2026, 3, 1), Officer, Instant);
        return offer;
    }
}
