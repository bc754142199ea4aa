using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Plans;

namespace Semai.Tests.Modules.Reintegration;

public class ReleasePlanTests
{
    static readonly Vault Vault = new(new byte[32]);
    static readonly DateOnly Day = Some.Instant.OfficeDay;

    [Fact]
    public void A_plan_is_agreed_once_every_pathway_was_talked_about_and_closed_once_all_is_settled()
    {
        var plan = Drafted(Pathway.Papers, Pathway.Housing);

        var missing = Assert.Throws<Refusal>(() => plan.Agree(Day, "Wali", Some.Officer, Some.Instant));
        Assert.Equal("release-plan.pathways-missing", missing.Rule);
        Assert.Contains("Kesehatan", missing.Message, StringComparison.Ordinal);
        Assert.Equal(PlanState.Drafted, plan.State);
        foreach (var pathway in plan.Missing) Add(plan, pathway);
        plan.Agree(Day, "Wali", Some.Officer, Some.Instant);
        Assert.Equal("release-plan.steps-open", Rule(() => plan.Close(null, Some.Officer, Some.Instant)));
        foreach (var step in plan.Steps) plan.Settle(step.No, StepStanding.NotNeeded, Day, "tidak perlu", Vault, Some.Officer, Some.Instant);
        plan.Close(null, Some.Officer, Some.Instant);

        Assert.Equal((PlanState.Closed, (string?)null), (plan.State, plan.RunningKey));
        Assert.Equal([PlanAct.Draft, PlanAct.Agree, PlanAct.Close], plan.History.Select(e => e.Act));
    }

    [Fact]
    public void What_was_agreed_is_not_added_to_until_it_is_reopened_with_a_reason_and_agreed_again()
    {
        var plan = Drafted(Enum.GetValues<Pathway>());
        plan.Agree(Day, "Wali", Some.Officer, Some.Instant);

        Assert.Equal("release-plan.not-drafted", Rule(() => Add(plan, Pathway.Money)));
        Assert.Equal("agreements.text-missing", Rule(() => plan.Reopen(" ", Some.Officer, Some.Instant)));
        plan.Reopen("rumah batal", Some.Officer, Some.Instant);

        Assert.Equal((PlanState.Drafted, (DateOnly?)null, (string?)null), (plan.State, plan.AgreedOn, plan.Witness));
        Add(plan, Pathway.Money);
    }

    [Fact]
    public void A_step_is_settled_once_not_in_the_future_and_not_needed_only_for_a_reason()
    {
        var plan = Drafted(Pathway.Papers);

        Assert.Equal("release-plan.day-to-come", Rule(() => plan.Settle(1, StepStanding.Done, Day.AddDays(1), null, Vault, Some.Officer, Some.Instant)));
        Assert.Equal("release-plan.reason-missing", Rule(() => plan.Settle(1, StepStanding.NotNeeded, Day, null, Vault, Some.Officer, Some.Instant)));
        Assert.Equal("release-plan.nothing-to-settle", Rule(() => plan.Settle(2, StepStanding.Done, Day, null, Vault, Some.Officer, Some.Instant)));
        plan.Settle(1, StepStanding.Done, Day, "KTP jadi", Vault, Some.Officer, Some.Instant);
        Assert.Equal("release-plan.nothing-to-settle", Rule(() => plan.Settle(1, StepStanding.Done, Day, null, Vault, Some.Officer, Some.Instant)));
        plan.Unsettle(1, "salah orang", Some.Officer, Some.Instant);

        Assert.Equal((StepStanding.Open, (string?)null), (plan.Steps[0].Standing, plan.Steps[0].Note));
    }

    [Fact]
    public void Texts_of_health_are_sealed_and_open_for_their_own_step_only()
    {
        var plan = Drafted();
        var step = plan.Add(Pathway.Health, "obat paru", "rujuk ke puskesmas", "Klinik", Day, Vault);
        plan.Settle(1, StepStanding.Done, Day, "rujukan terbit", Vault, Some.Officer, Some.Instant);

        foreach (var kept in new[] { step.Need, step.Act, step.Note! }) Assert.StartsWith("v1:", kept, StringComparison.Ordinal);
        Assert.Equal(new StepText("obat paru", "rujuk ke puskesmas", "rujukan terbit"), step.Open(Vault));
        Assert.Equal("KTP hilang", Add(plan, Pathway.Papers).Need);
    }

    static ReleasePlan Drafted(params Pathway[] pathways)
    {
        var plan = ReleasePlan.Draft(Id<Participant>.New(Some.Instant), 1, Some.Officer, Some.Instant);
        foreach (var pathway in pathways) Add(plan, pathway);
        return plan;
    }

    static PlanStep Add(ReleasePlan plan, Pathway pathway) => plan.Add(pathway, "KTP hilang", "urus ke Dukcapil", "Dukcapil", Day.AddDays(30), Vault);

    static string Rule(Action act) => Assert.Throws<Refusal>(act).Rule;
}
