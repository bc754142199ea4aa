namespace Semai.Modules.Production.Orders;

/// <summary>What a person may be allowed to do with orders. No order names a person in prison.</summary>
public static class OrderPermissions
{
    [GrantedTo(Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.OfficeViewer, Role.AgencyOfficer, Role.CooperationOfficer, Role.Auditor)]
    [Means(id: "Melihat pesanan", en: "Seeing orders")]
    public const string Read = "orders.read";

    /// <summary>Writes orders, runs batches, delivers and invoices.</summary>
    [GrantedTo(Role.WorkActivityOfficer)]
    [Means(id: "Menulis dan menjalankan pesanan", en: "Writing and running orders")]
    public const string Keep = "orders.keep";

    /// <summary>Agrees to orders, cancels and closes them. Never agrees to what one has written.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.PrisonHead)]
    [Means(id: "Menyepakati dan membatalkan pesanan", en: "Agreeing to and cancelling orders")]
    public const string Decide = "orders.decide";

    /// <summary>At a business's own door: sees its own orders, asks for more.</summary>
    [GrantedTo(Role.BusinessOwner)]
    [Means(id: "Melihat pesanan sendiri dan memesan", en: "Seeing one's own orders and ordering")]
    public const string Ask = "orders.ask";
}
