using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.BusinessPlans;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>What a path is begun from.</summary>
/// <param name="Name">Of the business.</param>
/// <param name="Suggested">Code of the kind that fits by class or sector; null where none does.</param>
public sealed record PathOrigin(string Name, Id<BusinessPlan>? PlanId, Id<Venture>? VentureId, string? Suggested);

/// <summary>What is said with an act on a step.</summary>
/// <param name="On">The day it happened.</param>
/// <param name="Number">Of what was granted.</param>
/// <param name="ExpiresOn">Its last day as its paper says; worked out from its term where that is not given.</param>
/// <param name="Note">Why it was refused, is not needed or was in error; else what is worth knowing.</param>
public sealed record StepSaid(DateOnly On, string? Number = null, DateOnly? ExpiresOn = null, string? Note = null);

/// <summary>A person's way to selling lawfully: the licences that their line of business needs, in order.</summary>
public sealed class LicencePath : IVersioned
{
    public const int NoteMax = 400;
    public const int CodeMax = 40;

    readonly List<LicenceStep> _steps = [];
    readonly List<LicenceEvent> _history = [];

    LicencePath() { }

    public Id<LicencePath> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }

    /// <summary>Number of the prison that keeps the person's record. Shown on no page of the path.</summary>
    public int Unit { get; private init; }

    /// <summary>The business it was begun for, as plan or venture called it then.</summary>
    public string Name { get; private init; } = "";

    public Id<BusinessPlan>? PlanId { get; private init; }
    public Id<Venture>? VentureId { get; private init; }

    /// <summary>Code of the kind of path that the officer chose.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>Code of the kind that class or sector suggested; null where none fitted.</summary>
    public string? Suggested { get; private init; }

    /// <summary>Version of the reference data with which it began, and by which it goes on.</summary>
    public int RuleVersion { get; private init; }

    public PathState State { get; private set; }

    /// <summary>Person and kind while it runs. Unlike any other.</summary>
    public string? RunningKey { get; private set; }

    public DateTime RecordedAt { get; private init; }
    public int Version { get; private set; }

    public IReadOnlyList<LicenceStep> Steps => [.. _steps.OrderBy(s => s.No)];
    public IReadOnlyList<LicenceEvent> History => [.. _history.OrderBy(e => e.No)];

    /// <exception cref="Refusal">There is no such kind.</exception>
    public static LicencePath Begin(Id<Participant> person, int unit, string kind, PathOrigin origin, LicencePathRules rules, Actor by, DateTime at)
    {
        if (rules.Find(kind) is not { } chosen) throw LicencePathRefusals.NoSuchKind;

        var path = new LicencePath
        {
            Id = Id<LicencePath>.New(at),
            ParticipantId = person,
            Unit = unit,
            Name = Wording.Of(origin.Name, Venture.NameMax),
            PlanId = origin.PlanId,
            VentureId = origin.VentureId,
            Kind = chosen.Code,
            Suggested = origin.Suggested,
            RuleVersion = rules.Version,
            RunningKey = $"{person.Value:n}:{chosen.Code}",
            RecordedAt = at,
        };
        path._steps.AddRange(chosen.Steps.Select((code, no) => new LicenceStep(no + 1, code)));
        path.Record(null, PathAct.Begin.ToString(), at.OfficeDay, by, at, null);
        return path;
    }

    public LicenceStep? Step(int no) => _steps.SingleOrDefault(s => s.No == no);

    /// <summary>One act on one step.</summary>
    /// <param name="rules">Of the version of this path.</param>
    /// <exception cref="Refusal">A step before it is not there, the day is wrong, or a number or reason is missing.</exception>
    public void Do(int no, LicenceAct act, StepSaid said, LicencePathRules rules, Actor by, DateTime at)
    {
        MustRun();
        var (step, note) = (_steps.Single(s => s.No == no), Wording.OrNone(said.Note, NoteMax));
        var next = LicenceLifecycle.Table.After(step.State, act);
        if (act is not (LicenceAct.Skip or LicenceAct.Refuse or LicenceAct.Retract) && WaitsFor(step, rules, at.OfficeDay) is [var before, ..])
            throw LicencePathRefusals.Waits(rules.Step(step.Code).Said, rules.Step(before.Code).Said);
        if (said.On > at.OfficeDay) throw LicencePathRefusals.DayToCome;
        if (act is not LicenceAct.Recognise && said.On < step.Since) throw LicencePathRefusals.BeforeLast(step.Since);
        if (act is LicenceAct.Refuse or LicenceAct.Skip or LicenceAct.Retract && note is null) throw LicencePathRefusals.ReasonMissing;

        step.Follow(next, act, said with { Note = note }, rules.Step(step.Code));
        Record(no, act.ToString(), said.On, by, at, note);
    }

    /// <summary>Which documents are there, and who helps.</summary>
    /// <exception cref="Refusal">The step asks for no such document.</exception>
    public void Keep(int no, IReadOnlyCollection<string> documents, Guid? office, string? helper, LicencePathRules rules)
    {
        MustRun();
        var step = _steps.Single(s => s.No == no);
        var asked = rules.Step(step.Code).Documents.Select(d => d.Code).ToList();
        if (documents.Except(asked).Any()) throw LicencePathRefusals.NoSuchDocument;
        step.Keep([.. asked.Where(documents.Contains)], office, Wording.OrNone(helper, LicenceStep.HelperMax));
    }

    /// <summary>The steps that must be there before this one and are not, in order.</summary>
    public IReadOnlyList<LicenceStep> WaitsFor(LicenceStep step, LicencePathRules rules, DateOnly today) =>
        [.. Steps.Where(s => rules.Step(step.Code).After.Contains(s.Code) && !s.IsThereOn(today))];

    public LicenceStanding StandingOf(LicenceStep step, LicencePathRules rules, DateOnly today) => step.State switch
    {
        LicenceState.NotBegun => WaitsFor(step, rules, today).Count > 0 ? LicenceStanding.Waits : LicenceStanding.Ready,
        LicenceState.Preparing => LicenceStanding.Preparing,
        LicenceState.Submitted => LicenceStanding.Submitted,
        LicenceState.Granted => step.ExpiresOn is not { } last ? LicenceStanding.Granted
            : last < today ? LicenceStanding.Expired : last <= today.AddDays(rules.RemindDays.Value) ? LicenceStanding.Ending : LicenceStanding.Granted,
        LicenceState.Refused => LicenceStanding.Refused,
        LicenceState.NotNeeded => LicenceStanding.NotNeeded,
    };

    /// <summary>The step to see to now; null where all are there.</summary>
    public LicenceStep? Next(LicencePathRules rules, DateOnly today) =>
        Steps.FirstOrDefault(s => WaitsFor(s, rules, today).Count == 0
            && StandingOf(s, rules, today) is not (LicenceStanding.Granted or LicenceStanding.NotNeeded));

    public void Close(string? why, Actor by, DateTime at) => Move(PathAct.Close, why, by, at, null);

    public void Reopen(string? why, Actor by, DateTime at) => Move(PathAct.Reopen, why, by, at, $"{ParticipantId.Value:n}:{Kind}");

    void Move(PathAct act, string? why, Actor by, DateTime at, string? key)
    {
        var (next, note) = (PathLifecycle.Table.After(State, act), Wording.OrNone(why, NoteMax) ?? throw LicencePathRefusals.ReasonMissing);
        (State, RunningKey) = (next, key);
        Record(null, act.ToString(), at.OfficeDay, by, at, note);
    }

    void MustRun()
    {
        if (State is not PathState.Running) throw LicencePathRefusals.PathClosed;
    }

    void Record(int? step, string act, DateOnly on, Actor by, DateTime at, string? note) =>
        _history.Add(new(_history.Count + 1, step, act, on, by.Id, by.Name, at, note));
}
