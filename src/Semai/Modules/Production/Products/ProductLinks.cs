using Semai.Modules.Production.Products.Photos;
using Semai.Modules.Production.Products.Stock;

namespace Semai.Modules.Production.Products;

/// <summary>Addresses of products: of officers under /stock, of the public under /products.</summary>
public static class ProductLinks
{
    public const string List = "/stock";
    public const string New = $"{List}/new";
    public const string Api = "/api/v1/stock";
    public const string Photos = $"{List}/photos";
    public const string Lots = $"{List}/batches";

    public static string Of(Id<Product> id) => $"{List}/{id}";
    public static string Change(Id<Product> id) => $"{Of(id)}/change";
    public static string Price(Id<Product> id) => $"{Of(id)}/price";
    public static string Stage(Id<Product> id, ProductAct act) => $"{Of(id)}/stage/{act}";
    public static string PutIn(Id<Product> id) => $"{Of(id)}/in";
    public static string Move(Id<Product> id) => $"{Of(id)}/moves";
    public static string Counter(Id<Product> id, int no) => $"{Of(id)}/moves/{no}/counter";
    public static string NewPhoto(Id<Product> id) => $"{Of(id)}/photos";
    public static string Photo(Id<ProductPhoto> id) => $"{Photos}/{id}";
    public static string Image(Id<ProductPhoto> id, bool small) => $"{Photo(id)}/{(small ? "small" : "large")}.jpg";
    public static string Labels(Id<StockLot> id) => $"{Lots}/{id}/labels";
    public static string Recall(Id<StockLot> id) => $"{Lots}/{id}/recall";
}
