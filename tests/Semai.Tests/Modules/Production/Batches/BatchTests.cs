using Semai.Modules.Production.Batches;

namespace Semai.Tests.Modules.Production.Batches;

public class BatchTests
{
    static readonly DateOnly Monday = new(2026, 1, 5);

    [Fact]
    public void Pieces_are_checked_part_by_part_and_never_more_than_were_made()
    {
        var order = Some.RunningOrder();
        var batch = Some.Batch(order);
        Refused("batch.check-not-allowed", () => batch.Check(order, 1, 0, null, null, Monday, Some.Officer, Some.Instant));
        batch.Finish(90, Monday, Some.Officer, Some.Instant);

        batch.Check(order, 50, 10, RejectReason.Broken, null, Monday, Some.Officer, Some.Instant);
        Refused("batch.more-than-made", () => batch.Check(order, 31, 0, null, null, Monday, Some.Officer, Some.Instant));
        Refused("batch.rejected-without-reason", () => batch.Check(order, 0, 1, null, null, Monday, Some.Officer, Some.Instant));
        Refused("batch.no-pieces", () => batch.Check(order, 0, 0, null, null, Monday, Some.Officer, Some.Instant));
        batch.Check(order, 30, 0, null, null, Monday, Some.Officer, Some.Instant);

        Assert.Equal((BatchState.Checked, 80, 10, 0), (batch.State, batch.Accepted, batch.Rejected, batch.Unchecked));
        Assert.Equal(80, order.Item(1).Accepted);
    }

    [Fact]
    public void A_batch_begins_for_a_running_order_and_an_item_that_is_there()
    {
        Refused("batch.order-not-running", () => Some.Batch(Some.DraftOrder()));
        Refused("order.no-such-item", () => Batch.Begin("BT/2026/0001", Some.RunningOrder(), 2, "Bengkel", 1, Monday, Some.Officer, Some.Instant));
        Refused("batch.no-pieces", () => Some.Batch(Some.RunningOrder(), 0));
        Refused("batch.not-that-day", () => Batch.Begin("BT/2026/0001", Some.RunningOrder(), 1, "Bengkel", 1, Monday.AddDays(1), Some.Officer, Some.Instant));
    }

    [Fact]
    public void A_wrong_count_is_mended_while_pieces_are_left_to_check()
    {
        var order = Some.RunningOrder();
        var batch = Some.Batch(order);
        batch.Finish(90, Monday, Some.Officer, Some.Instant);
        batch.Check(order, 50, 0, null, null, Monday, Some.Officer, Some.Instant);

        Refused("batch.below-checked", () => batch.Recount(50, "salah hitung", Some.Officer, Some.Instant));
        batch.Recount(100, "salah hitung", Some.Officer, Some.Instant);

        Assert.Equal((100, 50, BatchState.Made), (batch.Made, batch.Unchecked, batch.State));
    }

    static void Refused(string rule, Action act) => Assert.Equal(rule, Assert.Throws<Refusal>(act).Rule);
}
