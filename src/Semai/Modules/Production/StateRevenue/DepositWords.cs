using Semai.Shell.Parts;

namespace Semai.Modules.Production.StateRevenue;

/// <summary>The words of state revenue, in both languages.</summary>
public static class DepositWords
{
    public static string Title => Say(id: "Setoran PNBP", en: "State revenue");
    public static string BillingCode => Say(id: "Kode billing", en: "Billing code");
    public static string Receipt => Say(id: "NTPN", en: "Receipt number (NTPN)");

    public static string Of(DepositState state) => state switch
    {
        DepositState.Billed => Say(id: "Sudah ada kode billing", en: "Billed"),
        DepositState.Paid => Say(id: "Disetor", en: "Paid in"),
        DepositState.CalledOff => Say(id: "Dibatalkan", en: "Called off"),
    };

    public static StatusKind KindOf(DepositState state) => state switch
    {
        DepositState.Billed => StatusKind.Cond,
        DepositState.Paid => StatusKind.Met,
        DepositState.CalledOff => StatusKind.Off,
    };
}
