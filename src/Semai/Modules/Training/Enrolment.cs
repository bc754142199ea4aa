using Semai.Modules.Participants;

namespace Semai.Modules.Training;

/// <summary>A person proposed for a class, and what came of it. The reasons of the proposal are kept as they were.</summary>
public sealed class Enrolment : IVersioned
{
    public const int ReasonsMax = 1000;
    public const int NoteMax = 300;

    readonly List<EnrolmentEvent> _history = [];

    public Id<Enrolment> Id { get; private init; }
    public Id<TrainingClass> ClassId { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }
    public int Unit { get; private init; }

    /// <summary>The agreement that the class serves; its parties may count the enrolment.</summary>
    public Guid AgreementId { get; private init; }

    public EnrolmentState State { get; private set; }

    /// <summary>Points of the ranking when proposed, 0 to 100.</summary>
    public int Points { get; private init; }

    /// <summary>The ranking's sentences when proposed, one a line.</summary>
    public string Reasons { get; private init; } = "";

    public string ProposedBy { get; private init; } = "";
    public string ProposedByName { get; private init; } = "";

    /// <summary>The minutes in which the team decided.</summary>
    public Id<SelectionMinutes>? MinutesId { get; private set; }

    /// <summary>First day in the class; sessions before it are not counted against the person.</summary>
    public DateOnly? Began { get; private set; }

    public DateOnly? LeftOn { get; private set; }
    public LeaveReason? LeaveReason { get; private set; }
    public string? Note { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<EnrolmentEvent> History => [.. _history.OrderBy(e => e.No)];

    public bool HoldsPlace => EnrolmentLifecycle.Placed.Contains(State);

    public static Enrolment Propose(TrainingClass @class, Id<Participant> participant, int points, string reasons, Actor by, DateTime at)
    {
        var proposed = new Enrolment
        {
            Id = Id<Enrolment>.New(at),
            ClassId = @class.Id,
            ParticipantId = participant,
            Unit = @class.Unit,
            AgreementId = @class.AgreementId,
            Points = points,
            Reasons = reasons,
            ProposedBy = by.Id,
            ProposedByName = by.Name,
        };
        proposed.Record(EnrolmentAct.Propose, by, at, null);
        return proposed;
    }

    /// <summary>The team agrees and there is a place.</summary>
    /// <exception cref="Refusal">The one who decides is the one who proposed.</exception>
    public void Approve(SelectionMinutes minutes, Actor by, DateTime at) => Decide(EnrolmentAct.Approve, minutes, null, by, at);

    /// <summary>The team agrees; every place is taken.</summary>
    public void WaitList(SelectionMinutes minutes, Actor by, DateTime at) => Decide(EnrolmentAct.WaitList, minutes, null, by, at);

    public void Decline(SelectionMinutes minutes, string? why, Actor by, DateTime at) => Decide(EnrolmentAct.Decline, minutes, why, by, at);

    /// <summary>A place has come free for one who waited; the team's earlier minutes stand.</summary>
    public void Admit(Actor by, DateTime at)
    {
        if (State is not EnrolmentState.WaitListed) throw TrainingRefusals.NotWaiting;
        Do(EnrolmentAct.Approve, null, by, at);
    }

    public void Enrol(Actor by, DateTime at) => Do(EnrolmentAct.Enrol, null, by, at);

    public void Begin(DateOnly on, Actor by, DateTime at)
    {
        Do(EnrolmentAct.Begin, null, by, at);
        Began = on;
    }

    public void Complete(Actor by, DateTime at) => Do(EnrolmentAct.Complete, null, by, at);

    /// <param name="why">The reasons of the rule, in words.</param>
    public void FallShort(string why, Actor by, DateTime at)
    {
        Do(EnrolmentAct.FallShort, why, by, at);
        Note = why;
    }

    public void Leave(LeaveReason reason, DateOnly on, string? note, Actor by, DateTime at)
    {
        Do(reason.Act, note, by, at);
        (LeaveReason, LeftOn, Note) = (reason, on, note);
    }

    void Decide(EnrolmentAct act, SelectionMinutes minutes, string? why, Actor by, DateTime at)
    {
        if (by.Id == ProposedBy) throw TrainingRefusals.OwnProposal;

        Do(act, why, by, at);
        MinutesId = minutes.Id;
        Note = why ?? Note;
    }

    void Do(EnrolmentAct act, string? note, Actor by, DateTime at)
    {
        State = EnrolmentLifecycle.Table.After(State, act);
        Record(act, by, at, note);
    }

    void Record(EnrolmentAct act, Actor by, DateTime at, string? note) =>
        _history.Add(new(_history.Count + 1, act, by.Id, by.Name, at, note));
}

/// <summary>One act on an enrolment: what, who, when and the words that went with it.</summary>
public sealed record EnrolmentEvent(int No, EnrolmentAct Act, string By, string ByName, DateTime At, string? Note)
{
    public const int NoteMax = 600;
}
