using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Orders;

namespace Semai.Tests.Modules.Production.Deliveries;

public class DeliveryTests
{
    static readonly DateOnly Monday = new(2026, 1, 5);

    [Fact]
    public void Parts_leave_until_the_last_makes_the_order_delivered()
    {
        var order = Some.RunningOrder();
        Some.GoodBatch(order);

        Hand(order, 60);
        Assert.Equal((OrderState.Running, 40), (order.State, order.Item(1).Ready));
        Refused("delivery.more-than-ready", () => Hand(order, 41));
        Hand(order, 40);

        Assert.Equal((OrderState.Delivered, Monday, 0), (order.State, order.DeliveredOn, order.Item(1).Ready));
        Refused("delivery.order-not-running", () => Hand(order, 1));
    }

    [Fact]
    public void Only_what_was_accepted_leaves_and_never_more_than_was_ordered()
    {
        var order = Some.RunningOrder();
        Some.GoodBatch(order, 30);
        Refused("delivery.more-than-ready", () => Hand(order, 31));

        Some.GoodBatch(order, 90, "BT/2026/0002");
        Refused("delivery.more-than-ready", () => Hand(order, 101));
        Assert.Equal(0, order.Item(1).Delivered);
        Refused("delivery.nothing-handed-over", () => Hand(order, 0));
    }

    [Fact]
    public void What_comes_back_is_awaited_again_while_the_order_runs()
    {
        var order = Some.RunningOrder();
        Some.GoodBatch(order, 110);
        var delivery = Hand(order, 60);

        Refused("delivery.more-than-delivered", () => delivery.TakeBack(order, 1, 61, ReturnReason.Broken, null, Monday, Some.Officer, Some.Instant));
        delivery.TakeBack(order, 1, 10, ReturnReason.Broken, null, Monday, Some.Officer, Some.Instant);

        Assert.Equal((50, 50, 50), (order.Item(1).Ready, order.Item(1).Open, delivery.Lines[0].Kept));
        Hand(order, 50);
        Assert.Equal(OrderState.Delivered, order.State);
    }

    [Fact]
    public void Part_delivered_is_closed_short_and_not_cancelled()
    {
        var order = Some.RunningOrder();
        Some.GoodBatch(order);
        Hand(order, 60);

        Refused("order.delivered-in-part", () => order.Cancel(CancelReason.BuyerWithdrew, null, Some.Approver, Some.Instant));
        order.CloseShort("pembeli cukup 60", Some.Approver, Some.Instant);

        Assert.Equal(OrderState.Delivered, order.State);
    }

    static Delivery Hand(Order order, int pieces) =>
        Delivery.HandOver("SJ/2026/0001", order, [new(1, pieces)], "Melati", null, Monday, Some.Officer, Some.Instant);

    static void Refused(string rule, Action act) => Assert.Equal(rule, Assert.Throws<Refusal>(act).Rule);
}
