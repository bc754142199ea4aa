using CsCheck;
using Semai.Modules.Training;

namespace Semai.Tests.Modules.Training;

public class TrainingClassTests
{
    static readonly DateOnly Today = new(2026, 3, 4);

    [Fact]
    public void A_class_that_nobody_is_enrolled_in_does_not_start()
    {
        var planned = Some.TrainingClass();
        planned.OpenSelection(Some.Officer, Some.Instant);

        Assert.Equal("training.nobody-enrolled", Assert.Throws<Refusal>(() => planned.Start(0, Some.Officer, Some.Instant)).Rule);
        Assert.Equal((ClassState.Selecting, 2), (planned.State, planned.History.Count));
    }

    [Fact]
    public void A_register_is_taken_on_the_day_or_later_and_makes_the_session_held()
    {
        var running = Running();

        Assert.Equal("training.session-to-come", Assert.Throws<Refusal>(() => running.TakeRegister(3, Today, Some.Officer, Some.Instant)).Rule);
        running.TakeRegister(2, Today, Some.Officer, Some.Instant);
        running.TakeRegister(2, Today, Some.Officer, Some.Instant);

        Assert.Equal(SessionState.Held, running.FindSession(2)!.State);
        Assert.Single(running.History, e => e.Act is ClassAct.TakeRegister);
    }

    [Fact]
    public void Sessions_that_were_never_held_are_cancelled_with_a_reason_when_the_class_ends()
    {
        var running = Running();
        Assert.Equal("training.nothing-held", Assert.Throws<Refusal>(() => running.Complete(Today, "cukup", Some.Officer, Some.Instant)).Rule);
        running.TakeRegister(1, Today, Some.Officer, Some.Instant);

        Assert.Equal("training.sessions-not-held", Assert.Throws<Refusal>(() => running.Complete(Today, " ", Some.Officer, Some.Instant)).Rule);
        running.Complete(Today, "Bahan habis", Some.Officer, Some.Instant);

        Assert.Equal([SessionState.Held, SessionState.Cancelled, SessionState.Cancelled], running.Sessions.Select(s => s.State));
        Assert.Equal((ClassState.Completed, Today, new DateOnly(2026, 3, 2)), (running.State, running.CompletedOn, running.Ends));
    }

    [Fact]
    public void A_session_that_is_moved_keeps_its_number_and_its_length_and_stays_open()
    {
        var running = Running();

        running.Reschedule(3, new(2026, 3, 12), new(13, 0), "Aula", "Listrik padam", Some.Officer, Some.Instant);

        var moved = running.FindSession(3)!;
        Assert.Equal((new DateOnly(2026, 3, 9), new DateOnly(2026, 3, 12), new TimeOnly(16, 0)), (moved.MovedFrom, moved.Date, moved.Ends));
        Assert.True(moved.IsOpen);
        Assert.Equal(new DateOnly(2026, 3, 12), running.Ends);
    }

    [Fact]
    public void Whatever_is_tried_the_table_is_obeyed_and_a_refused_act_leaves_no_trace() =>
        Gen.Int[0, 6].Array[0, 12].Sample(acts =>
        {
            var planned = Some.TrainingClass();
            foreach (var act in acts.Select(a => (ClassAct)(a + 1)))
            {
                var (state, recorded, sessions) = (planned.State, planned.History.Count, planned.Sessions.Select(s => s.State).ToList());
                var refused = Record.Exception(() => Do(act, planned)) is Refusal;

                if (!ClassLifecycle.Table.Allows(state, act)) Assert.True(refused);
                if (refused) Assert.Equal((state, recorded), (planned.State, planned.History.Count));
                else Assert.Equal(ClassLifecycle.Table.After(state, act), planned.State);
                if (refused) Assert.Equal(sessions, planned.Sessions.Select(s => s.State));
            }
        });

    static void Do(ClassAct act, TrainingClass on)
    {
        switch (act)
        {
            case ClassAct.OpenSelection: on.OpenSelection(Some.Officer, Some.Instant); break;
            case ClassAct.Start: on.Start(1, Some.Officer, Some.Instant); break;
            case ClassAct.Reschedule: on.Reschedule(1, new(2026, 3, 3), new(8, 0), "Aula", "-", Some.Officer, Some.Instant); break;
            case ClassAct.CancelSession: on.CancelSession(2, "-", Some.Officer, Some.Instant); break;
            case ClassAct.TakeRegister: on.TakeRegister(1, Today, Some.Officer, Some.Instant); break;
            case ClassAct.Complete: on.Complete(Today, "-", Some.Officer, Some.Instant); break;
            default: on.Cancel("-", Some.Officer, Some.Instant); break;
        }
    }

    static TrainingClass Running()
    {
        var running = Some.TrainingClass();
        running.OpenSelection(Some.Officer, Some.Instant);
        running.Start(1, Some.Officer, Some.Instant);
        return running;
    }
}
