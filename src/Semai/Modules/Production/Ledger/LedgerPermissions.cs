namespace Semai.Modules.Production.Ledger;

/// <summary>What a person may be allowed to do with the money of a prison.</summary>
public static class LedgerPermissions
{
    [GrantedTo(Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.OfficeViewer, Role.Auditor)]
    [Means(id: "Melihat pembukuan uang", en: "Seeing the books")]
    public const string Read = "ledger.read";

    /// <summary>Books what came in and went out, and asks for payouts.</summary>
    [GrantedTo(Role.WorkActivityOfficer)]
    [Means(id: "Membukukan uang", en: "Booking money")]
    public const string Keep = "ledger.keep";

    /// <summary>Lets money go out, and takes entries back. Never what one has asked for oneself.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.PrisonHead)]
    [Means(id: "Menyetujui pembayaran", en: "Approving payouts")]
    public const string Approve = "ledger.approve";
}
