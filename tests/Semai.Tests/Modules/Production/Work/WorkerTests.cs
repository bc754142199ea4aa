using Semai.Modules.Participants;
using Semai.Modules.Production.Work;

namespace Semai.Tests.Modules.Production.Work;

public class WorkerTests
{
    static readonly WorkRules Rules = new(18, 420, 2400, 7, [LegalStatus.Convict]);
    static readonly DateTime March = new(2026, 3, 1, 3, 0, 0, DateTimeKind.Utc);
    static readonly DateOnly Monday = new(2026, 1, 5);

    [Fact]
    public void Who_proposed_does_not_start_it_and_a_refused_act_leaves_no_trace()
    {
        var worker = Some.ProposedWorker();

        Refused("work.same-person", () => worker.Start(new(Monday, "Wali Hasan"), Some.WorkDecision(worker.ParticipantId), Monday, Some.Officer, Some.Instant));

        Assert.Equal((WorkerState.Proposed, null, 1), (worker.State, worker.ConsentOn, worker.History.Count));
    }

    [Fact]
    public void Nobody_begins_before_consent_minutes_and_a_witness()
    {
        var worker = Some.ProposedWorker();
        var decision = Some.WorkDecision(worker.ParticipantId);

        Refused("work.witness-missing", () => worker.Start(new(Monday, " "), decision, Monday, Some.Approver, Some.Instant));
        Refused("work.paper-first", () => worker.Start(new(Monday, "Wali Hasan"), decision, Monday.AddDays(-1), Some.Approver, Some.Instant));
        Refused("work.not-that-day", () => worker.Start(new(Monday, "Wali Hasan"), decision, Monday.AddDays(1), Some.Approver, Some.Instant));
    }

    [Fact]
    public void Work_counts_on_the_days_between_start_pause_resume_and_end()
    {
        var worker = Working();
        worker.Pause(WorkReason.Ill, new(2026, 1, 12), null, Some.Approver, March);
        worker.Resume(new(2026, 1, 14), null, Some.Approver, March);
        worker.End(WorkReason.OrderDone, new(2026, 1, 20), null, Some.Approver, March);

        Assert.Equal(
            [false, true, true, false, false, true, true, false],
            new DateOnly[] { new(2026, 1, 4), new(2026, 1, 5), new(2026, 1, 11), new(2026, 1, 12), new(2026, 1, 13), new(2026, 1, 14), new(2026, 1, 20), new(2026, 1, 21) }.Select(worker.WorksOn));
    }

    [Fact]
    public void A_consent_taken_back_ends_the_work_from_that_day()
    {
        var worker = Working();

        Refused("work.withdrawal-ends", () => worker.Pause(WorkReason.ConsentWithdrawn, new(2026, 1, 12), null, Some.Approver, March));
        worker.End(WorkReason.ConsentWithdrawn, new(2026, 1, 12), null, Some.Approver, March);

        Assert.True(worker.WorksOn(new(2026, 1, 11)));
        Assert.False(worker.WorksOn(new(2026, 1, 12)));
        Assert.Equal((WorkerState.Ended, null), (worker.State, worker.RunningKey));
    }

    [Fact]
    public void No_act_lies_before_the_last()
    {
        var worker = Working();
        worker.Pause(WorkReason.Ill, new(2026, 1, 12), null, Some.Approver, March);

        Refused("work.not-that-day", () => worker.Resume(new(2026, 1, 11), null, Some.Approver, March));
    }

    [Theory]
    [InlineData(LegalStatus.Juvenile, "2000-01-01", "work.no-child")]
    [InlineData(LegalStatus.Detainee, "2000-01-01", "work.status-excluded")]
    [InlineData(LegalStatus.Convict, "2008-03-02", "work.no-child")]
    [InlineData(LegalStatus.Convict, null, "work.birth-unknown")]
    public void Neither_a_child_nor_a_detainee_works_for_pay(LegalStatus status, string? born, string rule) =>
        Refused(rule, () => Rules.MustAllow(status, born is null ? null : DateOnly.ParseExact(born, "yyyy-MM-dd"), new(2026, 3, 1)));

    [Fact]
    public void Eighteen_today_is_old_enough() => Rules.MustAllow(LegalStatus.Convict, new(2008, 3, 1), new(2026, 3, 1));

    static Worker Working() => Some.Worker(Some.WorkDecision(Id<Participant>.New(Some.Instant)));

    static void Refused(string rule, Action act) => Assert.Equal(rule, Assert.Throws<Refusal>(act).Rule);
}
