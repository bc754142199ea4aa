using CsCheck;
using Semai.Modules.Participants;
using Semai.Modules.Production.Savings;

namespace Semai.Tests.Modules.Production.Savings;

public class WithdrawalTests
{
    static readonly SavingsRules Rules = new(2_500, 30);
    static readonly SavingsStanding Here = new(1_000_000, 0, 0, 0, new(2027, 1, 1), IsGone: false, IsReleased: false);

    [Theory]
    [InlineData(250_000, SavingsPurpose.BasicNeeds, null)]
    [InlineData(250_001, SavingsPurpose.BasicNeeds, "savings.over-share")]
    [InlineData(250_001, SavingsPurpose.Family, "savings.over-share")]
    [InlineData(1_000_001, SavingsPurpose.Family, "savings.more-than-there")]
    [InlineData(0, SavingsPurpose.Family, "savings.no-amount")]
    [InlineData(1_000_000, SavingsPurpose.Release, "savings.not-released")]
    [InlineData(50_000, SavingsPurpose.TripHome, "savings.too-early")]
    public void While_inside_the_share_of_the_month_is_the_limit(long amount, SavingsPurpose purpose, string? rule) =>
        Assert.Equal(rule, Rule(() => Ask(amount, purpose, Here)));

    [Fact]
    public void What_was_used_this_month_and_what_waits_counts_against_the_share()
    {
        var used = Here with { Worth = 800_000, UsedThisMonth = 200_000, Waiting = 30_000, WaitingInside = 30_000 };

        Assert.Null(Rule(() => Ask(20_000, SavingsPurpose.BasicNeeds, used)));
        Assert.Equal("savings.over-share", Rule(() => Ask(20_001, SavingsPurpose.BasicNeeds, used)));
    }

    [Fact]
    public void Who_has_left_gets_everything_at_release_and_nothing_for_use_inside()
    {
        Assert.Null(Rule(() => Ask(1_000_000, SavingsPurpose.Release, Here with { IsGone = true, IsReleased = true })));
        Assert.Equal("savings.not-here", Rule(() => Ask(1_000, SavingsPurpose.BasicNeeds, Here with { IsGone = true })));
        Assert.Null(Rule(() => Ask(900_000, SavingsPurpose.TripHome, Here with { ReleaseOn = Some.Instant.OfficeDay.AddDays(30) })));
    }

    [Fact]
    public void Whoever_asks_does_not_allow_and_whoever_pays_does_not_take_back()
    {
        var asked = Ask(1_000, SavingsPurpose.Family, Here);

        Assert.Equal("savings.same-person", Rule(() => asked.Approve(Some.Officer, Some.Instant)));
        Assert.Equal("withdrawal.pay-not-allowed", Rule(() => asked.Pay(Some.Instant.OfficeDay, "1", Some.Officer, Some.Instant)));
        asked.Approve(Some.Approver, Some.Instant);
        Assert.Equal("savings.not-that-day", Rule(() => asked.Pay(Some.Instant.OfficeDay.AddDays(1), "1", Some.Officer, Some.Instant)));
        asked.Pay(Some.Instant.OfficeDay, "BRI 1", Some.Officer, Some.Instant);
        Assert.Equal("savings.same-person", Rule(() => asked.TakeBack("Rekening ditutup", Some.Officer, Some.Instant)));
        asked.TakeBack("Rekening ditutup", Some.Approver, Some.Instant);

        Assert.Equal(WithdrawalState.TakenBack, asked.State);
        Assert.Equal([WithdrawalAct.Ask, WithdrawalAct.Approve, WithdrawalAct.Pay, WithdrawalAct.TakeBack], asked.History.Select(e => e.Act));
    }

    [Fact]
    public void By_no_sequence_of_acts_is_anything_paid_that_one_person_alone_wanted() =>
        Gen.Select(Gen.Enum<WithdrawalAct>(), Gen.Bool).Array[0, 12].Sample(acts =>
        {
            var asked = Ask(1_000, SavingsPurpose.Family, Here);
            foreach (var (act, officer) in acts)
            {
                var by = officer ? Some.Officer : Some.Approver;
                _ = Rule(() =>
                {
                    switch (act)
                    {
                        case WithdrawalAct.Approve: asked.Approve(by, Some.Instant); break;
                        case WithdrawalAct.Refuse: asked.Refuse("Tidak", by, Some.Instant); break;
                        case WithdrawalAct.CallOff: asked.CallOff("Tidak", by, Some.Instant); break;
                        case WithdrawalAct.Pay: asked.Pay(Some.Instant.OfficeDay, "1", by, Some.Instant); break;
                        case WithdrawalAct.TakeBack: asked.TakeBack("Kembali", by, Some.Instant); break;
                    }
                });
            }

            return asked.PaidOn is null || asked.History.Single(e => e.Act is WithdrawalAct.Approve).By != asked.History[0].By;
        });

    static Withdrawal Ask(long amount, SavingsPurpose purpose, SavingsStanding standing) =>
        Withdrawal.Ask(Id<Participant>.New(Some.Instant), 1, amount, purpose, null, standing, Rules, Some.Officer, Some.Instant);

    static string? Rule(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (Refusal refusal)
        {
            return refusal.Rule;
        }
    }
}
