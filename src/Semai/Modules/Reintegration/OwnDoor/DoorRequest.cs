using Semai.Modules.Agreements;
using Semai.Modules.Participants;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>What a released person may ask for at the door (UU 27/2022 art. 5 to 9).</summary>
public enum RequestKind { Copy, Correction, WithdrawConsent }

public enum RequestState { Waiting, Answered }

public enum RequestAct { Ask, Answer }

/// <summary>The life of a request, as a table.</summary>
public static class RequestLifecycle
{
    public static readonly Lifecycle<RequestState, RequestAct> Table = new("door-request", DoorWords.Of,
        (RequestState.Waiting, RequestAct.Answer, RequestState.Answered));
}

/// <summary>Something that a person asked for about their own data, with the clock of three times twenty-four hours.</summary>
public sealed class DoorRequest : IVersioned
{
    public const int TextMax = 400;

    DoorRequest() { }

    public Id<DoorRequest> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }
    public int Unit { get; private init; }
    public RequestKind Kind { get; private init; }

    /// <summary>The hand-over whose consent is withdrawn; null otherwise.</summary>
    public Guid? SubjectId { get; private init; }

    /// <summary>What is to be corrected, or from whom the consent is withdrawn.</summary>
    public string? What { get; private init; }

    public RequestState State { get; private set; }
    public DateTime AskedAt { get; private init; }

    /// <summary>By then it is answered; weekends count.</summary>
    public DateTime DueAt { get; private init; }

    public string? Answer { get; private set; }
    public string? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Person, kind and subject while it waits. Unlike any other.</summary>
    public string? WaitingKey { get; private set; }

    public int Version { get; private set; }

    public static DoorRequest Ask(Id<Participant> person, int unit, RequestKind kind, Guid? subject, string? what, int hours, DateTime at) => new()
    {
        Id = Id<DoorRequest>.New(at),
        ParticipantId = person,
        Unit = unit,
        Kind = kind,
        SubjectId = subject,
        What = kind is RequestKind.Correction ? Wording.Of(what, TextMax) : Wording.OrNone(what, TextMax),
        AskedAt = at,
        DueAt = at.AddHours(hours),
        WaitingKey = KeyOf(person, kind, subject),
    };

    public void AnswerWith(string answer, Actor by, DateTime at)
    {
        State = RequestLifecycle.Table.After(State, RequestAct.Answer);
        (Answer, AnsweredBy, AnsweredAt, WaitingKey) = (Wording.Of(answer, TextMax), by.Name, at, null);
    }

    internal static string KeyOf(Id<Participant> person, RequestKind kind, Guid? subject) => $"{person.Value:n} {kind} {subject:n}";
}
