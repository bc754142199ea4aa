using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;

namespace Semai.Modules.Production.Work;

/// <summary>
/// A person who works for pay in a prison (upah or premi, PP 32/1999 art. 29). Nobody is made to: it rests on a written
/// consent before a witness, which may be taken back, and on minutes of the observation team.
/// </summary>
public sealed class Worker : IVersioned
{
    public const int NoteMax = 600;
    public const int WitnessMax = 150;

    readonly List<WorkerEvent> _history = [];

    Worker() { }

    public Id<Worker> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }

    /// <summary>The prison's number.</summary>
    public int Unit { get; private init; }

    public WorkerState State { get; private set; }

    /// <summary>The day of the person's signature; null until it is there.</summary>
    public DateOnly? ConsentOn { get; private set; }

    /// <summary>Who saw the person sign.</summary>
    public string? Witness { get; private set; }

    /// <summary>From this day on the consent holds no more; null while it does.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>What the observation team decided, frozen with the advice of that day.</summary>
    public Id<EligibilityDecision>? DecisionId { get; private set; }

    public string? MinutesNumber { get; private set; }
    public DateOnly? MinutesOn { get; private set; }
    public DateOnly? StartedOn { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The person while it runs; null once it has ended. Unlike any other.</summary>
    public string? RunningKey { get; private set; }

    public DateTime RecordedAt { get; private init; }
    public int Version { get; private set; }

    /// <summary>Every act, in order; never edited.</summary>
    public IReadOnlyList<WorkerEvent> History => [.. _history.OrderBy(e => e.No)];

    public static Worker Propose(Id<Participant> person, int unit, string? note, Actor by, DateTime at)
    {
        var worker = new Worker
        {
            Id = Id<Worker>.New(at),
            ParticipantId = person,
            Unit = unit,
            RunningKey = $"{person.Value:n}",
            RecordedAt = at,
        };
        worker.Record(WorkerAct.Propose, null, at.OfficeDay, by, at, note);
        return worker;
    }

    /// <param name="on">The first day of work.</param>
    /// <exception cref="Refusal">By the one who proposed; before consent or minutes; a day to come.</exception>
    public void Start(WorkConsent consent, EligibilityDecision decision, DateOnly on, Actor by, DateTime at) => Do(WorkerAct.Start, null, on, by, at, null, () =>
    {
        if (_history[0].By == by.Id) throw WorkRefusals.SamePerson;
        if (string.IsNullOrWhiteSpace(consent.Witness)) throw WorkRefusals.WitnessMissing;
        if (consent.On > on || decision.DecidedOn > on) throw WorkRefusals.PaperFirst;
        (ConsentOn, Witness, StartedOn) = (consent.On, consent.Witness.Trim(), on);
        (DecisionId, MinutesNumber, MinutesOn) = (decision.Id, decision.MinutesNumber, decision.DecidedOn);
    });

    /// <param name="on">The first day without work.</param>
    public void Pause(WorkReason reason, DateOnly on, string? note, Actor by, DateTime at) => Do(WorkerAct.Pause, reason, on, by, at, note, () =>
    {
        if (reason is WorkReason.ConsentWithdrawn) throw WorkRefusals.WithdrawalEnds;
    });

    /// <param name="on">The first day of work again.</param>
    public void Resume(DateOnly on, string? note, Actor by, DateTime at) => Do(WorkerAct.Resume, null, on, by, at, note, () => { });

    /// <param name="on">The last day; where consent is taken back, the first day on which it no longer holds.</param>
    public void End(WorkReason reason, DateOnly on, string? note, Actor by, DateTime at) => Do(WorkerAct.End, reason, on, by, at, note, () =>
    {
        (EndedOn, RunningKey) = (on, null);
        if (reason is WorkReason.ConsentWithdrawn) WithdrawnOn = on;
    });

    /// <summary>The consent held on that day.</summary>
    public bool ConsentsOn(DateOnly day) => ConsentOn <= day && (WithdrawnOn is null || day < WithdrawnOn);

    /// <summary>Worked on that day by the acts on record: started, not paused, not ended, with consent.</summary>
    public bool WorksOn(DateOnly day) =>
        StartedOn <= day && (EndedOn is null || day <= EndedOn) && ConsentsOn(day)
        && History.LastOrDefault(e => e.Act is WorkerAct.Start or WorkerAct.Pause or WorkerAct.Resume && e.On <= day) is { Act: not WorkerAct.Pause };

    /// <summary>No act may lie before this day.</summary>
    internal DateOnly Earliest => StartedOn is null ? DateOnly.MinValue : _history.Where(e => e.Act is not WorkerAct.Propose).Max(e => e.On);

    void Do(WorkerAct act, WorkReason? reason, DateOnly on, Actor by, DateTime at, string? note, Action change)
    {
        var next = WorkerLifecycle.Table.After(State, act);
        if (on > at.OfficeDay || on < Earliest) throw WorkRefusals.NotThatDay;
        change();
        State = next;
        Record(act, reason, on, by, at, note);
    }

    void Record(WorkerAct act, WorkReason? reason, DateOnly on, Actor by, DateTime at, string? note) =>
        _history.Add(new(_history.Count + 1, act, reason, by.Id, by.Name, on, at, string.IsNullOrWhiteSpace(note) ? null : note.Trim()));
}

/// <summary>The person's own signature under the wish to work.</summary>
/// <param name="Witness">Who saw it.</param>
public sealed record WorkConsent(DateOnly On, string Witness);

/// <summary>One act on a person's work: what, why, who, on which day, when it was written down.</summary>
public sealed record WorkerEvent(int No, WorkerAct Act, WorkReason? Reason, string By, string ByName, DateOnly On, DateTime At, string? Note);
