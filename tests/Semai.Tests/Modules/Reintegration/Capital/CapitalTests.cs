using CsCheck;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.BusinessPlans;
using Semai.Modules.Reintegration.Capital;

namespace Semai.Tests.Modules.Reintegration.Capital;

public class CapitalTests
{
    static readonly DateTime At = new(2026, 6, 1, 3, 0, 0, DateTimeKind.Utc);
    static readonly DateOnly Today = new(2026, 6, 1);
    static readonly Actor Second = new("officer-2", "Bu Yuli");

    [Fact]
    public void Instalments_add_up_to_the_rupiah_and_what_is_left_over_goes_to_the_earliest()
    {
        var schedule = CapitalSchedule.Of(3, new(2026, 7, 1), 0, [(Today, 1_000_000)], 400_000);

        Assert.Equal([333_334, 333_333, 333_333], schedule.Instalments.Select(i => i.Amount));
        Assert.Equal([333_334, 66_666, 0], schedule.Instalments.Select(i => i.Paid));
        Assert.Equal((new DateOnly(2026, 8, 1), 266_667), (schedule.Next!.Due, schedule.Next.Open));
        Assert.Equal(600_000, schedule.Open);
        Assert.Equal([2], schedule.LateOn(new(2026, 8, 2)).Select(i => i.No));
        Assert.Empty(schedule.LateOn(new(2026, 8, 1)));
    }

    [Fact]
    public void A_part_that_comes_later_is_shared_over_what_is_still_to_come()
    {
        var schedule = CapitalSchedule.Of(4, new(2026, 7, 31), 8, [(Today, 400), (new(2026, 8, 31), 100), (new(2027, 1, 1), 5)], 0);

        Assert.Equal([102, 102, 152, 157], schedule.Instalments.Select(i => i.Amount));
        Assert.Equal([new(2026, 7, 31), new(2026, 8, 31), new(2026, 9, 30), new(2026, 10, 31)], schedule.Instalments.Select(i => i.Due));
    }

    [Fact]
    public void Whatever_came_and_was_paid_the_parts_add_up() => Gen.Select(Gen.Int[1, 60], Gen.Long[0, 5_000_000], Gen.Long[1, 100_000_000].Array[1, 5], Gen.Int[0, 100]).Sample((months, cost, parts, percent) =>
    {
        var total = parts.Sum() + cost;
        var paid = total * percent / 100;
        var schedule = CapitalSchedule.Of(months, new(2026, 7, 1), cost, [.. parts.Select((amount, no) => (Today.AddDays(40 * no), amount))], paid);

        return schedule.Total == total && schedule.Open == total - paid && schedule.Instalments.All(i => i.Paid <= i.Amount && i.Amount >= 0);
    });

    [Fact]
    public void An_application_is_decided_confirmed_disbursed_in_parts_and_paid_back_until_it_is_settled()
    {
        var loan = Granted(6_000_000);
        loan.Confirm(Second, At);
        loan.Disburse(new(4_000_000, Today, "TRF-1"), Some.Officer, At);
        Assert.Equal((CapitalState.Approved, RepaymentStanding.None), (loan.State, loan.RepaymentOn(Today))); // counts once a second person has looked
        loan.ConfirmPart(1, Second, At);
        loan.Disburse(new(2_000_000, Today, "TRF-2"), Some.Officer, At);
        loan.ConfirmPart(2, Second, At);
        Assert.Equal((CapitalState.Running, 6_120_000), (loan.State, loan.Schedule.Total));

        loan.Pay(new(510_000, Today, "KW-1"), Some.Officer, At);
        Assert.Equal(RepaymentStanding.OnTime, loan.RepaymentOn(new(2026, 8, 1)));
        Assert.Equal(RepaymentStanding.Late, loan.RepaymentOn(new(2026, 8, 2)));
        loan.Pay(new(5_610_000, Today, "KW-2"), Some.Officer, At);

        Assert.Equal((CapitalState.Settled, RepaymentStanding.Settled, null), (loan.State, loan.RepaymentOn(Today), loan.RunningKey));
        loan.Counter(4, "Salah hitung", Some.Officer, At);
        Assert.Equal((CapitalState.Running, 510_000, -5_610_000), (loan.State, loan.Paid, loan.Entries[^1].Amount));
        Assert.Equal("capital.nothing-to-counter", Rule(() => loan.Counter(4, "lagi", Some.Officer, At)));
        Assert.Equal("capital.nothing-to-counter", Rule(() => loan.Counter(5, "lawannya", Some.Officer, At)));
    }

    [Fact]
    public void What_is_wrong_is_refused_and_leaves_no_trace()
    {
        Assert.Equal("capital.no-amount", Rule(() => Applied(amount: 0)));
        Assert.Equal("capital.no-amount", Rule(() => Applied(amount: -1)));
        Assert.Equal("capital.over-ceiling", Rule(() => Applied(amount: 10_000_001)));
        Assert.Equal("capital.plan-missing", Rule(() => CapitalApplication.Apply(Id<Participant>.New(At), 1, new("kur-super-mikro", 1, "x", Today), null, Some.CapitalSources, Some.Officer, At)));
        Assert.Equal("capital.day-to-come", Rule(() => Applied(on: Today.AddDays(1))));
        Assert.Equal("capital.no-such-source", Rule(() => Applied(source: "rentenir")));

        var one = Applied();
        foreach (var (decision, rule) in new (CapitalDecision, string)[]
        {
            (Decision(6_000_001), "capital.over-asked"), (Decision(0), "capital.no-amount"), (Decision(1) with { On = Today.AddDays(-11) }, "capital.too-early"),
            (Decision(1) with { On = Today.AddDays(1) }, "capital.day-to-come"), (Decision(1) with { Months = null }, "capital.no-term"), (Decision(1) with { FirstDue = Today }, "capital.no-term"),
            (Decision(1) with { Months = 37 }, "capital.too-long"), (Decision(10) with { Cost = 11 }, "capital.no-such-cost"),
        }) Assert.Equal(rule, Rule(() => one.Grant(decision, Source, Some.Officer, At)));
        Assert.Equal((CapitalState.Submitted, null, 1), (one.State, one.Granted, one.History.Count));

        one.Grant(Decision(5_000_000), Source, Some.Officer, At);
        Assert.Equal("capital.same-person", Rule(() => one.Confirm(Some.Officer, At)));
        one.Confirm(Second, At);
        Assert.Equal("capital.over-granted", Rule(() => one.Disburse(new(5_000_001, Today, "T"), Some.Officer, At)));
        Assert.Equal("capital.too-early", Rule(() => one.Disburse(new(1, Today.AddDays(-1), "T"), Some.Officer, At))); // before the decision
        one.Disburse(new(5_000_000, Today, "TRF-1"), Some.Officer, At);
        Assert.Equal("capital.over-granted", Rule(() => one.Disburse(new(1, Today, "TRF-2"), Some.Officer, At)));
        Assert.Equal("capital.same-person", Rule(() => one.ConfirmPart(1, Some.Officer, At)));
        Assert.Equal("capital.money-came", Rule(() => one.Withdraw("batal", Some.Officer, At)));
        one.ConfirmPart(1, Second, At);
        Assert.Equal("capital.nothing-to-confirm", Rule(() => one.ConfirmPart(1, Second, At)));
        Assert.Equal("capital.over-owed", Rule(() => one.Pay(new(5_120_001, Today, "K"), Some.Officer, At)));
        Assert.Equal("capital.no-amount", Rule(() => one.Pay(new(0, Today, "K"), Some.Officer, At)));
        Assert.Equal("capital.too-early", Rule(() => one.Pay(new(1, Today.AddDays(-1), "K"), Some.Officer, At)));
        one.Pay(new(1_000, Today, "KW-1"), Some.Officer, At);
        Assert.Equal("capital.evidence-there", Rule(() => one.Pay(new(1_000, Today, "kw-1"), Some.Officer, At)));
        Assert.Equal("capital.same-person", Rule(() => one.Counter(1, "salah", Some.Officer, At)));
        Assert.Equal("capital.paid-more-than-came", Rule(() => one.Counter(1, "salah", Second, At)));
        Assert.Equal((5_000_000, 1_000, 2), (one.Disbursed, one.Paid, one.Entries.Count));
    }

    [Fact]
    public void What_is_not_paid_back_settles_when_it_has_come_and_nobody_lends_own_savings()
    {
        var alms = CapitalApplication.Apply(Id<Participant>.New(At), 1, new("baznas", 2_000_000, "wajan", Today), Plan, Some.CapitalSources, Some.Officer, At);
        alms.Grant(new(2_000_000, Today, "SK-1", null, null, 0), Some.CapitalSources.Find("baznas")!, Some.Officer, At);
        alms.Confirm(Second, At);
        alms.Disburse(new(2_000_000, Today, "T"), Some.Officer, At);
        alms.ConfirmPart(1, Second, At);
        Assert.Equal((CapitalState.Settled, 0), (alms.State, alms.Schedule.Instalments.Count));

        var own = CapitalApplication.Apply(Id<Participant>.New(At), 1, new("savings", 500_000, "bahan", Today), null, Some.CapitalSources, Some.Officer, At);
        Assert.Equal("capital.nobody-lends", Rule(() => own.Grant(Decision(1), Some.CapitalSources.Find("savings")!, Some.Officer, At)));
        Assert.Equal("capital.nobody-lends", Rule(() => own.Refuse(Today, "x", Some.Officer, At)));
        Assert.Equal("capital.over-asked", Rule(() => own.Cover(new(500_001, Today, "TB"), null, Some.Officer, At)));
        Assert.Equal("capital.not-own-money", Rule(() => Applied().Cover(new(1, Today, "TB"), null, Some.Officer, At)));
        own.Cover(new(500_000, Today, "TB-1"), null, Some.Officer, At);
        own.ConfirmPart(1, Second, At);
        Assert.Equal(CapitalState.Settled, own.State);
    }

    [Fact]
    public void What_cannot_be_paid_is_written_off_for_a_reason_and_may_be_asked_for_again()
    {
        var loan = Granted(1_000_000);
        loan.Confirm(Second, At);
        loan.Disburse(new(1_000_000, Today, "T"), Some.Officer, At);
        loan.ConfirmPart(1, Second, At);

        Assert.Equal("capital.reason-missing", Rule(() => loan.WriteOff(Today, " ", Some.Officer, At)));
        loan.WriteOff(Today, "Usaha terbakar", Some.Officer, At);
        Assert.Equal(RepaymentStanding.WrittenOff, loan.RepaymentOn(Today.AddYears(1)));
        Assert.Equal("capital.pay-not-allowed", Rule(() => loan.Pay(new(1, Today, "K"), Some.Officer, At)));
        loan.Reopen("Mulai lagi", Some.Officer, At);
        loan.Pay(new(1, Today, "K"), Some.Officer, At);
    }

    static readonly PlanStood Plan = new(Id<BusinessPlan>.New(At), 1);

    static CapitalSource Source => Some.CapitalSources.Find("kur-super-mikro")!;

    static CapitalDecision Decision(long amount) => new(amount, Today, "BRI-1", 12, new(2026, 7, 1), amount < 120_000 ? 0 : 120_000);

    static CapitalApplication Applied(long amount = 6_000_000, string source = "kur-super-mikro", DateOnly? on = null) =>
        CapitalApplication.Apply(Id<Participant>.New(At), 1, new(source, amount, "wajan dan bahan", on ?? Today.AddDays(-10)), Plan, Some.CapitalSources, Some.Officer, At);

    static CapitalApplication Granted(long amount)
    {
        var one = Applied();
        one.Grant(Decision(amount), Source, Some.Officer, At);
        return one;
    }

    static string Rule(Action act) => Assert.Throws<Refusal>(act).Rule;
}
