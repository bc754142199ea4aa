using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production.Bank;

/// <summary>Addresses of the comparison with the bank. A month is written 2026-11.</summary>
public static class BankLinks
{
    public const string Home = $"{MoneyLinks.Home}/bank";
    public const string Api = $"{MoneyLinks.Api}/bank";

    public static string Of(int unit) => $"{Home}?unit={unit}";
    public static string Month(int unit, DateOnly first) => $"{Home}/{first:yyyy-MM}?unit={unit}";
    public static string Act(int unit, DateOnly first, string act) => $"{Home}/{first:yyyy-MM}/{act}?unit={unit}";
    public static string Undo(int unit, Id<BankStatement> statement) => $"{Home}/statements/{statement}/undo?unit={unit}";

    public static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>The first day of a month as an address writes it; null where it is none.</summary>
    public static DateOnly? Read(string month) =>
        DateOnly.TryParseExact($"{month}-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var first) ? first : null;
}
