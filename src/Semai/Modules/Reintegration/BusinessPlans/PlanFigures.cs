namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>What a unit of a product costs and leaves, in whole rupiah.</summary>
/// <param name="Labour">One's own work in a unit, rounded up.</param>
/// <param name="Margin">Price less unit cost; below nought where each sale loses money.</param>
public sealed record ProductFigures(string Name, string Unit, long Materials, long Labour, long Overhead, long UnitCost, long Price, long Margin, int Units);

/// <summary>Why there is no point at which the business earns its fixed costs.</summary>
public enum NoBreakEven
{
    /// <summary>Nothing is sold in a full month.</summary>
    NothingSold,

    /// <summary>What is sold leaves nothing, or loses money.</summary>
    NoMargin,
}

/// <summary>How many units a month, in the proportions of a full month, pay for the fixed costs.</summary>
/// <param name="Why">Null where there is such a point.</param>
/// <param name="Units">The fewest that do; one fewer does not.</param>
/// <param name="Sales">What these bring in, in rupiah, rounded up.</param>
public sealed record BreakEven(NoBreakEven? Why, long Units, long Sales);

/// <summary>The money of one month.</summary>
/// <param name="Making">Unit costs of all that is sold.</param>
/// <param name="Opening">The cumulative cash flow before it; the first month opens at nought, start-up needs stand apart.</param>
public sealed record PlannedMonth(DateOnly First, long Units, long Sales, long Making, long FixedCosts, long Opening)
{
    public long Net => Sales - Making - FixedCosts;

    public long Closing => Opening + Net;
}

/// <summary>
/// All that is computed from a sheet, in whole numbers only. The capital need is what is bought before the first month,
/// and the deepest point to which the cumulative cash flow of twelve months falls.
/// </summary>
/// <param name="Deepest">How far below nought the cumulative cash flow falls; nought where it never does.</param>
public sealed record PlanFigures(
    IReadOnlyList<ProductFigures> Products, long FullUnits, long FullSales, long FixedCosts, BreakEven BreakEven, IReadOnlyList<PlannedMonth> Months, long StartUp, long Deepest)
{
    const int MinutesOfHour = 60;
    const int Full = 100;

    public long CapitalNeed => StartUp + Deepest;

    /// <param name="sheet">A sound one: its limits keep every sum far below what a whole number holds.</param>
    public static PlanFigures Of(PlanSheet sheet)
    {
        IReadOnlyList<ProductFigures> products = [.. sheet.Products.Select(p => Of(p, sheet.HourPay))];
        var monthly = sheet.Fixed.Sum(c => c.Amount);
        var months = FlowOf(sheet, products, monthly);
        return new(
            products, products.Sum(p => (long)p.Units), products.Sum(p => p.Units * p.Price), monthly, BreakEvenOf(products, monthly), months,
            sheet.StartUp.Sum(c => c.Amount), Math.Max(0, -months.Min(m => m.Closing)));
    }

    static ProductFigures Of(PlannedProduct p, long hourPay)
    {
        var labour = RoundedUp((Int128)p.Minutes * hourPay, MinutesOfHour);
        var cost = p.Materials + labour + p.Overhead;
        return new(p.Name, p.Unit, p.Materials, labour, p.Overhead, cost, p.Price, p.Price - cost, p.Units);
    }

    static BreakEven BreakEvenOf(IReadOnlyList<ProductFigures> products, long monthly)
    {
        var units = products.Sum(p => (long)p.Units);
        if (units == 0) return new(NoBreakEven.NothingSold, 0, 0);

        var margin = products.Sum(p => p.Units * p.Margin);
        if (margin <= 0) return new(NoBreakEven.NoMargin, 0, 0);

        var fewest = RoundedUp((Int128)monthly * units, margin);
        return new(null, fewest, RoundedUp((Int128)fewest * products.Sum(p => p.Units * p.Price), units));
    }

    static IReadOnlyList<PlannedMonth> FlowOf(PlanSheet sheet, IReadOnlyList<ProductFigures> products, long monthly)
    {
        var (months, opening) = (new List<PlannedMonth>(), 0L);
        for (var no = 0; no < PlanSheet.MonthsOfYear; no++)
        {
            var first = sheet.StartsOn.AddMonths(no);
            var sold = products.Select(p => (Product: p, Units: UnitsOf(p, sheet, no, sheet.Season[first.Month - 1]))).ToList();
            var month = new PlannedMonth(first, sold.Sum(s => s.Units), sold.Sum(s => s.Units * s.Product.Price), sold.Sum(s => s.Units * s.Product.UnitCost), monthly, opening);
            months.Add(month);
            opening = month.Closing;
        }

        return months;
    }

    /// <summary>Whole units; rises evenly from the first month's share to a full month, and is rounded down once.</summary>
    static long UnitsOf(ProductFigures product, PlanSheet sheet, int no, int season) => no >= sheet.RampMonths
        ? (long)product.Units * season / Full
        : (long)product.Units * season * (sheet.FirstPercent * (sheet.RampMonths - no) + Full * no) / (sheet.RampMonths * Full * Full);

    static long RoundedUp(Int128 amount, long by) => (long)((amount + by - 1) / by);
}
