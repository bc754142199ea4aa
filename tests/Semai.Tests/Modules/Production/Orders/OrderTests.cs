using Semai.Modules.Production.Orders;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Production.Orders;

public class OrderTests
{
    [Fact]
    public void Who_wrote_or_changed_it_does_not_agree_to_it()
    {
        var order = Some.DraftOrder();
        order.Change(Some.OrderTerms(), null, Some.Approver, Some.Instant);

        Refused("order.same-person", () => order.Agree(Some.Splits[0], Some.Officer, Some.Instant));
        Refused("order.same-person", () => order.Agree(Some.Splits[0], Some.Approver, Some.Instant));
        Assert.Equal((OrderState.Draft, null, 2), (order.State, order.SplitVersion, order.History.Count));
    }

    [Fact]
    public void The_split_and_its_version_are_frozen_when_it_is_agreed()
    {
        var order = Some.DraftOrder();

        Refused("order.split-unknown", () => order.Agree(null, Some.Approver, Some.Instant));
        Refused("order.split-unknown", () => order.Agree(Some.Splits[1], Some.Approver, Some.Instant));
        order.Agree(Some.Splits[0], Some.Approver, Some.Instant);

        Assert.Equal(("premi-1990", 1), (order.SplitCode, order.SplitVersion));
        Refused("order.change-not-allowed", () => order.Change(Some.OrderTerms(), null, Some.Officer, Some.Instant));
    }

    [Fact]
    public void A_price_of_nought_is_refused_and_so_is_what_makes_no_sense()
    {
        Refused("order.price-nought", () => Some.DraftOrder(Some.OrderTerms(new OrderItemTerms("Keset", 10, "buah", 0, 60))));
        Refused("order.out-of-range", () => Some.DraftOrder(Some.OrderTerms(new OrderItemTerms("Keset", 0, "buah", 1, 60))));
        Refused("order.no-items", () => Some.DraftOrder(Some.OrderTerms() with { Items = [] }));
        Refused("order.buyer-missing", () => Some.DraftOrder(Some.OrderTerms() with { Buyer = null }));
        Refused("order.due-passed", () => Some.DraftOrder(Some.OrderTerms() with { DueOn = new(2026, 1, 4) }));
        Refused("order.no-such-item", () => Some.DraftOrder(Some.OrderTerms() with { Materials = [new(1, 2, "Tali", 1, "m", 1, SuppliedBy.Partner)] }));
    }

    [Fact]
    public void Nothing_delivered_is_cancelled_and_never_closed_short()
    {
        var order = Some.RunningOrder();

        Refused("order.nothing-delivered", () => order.CloseShort("mundur", Some.Approver, Some.Instant));
        order.Cancel(CancelReason.BuyerWithdrew, null, Some.Approver, Some.Instant);

        Assert.Equal((OrderState.Cancelled, CancelReason.BuyerWithdrew), (order.State, order.CancelledWhy));
        Refused("order.run-not-allowed", () => order.Run(Some.Approver, Some.Instant));
    }

    [Fact]
    public void Every_split_that_ships_is_whole_and_one_of_9999_is_refused()
    {
        Assert.All(Some.Splits, s => Assert.Equal(10_000, s.Work + s.Capital + s.State + s.Partner));

        var text = Shipped.Text("Reference/rules/proceeds-split-1.json").Replace("\"work\": 5000", "\"work\": 4999", StringComparison.Ordinal);
        Refused("split.not-whole", () => SplitsOfReference.Of(LoadRuleSets.Read(text, Some.Instant)));
        Refused("split.not-whole", () => SplitsOfReference.Of(LoadRuleSets.Read(text.Replace("4999", "-1", StringComparison.Ordinal).Replace("\"capital\": 3500", "\"capital\": 8501", StringComparison.Ordinal), Some.Instant)));
    }

    [Fact]
    public void A_price_is_material_and_work_at_the_minimum_wage_and_margin_each_rounded_up()
    {
        var wage = new MinimumWage("15.06", 2025, 3_329_596, Certainty.Medium, "UMK");

        var priced = PriceCalculation.Of(Some.OrderTerms(), wage, 173).Items.Single();

        Assert.Equal(19_247, wage.Hourly(173)); // 3,329,596 / 173 = 19,246.2
        Assert.Equal((2_000, 19_247, 2_125, 23_372, false), (priced.Material, priced.Work, priced.Margin, priced.Suggested, priced.IsBelowCost));
    }

    [Fact]
    public void What_the_buyer_brings_costs_the_prison_nothing_and_without_a_wage_work_counts_nothing()
    {
        var terms = Some.OrderTerms() with { Materials = [new(1, 1, "Sabut kelapa", 50, "kg", 4_000, SuppliedBy.Partner)] };

        var prices = PriceCalculation.Of(terms, null, 173);

        Assert.Equal((null, 0, 0), (prices.Hourly, prices.Items[0].Material, prices.Items[0].Work));
    }

    [Fact]
    public void The_newest_wage_up_to_the_year_counts()
    {
        var wages = new MinimumWages(173, [new("15.06", 2025, 1, Certainty.Low, "a"), new("15.06", 2027, 2, Certainty.Low, "b")]);

        Assert.Equal((1, 2, null), (wages.Of("15.06", 2026)?.Monthly, wages.Of("15.06", 2028)?.Monthly, wages.Of("15.99", 2026)));
    }

    static void Refused(string rule, Action act) => Assert.Equal(rule, Assert.Throws<Refusal>(act).Rule);
}
