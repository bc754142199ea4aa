using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Orders;
using Semai.Modules.Reference;

namespace Semai.Tests.Support;

static partial class Some
{
    /// <summary>The splits that ship with the program.</summary>
    public static readonly IReadOnlyList<SplitChoice> Splits = SplitsOfReference.Of(LoadRuleSets.Read(Shipped.Text("Reference/rules/proceeds-split-1.json"), Instant));

    public static OrderTerms OrderTerms(params OrderItemTerms[] items) => new(
        null, "Dinas Sosial", null, null, PartnershipPattern.Subkontrak, new(2026, 4, 1), DistributionRule.ByPieces, "premi-1990", 1000,
        items.Length > 0 ? items : [new("Keset kelapa", 100, "buah", 25_000, 60)], [new(1, 1, "Sabut kelapa", 50, "kg", 4_000, SuppliedBy.Prison)]);

    public static Order DraftOrder(OrderTerms? terms = null, string number = "PP/2026/0001") =>
        Semai.Modules.Production.Orders.Order.Write(number, 1, terms ?? OrderTerms(), "Keripik Bunda Melati", Officer, Instant);

    /// <summary>Agreed to by <see cref="Approver"/> and being worked on since 5 January 2026.</summary>
    public static Order RunningOrder(OrderTerms? terms = null, string number = "PP/2026/0001")
    {
        var order = DraftOrder(terms, number);
        order.Agree(Splits[0], Approver, Instant);
        order.Run(Approver, Instant);
        return order;
    }

    public static Batch Batch(Order order, int planned = 100, string number = "BT/2026/0001") =>
        Semai.Modules.Production.Batches.Batch.Begin(number, order, 1, "Bengkel anyam", planned, new(2026, 1, 5), Officer, Instant);

    /// <summary>Made and found good: so many pieces of the first item may leave.</summary>
    public static Batch GoodBatch(Order order, int pieces = 100, string number = "BT/2026/0001")
    {
        var batch = Batch(order, pieces, number);
        batch.Finish(pieces, new(2026, 1, 5), Officer, Instant);
        batch.Check(order, pieces, 0, null, null, new(2026, 1, 5), Officer, Instant);
        return batch;
    }
}
