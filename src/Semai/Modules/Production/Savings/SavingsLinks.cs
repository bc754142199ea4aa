using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production.Savings;

/// <summary>Addresses of savings.</summary>
public static class SavingsLinks
{
    public const string List = $"{MoneyLinks.Home}/withdrawals";
    public const string Gone = $"{MoneyLinks.Home}/gone";
    public const string Api = $"{MoneyLinks.Api}/withdrawals";
    public const string MovesApi = $"{MoneyLinks.Api}/moves";

    public static string Of(Id<Withdrawal> id) => $"{List}/{id}";
    public static string Act(Id<Withdrawal> id, WithdrawalAct act) => $"{Of(id)}/{act}";
    public static string Move(Id<SavingsMove> id) => $"{Gone}/{id}";
    public static string MoveAct(Id<SavingsMove> id, MoveAct act) => $"{Move(id)}/{act}";
}
