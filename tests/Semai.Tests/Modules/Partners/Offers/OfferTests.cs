using CsCheck;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Partners.Offers;

namespace Semai.Tests.Modules.Partners.Offers;

public class OfferTests
{
    static readonly Id<Agreement> Pact = Id<Agreement>.New(Some.Instant);

    [Fact]
    public void The_last_place_fills_it_and_one_that_comes_free_opens_it_again()
    {
        var offer = Some.PublishedOffer(Some.ApprovedBusiness(), Some.CoconutTerms(places: 1, agreement: Pact));

        offer.Hold(Some.Officer, Some.Instant);
        Assert.Equal(OfferState.Filled, offer.State);
        Assert.Equal("offer.no-place-free", Assert.Throws<Refusal>(() => offer.Hold(Some.Officer, Some.Instant)).Rule);

        offer.Release(Some.Officer, Some.Instant);
        Assert.Equal((OfferState.Published, 1), (offer.State, offer.Free));
    }

    [Fact]
    public void Nobody_holds_a_place_on_a_draft() =>
        Assert.Equal("offer.not-published", Assert.Throws<Refusal>(() => Some.OfferOf(Some.ApprovedBusiness()).Hold(Some.Officer, Some.Instant)).Rule);

    [Fact]
    public void Only_an_approved_business_publishes() =>
        Assert.Equal("offer.business-not-approved", Assert.Throws<Refusal>(() => Some.PublishedOffer(Some.CheckedBusiness(), Some.CoconutTerms(agreement: Pact))).Rule);

    [Fact]
    public void An_internship_rests_on_an_agreement_and_mentoring_need_not()
    {
        var business = Some.ApprovedBusiness();

        Assert.Equal("offer.agreement-missing", Assert.Throws<Refusal>(() => Some.PublishedOffer(business, Some.CoconutTerms())).Rule);
        Assert.Equal(OfferState.Published, Some.PublishedOffer(business, Some.CoconutTerms(kind: OfferKind.Mentoring)).State);
    }

    [Fact]
    public void Nine_hours_with_travel_are_the_most_outside_and_inside_there_is_no_travel_to_count()
    {
        var longest = Some.CoconutTerms() with { From = new(8, 0), To = new(16, 0), TravelMinutes = 60 };

        Assert.Equal(540, Some.OfferOf(Some.Business(), longest).Terms.MinutesAway);
        Assert.Equal("offer.too-long", Refused(longest with { TravelMinutes = 61 }));
        Assert.Equal(OfferState.Draft, Some.OfferOf(Some.Business(), longest with { TravelMinutes = 61, Kind = OfferKind.InternshipInside }).State);
    }

    public static TheoryData<string, OfferTerms> Absurd => new()
    {
        { "offer.no-places", Some.CoconutTerms() with { Places = 0 } },
        { "offer.no-places", Some.CoconutTerms() with { Places = 201 } },
        { "offer.minimum-too-large", Some.CoconutTerms() with { Minimum = 4 } },
        { "offer.minimum-too-large", Some.CoconutTerms() with { Minimum = -1 } },
        { "offer.ends-before-it-starts", Some.CoconutTerms() with { Ends = new(2026, 4, 5) } },
        { "offer.no-weekday", Some.CoconutTerms() with { Weekdays = [DayOfWeek.Sunday] } },
        { "offer.no-hours", Some.CoconutTerms() with { To = new(8, 0) } },
        { "offer.no-such-safeguard", Some.CoconutTerms() with { Safeguards = ["accompanied", "armed-guard"] } },
    };

    [Theory, MemberData(nameof(Absurd))]
    public void What_makes_no_sense_is_refused(string rule, OfferTerms terms) => Assert.Equal(rule, Refused(terms));

    [Fact]
    public void A_published_offer_stands_as_it_is() =>
        Assert.Equal("offer.change-not-allowed", Assert.Throws<Refusal>(() =>
            Some.PublishedOffer(Some.ApprovedBusiness(), Some.CoconutTerms(agreement: Pact)).Change(Some.CoconutTerms(places: 9), Some.OfferRules, Some.Officer, Some.Instant)).Rule);

    [Fact]
    public void What_it_says_comes_back_as_it_was_said()
    {
        var said = Some.CoconutTerms(agreement: Pact) with { Weekdays = [DayOfWeek.Saturday, DayOfWeek.Monday], Minimum = 2, Languages = "Melayu", Serves = [Id<Commitment>.New(Some.Instant), Id<Commitment>.New(Some.Instant)] };
        var terms = Some.OfferOf(Some.Business(), said).Terms;

        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Saturday], terms.Weekdays);
        Assert.Equal(said.Serves, terms.Serves);
        Assert.Equal(said with { Weekdays = terms.Weekdays, Serves = terms.Serves, Safeguards = terms.Safeguards }, terms);
    }

    /// <summary>Whatever is tried in whatever order, no more places are held than there are.</summary>
    [Fact]
    public void Never_more_people_than_places() => Gen.Int[0, 3].Array[1, 40].Sample(acts =>
    {
        var offer = Some.PublishedOffer(Some.ApprovedBusiness(), Some.CoconutTerms(places: 2, agreement: Pact));
        foreach (var act in acts)
        {
            try
            {
                if (act == 3) offer.Release(Some.Officer, Some.Instant);
                else offer.Hold(Some.Officer, Some.Instant);
            }
            catch (Refusal)
            {
                Assert.Equal(0, offer.Free);
            }

            Assert.InRange(offer.Taken, 0, offer.Places);
            Assert.Equal(offer.Free == 0, offer.State is OfferState.Filled);
        }
    }, iter: 200);

    static string Refused(OfferTerms terms) => Assert.Throws<Refusal>(() => Some.OfferOf(Some.Business(), terms)).Rule;
}
