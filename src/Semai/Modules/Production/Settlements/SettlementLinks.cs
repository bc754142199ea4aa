using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Settlements;

/// <summary>Addresses of settlements.</summary>
public static class SettlementLinks
{
    public const string List = $"{MoneyLinks.Home}/settlements";
    public const string Api = $"{MoneyLinks.Api}/settlements";

    public static string Of(Id<Order> order) => $"{OrderLinks.Of(order)}/settlement";
    public static string Act(Id<Order> order, SettlementAct act) => $"{Of(order)}/{act}";
    public static string ApiOf(Id<Order> order) => $"{OrderLinks.Api}/{order}/settlement";
}
