using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Deliveries;

namespace Semai.Modules.Production.Orders;

/// <content>How far its pieces have come. Only batches, deliveries and the stock of products move these counts.</content>
public sealed partial class Order
{
    /// <summary>Pieces passed the check of quality.</summary>
    internal void Accept(int item, int pieces)
    {
        if (State is not (OrderState.Running or OrderState.Delivered)) throw BatchRefusals.OrderNotRunning;

        Item(item).Accepted += pieces;
        Changes++;
    }

    /// <summary>Pieces leave; the last ones make the order delivered.</summary>
    /// <exception cref="Refusal">Not running, a day to come, or more than is ready of something.</exception>
    internal void HandOver(IReadOnlyList<HandedOver> lines, DateOnly on, Actor by, DateTime at)
    {
        if (State is not OrderState.Running) throw DeliveryRefusals.OrderNotRunning;
        if (on > at.OfficeDay || on < AgreedOn) throw DeliveryRefusals.NotThatDay;
        foreach (var line in lines)
            if (Item(line.ItemNo) is var item && line.Quantity > item.Ready) throw DeliveryRefusals.MoreThanReady(item.Product, Math.Max(0, item.Ready));

        foreach (var line in lines) Item(line.ItemNo).Delivered += line.Quantity;
        if (_items.All(i => i.Open <= 0)) Do(OrderAct.Deliver, on, by, at, null, () => DeliveredOn = on);
        else Changes++;
    }

    /// <summary>The buyer sent pieces back. A running order may deliver others for them; one that was delivered stays so.</summary>
    internal void TakeBack(int item, int pieces)
    {
        if (State is not (OrderState.Running or OrderState.Delivered)) throw DeliveryRefusals.OrderSettled;

        Item(item).Returned += pieces;
        Changes++;
    }

    /// <summary>Good pieces go into the workshop's own stock instead of to the buyer; a number below nought brings them back.</summary>
    internal void PutInStock(int item, int pieces)
    {
        Item(item).Stocked += pieces;
        Changes++;
    }
}
