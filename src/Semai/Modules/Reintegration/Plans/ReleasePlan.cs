using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Participants;

namespace Semai.Modules.Reintegration.Plans;

/// <summary>One act on a plan: who, when, why; never edited.</summary>
public sealed record PlanEvent(int No, PlanAct Act, string By, string ByName, DateOnly On, DateTime RecordedAt, string? Note);

/// <summary>What a person needs to live outside, and who sees to it before the day of release.</summary>
public sealed class ReleasePlan : IVersioned
{
    public const int TextMax = 400;

    readonly List<PlanStep> _steps = [];
    readonly List<PlanEvent> _history = [];

    ReleasePlan() { }

    public Id<ReleasePlan> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }

    /// <summary>The prison's number.</summary>
    public int Unit { get; private init; }

    public PlanState State { get; private set; }

    /// <summary>The day on which the person agreed; null until then and while it is being written again.</summary>
    public DateOnly? AgreedOn { get; private set; }

    public string? Witness { get; private set; }

    /// <summary>The person while the plan is not closed. Unlike any other: a person has one such plan.</summary>
    public string? RunningKey { get; private set; }

    public DateTime RecordedAt { get; private init; }
    public int Version { get; private set; }

    public IReadOnlyList<PlanStep> Steps => [.. _steps.OrderBy(s => s.No)];

    /// <summary>Every act, in order.</summary>
    public IReadOnlyList<PlanEvent> History => [.. _history.OrderBy(e => e.No)];

    /// <summary>Pathways that nobody has looked at yet.</summary>
    public IReadOnlyList<Pathway> Missing => [.. Enum.GetValues<Pathway>().Where(p => _steps.All(s => s.Pathway != p))];

    public int Unsettled => _steps.Count(s => s.Standing is StepStanding.Open);

    public static ReleasePlan Draft(Id<Participant> person, int unit, Actor by, DateTime at)
    {
        var plan = new ReleasePlan { Id = Id<ReleasePlan>.New(at), ParticipantId = person, Unit = unit, RunningKey = $"{person.Value:n}", RecordedAt = at };
        plan.Record(PlanAct.Draft, at.OfficeDay, by, at, null);
        return plan;
    }

    /// <exception cref="Refusal">The person has agreed already: what is added must be agreed again.</exception>
    public PlanStep Add(Pathway pathway, string need, string act, string responsible, DateOnly due, Vault vault)
    {
        if (State is not PlanState.Drafted) throw PlanRefusals.NotDrafted;

        var step = new PlanStep(Id, _steps.Count + 1, pathway, Wording.Of(need, TextMax), Wording.Of(act, TextMax), Wording.Of(responsible, PlanStep.WhoMax), due, vault);
        _steps.Add(step);
        return step;
    }

    /// <param name="standing">Done or not needed.</param>
    /// <param name="note">What came of it; for what is not needed, why.</param>
    /// <exception cref="Refusal">No such step is open, its day is to come, or the reason is missing.</exception>
    public PlanStep Settle(int no, StepStanding standing, DateOnly on, string? note, Vault vault, Actor by, DateTime at)
    {
        if (State is PlanState.Closed || _steps.SingleOrDefault(s => s.No == no) is not { Standing: StepStanding.Open } step || standing is StepStanding.Open) throw PlanRefusals.NothingToSettle;
        if (on > at.OfficeDay) throw PlanRefusals.DayToCome;
        if (standing is StepStanding.NotNeeded && string.IsNullOrWhiteSpace(note)) throw PlanRefusals.ReasonMissing;

        step.Settle(standing, on, Wording.OrNone(note, TextMax), vault, by);
        return step;
    }

    /// <summary>It was settled in error: open again.</summary>
    /// <exception cref="Refusal">No such step is settled, or the plan is closed.</exception>
    public PlanStep Unsettle(int no, string why, Actor by, DateTime at)
    {
        if (State is PlanState.Closed || _steps.SingleOrDefault(s => s.No == no) is not { Standing: not StepStanding.Open } step) throw PlanRefusals.NothingToSettle;

        Record(PlanAct.Unsettle, at.OfficeDay, by, at, $"{no}: {Wording.Of(why, TextMax)}");
        step.Unsettle();
        return step;
    }

    /// <param name="on">The day of the person's signature.</param>
    /// <param name="witness">Who stood by.</param>
    /// <exception cref="Refusal">A pathway was not looked at, or the day is to come.</exception>
    public void Agree(DateOnly on, string witness, Actor by, DateTime at) => Do(PlanAct.Agree, on, by, at, null, () =>
    {
        if (on > at.OfficeDay) throw PlanRefusals.DayToCome;
        if (Missing is { Count: > 0 } missing) throw PlanRefusals.PathwaysMissing(string.Join(", ", missing.Select(PlanWords.Of)));
        (AgreedOn, Witness) = (on, Wording.Of(witness, PlanStep.WhoMax));
    });

    /// <exception cref="Refusal">A step is still open.</exception>
    public void Close(string? note, Actor by, DateTime at) => Do(PlanAct.Close, at.OfficeDay, by, at, note, () =>
    {
        if (Unsettled > 0) throw PlanRefusals.StepsOpen(Unsettled);
        RunningKey = null;
    });

    /// <summary>Written on, and to be agreed again.</summary>
    public void Reopen(string why, Actor by, DateTime at) => Do(PlanAct.Reopen, at.OfficeDay, by, at, Wording.Of(why, TextMax), () =>
        (AgreedOn, Witness, RunningKey) = (null, null, $"{ParticipantId.Value:n}"));

    void Do(PlanAct act, DateOnly on, Actor by, DateTime at, string? note, Action change)
    {
        var (next, words) = (PlanLifecycle.Table.After(State, act), Wording.OrNone(note, TextMax));
        change();
        State = next;
        Record(act, on, by, at, words);
    }

    void Record(PlanAct act, DateOnly on, Actor by, DateTime at, string? note) => _history.Add(new(_history.Count + 1, act, by.Id, by.Name, on, at, note));
}
