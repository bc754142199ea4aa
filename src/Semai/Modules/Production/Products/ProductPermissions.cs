namespace Semai.Modules.Production.Products;

/// <summary>What a person may be allowed to do with the products of a workshop.</summary>
public static class ProductPermissions
{
    [GrantedTo(Role.WorkActivityOfficer, Role.HeadOfGuidance, Role.PrisonHead, Role.OfficeViewer, Role.Auditor)]
    [Means(id: "Melihat produk dan stok", en: "Seeing products and stock")]
    public const string Read = "products.read";

    /// <summary>Writes products, sets prices, moves stock, adds photographs, recalls batches.</summary>
    [GrantedTo(Role.WorkActivityOfficer)]
    [Means(id: "Menulis produk dan mencatat stok", en: "Writing products and keeping stock")]
    public const string Keep = "products.keep";

    /// <summary>Lets the public see what somebody else wrote or photographed.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.PrisonHead)]
    [Means(id: "Menyetujui produk dan foto untuk umum", en: "Approving products and photographs for the public")]
    public const string Publish = "products.publish";
}
