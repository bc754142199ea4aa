using static Semai.Modules.Participants.Presence;
using static Semai.Modules.Participants.PresenceAct;

namespace Semai.Modules.Participants;

/// <summary>Where a person is, seen from the unit.</summary>
public enum Presence
{
    Present,
    Transferred,
    Released,

    /// <summary>Not on the latest roster; nobody has said why. Listed, never deleted.</summary>
    Absent,
}

public enum PresenceAct { Transfer, Release, Miss, Return }

public static class CustodyLifecycle
{
    public static readonly Lifecycle<Presence, PresenceAct> Table = new("custody", ParticipantWords.Of,
        (Present, Transfer, Transferred),
        (Present, Release, Released),
        (Present, Miss, Absent),
        (Absent, Transfer, Transferred),
        (Absent, Release, Released),
        (Absent, Return, Present),
        (Transferred, Return, Present),
        (Released, Return, Present));
}
