using CsCheck;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using static Semai.Modules.Agreements.Commitments.CommitmentStatus;

namespace Semai.Tests.Modules.Agreements;

public class CommitmentTests
{
    static readonly DateOnly Starts = new(2026, 1, 1);
    static readonly DateOnly Due = new(2026, 4, 11); // a hundred days later
    static readonly Organisation Agency = Some.Agency();

    [Theory]
    [InlineData("2025-12-31", 0, Upcoming, 0)]
    [InlineData("2026-01-01", 0, Upcoming, 0)]
    [InlineData("2026-01-02", 0, AtRisk, 1)]
    [InlineData("2026-02-20", 50, OnTrack, 50)]
    [InlineData("2026-02-20", 49, AtRisk, 50)]
    [InlineData("2026-04-11", 99, AtRisk, 100)]
    [InlineData("2026-04-11", 100, Met, 100)]
    [InlineData("2026-04-12", 99, Late, 100)]
    [InlineData("2026-04-12", 100, Met, 100)]
    [InlineData("2025-12-31", 1, OnTrack, 0)]
    public void Its_status_follows_from_the_count_and_a_straight_line(string today, long counted, CommitmentStatus status, long expected)
    {
        var progress = CommitmentProgress.Of(counted, 100, Starts, Due, CommitmentStanding.Open, DateOnly.Parse(today, null));

        Assert.Equal((status, expected), (progress.Status, progress.Expected));
    }

    [Fact]
    public void A_waived_one_is_neither_late_nor_met() =>
        Assert.Equal(Waived, CommitmentProgress.Of(0, 100, Starts, Due, CommitmentStanding.Waived, Due.AddDays(1)).Status);

    [Fact]
    public void What_is_expected_only_grows_and_never_passes_the_target() =>
        Gen.Select(Gen.Long[1, long.MaxValue], Gen.Int[1, 4000], Gen.Int[-50, 4100]).Sample((target, days, day) =>
        {
            var due = Starts.AddDays(days);
            var today = CommitmentProgress.ExpectedBy(target, Starts, due, Starts.AddDays(day));
            var tomorrow = CommitmentProgress.ExpectedBy(target, Starts, due, Starts.AddDays(day + 1));

            Assert.InRange(today, 0, tomorrow);
            Assert.InRange(tomorrow, 0, target);
        });

    [Theory]
    [InlineData("trained", 0, "2026-01-01", "2026-04-11", "commitments.target-too-small")]
    [InlineData("nothing", 1, "2026-01-01", "2026-04-11", "commitments.no-such-measure")]
    [InlineData("trained", 1, "2026-04-11", "2026-04-11", "commitments.due-before-it-starts")]
    [InlineData("trained", 1, "2025-10-07", "2026-04-11", "commitments.outside-the-agreement")]
    [InlineData("trained", 1, "2026-01-01", "2028-10-08", "commitments.outside-the-agreement")]
    [InlineData("trained", 1, "2025-10-08", "2028-10-07", null)]
    public void It_is_countable_and_lies_inside_the_agreement(string measure, long target, string starts, string due, string? refused)
    {
        var agreement = Some.InForce(Agency, Some.Prison());

        Assert.Equal(refused, RuleOf(() => Some.Commitment(
            agreement, Some.Clause(agreement), Agency, measure, target, starts: DateOnly.Parse(starts, null), due: DateOnly.Parse(due, null))));
    }

    [Fact]
    public void Nothing_is_promised_under_an_agreement_that_is_over()
    {
        var agreement = Some.InForce(Agency, Some.Prison());
        var clause = Some.Clause(agreement);
        agreement.End(EndReason.MutualAgreement, Some.On(new(2026, 3, 1), "sepakat"));

        Assert.Equal("commitments.agreement-is-over", RuleOf(() => Some.Commitment(agreement, clause, Agency)));
        Assert.Equal("commitments.agreement-is-over", RuleOf(() => Some.Clause(agreement, 2)));
    }

    [Fact]
    public void A_clause_of_another_agreement_is_refused()
    {
        var other = Some.Clause(Some.InForce(Agency, Some.Prison()));

        Assert.Equal("commitments.clause-of-another", RuleOf(() => Some.Commitment(Some.InForce(Agency, Some.Prison()), other, Agency)));
    }

    [Fact]
    public void Progress_in_error_keeps_its_reason_and_can_be_restored()
    {
        var entry = ProgressEntry.Enter(Given(), 5, "Berita acara 1", Some.On(new(2026, 2, 1)));

        entry.MarkInError("Tercatat dua kali", Some.Officer, Some.Instant);
        Assert.Equal("progress.markinerror-not-allowed", RuleOf(() => entry.MarkInError("lagi", Some.Officer, Some.Instant)));
        entry.Restore(Some.Officer, Some.Instant);

        Assert.Equal(ProgressStanding.Counted, entry.Standing);
        Assert.Equal([null, "Tercatat dua kali", null], entry.History.Select(e => e.Note));
    }

    [Theory]
    [InlineData(0, "2026-02-01", "commitments.amount-out-of-range")]
    [InlineData(1_000_001, "2026-02-01", "commitments.amount-out-of-range")]
    [InlineData(1, "2025-10-07", "commitments.before-it-starts")]
    public void Progress_has_an_amount_and_falls_after_the_first_day(long amount, string on, string refused) =>
        Assert.Equal(refused, RuleOf(() => ProgressEntry.Enter(Given(), amount, "Berita acara", Some.On(DateOnly.Parse(on, null)))));

    [Fact]
    public void A_waived_commitment_takes_no_progress_until_it_is_reinstated()
    {
        var commitment = Given();
        commitment.Waive("Anggaran dialihkan", Some.Officer, Some.Instant);
        Assert.Equal("commitments.is-waived", RuleOf(() => ProgressEntry.Enter(commitment, 1, "Berita acara", Some.On(new(2026, 2, 1)))));

        commitment.Reinstate("Anggaran kembali", Some.Officer, Some.Instant);
        ProgressEntry.Enter(commitment, 1, "Berita acara", Some.On(new(2026, 2, 1)));

        Assert.Equal([null, "Anggaran dialihkan", "Anggaran kembali"], commitment.History.Select(e => e.Note));
    }

    static Commitment Given()
    {
        var agreement = Some.InForce(Agency, Some.Prison());
        return Some.Commitment(agreement, Some.Clause(agreement), Agency);
    }

    static string? RuleOf(Action act) => (Record.Exception(act) as Refusal)?.Rule;
}
