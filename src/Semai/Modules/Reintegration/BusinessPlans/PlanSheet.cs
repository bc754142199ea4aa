using Semai.Modules.Agreements;
using Semai.Modules.Reference;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>
/// What one types into a business plan, on one page. Money is whole rupiah. It says nothing of the person: neither case,
/// nor risk, nor health belongs here, since a mentor reads it.
/// </summary>
/// <param name="Idea">What is made or done, and why people will buy it.</param>
/// <param name="Customers">Who buys, where, and how they hear of it.</param>
/// <param name="HourPay">What an hour of one's own work costs; nought where one does not pay oneself.</param>
/// <param name="StartsOn">First day of the first month of the cash flow.</param>
/// <param name="FirstPercent">How much of a full month the first month sells.</param>
/// <param name="RampMonths">After so many months a full month is reached; nought where it begins full.</param>
/// <param name="Season">Twelve percentages of a usual month, January first.</param>
public sealed record PlanSheet(
    string Name, Sector Sector, string Idea, string Customers, IReadOnlyList<PlannedProduct> Products, long HourPay, IReadOnlyList<PlannedCost> Fixed,
    IReadOnlyList<PlannedCost> StartUp, DateOnly StartsOn, int FirstPercent, int RampMonths, IReadOnlyList<int> Season)
{
    public const int NameMax = 100;
    public const int TextMax = 1200;
    public const int WordMax = 80;
    public const int ProductsMost = 4;
    public const int CostsMost = 6;
    public const int MonthsOfYear = 12;
    public const int SeasonMost = 300;

    /// <summary>The most capital of a micro business (PP 7/2021 article 35); a single sum above it is a slip.</summary>
    public const long MoneyMost = 1_000_000_000;

    /// <summary>More for an hour is a slip, and with it the sums of a year stay within a whole number.</summary>
    public const long HourPayMost = 1_000_000;

    public const int UnitsMost = 1_000_000;
    public const int MinutesMost = 60 * 24 * 30;
    public const int StartYearsMost = 10;

    /// <summary>With blanks tidied and nothing missing.</summary>
    /// <exception cref="Refusal">A number is out of its limits, or the name, the idea or a product is missing.</exception>
    public PlanSheet Sound(DateOnly today)
    {
        var sheet = this with
        {
            Name = Wording.OrNone(Name, NameMax) ?? "",
            Idea = Wording.OrNone(Idea, TextMax) ?? "",
            Customers = Wording.OrNone(Customers, TextMax) ?? "",
            Products = [.. (Products ?? []).Select(p => p with { Name = Wording.Of(p.Name ?? "", WordMax), Unit = Wording.Of(p.Unit ?? "", WordMax) })],
            Fixed = Tidied(Fixed),
            StartUp = Tidied(StartUp),
            StartsOn = new(StartsOn.Year, StartsOn.Month, 1),
            Season = Season is { Count: > 0 } ? [.. Season] : [.. Enumerable.Repeat(100, MonthsOfYear)],
        };
        return sheet switch
        {
            { Name: "" } or { Idea: "" } or { Products.Count: 0 } => throw BusinessPlanRefusals.Empty,
            _ when !sheet.IsWithin(today) => throw BusinessPlanRefusals.OutOfLimits,
            _ => sheet,
        };
    }

    bool IsWithin(DateOnly today) =>
        Enum.IsDefined(Sector) && Products.Count <= ProductsMost && Products.All(p => p.IsWithin) && HourPay is >= 0 and <= HourPayMost
        && Fixed.Count <= CostsMost && StartUp.Count <= CostsMost && Fixed.Concat(StartUp).All(c => IsMoney(c.Amount))
        && Math.Abs(StartsOn.Year - today.Year) <= StartYearsMost && FirstPercent is >= 0 and <= 100 && RampMonths is >= 0 and < MonthsOfYear
        && Season.Count == MonthsOfYear && Season.All(s => s is >= 0 and <= SeasonMost);

    internal static bool IsMoney(long amount) => amount is >= 0 and <= MoneyMost;

    static IReadOnlyList<PlannedCost> Tidied(IReadOnlyList<PlannedCost>? costs) => [.. (costs ?? []).Select(c => c with { What = Wording.Of(c.What ?? "", WordMax) })];
}

/// <summary>One thing that is sold, and what a unit of it costs.</summary>
/// <param name="Unit">What is counted: "bungkus", "ekor".</param>
/// <param name="Materials">Rupiah of materials in a unit.</param>
/// <param name="Minutes">Of one's own work in a unit.</param>
/// <param name="Overhead">Rupiah of gas, packing and transport in a unit.</param>
/// <param name="Price">Rupiah for which a unit is sold.</param>
/// <param name="Units">How many a full month sells.</param>
public sealed record PlannedProduct(string Name, string Unit, long Materials, int Minutes, long Overhead, long Price, int Units)
{
    internal bool IsWithin => PlanSheet.IsMoney(Materials) && PlanSheet.IsMoney(Overhead) && PlanSheet.IsMoney(Price) && Price > 0
        && Minutes is >= 0 and <= PlanSheet.MinutesMost && Units is >= 0 and <= PlanSheet.UnitsMost;
}

/// <summary>A cost of each month, or something that is bought before the first.</summary>
public sealed record PlannedCost(string What, long Amount);
