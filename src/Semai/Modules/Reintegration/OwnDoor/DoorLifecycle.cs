using static Semai.Modules.Reintegration.OwnDoor.DoorAct;
using static Semai.Modules.Reintegration.OwnDoor.DoorState;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>How far a released person's own door is.</summary>
public enum DoorState
{
    /// <summary>A code is printed and waits to be exchanged.</summary>
    Invited,

    /// <summary>The person signs in with a PIN of their own.</summary>
    Open,

    /// <summary>Too many wrong tries: only a new invitation opens it.</summary>
    Locked,

    /// <summary>Wiped by the person, closed by an officer, or the person is in custody again.</summary>
    Closed,
}

public enum DoorAct { Invite, Exchange, Lock, Close }

/// <summary>The life of a person's own door, as a table.</summary>
public static class DoorLifecycle
{
    public static readonly Lifecycle<DoorState, DoorAct> Table = new("personal-door", DoorWords.Of,
        (Invited, Invite, Invited),
        (Invited, Exchange, Open),
        (Invited, DoorAct.Lock, Locked),
        (Invited, Close, Closed),
        (Open, Invite, Invited),
        (Open, DoorAct.Lock, Locked),
        (Open, Close, Closed),
        (Locked, Invite, Invited),
        (Locked, Close, Closed),
        (Closed, Invite, Invited));
}
