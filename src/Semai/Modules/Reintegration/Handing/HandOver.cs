using Semai.Modules.Agreements;
using Semai.Modules.Participants;

namespace Semai.Modules.Reintegration.Handing;

/// <summary>What goes along with the person.</summary>
public enum HandOverThing { Plan, Certificates, MentorPair, RunningClass, Orders, Documents }

/// <summary>One act on a hand-over; never edited.</summary>
public sealed record HandOverEvent(int No, HandOverAct Act, string By, string ByName, DateOnly On, DateTime RecordedAt, string? Note);

/// <summary>From whom and to whom.</summary>
/// <param name="Unit">Number of the prison that keeps the record.</param>
/// <param name="FromId">The sending organisation.</param>
/// <param name="FromUnit">Number of the sending prison or probation office.</param>
/// <param name="ToUnit">Number of the receiving probation office; null for an agency.</param>
/// <param name="AgreementId">Under which an agency receives; its access ends with it.</param>
public sealed record HandOverRoute(HandOverLeg Leg, int Unit, Guid FromId, int FromUnit, Guid ToId, int? ToUnit, Guid? AgreementId);

/// <summary>One office gives a person who leaves prison to the next, and that office says that it has them: nobody falls between.</summary>
public sealed class HandOver : IVersioned
{
    public const int TextMax = 400;

    readonly List<HandOverEvent> _history = [];

    HandOver() { }

    public Id<HandOver> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }
    public HandOverLeg Leg { get; private init; }
    public int Unit { get; private init; }
    public Guid FromId { get; private init; }
    public int FromUnit { get; private init; }
    public Guid ToId { get; private init; }
    public int? ToUnit { get; private init; }
    public Guid? AgreementId { get; private init; }

    /// <summary>The day of the person's written consent; null towards a probation office.</summary>
    public DateOnly? ConsentOn { get; private init; }

    /// <summary>What goes along, by its names, with blanks between.</summary>
    public string Kept { get; private init; } = "";

    /// <summary>Papers that go along, and what else the receiver should know.</summary>
    public string? Note { get; private init; }

    public HandOverState State { get; private set; }

    /// <summary>The day on which the receiver said that it has the person.</summary>
    public DateOnly? AcceptedOn { get; private set; }

    /// <summary>Person and receiver until it ends. Unlike any other.</summary>
    public string? RunningKey { get; private set; }

    public DateTime RecordedAt { get; private init; }
    public int Version { get; private set; }

    public IReadOnlyList<HandOverThing> Things => [.. Kept.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<HandOverThing>)];

    /// <summary>Every act, in order.</summary>
    public IReadOnlyList<HandOverEvent> History => [.. _history.OrderBy(e => e.No)];

    public bool ToAgency => Leg is not HandOverLeg.PrisonToProbation;

    /// <param name="consentOn">Needed towards an agency.</param>
    /// <exception cref="Refusal">The consent is missing or its day is to come, or nothing goes along.</exception>
    public static HandOver Prepare(Id<Participant> person, HandOverRoute route, DateOnly? consentOn, IReadOnlyCollection<HandOverThing> things, string? note, Actor by, DateTime at)
    {
        if (route.Leg is not HandOverLeg.PrisonToProbation && consentOn is null) throw HandOverRefusals.ConsentMissing;
        if (consentOn > at.OfficeDay) throw HandOverRefusals.DayToCome;
        if (things.Count == 0) throw HandOverRefusals.NothingGoesAlong;

        var made = new HandOver
        {
            Id = Id<HandOver>.New(at),
            ParticipantId = person,
            Leg = route.Leg,
            Unit = route.Unit,
            FromId = route.FromId,
            FromUnit = route.FromUnit,
            ToId = route.ToId,
            ToUnit = route.ToUnit,
            AgreementId = route.AgreementId,
            ConsentOn = route.Leg is HandOverLeg.PrisonToProbation ? null : consentOn,
            Kept = string.Join(' ', things.Distinct().Order()),
            Note = Wording.OrNone(note, TextMax),
            RunningKey = $"{person.Value:n} {route.ToId:n}",
            RecordedAt = at,
        };
        made.Record(HandOverAct.Prepare, by, at, null);
        return made;
    }

    public void Send(string? note, Actor by, DateTime at) => Do(HandOverAct.Send, by, at, note, () => { });

    /// <exception cref="Refusal">By one who prepared or sent it.</exception>
    public void Accept(string? note, Actor by, DateTime at) => Do(HandOverAct.Accept, by, at, note, () =>
    {
        if (_history.Any(e => e.By == by.Id && e.Act is HandOverAct.Prepare or HandOverAct.Send)) throw HandOverRefusals.SamePerson;
        AcceptedOn = at.OfficeDay;
    });

    public void Refuse(string why, Actor by, DateTime at) => Do(HandOverAct.Refuse, by, at, Wording.Of(why, TextMax), () => { });

    /// <summary>Called back, or the person withdrew the consent.</summary>
    public void End(string why, Actor by, DateTime at) => Do(HandOverAct.End, by, at, Wording.Of(why, TextMax), () => RunningKey = null);

    void Do(HandOverAct act, Actor by, DateTime at, string? note, Action change)
    {
        var (next, words) = (HandOverLifecycle.Table.After(State, act), Wording.OrNone(note, TextMax));
        change();
        State = next;
        Record(act, by, at, words);
    }

    void Record(HandOverAct act, Actor by, DateTime at, string? note) => _history.Add(new(_history.Count + 1, act, by.Id, by.Name, at.OfficeDay, at, note));
}
