using CsCheck;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Tests.Modules.Reintegration.Ventures;

public class VentureTests
{
    static readonly DateOnly Left = new(2026, 3, 1);
    static readonly DateOnly Start = new(2026, 4, 10);
    static readonly DateTime At = new(2026, 6, 1, 3, 0, 0, DateTimeKind.Utc);
    static readonly DateOnly Today = new(2026, 6, 1);
    static readonly Actor Second = new("officer-2", "Pak Budi");
    static readonly VentureDetails Details = new("Keripik Pinang", "keripik pisang", Sector.Farming, new BusinessKbli(2020, "10794"), "15.06.02", null);
    static readonly VentureRules Rules = new(Of(14), Of(45), Of(3), Of(1), Of(3), Of(14), Of(366), Of(500), Of(5));

    [Fact]
    public void It_has_started_once_a_second_person_confirmed_what_shows_it()
    {
        var venture = Reported();
        Assert.Equal(VentureState.Reported, venture.State);

        Refused("venture.same-person", () => venture.Confirm(1, Some.Officer, At));
        venture.Confirm(1, Second, At);

        Assert.Equal((VentureState.Running, Start, Today), (venture.State, venture.StartedOn, venture.ConfirmedOn));
        Assert.Equal("Pak Budi", venture.Evidence[0].ConfirmedByName);
        Refused("venture.nothing-to-confirm", () => venture.Confirm(1, Second, At));
        Refused("venture.nothing-to-confirm", () => venture.Confirm(2, Second, At));
    }

    [Fact]
    public void The_start_is_the_day_of_the_earliest_evidence_that_is_confirmed()
    {
        var venture = Reported();
        venture.Show(new(EvidenceKind.Nib, Start.AddDays(20), "1204250017733"), Some.Officer, At);

        venture.Confirm(2, Second, At);
        Assert.Equal(Start.AddDays(20), venture.StartedOn);
        venture.Confirm(1, Second, At);
        Assert.Equal(Start, venture.StartedOn);
    }

    [Fact]
    public void Evidence_of_before_the_release_of_a_day_to_come_or_no_nib_shows_nothing()
    {
        Refused("venture.before-release", () => Reported(new(EvidenceKind.FirstSale, Left.AddDays(-1), "x")));
        Refused("venture.day-to-come", () => Reported(new(EvidenceKind.FirstSale, Today.AddDays(1), "x")));
        foreach (var nib in new[] { "123", "12042500177331", "12042500177a3" }) Refused("venture.nib-malformed", () => Reported(new(EvidenceKind.Nib, Start, nib)));
    }

    [Fact]
    public void It_pauses_resumes_closes_and_opens_again_each_from_the_day_on_which_it_happened()
    {
        var venture = Running();
        venture.Pause(VentureReason.Season, Start.AddDays(10), null, Some.Officer, At);
        Refused("venture.before-start", () => venture.Resume(Start.AddDays(9), null, Some.Officer, At));
        Refused("venture.day-to-come", () => venture.Resume(Today.AddDays(1), null, Some.Officer, At));
        venture.Resume(Start.AddDays(20), null, Some.Officer, At);
        venture.Close(VentureReason.FoundWork, Start.AddDays(30), null, Some.Officer, At);
        Assert.Equal((VentureState.Closed, Start.AddDays(30)), (venture.State, venture.ClosedOn));
        Refused("venture.resume-not-allowed", () => venture.Resume(Today, null, Some.Officer, At));

        venture.Reopen(Start.AddDays(31), "penutupan keliru", Some.Officer, At);

        Assert.Equal((VentureState.Running, (DateOnly?)null, true), (venture.State, venture.ClosedOn, venture.IsAlive));
    }

    [Fact]
    public void Entered_in_error_it_takes_nothing_more_until_that_is_taken_back()
    {
        var venture = Running();
        venture.MarkInError("orang lain", Some.Officer, At);

        Assert.Null(venture.NameKey);
        Refused("venture.in-error", () => venture.Pause(VentureReason.Season, Today, null, Some.Officer, At));
        Refused("venture.in-error", () => venture.CountJobs(Today, 1, Some.Officer, At));
        Refused("venture-entry.markinerror-not-allowed", () => venture.MarkInError("lagi", Some.Officer, At));
        venture.Restore("ternyata benar", Some.Officer, At);
        Assert.Equal((VentureState.Running, VentureStanding.Counted), (venture.State, venture.Standing));
    }

    [Fact]
    public void Jobs_are_counted_as_of_a_day_and_the_latest_count_until_then_holds()
    {
        var venture = Running();
        venture.CountJobs(Start.AddDays(30), 2, Some.Officer, At);
        venture.CountJobs(Start.AddDays(5), 1, Some.Officer, At);

        Assert.Equal([null, 1, 1, 2, 2], new[] { 4, 5, 29, 30, 40 }.Select(d => venture.JobsOn(Start.AddDays(d))));
        Refused("venture.before-start", () => venture.CountJobs(Start.AddDays(-1), 1, Some.Officer, At));
        Refused("venture.too-many-jobs", () => venture.CountJobs(Today, 501, Some.Officer, At));
    }

    [Fact]
    public void Its_light_says_the_worst_first_and_tells_no_amount()
    {
        var venture = Running();
        VentureHealth Of(int? sale, int entry, params long[] profits) => VentureHealth.Of(venture, new(sale is { } s ? Today.AddDays(-s) : null, Today.AddDays(-entry), profits), Today, Rules)!;

        Assert.Equal(VentureCondition.Healthy, Of(3, 1, 500_000, 1).Condition);
        Assert.Equal(VentureCondition.NeedsAttention, Of(14, 1).Condition);
        Assert.Equal(VentureCondition.Endangered, Of(45, 1).Condition);
        Assert.Equal(VentureCondition.NeedsAttention, Of(3, 15).Condition);
        Assert.Equal(VentureCondition.NeedsAttention, Of(3, 1, -1, 5, 5).Condition);
        Assert.Equal(VentureCondition.Endangered, Of(3, 1, -1, -1, -1).Condition);
        Assert.Equal("Penjualan terakhir 46 hari yang lalu", Of(46, 1, 777_000).Reasons[0]);
        Assert.DoesNotContain(Of(46, 1, 777_000).Reasons, r => r.Contains("777", StringComparison.Ordinal));
        Assert.Equal(VentureCondition.Unknown, VentureHealth.Of(venture, null, Today, Rules)!.Condition);
        venture.Pause(VentureReason.Season, Today, null, Some.Officer, At);
        Assert.Null(VentureHealth.Of(venture, new(null, null, []), Today, Rules));
    }

    [Fact]
    public void Whatever_is_done_to_it_the_tables_are_obeyed_and_a_refused_act_leaves_no_trace() =>
        Gen.Enum<VentureAct>().Array[1, 12].Sample(acts =>
        {
            var venture = Reported();
            foreach (var act in acts)
            {
                var (state, standing, lines) = (venture.State, venture.Standing, venture.History.Count);
                var allowed = act is VentureAct.MarkInError or VentureAct.Restore
                    ? VentureLifecycle.Entry.Allows(standing, act)
                    : standing is VentureStanding.Counted && VentureLifecycle.Table.Allows(state, act);
                try
                {
                    Do(venture, act);
                    Assert.True(allowed);
                    Assert.Equal(lines + 1, venture.History.Count);
                }
                catch (Refusal)
                {
                    Assert.False(allowed);
                    Assert.Equal((state, standing, lines), (venture.State, venture.Standing, venture.History.Count));
                }
            }
        });

    static void Do(Venture venture, VentureAct act)
    {
        switch (act)
        {
            case VentureAct.Report: throw VentureRefusals.AlreadyThere;
            case VentureAct.Confirm: venture.Confirm(1, Second, At); break;
            case VentureAct.Pause: venture.Pause(VentureReason.Season, Today, null, Some.Officer, At); break;
            case VentureAct.Resume: venture.Resume(Today, null, Some.Officer, At); break;
            case VentureAct.Close: venture.Close(VentureReason.Season, Today, null, Some.Officer, At); break;
            case VentureAct.Reopen: venture.Reopen(Today, "keliru", Some.Officer, At); break;
            case VentureAct.MarkInError: venture.MarkInError("keliru", Some.Officer, At); break;
            default: venture.Restore("benar", Some.Officer, At); break;
        }
    }

    static Venture Reported(EvidenceGiven? evidence = null) =>
        Venture.Report(Id<Participant>.New(At), 1, Left, Details, evidence ?? new(EvidenceKind.FirstSale, Start, "30 bungkus"), null, Some.Officer, At);

    static Venture Running()
    {
        var venture = Reported();
        venture.Confirm(1, Second, At);
        return venture;
    }

    static RuleFigure Of(int value) => new(value, Certainty.Low, "");

    static void Refused(string rule, Action act) => Assert.Equal(rule, Assert.Throws<Refusal>(act).Rule);
}
