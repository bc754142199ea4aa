using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Production.Savings;
using Semai.Modules.Reintegration.BusinessPlans;

namespace Semai.Modules.Reintegration.Capital;

/// <summary>What is asked for.</summary>
/// <param name="Purpose">What it is to buy.</param>
public sealed record CapitalAsked(string Source, long Amount, string Purpose, DateOnly On);

/// <summary>The version of a business plan on which an application stands.</summary>
public sealed record PlanStood(Id<BusinessPlan> Id, int No);

/// <summary>What the one who gives has decided.</summary>
/// <param name="Number">Of the letter.</param>
/// <param name="Months">In how many monthly instalments it is paid back; null where it is not.</param>
/// <param name="FirstDue">The day of the first; null likewise.</param>
/// <param name="Cost">Interest, margin and fees over the whole time, in whole rupiah, as the letter says.</param>
public sealed record CapitalDecision(long Amount, DateOnly On, string Number, int? Months, DateOnly? FirstDue, long Cost);

/// <summary>A person asks for money for a business: what is asked, what is granted, what came, and what is paid back.</summary>
public sealed class CapitalApplication : IVersioned
{
    public const int TextMax = 400;

    /// <summary>No instalments go on longer than ten years.</summary>
    public const int MonthsMost = 120;

    readonly List<CapitalEntry> _entries = [];
    readonly List<CapitalEvent> _history = [];

    CapitalApplication() { }

    public Id<CapitalApplication> Id { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }

    /// <summary>Number of the prison that kept the person's record. Shown on no page of the application.</summary>
    public int Unit { get; private init; }

    /// <summary>Code of the source in the reference data.</summary>
    public string Source { get; private init; } = "";

    public SourceKind Kind { get; private init; }
    public int RuleVersion { get; private init; }

    /// <summary>Asked for; whole rupiah like every amount here.</summary>
    public long Amount { get; private init; }

    public string Purpose { get; private init; } = "";
    public Id<BusinessPlan>? PlanId { get; private init; }

    /// <summary>The version of that plan.</summary>
    public int? PlanNo { get; private init; }

    public DateOnly SubmittedOn { get; private init; }
    public CapitalState State { get; private set; }

    /// <summary>At most what was asked; null until it is decided.</summary>
    public long? Granted { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Of the letter of decision.</summary>
    public string? DecisionNumber { get; private set; }

    public int? Months { get; private set; }
    public DateOnly? FirstDue { get; private set; }

    /// <summary>Interest, margin and fees over the whole time.</summary>
    public long Cost { get; private set; }

    public string? DecidedBy { get; private set; }
    public string? DecidedByName { get; private set; }
    public string? ConfirmedByName { get; private set; }

    /// <summary>Came so far, also what nobody has confirmed yet; never more than was granted.</summary>
    public long Disbursed { get; private set; }

    /// <summary>Paid back so far.</summary>
    public long Paid { get; private set; }

    /// <summary>The withdrawal of own savings that covers it; null where the books of savings know none.</summary>
    public Id<Withdrawal>? WithdrawalId { get; private set; }

    /// <summary>Person and source until it has ended. Unlike any other: one asks a source once at a time.</summary>
    public string? RunningKey { get; private set; }

    public DateTime RecordedAt { get; private init; }
    public int Version { get; private set; }

    public IReadOnlyList<CapitalEntry> Entries => [.. _entries.OrderBy(e => e.No)];
    public IReadOnlyList<CapitalEvent> History => [.. _history.OrderBy(e => e.No)];

    /// <summary>Parts that came, were looked at by a second person and were not undone, in the order of their days.</summary>
    public IReadOnlyList<CapitalEntry> Received =>
        [.. _entries.Where(e => e is { Kind: CapitalEntryKind.Disbursed, ConfirmedOn: not null } && Stands(e)).OrderBy(e => e.On).ThenBy(e => e.No)];

    public CapitalSchedule Schedule => Kind is SourceKind.Loan && Months is { } months && FirstDue is { } first
        ? CapitalSchedule.Of(months, first, Cost, [.. Received.Select(e => (e.On, e.Amount))], Paid)
        : CapitalSchedule.None;

    public RepaymentStanding RepaymentOn(DateOnly day) => State switch
    {
        CapitalState.Settled => RepaymentStanding.Settled,
        CapitalState.WrittenOff => RepaymentStanding.WrittenOff,
        CapitalState.Running when Schedule is { Instalments.Count: > 0 } schedule => schedule.LateOn(day).Count > 0 ? RepaymentStanding.Late : RepaymentStanding.OnTime,
        _ => RepaymentStanding.None,
    };

    /// <summary>It is an ordinary line, and no other undoes it.</summary>
    public bool Stands(CapitalEntry entry) => entry.Counters is null && _entries.All(e => e.Counters != entry.No);

    /// <param name="plan">Null where there is none, or none that the source asks for.</param>
    /// <exception cref="Refusal">The amount is nought or above the ceiling, the plan is missing, or the day is to come.</exception>
    public static CapitalApplication Apply(Id<Participant> person, int unit, CapitalAsked asked, PlanStood? plan, CapitalSources sources, Actor by, DateTime at)
    {
        if (sources.Find(asked.Source) is not { } source) throw CapitalRefusals.NoSuchSource;
        if (asked.Amount <= 0) throw CapitalRefusals.NoAmount;
        if (asked.Amount > source.Ceiling) throw CapitalRefusals.OverCeiling(source.Said, source.Ceiling.Value);
        if (source.ReviewedPlan && plan is null) throw CapitalRefusals.PlanMissing(source.Said);
        if (asked.On > at.OfficeDay) throw CapitalRefusals.DayToCome;

        var made = new CapitalApplication
        {
            Id = Id<CapitalApplication>.New(at),
            ParticipantId = person,
            Unit = unit,
            Source = source.Code,
            Kind = source.Kind,
            RuleVersion = sources.Version,
            Amount = asked.Amount,
            Purpose = Wording.Of(asked.Purpose, TextMax),
            PlanId = plan?.Id,
            PlanNo = plan?.No,
            SubmittedOn = asked.On,
            RunningKey = $"{person.Value:n}:{source.Code}",
            RecordedAt = at,
        };
        made.Record(CapitalAct.Apply, asked.On, by, at, null);
        return made;
    }

    /// <exception cref="Refusal">More than was asked, a day before the application or to come, or no time to pay it back in.</exception>
    public void Grant(CapitalDecision said, CapitalSource source, Actor by, DateTime at) => Do(CapitalAct.Grant, said.On, by, at, null, () =>
    {
        if (Kind is SourceKind.Own) throw CapitalRefusals.NobodyLends;
        CheckAmount(said.Amount);
        CheckDay(said.On, SubmittedOn, at);
        if (Kind is SourceKind.Loan && (said.FirstDue is not { } first || first <= said.On || said.Months is not (>= 1 and <= MonthsMost))) throw CapitalRefusals.NoTerm;
        if (source.MaxMonths is { } most && said.Months > most) throw CapitalRefusals.TooLong(most);
        if (said.Cost < 0 || said.Cost > said.Amount) throw CapitalRefusals.NoSuchCost;

        (Granted, DecidedOn, DecisionNumber, DecidedBy, DecidedByName) = (said.Amount, said.On, Wording.Of(said.Number, CapitalEntry.EvidenceMax), by.Id, by.Name);
        (Months, FirstDue, Cost) = Kind is SourceKind.Loan ? (said.Months, said.FirstDue, said.Cost) : (null, null, 0);
    });

    /// <exception cref="Refusal">By the one who wrote the grant down.</exception>
    public void Confirm(Actor by, DateTime at) => Do(CapitalAct.Confirm, at.OfficeDay, by, at, null, () =>
    {
        if (by.Id == DecidedBy) throw CapitalRefusals.SamePerson;
        ConfirmedByName = by.Name;
    });

    public void TakeBack(string? why, Actor by, DateTime at) => Do(CapitalAct.TakeBack, at.OfficeDay, by, at, Reason(why), () =>
        (Granted, DecidedOn, DecisionNumber, Months, FirstDue, Cost, DecidedBy, DecidedByName) = (null, null, null, null, null, 0, null, null));

    public void Refuse(DateOnly on, string? why, Actor by, DateTime at) => Do(CapitalAct.Refuse, on, by, at, Reason(why), () =>
    {
        if (Kind is SourceKind.Own) throw CapitalRefusals.NobodyLends;
        CheckDay(on, SubmittedOn, at);
        (DecidedOn, RunningKey) = (on, null);
    });

    public void Withdraw(string? why, Actor by, DateTime at) => Do(CapitalAct.Withdraw, at.OfficeDay, by, at, Reason(why), () =>
    {
        if (Disbursed > 0) throw CapitalRefusals.MoneyCame;
        RunningKey = null;
    });

    /// <summary>Own savings were taken out: no more than was asked, and a second person looks at it as at any money.</summary>
    public void Cover(MoneyMoved money, Id<Withdrawal>? withdrawal, Actor by, DateTime at) => Do(CapitalAct.Cover, money.On, by, at, null, () =>
    {
        if (Kind is not SourceKind.Own) throw CapitalRefusals.NotOwnMoney;
        CheckAmount(money.Amount);
        CheckDay(money.On, DateOnly.MinValue, at);
        Enter(CapitalEntryKind.Disbursed, money, by, at);
        (Granted, DecidedOn, WithdrawalId, Disbursed) = (money.Amount, money.On, withdrawal, money.Amount);
    });

    /// <exception cref="Refusal">More than was granted in all, or a day before the decision.</exception>
    public void Disburse(MoneyMoved money, Actor by, DateTime at) => Do(CapitalAct.Disburse, money.On, by, at, null, () =>
    {
        if (money.Amount <= 0) throw CapitalRefusals.NoAmount;
        if (money.Amount > Granted - Disbursed) throw CapitalRefusals.OverGranted(Granted!.Value - Disbursed);
        CheckDay(money.On, DecidedOn!.Value, at);
        Enter(CapitalEntryKind.Disbursed, money, by, at);
        Disbursed += money.Amount;
    });

    /// <exception cref="Refusal">There is no such part, it is confirmed already, or by the one who wrote it down.</exception>
    public void ConfirmPart(int no, Actor by, DateTime at)
    {
        Do(CapitalAct.ConfirmPart, at.OfficeDay, by, at, null, () =>
        {
            if (_entries.SingleOrDefault(e => e.No == no) is not { Kind: CapitalEntryKind.Disbursed, ConfirmedOn: null } part || !Stands(part)) throw CapitalRefusals.NothingToConfirm;
            if (part.By == by.Id) throw CapitalRefusals.SamePerson;
            part.Confirm(by, at);
        });
        SettleIfDone(by, at);
    }

    /// <exception cref="Refusal">More than is still owed, or a day before any money came.</exception>
    public void Pay(MoneyMoved money, Actor by, DateTime at)
    {
        Do(CapitalAct.Pay, money.On, by, at, null, () =>
        {
            if (Kind is not SourceKind.Loan) throw CapitalRefusals.NothingOwed;
            if (money.Amount <= 0) throw CapitalRefusals.NoAmount;
            if (money.Amount > Schedule.Open) throw CapitalRefusals.OverOwed(Schedule.Open);
            CheckDay(money.On, Received[0].On, at);
            Enter(CapitalEntryKind.Paid, money, by, at);
            Paid += money.Amount;
        });
        SettleIfDone(by, at);
    }

    /// <summary>Undoes a line by its opposite. Money that two have looked at is not undone by the one who wrote it down.</summary>
    public void Counter(int no, string? why, Actor by, DateTime at) => Do(CapitalAct.Counter, at.OfficeDay, by, at, Reason(why), () =>
    {
        if (_entries.SingleOrDefault(e => e.No == no) is not { } entry || !Stands(entry)) throw CapitalRefusals.NothingToCounter;
        if (entry.ConfirmedOn is not null && entry.By == by.Id) throw CapitalRefusals.SamePerson;
        if (Received.Where(e => e.No != no).ToList() is var left && entry.Kind is CapitalEntryKind.Disbursed && Paid > left.Sum(e => e.Amount) + (left.Count > 0 ? Cost : 0)) throw CapitalRefusals.PaidMoreThanCame;

        _entries.Add(new(_entries.Count + 1, entry.Kind, -entry.Amount, at.OfficeDay, entry.Evidence, no, by, at));
        if (entry.Kind is CapitalEntryKind.Paid) Paid -= entry.Amount;
        else Disbursed -= entry.Amount;
        RunningKey = KeyOf();
    });

    public void WriteOff(DateOnly on, string? why, Actor by, DateTime at) => Do(CapitalAct.WriteOff, on, by, at, Reason(why), () =>
    {
        if (Schedule.Open == 0) throw CapitalRefusals.NothingOwed;
        CheckDay(on, Received[0].On, at);
        RunningKey = null;
    });

    /// <summary>It is asked for after all, or was written off in error.</summary>
    public void Reopen(string? why, Actor by, DateTime at) => Do(CapitalAct.Reopen, at.OfficeDay, by, at, Reason(why), () => RunningKey = KeyOf());

    void SettleIfDone(Actor by, DateTime at)
    {
        if (State is not CapitalState.Running || Disbursed < Granted || Received.Sum(e => e.Amount) < Granted || Schedule.Open > 0) return;

        Do(CapitalAct.Settle, at.OfficeDay, by, at, null, () => RunningKey = null);
    }

    void CheckAmount(long amount)
    {
        if (amount <= 0) throw CapitalRefusals.NoAmount;
        if (amount > Amount) throw CapitalRefusals.OverAsked(Amount);
    }

    static void CheckDay(DateOnly on, DateOnly earliest, DateTime at)
    {
        if (on > at.OfficeDay) throw CapitalRefusals.DayToCome;
        if (on < earliest) throw CapitalRefusals.TooEarly(earliest);
    }

    void Enter(CapitalEntryKind kind, MoneyMoved money, Actor by, DateTime at)
    {
        var evidence = Wording.Of(money.Evidence, CapitalEntry.EvidenceMax);
        if (_entries.Any(e => e.Kind == kind && Stands(e) && string.Equals(e.Evidence, evidence, StringComparison.OrdinalIgnoreCase))) throw CapitalRefusals.EvidenceThere;
        _entries.Add(new(_entries.Count + 1, kind, money.Amount, money.On, evidence, null, by, at));
    }

    static string Reason(string? why) => Wording.OrNone(why, TextMax) ?? throw CapitalRefusals.ReasonMissing;

    string KeyOf() => $"{ParticipantId.Value:n}:{Source}";

    void Do(CapitalAct act, DateOnly on, Actor by, DateTime at, string? note, Action change)
    {
        var next = CapitalLifecycle.Table.After(State, act);
        change();
        State = next;
        Record(act, on, by, at, note);
    }

    void Record(CapitalAct act, DateOnly on, Actor by, DateTime at, string? note) => _history.Add(new(_history.Count + 1, act, on, by.Id, by.Name, at, note));
}
