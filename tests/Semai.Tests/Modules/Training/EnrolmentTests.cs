using CsCheck;
using Semai.Modules.Training;

namespace Semai.Tests.Modules.Training;

public class EnrolmentTests
{
    static readonly TrainingClass Class = Some.TrainingClass();

    [Fact]
    public void Nobody_decides_on_their_own_proposal()
    {
        var proposed = Some.Enrolment(Class);

        Assert.Equal("training.own-proposal", Assert.Throws<Refusal>(() => proposed.Approve(Some.Minutes(Class), Some.Officer, Some.Instant)).Rule);
        Assert.Equal((EnrolmentState.Proposed, 1), (proposed.State, proposed.History.Count));
    }

    [Theory]
    [InlineData(LeaveReason.OwnWish, EnrolmentState.Withdrawn, false)]
    [InlineData(LeaveReason.Illness, EnrolmentState.Withdrawn, true)]
    [InlineData(LeaveReason.Transferred, EnrolmentState.Transferred, true)]
    [InlineData(LeaveReason.Released, EnrolmentState.Released, true)]
    [InlineData(LeaveReason.TooManyAbsences, EnrolmentState.Dropped, false)]
    public void The_reason_for_leaving_says_how_it_ended(LeaveReason reason, EnrolmentState ended, bool involuntary)
    {
        var active = Active();

        active.Leave(reason, new(2026, 3, 4), null, Some.Officer, Some.Instant);

        Assert.Equal((ended, reason, involuntary), (active.State, active.LeaveReason, reason.IsInvoluntary));
    }

    [Fact]
    public void Whatever_is_tried_the_table_is_obeyed_and_a_refused_act_leaves_no_trace() =>
        Gen.Int[1, 11].Array[0, 10].Sample(acts =>
        {
            var enrolment = Some.Enrolment(Class);
            foreach (var act in acts.Select(a => (EnrolmentAct)a))
            {
                var (state, recorded) = (enrolment.State, enrolment.History.Count);
                var allowed = EnrolmentLifecycle.Table.Allows(state, act);

                Assert.Equal(allowed, Record.Exception(() => Do(act, enrolment)) is not Refusal);
                Assert.Equal(allowed ? EnrolmentLifecycle.Table.After(state, act) : state, enrolment.State);
                Assert.Equal(allowed ? recorded + 1 : recorded, enrolment.History.Count);
            }
        });

    static void Do(EnrolmentAct act, Enrolment on)
    {
        var (by, at, day) = (Some.Approver, Some.Instant, new DateOnly(2026, 3, 2));
        switch (act)
        {
            case EnrolmentAct.Approve: on.Approve(Some.Minutes(Class), by, at); break;
            case EnrolmentAct.WaitList: on.WaitList(Some.Minutes(Class), by, at); break;
            case EnrolmentAct.Decline: on.Decline(Some.Minutes(Class), "-", by, at); break;
            case EnrolmentAct.Enrol: on.Enrol(by, at); break;
            case EnrolmentAct.Begin: on.Begin(day, by, at); break;
            case EnrolmentAct.Complete: on.Complete(by, at); break;
            case EnrolmentAct.FallShort: on.FallShort("-", by, at); break;
            case EnrolmentAct.Withdraw: on.Leave(LeaveReason.OwnWish, day, null, by, at); break;
            case EnrolmentAct.Transfer: on.Leave(LeaveReason.Transferred, day, null, by, at); break;
            case EnrolmentAct.Release: on.Leave(LeaveReason.Released, day, null, by, at); break;
            default: on.Leave(LeaveReason.UnitDecision, day, null, by, at); break;
        }
    }

    static Enrolment Active()
    {
        var enrolment = Some.Enrolment(Class);
        enrolment.Approve(Some.Minutes(Class), Some.Approver, Some.Instant);
        enrolment.Enrol(Some.Approver, Some.Instant);
        enrolment.Begin(new(2026, 3, 2), Some.Approver, Some.Instant);
        return enrolment;
    }
}
