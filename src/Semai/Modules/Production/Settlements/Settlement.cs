using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Settlements;

/// <summary>
/// What an order brought in, shared out: worked out by one officer and frozen with all that it rests on, approved by another.
/// What people earn goes into their savings (PP 32/1999 art. 29).
/// </summary>
public sealed class Settlement : IVersioned
{
    public const int WhyMax = 400;

    readonly List<SettlementShare> _shares = [];
    readonly List<SettlementEvent> _history = [];

    Settlement() { }

    public Id<Settlement> Id { get; private init; }
    public Id<Order> OrderId { get; private init; }

    /// <summary>The order while this one waits or stands; null after: an order is settled once at a time.</summary>
    public Id<Order>? RunningOrderId { get; private set; }

    public int Unit { get; private init; }
    public DateOnly On { get; private init; }
    public string SplitCode { get; private init; } = "";
    public int SplitVersion { get; private init; }
    public Reward Reward { get; private init; }
    public DistributionRule Rule { get; private init; }

    /// <summary>The business that gets a part; null where none does.</summary>
    public Guid? PartnerId { get; private init; }

    public long Gross { get; private init; }
    public long Material { get; private init; }
    public long Work { get; private init; }
    public long Capital { get; private init; }
    public long State { get; private init; }
    public long Partner { get; private init; }
    public SettlementState Standing { get; private set; }

    /// <summary>In the books; null until approved.</summary>
    public long? EntryId { get; private set; }

    public DateOnly? ApprovedOn { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<SettlementShare> Shares => [.. _shares.OrderBy(s => s.No)];

    /// <summary>Every act, in order; never edited.</summary>
    public IReadOnlyList<SettlementEvent> History => [.. _history.OrderBy(e => e.No)];

    public Calculation Calculation => new(Gross, Material, Work, Capital, State, Partner, [.. Shares.Select(s => new WorkShare(s.ParticipantId, s.Days, s.Minutes, s.Pieces, s.Entries, s.Amount))]);

    /// <exception cref="Refusal">Not everything is delivered yet.</exception>
    public static Settlement Propose(Order order, SplitChoice split, Calculation calculation, Actor by, DateTime at)
    {
        if (order.State is not OrderState.Delivered) throw SettlementRefusals.NotDelivered;

        var settlement = new Settlement
        {
            Id = Id<Settlement>.New(at),
            OrderId = order.Id,
            RunningOrderId = order.Id,
            Unit = order.Unit,
            On = at.OfficeDay,
            SplitCode = split.Code,
            SplitVersion = split.Version,
            Reward = split.Reward,
            Rule = order.Rule,
            PartnerId = calculation.Partner > 0 ? order.BusinessId?.Value : null,
            Gross = calculation.Gross,
            Material = calculation.Material,
            Work = calculation.Work,
            Capital = calculation.Capital,
            State = calculation.State,
            Partner = calculation.Partner,
        };
        settlement._shares.AddRange(calculation.Shares.Select((s, no) => new SettlementShare(no + 1, s.Person, s.Days, s.Minutes, s.Pieces, s.Entries, s.Amount)));
        settlement.Record(SettlementAct.Propose, by, at, null);
        return settlement;
    }

    /// <param name="now">Worked out anew: what has changed since is not approved unseen.</param>
    /// <exception cref="Refusal">By the one who proposed it, or something has changed since.</exception>
    public void Approve(Calculation now, Actor by, DateTime at) => Do(SettlementAct.Approve, null, by, at, () =>
    {
        if (_history.Any(e => e.Act is SettlementAct.Propose && e.By == by.Id)) throw SettlementRefusals.SamePerson;
        if (!Says(now)) throw SettlementRefusals.ChangedSince;
        ApprovedOn = at.OfficeDay;
    });

    public void Refuse(string why, Actor by, DateTime at) => Do(SettlementAct.Refuse, Wording.Of(why, WhyMax), by, at, () => RunningOrderId = null);

    /// <exception cref="Refusal">By the one who approved it.</exception>
    public void TakeBack(string why, Actor by, DateTime at) => Do(SettlementAct.TakeBack, Wording.Of(why, WhyMax), by, at, () =>
    {
        if (_history.Any(e => e.Act is SettlementAct.Approve && e.By == by.Id)) throw SettlementRefusals.SameApprover;
        RunningOrderId = null;
    });

    public void BookedAs(long entry) => EntryId = entry;

    /// <summary>As the books take it: the order's proceeds and its material become nought.</summary>
    internal Posting Posted(string memo) => new(Unit, MoneyMove.Settlement, ApprovedOn!.Value, memo, Id.Value,
    [
        .. new[]
        {
            PostingLine.Debit(new(AccountKind.Proceeds, OrderId.Value), Gross),
            PostingLine.Credit(new(AccountKind.Material, OrderId.Value), Material),
            PostingLine.Credit(AccountRef.WorkingCapital, Capital - Calculation.Loss),
            PostingLine.Credit(AccountRef.StateRevenue, State),
            PostingLine.Credit(new(AccountKind.PartnerShare, PartnerId ?? Guid.Empty), Partner),
        }.Where(l => l.Amount != 0),
        .. Shares.Where(s => s.Amount > 0).Select(s => PostingLine.Credit(AccountRef.SavingsOf(s.ParticipantId), s.Amount)),
    ]);

    bool Says(Calculation now) =>
        (now.Gross, now.Material, now.Work, now.Capital, now.State, now.Partner) == (Gross, Material, Work, Capital, State, Partner) && now.Shares.SequenceEqual(Calculation.Shares);

    void Do(SettlementAct act, string? why, Actor by, DateTime at, Action change)
    {
        var next = SettlementLifecycle.Table.After(Standing, act);
        change();
        Standing = next;
        Record(act, by, at, why);
    }

    void Record(SettlementAct act, Actor by, DateTime at, string? why) => _history.Add(new(_history.Count + 1, act, by.Id, by.Name, at, why));
}

/// <summary>What one person was given, and the work that it is for.</summary>
/// <param name="Amount">In whole rupiah.</param>
public sealed record SettlementShare(int No, Id<Participant> ParticipantId, int Days, int Minutes, int Pieces, int Entries, long Amount);

/// <summary>One act on a settlement: what, who, when and the words that went with it.</summary>
public sealed record SettlementEvent(int No, SettlementAct Act, string By, string ByName, DateTime At, string? Why);
