using Semai.Modules.Agreements;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Invoices;

/// <summary>Material that was bought for an order.</summary>
public sealed class MaterialPurchase
{
    public const int NameMax = 200;

    MaterialPurchase() { }

    public Guid Id { get; private init; }
    public Id<Order> OrderId { get; private init; }
    public int Unit { get; private init; }
    public string Name { get; private init; } = "";

    /// <summary>In whole rupiah.</summary>
    public long Amount { get; private init; }

    public DateOnly On { get; private init; }

    /// <summary>Number of the receipt.</summary>
    public string? Receipt { get; private init; }

    public string ByName { get; private init; } = "";
    public DateTime RecordedAt { get; private init; }

    /// <exception cref="Refusal">The order is neither agreed nor running, or nothing was paid.</exception>
    public static MaterialPurchase Buy(Order order, string name, long amount, DateOnly on, string? receipt, Actor by, DateTime at)
    {
        if (order.State is not (OrderState.Agreed or OrderState.Running)) throw InvoiceRefusals.NoMaterialNow;
        if (amount < 1) throw InvoiceRefusals.NothingPaid;
        if (on > at.OfficeDay || on < order.AgreedOn) throw InvoiceRefusals.NotThatDay;
        return new()
        {
            Id = Guid.CreateVersion7(at),
            OrderId = order.Id,
            Unit = order.Unit,
            Name = Wording.Of(name, NameMax),
            Amount = amount,
            On = on,
            Receipt = Wording.OrNone(receipt, NameMax),
            ByName = by.Name,
            RecordedAt = at,
        };
    }

    internal Posting Posted => new(
        Unit, MoneyMove.MaterialBought, On, Name, Id, [PostingLine.Debit(new(AccountKind.Material, OrderId.Value), Amount), PostingLine.Credit(AccountRef.Bank, Amount)]);
}
