using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Partners.Offers;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>
/// A mentor of a local business and a person in prison who work together. Meeting outsiders needs the person's written
/// consent; entering needs the mentor's clearance on that very day.
/// </summary>
public sealed class MentoringPair : IVersioned
{
    public const int TextMax = 400;
    public const int NoteMax = 600;

    readonly List<MentorMeeting> _meetings = [];
    readonly List<PlannedMeeting> _planned = [];
    readonly List<PairGoal> _goals = [];
    readonly List<PairEvent> _history = [];

    MentoringPair() { }

    public Id<MentoringPair> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }
    public Id<Mentor> MentorId { get; private init; }
    public Id<Business> BusinessId { get; private init; }

    /// <summary>The prison's number.</summary>
    public int Unit { get; private init; }

    public Guid? AgreementId { get; private init; }

    /// <summary>The promise whose number its meetings move; null where it serves none.</summary>
    public Id<Commitment>? CommitmentId { get; private init; }

    /// <summary>The offer of which it takes a place while it runs; null where it takes none.</summary>
    public Id<Offer>? OfferId { get; private init; }

    public PairState State { get; private set; }

    /// <summary>The day of the person's signature; null until it is there.</summary>
    public DateOnly? ConsentOn { get; private set; }

    public DateOnly? StartedOn { get; private set; }
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Person and mentor while it runs; null once it has ended. Unlike any other.</summary>
    public string? RunningKey { get; private set; }

    public DateTime RecordedAt { get; private init; }
    public int Version { get; private set; }

    public IReadOnlyList<MentorMeeting> Meetings => [.. _meetings.OrderBy(m => m.No)];
    public IReadOnlyList<PlannedMeeting> Planned => [.. _planned.OrderBy(p => p.No)];
    public IReadOnlyList<PairGoal> Goals => [.. _goals.OrderBy(g => g.No)];

    /// <summary>Every act, in order; never edited.</summary>
    public IReadOnlyList<PairEvent> History => [.. _history.OrderBy(e => e.No)];

    /// <param name="offer">Whose place it takes.</param>
    /// <exception cref="Refusal">The mentor has stopped.</exception>
    public static MentoringPair Propose(Id<Participant> person, int unit, Mentor mentor, Guid? agreement, Id<Commitment>? commitment, string? note, Actor by, DateTime at, Id<Offer>? offer = null)
    {
        if (!mentor.IsOn(at.OfficeDay)) throw MentorRefusals.Stopped;

        var pair = new MentoringPair
        {
            Id = Id<MentoringPair>.New(at),
            ParticipantId = person,
            MentorId = mentor.Id,
            BusinessId = mentor.BusinessId,
            Unit = unit,
            AgreementId = agreement,
            CommitmentId = commitment,
            OfferId = offer,
            RunningKey = $"{person.Value:n} {mentor.Id.Value:n}",
            RecordedAt = at,
        };
        pair.Record(PairAct.Propose, null, at.OfficeDay, by, at, Wording.OrNone(note, NoteMax));
        return pair;
    }

    /// <param name="consentOn">The day of the person's signature.</param>
    /// <exception cref="Refusal">By the one who proposed, or the consent is still to come.</exception>
    public void Start(DateOnly consentOn, Actor by, DateTime at) => Do(PairAct.Start, null, at.OfficeDay, by, at, null, () =>
    {
        if (consentOn > at.OfficeDay) throw PairRefusals.ConsentToCome;
        if (_history[0].By == by.Id) throw PairRefusals.SamePerson;
        (ConsentOn, StartedOn) = (consentOn, at.OfficeDay);
    });

    public void Pause(PairReason reason, string? note, Actor by, DateTime at) => Do(PairAct.Pause, reason, at.OfficeDay, by, at, note, () => { });

    public void Resume(string? note, Actor by, DateTime at) => Do(PairAct.Resume, null, at.OfficeDay, by, at, note, () => { });

    /// <param name="on">The last day.</param>
    public void End(PairReason reason, DateOnly on, string? note, Actor by, DateTime at) => Do(PairAct.End, reason, on, by, at, note, () =>
    {
        if (on > at.OfficeDay || on < (StartedOn ?? RecordedAt.OfficeDay)) throw PairRefusals.NotThatDay;
        (EndedOn, RunningKey) = (on, null);
    });

    /// <param name="admission">Of the mentor at the prison on that day.</param>
    /// <exception cref="Refusal">The pair does not meet, the day has passed or is a Sunday, or the mentor may not enter that day.</exception>
    public PlannedMeeting Plan(DateOnly on, TimeOnly starts, int minutes, string place, Admission admission, Actor by, DateTime at)
    {
        if (State is not PairState.Active) throw PairRefusals.NotMeeting;
        if (on < at.OfficeDay || on.DayOfWeek is DayOfWeek.Sunday) throw PairRefusals.NotThatDay;
        if (minutes is < 1 or > MentorMeeting.MinutesMax) throw PairRefusals.NoMinutes;
        if (admission is not Admission.Admitted) throw PairRefusals.MayNotEnter(on);

        var planned = new PlannedMeeting(_planned.Count + 1, on, starts, minutes, Wording.Of(place, TextMax), by);
        _planned.Add(planned);
        return planned;
    }

    /// <exception cref="Refusal">No such meeting is planned, or its day has passed.</exception>
    public void CancelPlanned(int no, string why, DateOnly today)
    {
        if (_planned.SingleOrDefault(p => p.No == no) is not { CancelledWhy: null } planned || planned.On < today) throw PairRefusals.NothingToCancel;
        planned.Cancel(Wording.Of(why, TextMax));
    }

    /// <param name="admission">Of the mentor at the prison on the day of the meeting.</param>
    /// <param name="paperDays">Days after which late paper needs a reason.</param>
    /// <exception cref="Refusal">The pair did not meet that day, it is written down already, or the mentor had no leave to enter.</exception>
    public MentorMeeting Hold(MeetingFacts said, Admission admission, int paperDays, Actor by, DateTime at)
    {
        var today = at.OfficeDay;
        if (StartedOn is null || said.On < StartedOn || said.On > today || said.On > (EndedOn ?? today)) throw PairRefusals.NotThatDay;
        if (said.Inside && admission is not Admission.Admitted) throw PairRefusals.MayNotEnter(said.On);
        if (_meetings.Any(m => m.Counts && m.On == said.On)) throw PairRefusals.AlreadyRecorded(said.On);
        if (said.Minutes is < 1 or > MentorMeeting.MinutesMax) throw PairRefusals.NoMinutes;
        if (said.MentorMood is < 1 or > 5 || said.PersonMood is < 1 or > 5) throw PairRefusals.MoodOutOfRange;
        if (said.On.AddDays(paperDays) < today && string.IsNullOrWhiteSpace(said.LateWhy)) throw PairRefusals.LateNeedsReason(paperDays);

        var meeting = new MentorMeeting(_meetings.Count + 1, said with
        {
            Place = Wording.Of(said.Place, TextMax),
            Topics = Wording.Of(said.Topics, TextMax),
            Note = Wording.OrNone(said.Note, NoteMax),
            LateWhy = Wording.OrNone(said.LateWhy, TextMax),
        }, by, at);
        _meetings.Add(meeting);
        return meeting;
    }

    /// <exception cref="Refusal">No such meeting counts.</exception>
    public void MarkInError(int no, string why, Actor by)
    {
        if (_meetings.SingleOrDefault(m => m.No == no) is not { Counts: true } meeting) throw PairRefusals.NoSuchMeeting;
        meeting.MarkInError(Wording.Of(why, TextMax), by);
    }

    public void SetGoal(string text, DateOnly due)
    {
        if (State is PairState.Ended) throw PairRefusals.NotMeeting;
        _goals.Add(new(_goals.Count + 1, Wording.Of(text, TextMax), due));
    }

    public void ReachGoal(int no, DateOnly on)
    {
        if (_goals.SingleOrDefault(g => g.No == no) is not { ReachedOn: null } goal) throw PairRefusals.NoSuchGoal;
        goal.Reach(on);
    }

    void Do(PairAct act, PairReason? reason, DateOnly on, Actor by, DateTime at, string? note, Action change)
    {
        var (next, words) = (PairLifecycle.Table.After(State, act), Wording.OrNone(note, NoteMax));
        change();
        State = next;
        Record(act, reason, on, by, at, words);
    }

    void Record(PairAct act, PairReason? reason, DateOnly on, Actor by, DateTime at, string? note) =>
        _history.Add(new(_history.Count + 1, act, reason, by.Id, by.Name, on, at, note));
}
