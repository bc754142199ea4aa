using Semai.Modules.Agreements;
using Semai.Modules.Partners;
using static Semai.Modules.Production.PartnerShares.PayoutAct;
using static Semai.Modules.Production.PartnerShares.PayoutState;

namespace Semai.Modules.Production.PartnerShares;

public enum PayoutState
{
    /// <summary>Waits for another officer, who transfers it.</summary>
    Proposed,

    Paid,
    CalledOff,

    /// <summary>Paid, and come back from the bank.</summary>
    TakenBack,
}

public enum PayoutAct { Pay, CallOff, TakeBack }

/// <summary>The life of a partner's payout, as a table.</summary>
public static class PayoutLifecycle
{
    public static readonly Lifecycle<PayoutState, PayoutAct> Table = new("partner-payout", PayoutWords.Of,
        (Proposed, Pay, Paid),
        (Proposed, CallOff, CalledOff),
        (Paid, TakeBack, TakenBack));
}

/// <summary>A partner business is paid what settlements gave it: proposed by one officer, transferred by another.</summary>
public sealed class PartnerPayout : IVersioned
{
    public const int ReferenceMax = 60;
    public const int WhyMax = 300;

    PartnerPayout() { }

    public Id<PartnerPayout> Id { get; private init; }
    public int Unit { get; private init; }
    public Id<Business> BusinessId { get; private init; }

    /// <summary>Whole rupiah.</summary>
    public long Amount { get; private init; }

    public PayoutState State { get; private set; }
    public DateOnly ProposedOn { get; private init; }
    public string ProposedBy { get; private init; } = "";
    public string ProposedByName { get; private init; } = "";

    /// <summary>The day on which the bank carried it out.</summary>
    public DateOnly? PaidOn { get; private set; }

    /// <summary>The bank's number of the transfer.</summary>
    public string? Reference { get; private set; }

    public string? PaidBy { get; private set; }
    public string? PaidByName { get; private set; }

    /// <summary>The entry in the journal.</summary>
    public long? EntryId { get; private set; }

    /// <summary>Why it was called off or taken back, and by whom.</summary>
    public string? Why { get; private set; }

    public string? EndedByName { get; private set; }
    public DateTime RecordedAt { get; private init; }
    public int Version { get; private set; }

    /// <param name="free">What the business is owed, less what is proposed already.</param>
    /// <exception cref="Refusal">Nought, or more than is owed.</exception>
    public static PartnerPayout Propose(int unit, Id<Business> business, long amount, long free, Actor by, DateTime at) =>
        amount <= 0 || amount > free ? throw PayoutRefusals.MoreThanOwed(free) : new()
        {
            Id = Id<PartnerPayout>.New(at),
            Unit = unit,
            BusinessId = business,
            Amount = amount,
            ProposedOn = at.OfficeDay,
            ProposedBy = by.Id,
            ProposedByName = by.Name,
            RecordedAt = at,
        };

    /// <exception cref="Refusal">By the one who proposed it, or the day is before that or to come.</exception>
    public void Pay(DateOnly on, string reference, Actor by, DateTime at)
    {
        var next = PayoutLifecycle.Table.After(State, PayoutAct.Pay);
        if (by.Id == ProposedBy) throw PayoutRefusals.SamePerson;
        if (on > at.OfficeDay || on < ProposedOn) throw PayoutRefusals.NotThatDay;
        (State, PaidOn, Reference, PaidBy, PaidByName) = (next, on, Wording.Of(reference, ReferenceMax), by.Id, by.Name);
    }

    public void CallOff(string why, Actor by) => (State, Why, EndedByName) = (PayoutLifecycle.Table.After(State, PayoutAct.CallOff), Wording.Of(why, WhyMax), by.Name);

    /// <exception cref="Refusal">By the one who paid.</exception>
    public void TakeBack(string why, Actor by)
    {
        var next = PayoutLifecycle.Table.After(State, PayoutAct.TakeBack);
        if (by.Id == PaidBy) throw PayoutRefusals.SamePerson;
        (State, Why, EndedByName) = (next, Wording.Of(why, WhyMax), by.Name);
    }

    internal void BookedAs(long entry) => EntryId = entry;
}
