using Semai.Modules.Agreements.Commitments;

namespace Semai.Modules.Production.Orders;

/// <summary>Addresses of orders.</summary>
public static class OrderLinks
{
    public const string List = "/orders";
    public const string New = $"{List}/new";
    public const string Api = "/api/v1/orders";

    public static string Of(Id<Order> id) => $"{List}/{id}";
    public static string Change(Id<Order> id) => $"{Of(id)}/change";
    public static string Stage(Id<Order> id, OrderAct act) => $"{Of(id)}/stage/{act}";
    public static string RowsOf(Id<Commitment> id) => $"{List}?commitment={id}";
}
