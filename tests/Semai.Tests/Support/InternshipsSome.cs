using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Internships.Gate;
using Semai.Modules.Reference;

namespace Semai.Tests.Support;

static partial class Some
{
    /// <summary>The rules of the gate that ship with the program.</summary>
    public static readonly GateRules Gate = GateRules.Of(Ships("internship-gate-1"));

    static readonly Lazy<Business> Approved = new(() => ApprovedBusiness());

    /// <summary>One and the same in a run of tests: made when first asked for, since the parts of this class have no order.</summary>
    static Business Host => Approved.Value;

    /// <summary>Nine hours at most, and three safeguards.</summary>
    public static readonly OfferLimits Limits = new(540, [new("accompanied", "Selalu didampingi", "Always accompanied"), new("no-cash", "Tanpa uang tunai", "No cash"), new("accessible", "Dapat dimasuki", "Accessible")]);

    /// <summary>A key for what tests seal.</summary>
    public static readonly Vault AVault = new(Enumerable.Range(1, 32).Select(i => (byte)i).ToArray());

    /// <summary>Monday to Friday, 08.00 to 15.00 and an hour on the way, from 2 March to 24 April 2026.</summary>
    public static OfferTerms OfferTerms(
        Id<Agreement>? agreement = null, OfferKind kind = OfferKind.InternshipOutside, int places = 2, DateOnly? starts = null, DateOnly? ends = null,
        Id<Commitment>? commitment = null, params string[] safeguards) => new(
        kind, "Membuat keripik pisang", Sector.Farming, 1, agreement ?? Id<Agreement>.New(Instant), commitment is { } served ? [served] : [], places, 0, starts ?? new(2026, 3, 2), ends ?? new(2026, 4, 24),
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], new(8, 0), new(15, 0), 60,
        "Dapur Bunda Melati", null, SkillLevel.None, null, null, safeguards);

    /// <summary>Published by an approved business.</summary>
    public static Offer Offer(OfferTerms? terms = null, Business? business = null)
    {
        var host = business ?? ApprovedBusiness();
        var offer = Semai.Modules.Partners.Offers.Offer.Draft(host, terms ?? OfferTerms(), Limits, Officer, Instant);
        offer.Publish(host, new(2026, 1, 5), Officer, Instant);
        return offer;
    }

    /// <summary>A place held on the offer; no holidays.</summary>
    public static Placement Placement(Offer offer, PlacementPlan? plan = null, HolidayCalendar? holidays = null, Id<Participant>? person = null) =>
        Semai.Modules.Placements.Internships.Placement.Propose(
            offer, Host, person ?? Id<Participant>.New(Instant), plan ?? PlacementPlan.Of(offer, new(2026, 1, 5)), 2, holidays ?? HolidayCalendar.Empty, Limits, Officer, Instant);

    /// <summary>A paper for that item, that says what is asked.</summary>
    public static PaperEntry Entry(string item, bool affirmed = true, DateOnly? on = null) =>
        new(item, $"W5/{item}", on ?? new(2026, 1, 5), "Budi Santoso", "map B-12", affirmed);

    /// <summary>Everything the gate asks beside the papers, in order, for every day of the placement.</summary>
    public static GateFacts GateFacts(Placement placement, Outcome outcome = Outcome.Eligible, AgreementCover? cover = null)
    {
        var days = placement.DaysOf(HolidayCalendar.Empty).Days;
        return new(
            days, cover ?? new(new(2025, 10, 8), new(2028, 10, 7)), new(BusinessState.Approved, new(2027, 1, 4)),
            [.. days.Select(d => new DayVerdict(d, outcome, null))], new Dictionary<FactName, bool>(), [], IsPresent: true);
    }

    /// <summary>With every paper that the gate asks.</summary>
    public static Placement WithPapers(this Placement placement, params string[] but)
    {
        foreach (var item in Gate.PapersFor(placement.Kind).Where(i => !but.Contains(i.Code))) placement.File(Entry(item.Code), Gate, Officer, Instant);
        return placement;
    }

    /// <summary>Let through the gate.</summary>
    public static Placement Activated(this Placement placement)
    {
        placement.WithPapers().Activate(Gate, GateFacts(placement), AVault, new(2026, 1, 5), Approver, Instant);
        return placement;
    }
}
