using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Reference;

namespace Semai.Modules.Production.Orders;

/// <summary>What a piece ought to cost, beside the price that was typed. All in whole rupiah, rounded up.</summary>
/// <param name="Material">That the prison brings, of a piece.</param>
/// <param name="Work">Of a piece, by the minutes planned and the hourly rate.</param>
public sealed record PricedItem(int No, string Product, long Material, long Work, long Margin, long Typed)
{
    public long Suggested => Material + Work + Margin;

    /// <summary>Below what material and work cost at the minimum wage.</summary>
    public bool IsBelowCost => Typed < Material + Work;
}

/// <summary>The calculation of a price: material, hours at the minimum wage of the regency, margin.</summary>
/// <param name="Hourly">Null where the regency's minimum wage is not loaded: then work counts for nothing, and it is said.</param>
public sealed record PriceCalculation(IReadOnlyList<PricedItem> Items, long? Hourly, int? Year, Certainty? Certainty, string? Source)
{
    const int Whole = 10_000;

    public static PriceCalculation Of(OrderTerms terms, MinimumWage? wage, int hoursPerMonth)
    {
        var hourly = wage?.Hourly(hoursPerMonth);
        return new([.. terms.Items.Select((item, at) => Priced(item, at + 1, terms, hourly ?? 0))], hourly, wage?.Year, wage?.Certainty, wage?.Source);
    }

    static PricedItem Priced(OrderItemTerms item, int no, OrderTerms terms, long hourly)
    {
        var material = Up(terms.Materials.Where(m => m.ForItem == no).Sum(m => m.Cost), Math.Max(1, item.Quantity));
        var work = Up(item.Minutes * hourly, 60);
        return new(no, item.Product, material, work, Up((material + work) * terms.Margin, Whole), item.Price);
    }

    static long Up(long amount, long parts) => (amount + parts - 1) / parts;
}

/// <summary>Works prices out with the minimum wage of a prison's regency.</summary>
public sealed class Pricing(Db db, TimeProvider time)
{
    public async Task<PriceCalculation> OfAsync(OrderTerms terms, int unit, CancellationToken cancel)
    {
        var wages = await MinimumWages.FindAsync(time.Today, db, cancel);
        var region = await db.Organisations.Where(o => o.UnitNo == unit).Select(o => o.RegionCode).SingleOrDefaultAsync(cancel);
        return PriceCalculation.Of(terms, wages?.Of(region is { Length: >= 5 } ? region[..5] : region, time.Today.Year), wages?.HoursPerMonth ?? 1);
    }
}
