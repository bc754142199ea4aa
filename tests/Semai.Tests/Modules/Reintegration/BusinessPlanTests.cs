using Semai.Modules.Participants;
using Semai.Modules.Reintegration.BusinessPlans;

namespace Semai.Tests.Modules.Reintegration;

/// <summary>Versions and reviews of a business plan.</summary>
public class BusinessPlanTests
{
    static readonly DateTime At = new(2026, 3, 1, 5, 0, 0, DateTimeKind.Utc);
    static readonly Actor Mentor = new("m", "Bu Melati");
    static readonly Actor Agency = new("a", "Bu Rina");

    [Fact]
    public void Both_sides_are_needed_and_the_accepted_version_stands_while_the_next_is_written()
    {
        var plan = Sent();
        plan.Review(ReviewSide.Mentor, true, null, Mentor, At);
        Assert.Equal((BusinessPlanState.Sent, (int?)null), (plan.State, plan.AcceptedNo));
        plan.Review(ReviewSide.Agency, true, null, Agency, At);
        Assert.Equal((BusinessPlanState.Accepted, (int?)1), (plan.State, plan.AcceptedNo));

        plan.Revise(null, Some.Officer, At);
        plan.Write(Some.PlanSheet with { Name = "Keripik Baru" }, At);

        Assert.Equal((2, (int?)1, "Keripik Baru"), (plan.Latest.No, plan.AcceptedNo, plan.Name));
        Assert.Equal("Keripik Ahmad", plan.Versions[0].Sheet.Name);
        Assert.Equal(2_400_000, plan.CapitalNeed);
    }

    [Fact]
    public void What_was_sent_is_never_edited()
    {
        var plan = Sent();

        Assert.Equal("business-plan.not-drafted", Rule(() => plan.Write(Some.PlanSheet, At)));
        plan.Review(ReviewSide.Agency, false, "Harga bahan?", Agency, At);
        Assert.Equal("business-plan.not-drafted", Rule(() => plan.Write(Some.PlanSheet, At)));
    }

    [Fact]
    public void Each_side_reads_a_version_once_and_never_who_sent_it_or_the_same_person_twice()
    {
        var plan = Sent();

        Assert.Equal("business-plan.same-person", Rule(() => plan.Review(ReviewSide.Agency, true, null, Some.Officer, At)));
        Assert.Equal("business-plan.remark-missing", Rule(() => plan.Review(ReviewSide.Agency, false, " ", Agency, At)));
        plan.Review(ReviewSide.Agency, true, null, Agency, At);
        Assert.Equal("business-plan.read-already", Rule(() => plan.Review(ReviewSide.Agency, true, null, new("b", "Pak Budi"), At)));
        Assert.Equal("business-plan.same-person", Rule(() => plan.Review(ReviewSide.Mentor, true, null, Agency, At)));
        Assert.Single(plan.Reviews);
        plan.Review(ReviewSide.Mentor, false, "Kurang", Mentor, At);
        plan.Revise(null, Some.Officer, At);
        plan.Send(Some.Officer, At);
        plan.Review(ReviewSide.Mentor, true, null, Mentor, At);
        Assert.Equal(BusinessPlanState.Sent, plan.State); // what the agency said was of the version before
    }

    static BusinessPlan Sent()
    {
        var plan = BusinessPlan.Begin(Id<Participant>.New(At), 1, Some.PlanSheet, Some.Officer, At);
        plan.Send(Some.Officer, At);
        return plan;
    }

    static string Rule(Action act) => Assert.Throws<Refusal>(act).Rule;
}
