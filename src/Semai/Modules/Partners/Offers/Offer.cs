using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Offers;

/// <summary>
/// Places that a business gives to people of one prison: mentoring, or an internship inside or outside the wall. What
/// the place needs for safety stands here as safeguards, so that a business never learns an offence.
/// </summary>
public sealed class Offer : IVersioned
{
    public const int TitleMax = 150;
    public const int TextMax = 400;
    public const int PlacesMax = 200;
    public const int CodeMax = 40;

    readonly List<OfferSafeguard> _safeguards = [];
    readonly List<ServedCommitment> _serves = [];
    readonly List<OfferEvent> _history = [];

    Offer() { }

    public Id<Offer> Id { get; private init; }
    public Id<Business> BusinessId { get; private init; }

    /// <summary>The regency whose register keeps the business.</summary>
    public string RegencyCode { get; private init; } = "";

    /// <summary>The business's own door; null while it has none.</summary>
    public Id<Organisation>? OrganisationId { get; private set; }

    public OfferKind Kind { get; private set; }
    public string Title { get; private set; } = "";
    public Sector Sector { get; private set; }
    public int Unit { get; private set; }
    public Id<Agreement>? AgreementId { get; private set; }
    public int Places { get; private set; }
    public int Minimum { get; private set; }

    /// <summary>Places that somebody holds. Never more than <see cref="Places"/>.</summary>
    public int Taken { get; private set; }

    public DateOnly Starts { get; private set; }
    public DateOnly Ends { get; private set; }

    /// <summary>Monday is 1, Tuesday 2, Wednesday 4 … Saturday 32, summed.</summary>
    public int WeekdayBits { get; private set; }

    public TimeOnly From { get; private set; }
    public TimeOnly To { get; private set; }
    public int TravelMinutes { get; private set; }
    public string Venue { get; private set; } = "";
    public string? RegionCode { get; private set; }
    public SkillLevel Skill { get; private set; }
    public string? Skills { get; private set; }
    public string? Languages { get; private set; }
    public OfferState State { get; private set; }
    public DateTime RecordedAt { get; private init; }

    /// <summary>Title and venue as they are searched.</summary>
    public string Search { get; private set; } = "";

    public int Version { get; private set; }

    public IReadOnlyList<OfferSafeguard> Safeguards => [.. _safeguards.OrderBy(s => s.Code, StringComparer.Ordinal)];

    /// <summary>The promises whose progress its placements move; none where it serves none.</summary>
    public IReadOnlyList<ServedCommitment> Serves => _serves;

    /// <summary>Every act, in order; never edited.</summary>
    public IReadOnlyList<OfferEvent> History => [.. _history.OrderBy(e => e.No)];

    /// <summary>Places that nobody holds.</summary>
    public int Free => Places - Taken;

    public IReadOnlyList<DayOfWeek> Weekdays => [.. Enum.GetValues<DayOfWeek>().Where(d => d is not DayOfWeek.Sunday && (WeekdayBits & BitOf(d)) != 0)];

    /// <summary>What it says, as one value.</summary>
    public OfferTerms Terms => new(
        Kind, Title, Sector, Unit, AgreementId, [.. _serves.Select(s => s.CommitmentId)], Places, Minimum, Starts, Ends, Weekdays, From, To, TravelMinutes,
        Venue, RegionCode, Skill, Skills, Languages, [.. Safeguards.Select(s => s.Code)]);

    /// <exception cref="Refusal">No place, no day, more hours than <paramref name="limits"/> allow, or it ends before it starts.</exception>
    public static Offer Draft(Business business, OfferTerms terms, OfferLimits limits, Actor by, DateTime at)
    {
        var offer = new Offer
        {
            Id = Id<Offer>.New(at),
            BusinessId = business.Id,
            RegencyCode = business.RegencyCode,
            OrganisationId = business.OrganisationId,
            RecordedAt = at,
        };
        offer.Take(terms, limits);
        offer.Record(OfferAct.Draft, by, at, null);
        return offer;
    }

    /// <summary>Says it otherwise, while nobody relies on it.</summary>
    public void Change(OfferTerms terms, OfferLimits limits, Actor by, DateTime at) =>
        Do(OfferAct.Change, by, at, null, () => Take(terms, limits));

    /// <exception cref="Refusal">The business is not approved that day, the offer has ended, or an internship rests on no agreement.</exception>
    public void Publish(Business business, DateOnly today, Actor by, DateTime at) => Do(OfferAct.Publish, by, at, null, () =>
    {
        if (!business.IsApprovedOn(today)) throw OfferRefusals.BusinessNotApproved;
        if (Ends < today) throw OfferRefusals.Over(Ends);
        if (Kind is not OfferKind.Mentoring && AgreementId is null) throw OfferRefusals.AgreementMissing;
    });

    public void Withdraw(string reason, Actor by, DateTime at) => Do(OfferAct.Withdraw, by, at, reason, () => { });

    public void Close(Actor by, DateTime at) => Do(OfferAct.Close, by, at, null, () => { });

    /// <summary>Somebody holds one more place. The last one fills it.</summary>
    /// <exception cref="Refusal">No place is free, or it is not published.</exception>
    public void Hold(Actor by, DateTime at)
    {
        if (State is OfferState.Filled || Free == 0) throw OfferRefusals.NoPlaceFree;
        if (State is not OfferState.Published) throw OfferRefusals.NotPublished;

        Taken++;
        if (Free == 0) Do(OfferAct.Fill, by, at, null, () => { });
    }

    /// <summary>A place comes free. One that was filled opens again.</summary>
    public void Release(Actor by, DateTime at)
    {
        Taken = Math.Max(0, Taken - 1);
        if (State is OfferState.Filled) Do(OfferAct.Reopen, by, at, null, () => { });
    }

    /// <summary>Follows the business when its own door opens or closes.</summary>
    public void Follow(Business business) => OrganisationId = business.OrganisationId;

    void Take(OfferTerms terms, OfferLimits limits)
    {
        if (terms.Places is < 1 or > PlacesMax) throw OfferRefusals.NoPlaces;
        if (terms.Minimum < 0 || terms.Minimum > terms.Places) throw OfferRefusals.MinimumTooLarge(terms.Places);
        if (terms.Ends < terms.Starts) throw OfferRefusals.EndsBeforeItStarts;
        if (terms.Weekdays.All(d => d is DayOfWeek.Sunday)) throw OfferRefusals.NoWeekday;
        if (terms.To <= terms.From) throw OfferRefusals.NoHours;
        if (terms.Kind is OfferKind.InternshipOutside && terms.MinutesAway > limits.MinutesAway) throw OfferRefusals.TooLong(limits.MinutesAway);
        if (limits.UnknownAmong(terms.Safeguards) is { } unknown) throw OfferRefusals.NoSuchSafeguard(unknown);

        (Kind, Title, Sector, Unit, AgreementId) = (terms.Kind, terms.Title, terms.Sector, terms.Unit, terms.AgreementId);
        (Places, Minimum, Starts, Ends) = (terms.Places, terms.Minimum, terms.Starts, terms.Ends);
        (WeekdayBits, From, To, TravelMinutes) = (terms.Weekdays.Where(d => d is not DayOfWeek.Sunday).Distinct().Sum(BitOf), terms.From, terms.To, terms.TravelMinutes);
        (Venue, RegionCode, Skill, Skills, Languages) = (terms.Venue, terms.RegionCode, terms.Skill, terms.Skills, terms.Languages);
        Search = Folded.Of($"{Title} {Venue}");
        _serves.RemoveAll(old => !terms.Serves.Contains(old.CommitmentId));
        _serves.AddRange(terms.Serves.Distinct().Where(id => _serves.All(s => s.CommitmentId != id)).Select(id => new ServedCommitment(id)));
        _safeguards.RemoveAll(old => !terms.Safeguards.Contains(old.Code));
        _safeguards.AddRange(terms.Safeguards.Distinct().Where(code => _safeguards.All(s => s.Code != code)).Select(code => new OfferSafeguard(code)));
    }

    static int BitOf(DayOfWeek day) => 1 << ((int)day - 1);

    void Do(OfferAct act, Actor by, DateTime at, string? note, Action change)
    {
        var next = OfferLifecycle.Table.After(State, act);
        change();
        State = next;
        Record(act, by, at, note);
    }

    void Record(OfferAct act, Actor by, DateTime at, string? note) =>
        _history.Add(new(_history.Count + 1, act, by.Id, by.Name, at, note));
}

/// <summary>A safeguard that is in place where the offer is.</summary>
/// <param name="Code">Of the rule set <c>safeguards</c>.</param>
public sealed record OfferSafeguard(string Code);

/// <summary>One act on an offer: what, who, when and the words that went with it.</summary>
public sealed record OfferEvent(int No, OfferAct Act, string By, string ByName, DateTime At, string? Note)
{
    public const int NoteMax = 600;
}
