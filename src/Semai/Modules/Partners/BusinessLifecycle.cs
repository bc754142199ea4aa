using static Semai.Modules.Partners.BusinessAct;
using static Semai.Modules.Partners.BusinessState;

namespace Semai.Modules.Partners;

/// <summary>How far a business is from working with people in prison.</summary>
public enum BusinessState
{
    /// <summary>Known from a survey or an officer; it has asked for nothing.</summary>
    Listed,

    /// <summary>It wants to take part; the checklist is open.</summary>
    Applied,

    /// <summary>Every item of the checklist has been looked at.</summary>
    Checked,

    /// <summary>May offer places until its vetting expires.</summary>
    Approved,

    /// <summary>Refused after the check, with the reason; may apply again.</summary>
    Refused,

    /// <summary>Stopped for a reason: history stays, offers are withdrawn.</summary>
    Suspended,

    Ended,
}

public enum BusinessAct
{
    List, Describe, Apply, Check, Approve, Refuse, Renew, Suspend, Reinstate, End,

    /// <summary>Some items of the checklist were looked at.</summary>
    Examine,

    /// <summary>The last day of its vetting has passed; its offers are withdrawn.</summary>
    Lapse,

    RecordLicence, CorrectLicence, SetCapacity, DropCapacity, OpenDoor, CloseDoor, Ask, AnswerRequest,

    ChooseSector,

    /// <summary>The chosen sector was taken back; the words decide again.</summary>
    ReturnSector,

    Classify,
}

/// <summary>The vetting of a business, as a table.</summary>
public static class BusinessLifecycle
{
    public static readonly Lifecycle<BusinessState, BusinessAct> Table = new("business", PartnerWords.Of,
        (Listed, Apply, Applied),
        (Listed, End, Ended),
        (Applied, Examine, Applied),
        (Applied, BusinessAct.Check, Checked),
        (Applied, End, Ended),
        (Checked, Examine, Checked),
        (Checked, Approve, Approved),
        (Checked, Refuse, Refused),
        (Checked, End, Ended),
        (Refused, Apply, Applied),
        (Refused, End, Ended),
        (Approved, Examine, Approved),
        (Approved, Renew, Approved),
        (Approved, Lapse, Approved),
        (Approved, Suspend, Suspended),
        (Approved, End, Ended),
        (Suspended, Reinstate, Approved),
        (Suspended, End, Ended),
        (Ended, Apply, Applied));

    /// <summary>States in which it has been vetted, so that the prisons that its regency has agreements with may know it.</summary>
    public static readonly IReadOnlyList<BusinessState> Vetted = [Approved, Suspended];
}
