using CsCheck;
using Semai.Modules.Reference;
using Semai.Modules.Training.Selection;

namespace Semai.Tests.Modules.Training;

public class CandidateRankingTests
{
    static readonly CourseFacts Course = new(Sector.Farming, new(2026, 3, 2), new(2026, 4, 2), 14, new(2026, 3, 1));

    [Fact]
    public void Who_wants_this_and_leaves_within_a_year_comes_before_who_wants_something_else()
    {
        var ranked = CandidateRanking.Rank([Who("Lain", interest: Sector.Livestock), Who("Cocok")], Course);

        Assert.Equal(["Cocok", "Lain"], ranked.Select(r => r.Who.Name));
        Assert.Equal(90, ranked[0].Points);
        Assert.Contains("Bebas 100 hari setelah kelas", ranked[0].Reasons.Select(r => r.Sentence));
    }

    [Fact]
    public void Who_is_not_eligible_cannot_be_picked_and_who_will_be_in_time_can()
    {
        Assert.False(Ranked(Who(fitness: Fitness.NotEligible)).CanBePicked);
        Assert.True(Ranked(Who(fitness: Fitness.NotYet) with { FitFrom = Course.Starts }).CanBePicked);
        Assert.False(Ranked(Who(fitness: Fitness.NotYet) with { FitFrom = Course.Starts.AddDays(1) }).CanBePicked);
    }

    [Theory]
    [InlineData(-1, "Bebas 1 April 2026, sebelum kelas selesai", true)]
    [InlineData(13, "Bebas 13 hari setelah kelas; sebaiknya ada jeda 14 hari", true)]
    [InlineData(14, "Bebas 14 hari setelah kelas", false)]
    public void Release_before_the_end_or_soon_after_it_is_warned_of(int days, string said, bool warns)
    {
        var ranked = Ranked(Who(releasedAfter: days));
        var reason = ranked.Reasons.Single(r => r.Sentence.StartsWith("Bebas", StringComparison.Ordinal));

        Assert.Equal((said, warns, warns), (reason.Sentence, reason.IsWarning, ranked.LeavesTooSoon));
    }

    [Fact]
    public void Points_stay_between_nothing_and_a_hundred_and_the_order_does_not_depend_on_the_input() =>
        Gen.Select(Gen.Enum<Fitness>(), Gen.Int[0, 6], Gen.Int[-900, 900], Gen.Int[0, 900]).Array[1, 12].Sample(people =>
        {
            var all = people.Select((p, i) => Who($"P{i}", p.Item2 == 6 ? null : (Sector)p.Item2, p.Item3, p.Item1) with
            {
                RecordedOn = Course.Today.AddDays(-p.Item4),
            }).ToList();

            var ranked = CandidateRanking.Rank(all, Course);

            Assert.All(ranked, r => Assert.InRange(r.Points, 0, CandidateRanking.Most));
            Assert.All(ranked, r => Assert.All(r.Reasons, reason => Assert.NotEmpty(reason.Sentence)));
            Assert.Equal(ranked.Select(r => r.Who), CandidateRanking.Rank(Enumerable.Reverse(all), Course).Select(r => r.Who));
        });

    static RankedCandidate Ranked(CandidateFacts who) => CandidateRanking.Rank([who], Course).Single();

    static CandidateFacts Who(string name = "Darto", Sector? interest = Sector.Farming, int? releasedAfter = 100, Fitness fitness = Fitness.Eligible) => new(
        new(Guid.CreateVersion7(Some.Instant)), name, interest, releasedAfter is { } days ? Course.Ends.AddDays(days) : null, Course.Today, fitness, null, null);
}
