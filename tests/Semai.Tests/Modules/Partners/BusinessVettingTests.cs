using CsCheck;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Vetting;

namespace Semai.Tests.Modules.Partners;

public class BusinessVettingTests
{
    [Fact]
    public void An_approval_holds_twelve_months_and_then_counts_for_nothing()
    {
        var business = Some.ApprovedBusiness(on: new(2026, 1, 5));

        Assert.Equal(new DateOnly(2027, 1, 4), business.ApprovedUntil);
        Assert.True(business.IsApprovedOn(new(2027, 1, 4)));
        Assert.False(business.IsApprovedOn(new(2027, 1, 5)));
    }

    [Fact]
    public void The_check_is_not_done_while_an_item_is_open()
    {
        var business = Some.Business();
        business.Apply(Some.On(new(2026, 1, 5)));

        var refused = Assert.Throws<Refusal>(() => business.Check([.. Some.AllYes().Skip(2)], Some.Vetting, Some.On(new(2026, 1, 5))));

        Assert.Equal("vetting.items-open", refused.Rule);
        Assert.Equal((BusinessState.Applied, 0), (business.State, business.Checklist.Count));
    }

    [Theory]
    [InlineData(ChecklistVerdict.No, "vetting.item-wanting")]
    [InlineData(ChecklistVerdict.Waived, null)]
    public void A_required_no_stops_the_approval_and_a_waiver_with_its_reason_does_not(ChecklistVerdict verdict, string? rule)
    {
        var business = Some.CheckedBusiness(but: new ChecklistEntry("safety", verdict, "bekerja di dalam lapas"));

        var refused = Record.Exception(() => business.Approve(Some.Vetting, alone: false, Some.ByApprover(new(2026, 1, 6))));

        Assert.Equal(rule, (refused as Refusal)?.Rule);
        Assert.Equal(rule is null, business.State is BusinessState.Approved);
    }

    [Fact]
    public void An_item_that_is_not_required_may_be_a_no()
    {
        var business = Some.CheckedBusiness(but: new ChecklistEntry("nib", ChecklistVerdict.No, "belum mengurus"));

        business.Approve(Some.Vetting, alone: false, Some.ByApprover(new(2026, 1, 6)));

        Assert.Equal(BusinessState.Approved, business.State);
    }

    [Theory]
    [InlineData(ChecklistVerdict.No)]
    [InlineData(ChecklistVerdict.Waived)]
    public void A_no_and_a_waiver_need_their_reason(ChecklistVerdict verdict)
    {
        var business = Some.Business();
        business.Apply(Some.On(new(2026, 1, 5)));

        Assert.Equal("vetting.note-missing", Assert.Throws<Refusal>(() =>
            business.Examine([new("safety", verdict, " ")], Some.Vetting, Some.On(new(2026, 1, 5)))).Rule);
    }

    [Fact]
    public void Whoever_checked_does_not_approve_unless_nobody_else_can()
    {
        var business = Some.CheckedBusiness();

        Assert.Equal("vetting.own-check", Assert.Throws<Refusal>(() => business.Approve(Some.Vetting, alone: false, Some.On(new(2026, 1, 6)))).Rule);
        business.Approve(Some.Vetting, alone: true, Some.On(new(2026, 1, 6)));
        Assert.Equal(BusinessState.Approved, business.State);
    }

    [Fact]
    public void A_renewal_comes_near_the_end_after_a_new_look_and_counts_from_the_old_end()
    {
        var business = Some.ApprovedBusiness(on: new(2026, 1, 5));
        Assert.Equal("vetting.too-early", Assert.Throws<Refusal>(() => business.Renew(Some.Vetting, false, Some.ByApprover(new(2026, 6, 1)))).Rule);
        Assert.Equal("vetting.items-stale", Assert.Throws<Refusal>(() => business.Renew(Some.Vetting, false, Some.ByApprover(new(2026, 12, 20)))).Rule);

        business.Examine([.. Some.AllYes().Where(e => Some.Vetting.Items.Single(i => i.Code == e.Item).Renew)], Some.Vetting, Some.On(new(2026, 12, 19)));
        Assert.Equal("vetting.own-check", Assert.Throws<Refusal>(() => business.Renew(Some.Vetting, false, Some.On(new(2026, 12, 20)))).Rule);
        business.Renew(Some.Vetting, false, Some.ByApprover(new(2026, 12, 20)));

        Assert.Equal(new DateOnly(2028, 1, 4), business.ApprovedUntil);
    }

    [Fact]
    public void A_suspended_business_keeps_its_history_and_its_term_and_is_stopped_meanwhile()
    {
        var business = Some.ApprovedBusiness();
        Assert.Equal("vetting.reason-missing", Assert.Throws<Refusal>(() => business.Suspend(Some.On(new(2026, 2, 1)))).Rule);

        business.Suspend(Some.On(new(2026, 2, 1), "kecelakaan kerja"));
        Assert.False(business.IsApprovedOn(new(2026, 2, 1)));
        Assert.Equal(new DateOnly(2026, 2, 1), business.StoppedOn);

        business.Reinstate(Some.On(new(2026, 3, 1), "alat diperbaiki"));
        Assert.True(business.IsApprovedOn(new(2026, 3, 1)));
        Assert.Equal(new DateOnly(2027, 1, 4), business.ApprovedUntil);
        Assert.Equal(
            [BusinessAct.List, BusinessAct.Apply, BusinessAct.Check, BusinessAct.Approve, BusinessAct.Suspend, BusinessAct.Reinstate],
            business.History.Select(e => e.Act));
    }

    [Fact]
    public void Whoever_applies_again_is_looked_at_anew()
    {
        var business = Some.CheckedBusiness();
        business.Refuse(Some.On(new(2026, 1, 6), "tempat belum aman"));

        business.Apply(Some.On(new(2026, 2, 6)));

        Assert.Empty(business.Answers);
        Assert.Equal(Some.Vetting.Items.Count, business.Checklist.Count);
    }

    [Fact]
    public void Late_paper_counts_from_the_day_on_it_and_tells_when_it_was_recorded()
    {
        var business = Some.CheckedBusiness(on: new(2025, 11, 3));

        business.Approve(Some.Vetting, alone: true, Some.On(new(2025, 11, 10)));

        Assert.Equal(new DateOnly(2026, 11, 9), business.ApprovedUntil);
        Assert.Equal((new DateOnly(2025, 11, 10), Some.Instant.OfficeDay), (business.History[^1].Day, business.History[^1].At.OfficeDay));
    }

    [Fact]
    public void The_stages_show_what_is_behind_and_what_is_to_come()
    {
        var business = Some.Business();
        business.Apply(Some.On(new(2026, 1, 5)));

        Assert.Equal(
            [(BusinessState.Listed, "Done"), (BusinessState.Applied, "Now"), (BusinessState.Checked, "Todo"), (BusinessState.Approved, "Todo")],
            VettingSteps.Of(business).Select(s => (s.Stage, s.State.ToString())));
    }

    [Fact]
    public void No_walk_of_acts_makes_a_business_approved_without_a_sound_checklist() =>
        Gen.Int[0, 6].Array[0, 25].Sample(steps =>
        {
            var (business, day) = (Some.Business(), new DateOnly(2026, 1, 5));
            foreach (var step in steps)
            {
                day = day.AddDays(40);
                try
                {
                    Walk(business, step, day);
                }
                catch (Refusal)
                {
                }

                if (business.IsApprovedOn(day))
                    Assert.All(Some.Vetting.Items.Where(i => i.Required), i => Assert.NotEqual(ChecklistVerdict.No, business.Answers[i.Code].Verdict));
            }
        }, iter: 300);

    static void Walk(Business business, int step, DateOnly day)
    {
        switch (step)
        {
            case 0: business.Apply(Some.On(day)); break;
            case 1: business.Check(Some.AllYes(), Some.Vetting, Some.On(day)); break;
            case 2: business.Check(Some.AllYes(new ChecklistEntry("safety", ChecklistVerdict.No, "belum")), Some.Vetting, Some.On(day)); break;
            case 3: business.Approve(Some.Vetting, false, Some.ByApprover(day)); break;
            case 4: business.Suspend(Some.On(day, "alasan")); break;
            case 5: business.Reinstate(Some.On(day, "alasan")); break;
            case 6: business.End(Some.On(day, "alasan")); break;
        }
    }
}
