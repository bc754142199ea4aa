using Semai.Modules.Partners.OwnDoor;
using Semai.Modules.Production.Invoices;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Requests;

/// <summary>Addresses of what businesses ask for.</summary>
public static class RequestLinks
{
    /// <summary>At the business's own door.</summary>
    public const string Own = $"{MyBusiness.Path}/orders";

    public const string Ask = $"{Own}/new";
    public const string OwnApi = "/api/v1/my-business/orders";

    /// <summary>In the prison.</summary>
    public const string List = $"{OrderLinks.List}/requests";

    public const string Api = "/api/v1/order-requests";

    public static string InvoicePdf(Id<Invoice> id) => $"{Own}/invoices/{id}/pdf";
    public static string Of(Id<OrderRequest> id) => $"{List}/{id}";
    public static string Withdraw(Id<OrderRequest> id) => $"{Own}/{id}/withdraw";
    public static string WriteOrder(Id<OrderRequest> id) => $"{OrderLinks.New}?request={id}";
}
