using System.Security.Cryptography;
using Semai.Modules.Participants;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>One act on a door; never edited.</summary>
public sealed record DoorEvent(int No, DoorAct Act, string By, string ByName, DateTime At);

/// <summary>
/// The door at which a released person reads their own records: a number and a one-time code on paper, exchanged once for
/// a PIN that only they know. Code and PIN are kept as hashes; a new invitation ends every session.
/// </summary>
public sealed class PersonalDoor : IVersioned
{
    public const int HashMax = 200;
    public const int StampLength = 32;

    readonly List<DoorEvent> _history = [];

    PersonalDoor() { }

    public Id<PersonalDoor> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }

    /// <summary>Number of the prison that kept the record. Shown nowhere at the door.</summary>
    public int Unit { get; private init; }

    /// <summary>By which the person signs in, written on the paper; a new one with each invitation.</summary>
    public string Number { get; private set; } = "";

    public DoorState State { get; private set; }

    /// <summary>Of the code that waits; null once it is exchanged, locked or closed.</summary>
    public string? CodeHash { get; private set; }

    /// <summary>Until when the code holds.</summary>
    public DateTime? CodeUntil { get; private set; }

    public string? PinHash { get; private set; }

    /// <summary>Stands in each session; another one ends them all.</summary>
    public string Stamp { get; private set; } = "";

    /// <summary>Wrong codes and PINs since the last right one.</summary>
    public int WrongTries { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<DoorEvent> History => [.. _history.OrderBy(e => e.No)];

    /// <summary>The day of the latest invitation.</summary>
    public DateTime InvitedAt => _history.Last(e => e.Act is DoorAct.Invite).At;

    public static PersonalDoor For(Id<Participant> person, int unit, DateTime at) => new() { Id = Id<PersonalDoor>.New(at), ParticipantId = person, Unit = unit, State = DoorState.Closed };

    /// <summary>A new number and code; whatever was there before opens nothing any more.</summary>
    public void Invite(string number, string codeHash, DateTime until, Actor by, DateTime at)
    {
        State = DoorLifecycle.Table.After(State, DoorAct.Invite);
        (Number, CodeHash, CodeUntil, PinHash, WrongTries) = (number, codeHash, until, null, 0);
        Turn(DoorAct.Invite, by, at);
    }

    /// <summary>The code was right: from now on the PIN opens.</summary>
    public void Exchange(string pinHash, Actor by, DateTime at)
    {
        State = DoorLifecycle.Table.After(State, DoorAct.Exchange);
        (CodeHash, CodeUntil, PinHash, WrongTries) = (null, null, pinHash, 0);
        Turn(DoorAct.Exchange, by, at);
    }

    /// <summary>After so many wrong codes or PINs only a new invitation opens it. True where it is locked now.</summary>
    public bool LockAfter(int most, DateTime at)
    {
        if (WrongTries < most || !DoorLifecycle.Table.Allows(State, DoorAct.Lock)) return false;

        State = DoorLifecycle.Table.After(State, DoorAct.Lock);
        (CodeHash, CodeUntil, PinHash) = (null, null, null);
        Turn(DoorAct.Lock, Actor.Job("door"), at);
        return true;
    }

    public void Pass() => WrongTries = 0;

    public void Close(Actor by, DateTime at)
    {
        State = DoorLifecycle.Table.After(State, DoorAct.Close);
        (CodeHash, CodeUntil, PinHash, WrongTries) = (null, null, null, 0);
        Turn(DoorAct.Close, by, at);
    }

    void Turn(DoorAct act, Actor by, DateTime at)
    {
        Stamp = RandomNumberGenerator.GetHexString(StampLength, lowercase: true);
        _history.Add(new(_history.Count + 1, act, by.Id, by.Name, at));
    }
}
