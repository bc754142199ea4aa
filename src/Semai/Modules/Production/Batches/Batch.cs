using Semai.Modules.Agreements;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Batches;

/// <summary>One run of a workshop for one item of an order: so many pieces planned, made, and found good or not.</summary>
public sealed class Batch : IVersioned
{
    public const int WorkshopMax = 100;
    public const int NoteMax = 400;

    readonly List<QualityCheck> _checks = [];
    readonly List<BatchEvent> _history = [];

    Batch() { }

    public Id<Batch> Id { get; private init; }

    /// <summary>BT/2026/0001: unlike any other in its prison.</summary>
    public string Number { get; private init; } = "";

    public Id<Order> OrderId { get; private init; }
    public int Unit { get; private init; }

    /// <summary>Of the order.</summary>
    public int ItemNo { get; private init; }

    public string Workshop { get; private init; } = "";
    public int Planned { get; private init; }
    public DateOnly BeganOn { get; private init; }

    /// <summary>Null until it is finished.</summary>
    public DateOnly? MadeOn { get; private set; }

    /// <summary>Pieces made; nought until it is finished.</summary>
    public int Made { get; private set; }

    public BatchState State { get; private set; }
    public DateTime RecordedAt { get; private init; }
    public int Version { get; private set; }

    public IReadOnlyList<QualityCheck> Checks => [.. _checks.OrderBy(c => c.No)];

    /// <summary>Every act, in order; never edited.</summary>
    public IReadOnlyList<BatchEvent> History => [.. _history.OrderBy(e => e.No)];

    public int Accepted => _checks.Sum(c => c.Accepted);
    public int Rejected => _checks.Sum(c => c.Rejected);

    /// <summary>Pieces made that nobody has looked at yet.</summary>
    public int Unchecked => Made - Accepted - Rejected;

    /// <param name="number">Taken in the same transaction.</param>
    /// <exception cref="Refusal">The order is not running, has no such item, or the day is to come or before the order was agreed.</exception>
    public static Batch Begin(string number, Order order, int item, string workshop, int planned, DateOnly on, Actor by, DateTime at)
    {
        if (order.State is not OrderState.Running) throw BatchRefusals.OrderNotRunning;
        if (planned is < 1 or > Order.QuantityMax) throw BatchRefusals.NoPieces;
        if (on > at.OfficeDay || on < order.AgreedOn) throw BatchRefusals.NotThatDay;

        var batch = new Batch
        {
            Id = Id<Batch>.New(at),
            Number = number,
            OrderId = order.Id,
            Unit = order.Unit,
            ItemNo = order.Item(item).No,
            Workshop = Wording.Of(workshop, WorkshopMax),
            Planned = planned,
            BeganOn = on,
            RecordedAt = at,
        };
        batch.Record(BatchAct.Begin, on, planned, by, at, null);
        return batch;
    }

    public void Finish(int made, DateOnly on, Actor by, DateTime at) => Do(BatchAct.Finish, on, made, by, at, null, () =>
    {
        if (made is < 1 or > Order.QuantityMax) throw BatchRefusals.NoPieces;
        if (on < BeganOn || on > at.OfficeDay) throw BatchRefusals.NotThatDay;
        (Made, MadeOn) = (made, on);
    });

    /// <summary>The count was wrong.</summary>
    public void Recount(int made, string why, Actor by, DateTime at) => Do(BatchAct.Recount, at.OfficeDay, made, by, at, Wording.Of(why, NoteMax), () =>
    {
        if (made is < 1 or > Order.QuantityMax || made <= Accepted + Rejected) throw BatchRefusals.BelowChecked(Accepted + Rejected);
        Made = made;
    });

    /// <summary>Good pieces may be delivered; the others say why not.</summary>
    /// <param name="order">The batch's own, which counts what was accepted.</param>
    /// <exception cref="Refusal">Nothing checked, more than were made, or rejected without a reason.</exception>
    public QualityCheck Check(Order order, int accepted, int rejected, RejectReason? reason, string? note, DateOnly on, Actor by, DateTime at)
    {
        if (accepted < 0 || rejected < 0 || accepted + rejected < 1) throw BatchRefusals.NoPieces;
        if (rejected > 0 && reason is null) throw BatchRefusals.RejectedWithoutReason;

        var last = State is BatchState.Made && accepted + rejected == Unchecked;
        var check = new QualityCheck(_checks.Count + 1, on, accepted, rejected, rejected > 0 ? reason : null, Wording.OrNone(note, NoteMax), by.Name, at);
        Do(last ? BatchAct.CheckLast : BatchAct.Check, on, accepted + rejected, by, at, null, () =>
        {
            if (accepted + rejected > Unchecked) throw BatchRefusals.MoreThanMade(Unchecked);
            if (on < MadeOn || on > at.OfficeDay) throw BatchRefusals.NotThatDay;
            order.Accept(ItemNo, accepted);
            _checks.Add(check);
        });
        return check;
    }

    void Do(BatchAct act, DateOnly on, int pieces, Actor by, DateTime at, string? note, Action change)
    {
        var next = BatchLifecycle.Table.After(State, act);
        change();
        State = next;
        Record(act, on, pieces, by, at, note);
    }

    void Record(BatchAct act, DateOnly on, int pieces, Actor by, DateTime at, string? note) =>
        _history.Add(new(_history.Count + 1, act, on, pieces, by.Id, by.Name, at, note));
}

/// <summary>One look at the quality of some pieces.</summary>
/// <param name="Reason">Where some were rejected.</param>
public sealed record QualityCheck(int No, DateOnly On, int Accepted, int Rejected, RejectReason? Reason, string? Note, string ByName, DateTime At);

/// <summary>One act on a batch, with the pieces that it speaks of.</summary>
public sealed record BatchEvent(int No, BatchAct Act, DateOnly On, int Pieces, string By, string ByName, DateTime At, string? Note);
