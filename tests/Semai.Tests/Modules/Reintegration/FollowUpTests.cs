using CsCheck;
using Semai.Modules.Reintegration.FollowUps;
using Semai.Modules.Reintegration.Help;
using Semai.Modules.Reintegration.Returns;

namespace Semai.Tests.Modules.Reintegration;

public class FollowUpTests
{
    /// <summary>Three months after 10 January 2026: asked from 27 March to 10 May.</summary>
    static readonly DateOnly Released = new(2026, 1, 10);
    static readonly DateOnly Due = new(2026, 4, 10);

    [Fact]
    public void Its_days_follow_from_the_release_by_the_rules()
    {
        var one = Some.FollowUp(3, Released);

        Assert.Equal((new DateOnly(2026, 3, 27), Due, new DateOnly(2026, 5, 10), 1), (one.Opens, one.Due, one.Closes, one.RuleVersion));
        Assert.Equal(new DateOnly(2026, 2, 28), Some.FollowUp(1, new(2026, 1, 31)).Due);
    }

    [Fact]
    public void It_is_answered_on_a_day_of_its_window_and_paper_may_come_later()
    {
        Assert.Equal("follow-up.day-to-come", Rule(() => Answer(Some.FollowUp(3, Released), Due, Due.AddDays(-1))));
        Assert.Equal("follow-up.before-release", Rule(() => Answer(Some.FollowUp(3, Released), Released.AddDays(-1), Due)));
        Assert.Equal("follow-up.too-early", Rule(() => Answer(Some.FollowUp(3, Released), new(2026, 3, 26), Due)));
        Assert.Equal("follow-up.window-closed", Rule(() => Answer(Some.FollowUp(3, Released), new(2026, 5, 11), new(2026, 5, 20))));
        Assert.Equal("follow-up.paper-too-old", Rule(() => Answer(Some.FollowUp(3, Released), Due, Due.AddDays(91))));

        var late = Some.FollowUp(3, Released);
        Assert.Equal(FollowUpStanding.Lost, late.StandingOn(Due.AddDays(90)));
        Answer(late, Due, Due.AddDays(90));
        Assert.Equal((FollowUpState.Answered, Due), (late.State, late.AnsweredOn));
    }

    [Fact]
    public void What_contradicts_itself_is_refused_and_leaves_no_trace()
    {
        foreach (var (told, rule) in new[]
        {
            (Some.Jobless with { WorkSince = Released }, "follow-up.since-missing"),
            (Some.SelfEmployed(Released) with { WorkSince = null }, "follow-up.since-missing"),
            (Some.SelfEmployed(Due.AddDays(1)), "follow-up.since-to-come"),
            (Some.SelfEmployed(Released) with { Business = OwnBusiness.Closed }, "follow-up.business-contradicts"),
            (Some.Jobless with { Business = OwnBusiness.Alive }, "follow-up.business-contradicts"),
            (Some.Jobless with { NetIncome = -1 }, "follow-up.income-out-of-range"),
            (Some.Jobless with { NetIncome = null }, "follow-up.income-source-missing"),
            (Some.Jobless with { IncomeFrom = null }, "follow-up.income-source-missing"),
            (Some.Jobless with { Returned = ReturnKind.Unclear }, "follow-up.return-day-missing"),
            (Some.Jobless with { Returned = ReturnKind.Unclear, ReturnedOn = Released.AddDays(-1) }, "follow-up.return-day-outside"),
            (Some.Jobless with { Returned = ReturnKind.Unclear, ReturnedOn = Due.AddDays(1) }, "follow-up.return-day-outside"),
        })
        {
            var one = Some.FollowUp(3, Released);
            Assert.Equal(rule, Rule(() => Answer(one, Due, Due, told)));
            Assert.Equal((FollowUpState.Due, 0, 1), (one.State, one.Answers.Count, one.History.Count));
        }
    }

    [Fact]
    public void It_is_given_up_after_enough_attempts_only_and_lost_by_itself_when_the_window_closes()
    {
        var one = Some.FollowUp(3, Released);

        Assert.Equal("follow-up.lose-not-allowed", Rule(() => one.Lose(LostReason.Moved, "pindah", Some.FollowUpRules, Some.Officer, Some.Noon(Due))));
        for (var no = 0; no < 2; no++) Try(one, Due);
        Assert.Equal("follow-up.too-few-attempts", Rule(() => one.Lose(LostReason.Moved, "pindah", Some.FollowUpRules, Some.Officer, Some.Noon(Due))));
        Assert.Equal((FollowUpStanding.NotReached, FollowUpStanding.Lost), (one.StandingOn(one.Closes), one.StandingOn(one.Closes.AddDays(1))));
        Try(one, Due);
        one.Lose(LostReason.Moved, "pindah", Some.FollowUpRules, Some.Officer, Some.Noon(Due));

        Assert.Equal((FollowUpState.Lost, 3), (one.State, one.Tried));
        Answer(one, Due.AddDays(3), Due.AddDays(3)); // found after all
        Assert.Equal((FollowUpState.Answered, (LostReason?)null), (one.State, one.LostReason));
    }

    [Fact]
    public void What_was_entered_in_error_stands_no_more_and_may_come_back()
    {
        var one = Some.FollowUp(3, Released);
        Try(one, Due);
        Answer(one, Due, Due);

        one.MarkInError(2, "orang lain", Some.Officer, Some.Noon(Due));
        Assert.Equal((FollowUpState.NotReached, (DateOnly?)null), (one.State, one.AnsweredOn));
        Assert.Equal("follow-up.entry-stands-so", Rule(() => one.MarkInError(2, "lagi", Some.Officer, Some.Noon(Due))));
        one.MarkInError(1, "salah nomor", Some.Officer, Some.Noon(Due));
        Assert.Equal((FollowUpState.Due, 0), (one.State, one.Tried));
        one.Restore(2, "ternyata benar", Some.Officer, Some.Noon(Due));
        Assert.Equal((FollowUpState.Answered, Due), (one.State, one.AnsweredOn));
        one.MarkInError(2, "orang lain", Some.Officer, Some.Noon(Due));
        Answer(one, Due.AddDays(1), Due.AddDays(1));
        Assert.Equal("follow-up.another-answer-counts", Rule(() => one.Restore(2, "benar", Some.Officer, Some.Noon(Due))));
        Assert.Equal("follow-up.entry-stands-so", Rule(() => one.Restore(9, "benar", Some.Officer, Some.Noon(Due))));
    }

    [Fact]
    public void Whatever_is_done_the_state_is_the_one_that_its_entries_say() => Gen.Int[0, 5].List[1, 14].Sample(acts =>
    {
        var one = Some.FollowUp(3, Released);
        foreach (var act in acts)
            try
            {
                Act(one, act);
            }
            catch (Refusal)
            {
                // a refused act leaves no trace
            }

        Assert.Equal(one.Answered?.On, one.AnsweredOn);
        Assert.Equal(one.Answered is not null, one.State is FollowUpState.Answered);
        if (one.State is FollowUpState.Due) Assert.Equal(0, one.Tried);
        if (one.State is FollowUpState.NotReached or FollowUpState.Lost) Assert.True(one.Tried > 0);
        Assert.InRange(one.Answers.Count(a => a.InErrorWhy is null), 0, 1);
    });

    [Fact]
    public void Help_is_due_after_it_was_asked_for_and_done_may_turn_out_not_to_be()
    {
        var one = Some.FollowUp(3, Released);
        var answer = Answer(one, Due, Due);
        HelpNeed need = new(HelpKind.Capital, "wajan", new(Guid.CreateVersion7(), 2, null), Due.AddDays(14));

        Assert.Equal("help-task.due-before-asked", Rule(() => HelpTask.Ask(one, answer, need with { Due = Due.AddDays(-1) }, Some.Officer, Some.Noon(Due))));
        var task = HelpTask.Ask(one, answer, need, Some.Officer, Some.Noon(Due));
        Assert.Equal("agreements.text-missing", Rule(() => task.Finish("", Some.Officer, Some.Noon(Due))));
        task.Finish("dibelikan", Some.Officer, Some.Noon(Due));
        Assert.Equal("help-task.finish-not-allowed", Rule(() => task.Finish("lagi", Some.Officer, Some.Noon(Due))));
        task.Reopen("belum", Some.Officer, Some.Noon(Due));
        task.Drop("sudah punya", Some.Officer, Some.Noon(Due));

        Assert.Equal([HelpAct.Ask, HelpAct.Finish, HelpAct.Reopen, HelpAct.Drop], task.History.Select(e => e.Act));
    }

    [Fact]
    public void Back_on_or_before_the_day_of_release_means_that_there_was_none()
    {
        var departure = Some.Departure(Released);

        Assert.True(PrisonReturn.Record(departure, Released, Some.Officer, Some.Noon(Due)).IsError);
        var back = PrisonReturn.Record(departure, Released.AddDays(1), Some.Officer, Some.Noon(Due));
        Assert.Equal((ReturnState.Open, (ReturnReason?)null), (back.State, back.Reason));
        back.Explain(ReturnReason.TechnicalBreach, "SK pencabutan", Some.Officer, Some.Noon(Due));
        back.Explain(ReturnReason.NewConviction, "petikan putusan", Some.Officer, Some.Noon(Due));
        Assert.Equal(ReturnReason.NewConviction, back.Reason);
    }

    static void Act(FollowUp one, int act)
    {
        switch (act)
        {
            case 0: Try(one, Due); break;
            case 1: Answer(one, Due, Due); break;
            case 2: one.MarkInError(one.Attempts.Count + one.Answers.Count, "salah", Some.Officer, Some.Noon(Due)); break;
            case 3: one.MarkInError(1, "salah", Some.Officer, Some.Noon(Due)); break;
            case 4: one.Restore(1, "benar", Some.Officer, Some.Noon(Due)); break;
            default: one.Lose(LostReason.NotFound, "dicari", Some.FollowUpRules, Some.Officer, Some.Noon(Due)); break;
        }
    }

    static void Try(FollowUp one, DateOnly on) => one.TryToReach(new(on, ContactWay.Phone), AttemptResult.NoAnswer, null, Some.FollowUpRules, Some.Officer, Some.Noon(on));

    static FollowUpAnswer Answer(FollowUp one, DateOnly on, DateOnly noted, Told? told = null) =>
        one.Answer(new(on, ContactWay.Visit), told ?? Some.Jobless, Some.FollowUpRules, null, Some.Officer, Some.Noon(noted));

    static string Rule(Action act) => Assert.Throws<Refusal>(act).Rule;
}
