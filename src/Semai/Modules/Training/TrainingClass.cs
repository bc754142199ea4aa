using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Reference;
using Semai.Modules.Training.Curricula;

namespace Semai.Modules.Training;

/// <summary>What a class is to be: agreed before it exists.</summary>
/// <param name="Sector">The curriculum's; null for the entrepreneurship core.</param>
/// <param name="Unit">Number of the prison where it is held.</param>
/// <param name="Instructors">Names, one a line.</param>
/// <param name="AlsoServes">Other promises of the same agreement that the class counts for: certificates issued, classes held.</param>
public sealed record ClassPlan(
    string Title, Id<Curriculum> CurriculumId, Sector? Sector, Id<Commitment> CommitmentId, Guid AgreementId, int Unit,
    string Venue, string Instructors, int Capacity, IReadOnlyList<PlannedSession> Sessions,
    IReadOnlyList<Id<Commitment>>? AlsoServes = null);

/// <summary>
/// A class: one run of a curriculum in a prison, that serves a commitment of an agreement. It owns its sessions;
/// who is in it stands in <see cref="Enrolment"/>.
/// </summary>
public sealed class TrainingClass : IVersioned
{
    public const int CodeMax = 30;
    public const int TitleMax = 150;
    public const int InstructorsMax = 500;
    public const int CapacityMax = 200;

    readonly List<Session> _sessions = [];
    readonly List<ServedCommitment> _serves = [];
    readonly List<ClassEvent> _history = [];

    public Id<TrainingClass> Id { get; private init; }

    /// <summary>The number people call it by: <c>KLS/2026/0007</c>.</summary>
    public string Code { get; private init; } = "";

    public string Title { get; private set; } = "";

    /// <summary>Number and title as they are searched.</summary>
    public string Search { get; private init; } = "";

    public Id<Curriculum> CurriculumId { get; private init; }
    public Sector? Sector { get; private init; }

    /// <summary>The promise for which it was planned.</summary>
    public Id<Commitment> CommitmentId { get; private init; }

    /// <summary>
    /// Every promise that it counts for, that one among them: one class may train people, issue their certificates and
    /// be one of ten classes, each promised apart.
    /// </summary>
    public IReadOnlyList<ServedCommitment> Serves => _serves;

    /// <summary>The agreement of that promise. Its parties, while it is in force, may see the class.</summary>
    public Guid AgreementId { get; private init; }

    public int Unit { get; private init; }
    public string Venue { get; private set; } = "";

    /// <summary>Names, one a line.</summary>
    public string Instructors { get; private set; } = "";

    public int Capacity { get; private set; }
    public ClassState State { get; private set; }

    /// <summary>Days of the first and the last session that is not cancelled.</summary>
    public DateOnly Starts { get; private set; }

    public DateOnly Ends { get; private set; }
    public DateOnly? CompletedOn { get; private set; }
    public int Version { get; private set; }

    /// <summary>In the order in which they were laid out.</summary>
    public IReadOnlyList<Session> Sessions => [.. _sessions.OrderBy(s => s.No)];

    /// <summary>Every act, in order; never edited.</summary>
    public IReadOnlyList<ClassEvent> History => [.. _history.OrderBy(e => e.No)];

    /// <summary>Lesson hours (JP) of the sessions that are not cancelled.</summary>
    public int Hours => _sessions.Where(s => s.State is not SessionState.Cancelled).Sum(s => s.Hours);

    /// <exception cref="Refusal">No place, or no session.</exception>
    public static TrainingClass Plan(string code, ClassPlan plan, Actor by, DateTime at)
    {
        if (plan.Capacity is < 1 or > CapacityMax) throw TrainingRefusals.NoPlaces;
        if (plan.Sessions.Count == 0) throw TrainingRefusals.NoHours;

        var planned = new TrainingClass
        {
            Id = Id<TrainingClass>.New(at),
            Code = code,
            Title = plan.Title,
            Search = Folded.Of($"{code} {plan.Title}"),
            CurriculumId = plan.CurriculumId,
            Sector = plan.Sector,
            CommitmentId = plan.CommitmentId,
            AgreementId = plan.AgreementId,
            Unit = plan.Unit,
            Venue = plan.Venue,
            Instructors = plan.Instructors,
            Capacity = plan.Capacity,
        };
        planned._serves.AddRange(new[] { plan.CommitmentId }.Concat(plan.AlsoServes ?? []).Distinct().Select(c => new ServedCommitment(c)));
        planned._sessions.AddRange(plan.Sessions.Select(s => Session.Of(s, plan.Venue)));
        planned.Redate();
        planned.Record(ClassAct.Plan, by, at, null);
        return planned;
    }

    public Session? FindSession(int no) => _sessions.SingleOrDefault(s => s.No == no);

    /// <summary>The first proposal opens the selection; later ones change nothing.</summary>
    public void OpenSelection(Actor by, DateTime at) => Do(ClassAct.OpenSelection, by, at, null, () => { });

    /// <exception cref="Refusal">Nobody is enrolled, or not while selecting.</exception>
    public void Start(int enrolled, Actor by, DateTime at) => Do(ClassAct.Start, by, at, null, () =>
    {
        if (enrolled == 0) throw TrainingRefusals.NobodyEnrolled;
    });

    /// <summary>Moves a session that has not been held. It keeps its number and its lesson hours.</summary>
    public void Reschedule(int no, DateOnly to, TimeOnly starts, string venue, string reason, Actor by, DateTime at) =>
        Do(ClassAct.Reschedule, by, at, $"{no}: {reason}", () => Need(no).Move(to, starts, venue, reason));

    public void CancelSession(int no, string reason, Actor by, DateTime at) =>
        Do(ClassAct.CancelSession, by, at, $"{no}: {reason}", () => Need(no).Drop(reason));

    /// <summary>A register was taken: the session was held. Taking it again leaves the session as it is.</summary>
    /// <exception cref="Refusal">The class does not run, the session is cancelled or still to come.</exception>
    public void TakeRegister(int no, DateOnly today, Actor by, DateTime at)
    {
        _ = ClassLifecycle.Table.After(State, ClassAct.TakeRegister);
        var session = Need(no);
        if (session.Date > today) throw TrainingRefusals.SessionToCome(session.Date);
        if (session.State is SessionState.Held) return;

        session.Hold(today);
        Record(ClassAct.TakeRegister, by, at, $"{no}");
    }

    /// <summary>Ends the class. Sessions that were never held are cancelled with the reason given.</summary>
    /// <exception cref="Refusal">No session was held, or sessions are open and no reason is given.</exception>
    public void Complete(DateOnly on, string? reasonForUnheld, Actor by, DateTime at) => Do(ClassAct.Complete, by, at, reasonForUnheld, () =>
    {
        if (_sessions.All(s => s.State is not SessionState.Held)) throw TrainingRefusals.NothingHeld;

        var open = _sessions.Where(s => s.IsOpen).ToList();
        if (open.Count > 0 && string.IsNullOrWhiteSpace(reasonForUnheld)) throw TrainingRefusals.SessionsNotHeld(open.Count);

        open.ForEach(s => s.Drop(reasonForUnheld!));
        CompletedOn = on;
    });

    public void Cancel(string reason, Actor by, DateTime at) => Do(ClassAct.Cancel, by, at, reason, () => { });

    void Do(ClassAct act, Actor by, DateTime at, string? note, Action change)
    {
        var next = ClassLifecycle.Table.After(State, act);
        change();
        State = next;
        Redate();
        Record(act, by, at, note);
    }

    Session Need(int no) => FindSession(no) ?? throw TrainingRefusals.NoSuchSession(no);

    void Redate()
    {
        var dates = _sessions.Where(s => s.State is not SessionState.Cancelled).Select(s => s.Date).DefaultIfEmpty(Starts).ToList();
        (Starts, Ends) = (dates.Min(), dates.Max());
    }

    void Record(ClassAct act, Actor by, DateTime at, string? note) =>
        _history.Add(new(_history.Count + 1, act, by.Id, by.Name, at, note));
}

/// <summary>One act on a class: what, who, when and the words that went with it.</summary>
public sealed record ClassEvent(int No, ClassAct Act, string By, string ByName, DateTime At, string? Note)
{
    public const int NoteMax = 600;
}
