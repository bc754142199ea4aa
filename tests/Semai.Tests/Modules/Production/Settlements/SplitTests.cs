using CsCheck;
using Semai.Modules.Participants;
using Semai.Modules.Production.Settlements;

namespace Semai.Tests.Modules.Production.Settlements;

public class SplitTests
{
    static readonly SplitTerms Decree = new(5_000, 3_500, 1_500, 0);

    [Fact]
    public void Proceeds_less_material_are_shared_out_to_the_last_rupiah() =>
        Assert.Equal(new Shares(1_000_001, 400_000, 300_001, 210_000, 90_000, 0), Decree.Checked().Of(1_000_001, 400_000));

    [Theory]
    [InlineData(5_000, 3_500, 1_499, 0)]
    [InlineData(5_000, 3_500, 1_501, 0)]
    [InlineData(10_100, -100, 0, 0)]
    public void Parts_that_are_not_the_whole_are_refused(int work, int capital, int state, int partner) =>
        Assert.Equal("settlement.not-whole", Rule(() => new SplitTerms(work, capital, state, partner).Checked()));

    [Fact]
    public void The_refusal_says_what_they_add_up_to() =>
        Assert.Contains("99,99 %", Assert.Throws<Refusal>(() => new SplitTerms(5_000, 3_500, 1_499, 0).Checked()).Message, StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_shared_out_that_did_not_come_in()
    {
        Assert.Equal("settlement.nothing-came-in", Rule(() => Decree.Of(0, 0)));
        Assert.Equal("settlement.material-costs-more", Rule(() => Decree.Of(100, 101)));
        Assert.Equal("settlement.nobody-worked", Rule(() => Distribution.Of(100, DistributionRule.Equally, [])));
        Assert.Equal("settlement.nothing-to-go-by", Rule(() => Distribution.Of(100, DistributionRule.ByPieces, [Done(0, 60)])));
    }

    [Fact]
    public void Each_way_of_sharing_out_goes_by_its_own_count()
    {
        WorkDone[] work = [Done(10, 60), Done(30, 60), Done(0, 120)];

        Assert.Equal([25, 75, 0], Amounts(DistributionRule.ByPieces));
        Assert.Equal([25, 25, 50], Amounts(DistributionRule.ByHours));
        Assert.Equal([34, 33, 33], Amounts(DistributionRule.Equally));
        Assert.Equal(25, Distribution.Of(100, DistributionRule.ByHours, work)[2].PerHour);

        IEnumerable<long> Amounts(DistributionRule rule) => Distribution.Of(100, rule, work).Select(p => p.Amount);
    }

    [Fact]
    public void Whatever_comes_in_all_parts_and_all_people_add_up_to_it() =>
        Gen.Select(Gen.Long[1, 10_000_000_000], Gen.Long[0, 1_000_000], Gen.Int[0, 10_000], Gen.Int[0, 10_000], Gen.Enum<DistributionRule>(), Gen.Select(Gen.Int[0, 500], Gen.Int[1, 9_000]).Array[1, 40])
            .Sample((gross, material, a, b, rule, done) =>
            {
                var (low, high) = (Math.Min(a, b), Math.Max(a, b));
                if (material > gross || (rule is DistributionRule.ByPieces && done.All(d => d.Item1 == 0))) return true;

                var shares = new SplitTerms(low, high - low, 10_000 - high, 0).Checked().Of(gross, material);
                var people = Distribution.Of(shares.Work, rule, [.. done.Select(d => Done(d.Item1, d.Item2))]);
                return shares.Work + shares.Capital + shares.State + shares.Partner + shares.Material == gross && people.Sum(p => p.Amount) == shares.Work && people.All(p => p.Amount >= 0);
            });

    static WorkDone Done(int pieces, int minutes) => new(Id<Participant>.New(Some.Instant), pieces, minutes);

    static string Rule(Action act) => Assert.Throws<Refusal>(act).Rule;
}
