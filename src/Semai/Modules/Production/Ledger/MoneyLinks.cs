using Semai.Modules.Participants;

namespace Semai.Modules.Production.Ledger;

/// <summary>Addresses of the money.</summary>
public static class MoneyLinks
{
    public const string Home = "/money";
    public const string Journal = $"{Home}/journal";
    public const string Accounts = $"{Home}/accounts";
    public const string Capital = $"{Home}/capital";
    public const string Api = "/api/v1/money";

    public static string Of(int unit) => $"{Home}?unit={unit}";
    public static string Entry(long id) => $"{Journal}/{id}";
    public static string Reverse(long id) => $"{Journal}/{id}/reverse";
    public static string Account(long id) => $"{Accounts}/{id}";
    public static string Kind(int unit, AccountKind kind) => $"{Accounts}?unit={unit}&kind={kind}";
    public static string Savings(Id<Participant> person) => $"/participants/{person}/savings";
}
