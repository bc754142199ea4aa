using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Alarms;

namespace Semai.Modules.Reintegration.Returns;

/// <summary>One act on a return; never edited.</summary>
public sealed record ReturnEvent(int No, ReturnAct Act, ReturnReason? Reason, string By, string ByName, DateTime RecordedAt, string? Note);

/// <summary>
/// A released person is present in a prison again, by its register. What it was must be said by somebody of that prison:
/// a new conviction and a breach of conditions are two figures, and a release recorded in error is none.
/// </summary>
public sealed class PrisonReturn : IVersioned
{
    public const int TextMax = 400;

    readonly List<ReturnEvent> _history = [];

    PrisonReturn() { }

    public Id<PrisonReturn> Id { get; private init; }

    /// <summary>The release after which it was.</summary>
    public Id<Departure> DepartureId { get; private init; }

    public Id<Participant> ParticipantId { get; private init; }
    public int Unit { get; private init; }
    public DateOnly ReleasedOn { get; private init; }

    /// <summary>The day of the return, by the register.</summary>
    public DateOnly On { get; private init; }

    public ReturnState State { get; private set; }

    /// <summary>Null until somebody has said it.</summary>
    public ReturnReason? Reason { get; private set; }

    public int Version { get; private set; }

    /// <summary>Every act, in order.</summary>
    public IReadOnlyList<ReturnEvent> History => [.. _history.OrderBy(e => e.No)];

    public bool IsError => Reason is ReturnReason.ReleaseInError;

    public static PrisonReturn Record(Departure departure, DateOnly on, Actor by, DateTime at)
    {
        var made = new PrisonReturn { Id = Id<PrisonReturn>.New(at), DepartureId = departure.Id, ParticipantId = departure.ParticipantId, Unit = departure.Unit, ReleasedOn = departure.ReleasedOn, On = on };
        made.Tell(ReturnAct.Record, by, at, null);
        if (on <= departure.ReleasedOn) made.Explain(ReturnReason.ReleaseInError, Say(id: "Kembali tercatat pada atau sebelum hari bebas.", en: "Recorded as back on or before the day of release."), by, at);
        return made;
    }

    /// <param name="note">The paper that says so. No offence.</param>
    public void Explain(ReturnReason reason, string note, Actor by, DateTime at)
    {
        var (next, words) = (ReturnLifecycle.Table.After(State, ReturnAct.Explain), Wording.Of(note, TextMax));
        (State, Reason) = (next, reason);
        Tell(ReturnAct.Explain, by, at, words);
    }

    void Tell(ReturnAct act, Actor by, DateTime at, string? note) => _history.Add(new(_history.Count + 1, act, Reason, by.Id, by.Name, at, note));
}
