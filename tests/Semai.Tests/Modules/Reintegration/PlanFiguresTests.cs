using CsCheck;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration.BusinessPlans;

namespace Semai.Tests.Modules.Reintegration;

/// <summary>What is computed of a business plan, in whole rupiah.</summary>
public class PlanFiguresTests
{
    static readonly DateOnly Today = new(2026, 3, 1);

    static readonly Gen<PlannedProduct> Product =
        from materials in Gen.Long[0, PlanSheet.MoneyMost]
        from minutes in Gen.Int[0, 600]
        from overhead in Gen.Long[0, 50_000]
        from price in Gen.Long[1, PlanSheet.MoneyMost]
        from units in Gen.Int[0, PlanSheet.UnitsMost]
        select new PlannedProduct("Keripik", "bungkus", materials, minutes, overhead, price, units);

    static readonly Gen<PlannedCost[]> Costs = Gen.Long[0, PlanSheet.MoneyMost].Select(a => new PlannedCost("sewa", a)).Array[0, PlanSheet.CostsMost];

    static readonly Gen<PlanSheet> Sheet =
        from products in Product.Array[1, PlanSheet.ProductsMost]
        from hour in Gen.Long[0, 100_000]
        from fixedCosts in Costs
        from start in Costs
        from first in Gen.Int[0, 100]
        from ramp in Gen.Int[0, 11]
        from season in Gen.Int[0, PlanSheet.SeasonMost].Array[12]
        select new PlanSheet("Keripik", Sector.Farming, "Keripik", "", products, hour, fixedCosts, start, new(2026, 5, 1), first, ramp, season);

    [Fact]
    public void The_parts_add_up_and_twelve_closing_balances_chain() => Sheet.Sample(sheet =>
    {
        var figures = PlanFigures.Of(sheet.Sound(Today));

        Assert.All(figures.Products, p => Assert.Equal(p.Price, p.Materials + p.Labour + p.Overhead + p.Margin));
        Assert.Equal(12, figures.Months.Count);
        Assert.Equal(0, figures.Months[0].Opening);
        Assert.All(figures.Months.Zip(figures.Months.Skip(1)), m => Assert.Equal(m.First.Closing, m.Second.Opening));
        Assert.Equal(figures.Months.Sum(m => m.Sales - m.Making - m.FixedCosts), figures.Months[^1].Closing);
        Assert.Equal(figures.CapitalNeed, sheet.StartUp.Sum(c => c.Amount) + figures.Deepest);
        Assert.All(figures.Months, m => Assert.True(m.Closing + figures.Deepest >= 0));
        Assert.True(figures.Deepest == 0 || figures.Months.Any(m => m.Closing == -figures.Deepest));
    });

    [Fact]
    public void The_break_even_really_breaks_even_and_one_unit_fewer_does_not() => Sheet.Sample(sheet =>
    {
        var figures = PlanFigures.Of(sheet.Sound(Today));
        var (units, margin) = (figures.FullUnits, figures.Products.Sum(p => p.Units * p.Margin));

        if (figures.BreakEven.Why is not null)
        {
            Assert.True(units == 0 || margin <= 0);
            return;
        }

        Assert.True((Int128)figures.BreakEven.Units * margin >= (Int128)figures.FixedCosts * units);
        Assert.True((Int128)(figures.BreakEven.Units - 1) * margin < (Int128)figures.FixedCosts * units);
    });

    [Fact]
    public void A_plan_of_one_product_is_reckoned_as_one_would_by_hand()
    {
        var figures = PlanFigures.Of(Some.PlanSheet.Sound(Today));

        Assert.Equal((600L, 4_000L, 1_000L), (figures.Products[0].Labour, figures.Products[0].UnitCost, figures.Products[0].Margin));
        Assert.Equal(((NoBreakEven?)null, 300L, 1_500_000L), (figures.BreakEven.Why, figures.BreakEven.Units, figures.BreakEven.Sales));
        Assert.Equal((long[])[-300_000, -400_000, -300_000, 0], figures.Months.Take(4).Select(m => m.Closing));
        Assert.Equal((2_000_000L, 400_000L, 2_400_000L), (figures.StartUp, figures.Deepest, figures.CapitalNeed));
    }

    [Fact]
    public void There_is_no_break_even_where_each_sale_loses_money_or_nothing_is_sold()
    {
        var product = Some.PlanSheet.Products[0];

        Assert.Equal(NoBreakEven.NoMargin, PlanFigures.Of(Some.PlanSheet with { Products = [product with { Price = 4_000 }] }).BreakEven.Why);
        Assert.Equal(NoBreakEven.NothingSold, PlanFigures.Of(Some.PlanSheet with { Products = [product with { Units = 0 }] }).BreakEven.Why);
    }

    [Fact]
    public void Numbers_out_of_their_limits_are_refused_and_the_largest_do_not_overflow()
    {
        PlannedProduct most = new("Emas", "gram", 0, PlanSheet.MinutesMost, 0, PlanSheet.MoneyMost, PlanSheet.UnitsMost);
        var sheet = Some.PlanSheet with { Products = [most, most, most, most], HourPay = PlanSheet.HourPayMost, Season = [.. Enumerable.Repeat(300, 12)] };

        Assert.True(PlanFigures.Of(sheet.Sound(Today)).CapitalNeed > 0);
        foreach (var wrong in new[]
        {
            sheet with { HourPay = PlanSheet.HourPayMost + 1 }, sheet with { Season = [100] }, sheet with { RampMonths = 12 }, sheet with { StartsOn = new(1900, 1, 1) },
            sheet with { Products = [most with { Price = 0 }] }, sheet with { FirstPercent = 101 }, sheet with { Fixed = [new("sewa", -1)] },
        })
            Assert.Equal("business-plan.out-of-limits", Assert.Throws<Refusal>(() => wrong.Sound(Today)).Rule);
        Assert.Equal("business-plan.empty", Assert.Throws<Refusal>(() => (sheet with { Products = [] }).Sound(Today)).Rule);
    }

    [Fact]
    public void The_examples_that_ship_are_sound_one_of_each_of_the_five_sectors_and_each_breaks_even()
    {
        var examples = Some.PlanExamples;

        Assert.Equal(Enum.GetValues<Sector>().Except([Sector.Other]), examples.Select(e => e.Sheet.Sector).Distinct().Order());
        Assert.All(examples, e => Assert.True(PlanFigures.Of(e.Sheet.Sound(Today)) is { BreakEven: { Why: null, Units: var units }, FullUnits: var full } && units <= full, e.Code));
    }
}
