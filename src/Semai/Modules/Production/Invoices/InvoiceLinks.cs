using System.Globalization;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Invoices;

/// <summary>Addresses of invoices and of material bought.</summary>
public static class InvoiceLinks
{
    public const string Root = "/invoices";
    public const string Api = "/api/v1/invoices";

    public const string Account = $"{MoneyLinks.Home}/receiving-account";
    public const string AccountApi = $"{MoneyLinks.Api}/receiving-account";

    public static string AccountOf(int unit) => string.Create(CultureInfo.InvariantCulture, $"{Account}?unit={unit}");
    public static string New(Id<Order> order) => $"{OrderLinks.Of(order)}/invoices/new";
    public static string Buy(Id<Order> order) => $"{OrderLinks.Of(order)}/materials/new";
    public static string Of(Id<Invoice> id) => $"{Root}/{id}";
    public static string Pdf(Id<Invoice> id) => $"{Of(id)}/pdf";
    public static string Pay(Id<Invoice> id) => $"{Of(id)}/payments";
}
