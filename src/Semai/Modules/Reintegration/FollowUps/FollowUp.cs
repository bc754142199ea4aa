using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Alarms;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>
/// Asking one person how they are, at one time after one release. Planned by the release itself; every attempt is counted;
/// whoever is not reached is lost to follow-up and never counts as success.
/// </summary>
public sealed class FollowUp : IVersioned
{
    public const int TextMax = 400;

    readonly List<FollowUpAttempt> _attempts = [];
    readonly List<FollowUpAnswer> _answers = [];
    readonly List<FollowUpEvent> _history = [];

    FollowUp() { }

    public Id<FollowUp> Id { get; private init; }
    public Id<Departure> DepartureId { get; private set; }
    public Id<Participant> ParticipantId { get; private init; }

    /// <summary>Number of the prison that released the person.</summary>
    public int Unit { get; private init; }

    public DateOnly ReleasedOn { get; private set; }

    /// <summary>After the release: 1, 3, 6, 12, 24 or 36, by the rules of the day of release.</summary>
    public int Months { get; private init; }

    public DateOnly Opens { get; private set; }
    public DateOnly Due { get; private set; }

    /// <summary>The last day on which it may be asked.</summary>
    public DateOnly Closes { get; private set; }

    public int RuleVersion { get; private set; }
    public FollowUpState State { get; private set; }

    /// <summary>The day of the answer that counts; null without one.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    public LostReason? LostReason { get; private set; }
    public CancelReason? CancelReason { get; private set; }

    /// <summary>The promise for which the answer counts; null where none is made.</summary>
    public Id<Commitment>? CommitmentId { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<FollowUpAttempt> Attempts => [.. _attempts.OrderBy(a => a.No)];
    public IReadOnlyList<FollowUpAnswer> Answers => [.. _answers.OrderBy(a => a.No)];

    /// <summary>Every act, in order.</summary>
    public IReadOnlyList<FollowUpEvent> History => [.. _history.OrderBy(e => e.No)];

    /// <summary>The answer that counts.</summary>
    public FollowUpAnswer? Answered => _answers.Where(a => a.InErrorWhy is null).MaxBy(a => a.No);

    /// <summary>How often somebody tried and did not reach the person.</summary>
    public int Tried => _attempts.Count(a => a.InErrorWhy is null);

    public FollowUpStanding StandingOn(DateOnly today) => FollowUpStandings.Of(State, Opens, Due, Closes, today);

    public static FollowUp Plan(Departure departure, FollowUpPoint point, int ruleVersion, Actor by, DateTime at)
    {
        var made = new FollowUp
        {
            Id = Id<FollowUp>.New(at),
            DepartureId = departure.Id,
            ParticipantId = departure.ParticipantId,
            Unit = departure.Unit,
            ReleasedOn = departure.ReleasedOn,
            Months = point.Months,
            RuleVersion = ruleVersion,
        };
        made.Place(departure.ReleasedOn, point);
        made.Record(FollowUpAct.Plan, by, at, null);
        return made;
    }

    /// <exception cref="Refusal">The day is to come, before the release, outside the window or too long ago.</exception>
    public void TryToReach(Contact contact, AttemptResult result, string? note, FollowUpRules rules, Actor by, DateTime at)
    {
        var words = Wording.OrNone(note, TextMax);
        CheckDay(contact.On, rules, at);
        Do(FollowUpAct.Attempt, by, at, null, () => _attempts.Add(new(Next, contact.On, contact.Way, result, words, by.Id, by.Name, at)));
    }

    /// <exception cref="Refusal">The day is none to ask on, or what was told contradicts itself.</exception>
    public FollowUpAnswer Answer(Contact contact, Told told, FollowUpRules rules, Id<Commitment>? commitment, Actor by, DateTime at)
    {
        var words = Wording.OrNone(told.Note, TextMax);
        CheckDay(contact.On, rules, at);
        told.Check(contact.On, ReleasedOn);
        var answer = FollowUpAnswer.Of(Next, contact, told, words, by, at);
        Do(FollowUpAct.Answer, by, at, null, () =>
        {
            _answers.Add(answer);
            (AnsweredOn, CommitmentId, LostReason) = (contact.On, commitment, null);
        });
        return answer;
    }

    /// <exception cref="Refusal">Too few attempts so far.</exception>
    public void Lose(LostReason reason, string note, FollowUpRules rules, Actor by, DateTime at)
    {
        var words = Wording.Of(note, TextMax);
        FollowUpLifecycle.Table.After(State, FollowUpAct.Lose);
        if (Tried < rules.Attempts.Value) throw FollowUpRefusals.TooFewAttempts(rules.Attempts.Value, Tried);
        Do(FollowUpAct.Lose, by, at, words, () => LostReason = reason);
    }

    /// <param name="no">Of an attempt or an answer.</param>
    /// <exception cref="Refusal">It is not there or marked already.</exception>
    public void MarkInError(int no, string why, Actor by, DateTime at) => Correct(no, true, Wording.Of(why, TextMax), by, at);

    /// <summary>It was right after all.</summary>
    /// <exception cref="Refusal">It is not there or not marked, or another answer counts.</exception>
    public void Restore(int no, string why, Actor by, DateTime at)
    {
        if (Answered is not null && _answers.Any(a => a.No == no)) throw FollowUpRefusals.AnotherAnswerCounts;
        Correct(no, false, Wording.Of(why, TextMax), by, at);
    }

    public void Cancel(CancelReason reason, Actor by, DateTime at) => Do(FollowUpAct.Cancel, by, at, null, () => CancelReason = reason);

    /// <summary>What cancelled it was an error: it stands again as its entries say.</summary>
    public void Revive(Actor by, DateTime at) => Settle(by, at, null);

    /// <summary>The day of the release was corrected. True where the answer lies in the window of the new day and goes with it.</summary>
    internal bool Redate(Departure departure, FollowUpPoint point, int ruleVersion, Actor by, DateTime at)
    {
        if (State is not FollowUpState.Answered || AnsweredOn < point.Opens(departure.ReleasedOn) || AnsweredOn > point.Closes(departure.ReleasedOn)) return false;

        Do(FollowUpAct.Redate, by, at, ReleasedOn.Iso, () =>
        {
            (DepartureId, RuleVersion) = (departure.Id, ruleVersion);
            Place(departure.ReleasedOn, point);
        });
        return true;
    }

    int Next => _attempts.Count + _answers.Count + 1;

    void Place(DateOnly released, FollowUpPoint point) => (ReleasedOn, Opens, Due, Closes) = (released, point.Opens(released), point.Due(released), point.Closes(released));

    void CheckDay(DateOnly on, FollowUpRules rules, DateTime at)
    {
        if (on > at.OfficeDay) throw FollowUpRefusals.DayToCome;
        if (on < ReleasedOn) throw FollowUpRefusals.BeforeRelease(ReleasedOn);
        if (on < Opens) throw FollowUpRefusals.TooEarly(Opens);
        if (on > Closes) throw FollowUpRefusals.WindowClosed(Closes);
        if (at.OfficeDay.DayNumber - on.DayNumber > rules.PaperDays.Value) throw FollowUpRefusals.PaperTooOld(rules.PaperDays.Value);
    }

    void Correct(int no, bool inError, string why, Actor by, DateTime at)
    {
        var (attempt, answer) = (_attempts.SingleOrDefault(a => a.No == no), _answers.SingleOrDefault(a => a.No == no));
        if ((attempt is null && answer is null) || inError == ((attempt?.InErrorWhy ?? answer?.InErrorWhy) is not null)) throw FollowUpRefusals.EntryStandsSo;
        if (State is FollowUpState.Cancelled) throw FollowUpRefusals.NobodyAsks;

        if (attempt is not null) attempt.InErrorWhy = inError ? why : null;
        else answer!.InErrorWhy = inError ? why : null;
        Settle(by, at, why);
    }

    /// <summary>The state that follows from the entries that count.</summary>
    void Settle(Actor by, DateTime at, string? note)
    {
        var (act, state) = Answered is not null ? (FollowUpAct.Reinstate, FollowUpState.Answered)
            : Tried > 0 ? (FollowUpAct.Resume, FollowUpState.NotReached) : (FollowUpAct.Reopen, FollowUpState.Due);
        if (State == state) Record(act, by, at, note);
        else Do(act, by, at, note, () => (LostReason, CancelReason) = (null, null));
        AnsweredOn = Answered?.On;
    }

    void Do(FollowUpAct act, Actor by, DateTime at, string? note, Action change)
    {
        var next = FollowUpLifecycle.Table.After(State, act);
        change();
        State = next;
        Record(act, by, at, note);
    }

    void Record(FollowUpAct act, Actor by, DateTime at, string? note) => _history.Add(new(_history.Count + 1, act, by.Id, by.Name, at, note));
}
