using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Partners;

namespace Semai.Modules.Production.Orders;

/// <summary>
/// What a business or a public buyer has ordered from the workshop of a prison: the pieces and their price, the material,
/// the day, and how what comes in will be shared out. Whoever writes it does not agree to it.
/// </summary>
public sealed partial class Order : IVersioned
{
    public const int NameMax = 200;
    public const int WordMax = 40;
    public const int NoteMax = 600;
    public const int ItemsMax = 20;
    public const int QuantityMax = 1_000_000;
    public const int PriceMax = 1_000_000_000;
    public const int MinutesMax = 100_000;
    public const int MarginMax = 20_000;

    readonly List<OrderItem> _items = [];
    readonly List<OrderMaterial> _materials = [];
    readonly List<OrderEvent> _history = [];

    Order() { }

    public Id<Order> Id { get; private init; }

    /// <summary>PP/2026/0001: unlike any other in its prison.</summary>
    public string Number { get; private init; } = "";

    /// <summary>The prison's number.</summary>
    public int Unit { get; private init; }

    /// <summary>Of the register; null for a public buyer.</summary>
    public Id<Business>? BusinessId { get; private set; }

    /// <summary>The buyer's name as it stood when the order was written.</summary>
    public string Buyer { get; private set; } = "";

    public Id<Agreement>? AgreementId { get; private set; }

    /// <summary>The promise whose number its delivery moves; null where it serves none.</summary>
    public Id<Commitment>? CommitmentId { get; private set; }

    public PartnershipPattern Pattern { get; private set; }
    public DateOnly DueOn { get; private set; }
    public DistributionRule Rule { get; private set; }
    public string SplitCode { get; private set; } = "";

    /// <summary>Version of the rule set that the split was taken from; null until agreed.</summary>
    public int? SplitVersion { get; private set; }

    /// <summary>In basis points.</summary>
    public int Margin { get; private set; }

    public string? Note { get; private set; }
    public OrderState State { get; private set; }
    public CancelReason? CancelledWhy { get; private set; }
    public DateOnly? AgreedOn { get; private set; }

    /// <summary>The day of the last delivery, or of closing short; null until then.</summary>
    public DateOnly? DeliveredOn { get; private set; }

    public DateTime RecordedAt { get; private init; }

    /// <summary>Counts every change, also of its items, so that of two desks at once one is told.</summary>
    public int Changes { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<OrderItem> Items => [.. _items.OrderBy(i => i.No)];
    public IReadOnlyList<OrderMaterial> Materials => [.. _materials.OrderBy(m => m.No)];

    /// <summary>Every act, in order; never edited.</summary>
    public IReadOnlyList<OrderEvent> History => [.. _history.OrderBy(e => e.No)];

    /// <summary>Of everything ordered, in whole rupiah.</summary>
    public long Total => _items.Sum(i => i.Quantity * i.Price);

    public OrderTerms Terms => new(
        BusinessId, BusinessId is null ? Buyer : null, AgreementId, CommitmentId, Pattern, DueOn, Rule, SplitCode, Margin, [.. Items.Select(i => i.Terms)], Materials, Note);

    /// <param name="number">Taken in the same transaction.</param>
    /// <param name="business">The name of the business where the terms name one.</param>
    /// <exception cref="Refusal">No buyer, no item, a price of nought, a day that has passed.</exception>
    public static Order Write(string number, int unit, OrderTerms terms, string? business, Actor by, DateTime at)
    {
        var order = new Order { Id = Id<Order>.New(at), Number = number, Unit = unit, RecordedAt = at };
        order.Take(terms, business, at.OfficeDay);
        order.Record(OrderAct.Write, at.OfficeDay, by, at, null);
        return order;
    }

    /// <summary>Says it otherwise, while it binds nobody.</summary>
    public void Change(OrderTerms terms, string? business, Actor by, DateTime at) => Do(OrderAct.Change, at.OfficeDay, by, at, null, () => Take(terms, business, at.OfficeDay));

    /// <param name="split">The split of that day whose code the order names.</param>
    /// <exception cref="Refusal">By the one who wrote it, or no such split is in force.</exception>
    public void Agree(SplitChoice? split, Actor by, DateTime at) => Do(OrderAct.Agree, at.OfficeDay, by, at, null, () =>
    {
        if (_history.Any(e => e.Act is OrderAct.Write or OrderAct.Change && e.By == by.Id)) throw OrderRefusals.SamePerson;
        if (split is null || split.Code != SplitCode) throw OrderRefusals.SplitUnknown(SplitCode);
        (SplitVersion, AgreedOn) = (split.Version, at.OfficeDay);
    });

    public void Run(Actor by, DateTime at) => Do(OrderAct.Run, at.OfficeDay, by, at, null, () => { });

    /// <exception cref="Refusal">Something has been delivered: then it is closed short.</exception>
    public void Cancel(CancelReason reason, string? note, Actor by, DateTime at) => Do(OrderAct.Cancel, at.OfficeDay, by, at, note, () =>
    {
        if (_items.Any(i => i.Delivered > 0)) throw OrderRefusals.DeliveredInPart;
        CancelledWhy = reason;
    });

    /// <summary>The buyer takes no more.</summary>
    /// <exception cref="Refusal">Nothing has been delivered: then it is cancelled.</exception>
    public void CloseShort(string note, Actor by, DateTime at) => Do(OrderAct.CloseShort, at.OfficeDay, by, at, Wording.Of(note, NoteMax), () =>
    {
        if (_items.All(i => i.Delivered == i.Returned)) throw OrderRefusals.NothingDelivered;
        DeliveredOn = at.OfficeDay;
    });

    /// <summary>What came in has been shared out.</summary>
    public void Settle(DateOnly on, Actor by, DateTime at) => Do(OrderAct.Settle, on, by, at, null, () => { });

    /// <summary>The settlement was taken back.</summary>
    public void Unsettle(DateOnly on, Actor by, DateTime at) => Do(OrderAct.Unsettle, on, by, at, null, () => { });

    /// <exception cref="Refusal">No such item.</exception>
    public OrderItem Item(int no) => _items.SingleOrDefault(i => i.No == no) ?? throw OrderRefusals.NoSuchItem(no);

    void Take(OrderTerms terms, string? business, DateOnly today)
    {
        if (terms.Items.Count is 0 or > ItemsMax || terms.Materials.Count > ItemsMax) throw OrderRefusals.NoItems(ItemsMax);
        if ((terms.BusinessId is null ? terms.Buyer : business) is not { Length: > 0 } buyer) throw OrderRefusals.BuyerMissing;
        if (terms.DueOn < today) throw OrderRefusals.DuePassed;
        if (terms.Margin is < 0 or > MarginMax || terms.Items.Any(i => i.Quantity is < 1 or > QuantityMax || i.Minutes is < 0 or > MinutesMax)) throw OrderRefusals.OutOfRange;
        if (terms.Items.FirstOrDefault(i => i.Price is < 1 or > PriceMax) is { } free) throw OrderRefusals.PriceNought(free.Product);
        if (terms.Materials.Any(m => m.Quantity is < 1 or > QuantityMax || m.UnitCost is < 0 or > PriceMax)) throw OrderRefusals.OutOfRange;
        if (terms.Materials.FirstOrDefault(m => m.ForItem < 1 || m.ForItem > terms.Items.Count) is { } lost) throw OrderRefusals.NoSuchItem(lost.ForItem);

        var items = terms.Items.Select((i, at) => new OrderItem(at + 1, i with { Product = Wording.Of(i.Product, NameMax), UnitWord = Wording.Of(i.UnitWord, WordMax) })).ToList();
        var materials = terms.Materials.Select((m, at) => m with { No = at + 1, Name = Wording.Of(m.Name, NameMax), UnitWord = Wording.Of(m.UnitWord, WordMax) }).ToList();
        (BusinessId, Buyer, AgreementId, CommitmentId) = (terms.BusinessId, Wording.Of(buyer, NameMax), terms.AgreementId, terms.CommitmentId);
        (Pattern, DueOn, Rule, SplitCode) = (terms.Pattern, terms.DueOn, terms.Rule, Wording.Of(terms.SplitCode, WordMax));
        (Margin, Note) = (terms.Margin, Wording.OrNone(terms.Note, NoteMax));
        _items.Clear();
        _items.AddRange(items);
        _materials.Clear();
        _materials.AddRange(materials);
    }

    void Do(OrderAct act, DateOnly on, Actor by, DateTime at, string? note, Action change)
    {
        var (next, words) = (OrderLifecycle.Table.After(State, act), Wording.OrNone(note, NoteMax));
        change();
        State = next;
        Record(act, on, by, at, words);
    }

    void Record(OrderAct act, DateOnly on, Actor by, DateTime at, string? note)
    {
        Changes++;
        _history.Add(new(_history.Count + 1, act, by.Id, by.Name, on, at, note));
    }
}

/// <summary>One act on an order: what, who, on which day, when it was written down, and the words that went with it.</summary>
public sealed record OrderEvent(int No, OrderAct Act, string By, string ByName, DateOnly On, DateTime At, string? Note);
