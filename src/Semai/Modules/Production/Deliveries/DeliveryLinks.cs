using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Deliveries;

/// <summary>Addresses of deliveries.</summary>
public static class DeliveryLinks
{
    public const string Root = "/deliveries";
    public const string Api = "/api/v1/deliveries";

    public static string New(Id<Order> order) => $"{OrderLinks.Of(order)}/deliveries/new";
    public static string Of(Id<Delivery> id) => $"{Root}/{id}";
    public static string Pdf(Id<Delivery> id) => $"{Of(id)}/pdf";
    public static string Return(Id<Delivery> id) => $"{Of(id)}/returns";
}
