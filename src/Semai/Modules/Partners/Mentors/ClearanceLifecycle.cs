using static Semai.Modules.Partners.Mentors.ClearanceAct;
using static Semai.Modules.Partners.Mentors.ClearanceState;

namespace Semai.Modules.Partners.Mentors;

/// <summary>How far the leave to enter a prison has come.</summary>
public enum ClearanceState
{
    Requested,

    /// <summary>A paper with a photograph was looked at.</summary>
    IdentityChecked,

    /// <summary>May enter from its first to its last day.</summary>
    Approved,

    Refused,

    /// <summary>Taken back before its last day.</summary>
    Revoked,
}

public enum ClearanceAct { Request, CheckIdentity, Approve, Refuse, Revoke, Compare }

/// <summary>The leave to enter, as a table. Another leave is another request.</summary>
public static class ClearanceLifecycle
{
    /// <summary>Somebody of the prison must act.</summary>
    public static readonly IReadOnlyList<ClearanceState> Waiting = [Requested, IdentityChecked];

    public static readonly Lifecycle<ClearanceState, ClearanceAct> Table = new("clearance", MentorWords.Of,
        (Requested, ClearanceAct.CheckIdentity, IdentityChecked),
        (Requested, Refuse, Refused),
        (IdentityChecked, Approve, Approved),
        (IdentityChecked, Refuse, Refused),
        (Approved, Revoke, Revoked),
        (Approved, Compare, Approved));
}
