using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Internships;

/// <summary>
/// An internship (magang): one person at one business for some weeks, inside the wall or outside it. Outside it is
/// assimilation with a third party, so it becomes active only when every paper of the gate is there.
/// </summary>
public sealed partial class Placement : IVersioned
{
    public const int SupervisorMax = 100;
    public const int NoteMax = 500;
    public const int OrderKeyMax = 60;
    public const int SearchMax = Offer.TitleMax + Offer.TextMax + BusinessDetails.NameMax + 2;

    readonly List<Paper> _papers = [];
    readonly List<ServedCommitment> _serves = [];
    readonly List<PlacementEvent> _history = [];

    Placement() { }

    public Id<Placement> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }
    public Id<Offer> OfferId { get; private init; }
    public Id<Business> BusinessId { get; private init; }

    /// <summary>The person while the place is held, null after: nobody holds two places at once.</summary>
    public Id<Participant>? HolderId { get; private set; }

    /// <summary>The prison that has the person.</summary>
    public int Unit { get; private init; }

    /// <summary>The probation office (Bapas) that supervises with it; null inside the wall.</summary>
    public int? ProbationUnit { get; private set; }

    /// <summary>Inside the wall or outside it.</summary>
    public OfferKind Kind { get; private init; }

    /// <summary>The offer's title: what the work is called.</summary>
    public string Title { get; private init; } = "";

    /// <summary>The business, by the name it had when the place was held.</summary>
    public string Host { get; private init; } = "";

    /// <summary>Work, place and business as they are searched.</summary>
    public string Search { get; private init; } = "";

    /// <summary>Where the work is.</summary>
    public string Venue { get; private init; } = "";

    /// <summary>The host agreement, which must be in force on every day.</summary>
    public Id<Agreement> AgreementId { get; private init; }

    public DateOnly Starts { get; private set; }
    public DateOnly Ends { get; private set; }

    /// <summary>Monday is 1, Tuesday 2, Wednesday 4 … Saturday 32, summed.</summary>
    public int WeekdayBits { get; private set; }

    public TimeOnly From { get; private set; }
    public TimeOnly To { get; private set; }
    public int TravelMinutes { get; private set; }

    /// <summary>Who guides the work at the business.</summary>
    public string? Supervisor { get; private set; }

    public PlacementState State { get; private set; }

    /// <summary>The first day on which the person could go; null while the gate is closed.</summary>
    public DateOnly? StartedOn { get; private set; }

    /// <summary>The day on which it was completed or ended.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why it is suspended or was ended.</summary>
    public PlacementReason? Reason { get; private set; }

    /// <summary>Version of the gate's rules by which it was last let through.</summary>
    public int? GateVersion { get; private set; }

    /// <summary>What the gate saw when it was let through, line by line; sealed, for it holds what eligibility rests on.</summary>
    public string? GateSealed { get; private set; }

    public DateTime RecordedAt { get; private init; }

    /// <summary>Unlike any other, and in the order of writing down: what lists page by.</summary>
    public string OrderKey { get; private init; } = "";

    public int Version { get; private set; }

    /// <summary>In the order in which they were written down.</summary>
    public IReadOnlyList<Paper> Papers => [.. _papers.OrderBy(p => p.No)];

    /// <summary>The promises whose progress it moves: those of the offer when the place was held.</summary>
    public IReadOnlyList<ServedCommitment> Serves => _serves;

    /// <summary>Every act, in order; never edited.</summary>
    public IReadOnlyList<PlacementEvent> History => [.. _history.OrderBy(e => e.No)];

    public bool IsLive => PlacementLifecycle.Live.Contains(State);

    /// <summary>Stopped only because the person is missed on a roster: no sitting is needed to go on.</summary>
    public bool IsMissed => State is PlacementState.Suspended && Reason is PlacementReason.Missing;

    /// <summary>May be stopped: it goes on, or waits for the person only. What waits for the team outweighs that.</summary>
    public bool MayStop => State is PlacementState.Active || IsMissed;

    public bool IsOutside => Kind is OfferKind.InternshipOutside;

    public IReadOnlyList<DayOfWeek> Weekdays => [.. Enum.GetValues<DayOfWeek>().Where(d => d is not DayOfWeek.Sunday && (WeekdayBits & BitOf(d)) != 0)];

    /// <summary>Through the prison's gate on the way out.</summary>
    public TimeOnly OutBy => From.AddMinutes(-TravelMinutes / 2);

    /// <summary>Through the prison's gate again at the latest.</summary>
    public TimeOnly BackBy => To.AddMinutes(TravelMinutes / 2);

    /// <summary>Holds a place of the offer for somebody.</summary>
    /// <param name="probationUnit">The probation office that supervises with the prison; null inside the wall.</param>
    /// <exception cref="Refusal">No place is free, the days do not fit the offer, or no day is left among holidays.</exception>
    public static Placement Propose(
        Offer offer, Business business, Id<Participant> participant, PlacementPlan plan, int? probationUnit, HolidayCalendar holidays, OfferLimits limits, Actor by, DateTime at)
    {
        if (offer.Kind is OfferKind.Mentoring) throw InternshipRefusals.NotAnInternship;
        if (offer.AgreementId is not { } agreement) throw OfferRefusals.AgreementMissing;

        var id = Id<Placement>.New(at);
        var placement = new Placement
        {
            Id = id,
            OrderKey = $"{at:yyyyMMddHHmmssfff} {id.Value:n}",
            ParticipantId = participant,
            HolderId = participant,
            OfferId = offer.Id,
            BusinessId = offer.BusinessId,
            Unit = offer.Unit,
            ProbationUnit = offer.Kind is OfferKind.InternshipOutside ? probationUnit : null,
            Kind = offer.Kind,
            Title = offer.Title,
            Host = business.Name,
            Search = Folded.Of($"{offer.Title} {offer.Venue} {business.Name}"),
            Venue = offer.Venue,
            AgreementId = agreement,
            RecordedAt = at,
        };
        placement._serves.AddRange(offer.Serves.Select(s => new ServedCommitment(s.CommitmentId)));
        placement.Take(plan, offer, holidays, limits);
        offer.Hold(by, at);
        placement.Record(PlacementAct.Propose, at.OfficeDay, by, at, null, null);
        return placement;
    }

    /// <summary>Other days or hours, while nobody goes out by them.</summary>
    public void Change(PlacementPlan plan, Offer offer, HolidayCalendar holidays, OfferLimits limits, Actor by, DateTime at) =>
        Do(PlacementAct.Change, at.OfficeDay, by, at, null, null, () => Take(plan, offer, holidays, limits));

    /// <summary>Its days from the first on which the person could go.</summary>
    public PlacementDays DaysOf(HolidayCalendar holidays) => PlacementDays.LayOut(StartedOn is { } began && began > Starts ? began : Starts, Ends, Weekdays, holidays);

    /// <summary>
    /// The person could be at work on that day: after the gate, not stopped before it and not over. The day on which it was
    /// stopped, and the one on which it went on, count.
    /// </summary>
    public bool RunsOn(DateOnly day)
    {
        if (StartedOn is not { } began || day < began || EndedOn < day) return false;

        DateOnly? stopped = null;
        foreach (var happened in History)
        {
            if (happened.Act is PlacementAct.Suspend && (stopped is null || happened.On < stopped)) stopped = happened.On;
            if (happened.Act is not PlacementAct.Resume) continue;
            if (stopped < day && day < happened.On) return false;
            stopped = null;
        }

        return stopped is null || day <= stopped;
    }

    void Take(PlacementPlan plan, Offer offer, HolidayCalendar holidays, OfferLimits limits)
    {
        if (plan.Ends < plan.Starts) throw OfferRefusals.EndsBeforeItStarts;
        if (plan.Starts < offer.Starts || plan.Ends > offer.Ends) throw InternshipRefusals.OutsideTheOffer(offer.Starts, offer.Ends);
        if (plan.Ends.DayNumber - plan.Starts.DayNumber >= PlacementPlan.LongestDays) throw InternshipRefusals.TooLong(PlacementPlan.LongestDays);
        if (plan.Weekdays.Contains(DayOfWeek.Sunday)) throw InternshipRefusals.NotOnSunday;
        if (plan.Weekdays.Count == 0) throw OfferRefusals.NoWeekday;
        if (plan.To <= plan.From) throw OfferRefusals.NoHours;
        if (IsOutside && (plan.TravelMinutes < 0 || plan.MinutesAway > limits.MinutesAway)) throw OfferRefusals.TooLong(limits.MinutesAway);

        var laid = PlacementDays.LayOut(plan.Starts, plan.Ends, [.. plan.Weekdays], holidays);
        if (laid.Days.Count == 0) throw laid.Skipped.Count > 0 ? InternshipRefusals.OnlyHolidays(laid.Skipped[0].Date, laid.Skipped[0].Name) : InternshipRefusals.NoDay;

        (Starts, Ends) = (laid.Days[0], laid.Days[^1]);
        WeekdayBits = plan.Weekdays.Distinct().Sum(BitOf);
        (From, To, TravelMinutes, Supervisor) = (plan.From, plan.To, IsOutside ? plan.TravelMinutes : 0, plan.Supervisor);
    }

    static int BitOf(DayOfWeek day) => 1 << ((int)day - 1);

    void Do(PlacementAct act, DateOnly on, Actor by, DateTime at, PlacementReason? reason, string? note, Action change)
    {
        var next = PlacementLifecycle.Table.After(State, act);
        if (on > at.OfficeDay) throw InternshipRefusals.InTheFuture;

        change();
        State = next;
        Record(act, on, by, at, reason, note);
    }

    void Record(PlacementAct act, DateOnly on, Actor by, DateTime at, PlacementReason? reason, string? note) =>
        _history.Add(new(_history.Count + 1, act, on, by.Id, by.Name, at, reason, note));
}
