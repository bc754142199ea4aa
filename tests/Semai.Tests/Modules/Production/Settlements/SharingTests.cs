using CsCheck;
using Semai.Modules.Participants;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Settlements;

namespace Semai.Tests.Modules.Production.Settlements;

public class SharingTests
{
    static readonly Gen<long[]> Weights = Gen.Long[0, 1_000_000_000].Array[1, 40].Where(w => w.Any(x => x > 0));

    [Fact]
    public void The_shares_are_the_amount_and_nobody_is_a_rupiah_from_their_due() =>
        Gen.Select(Gen.Long[0, 20_000_000_000_000_000], Weights).Sample((amount, weights) =>
        {
            var shares = Sharing.ByWeights(amount, weights);
            var all = weights.Aggregate(Int128.Zero, (sum, w) => sum + w);
            return shares.Sum() == amount && shares.Zip(weights).All(s => s.First >= 0 && Int128.Abs((Int128)s.First * all - (Int128)amount * s.Second) < all);
        });

    [Fact]
    public void Whoever_weighs_nothing_gets_nothing_and_whoever_weighs_more_never_less() =>
        Gen.Select(Gen.Long[0, 1_000_000_000], Weights).Sample((amount, weights) =>
        {
            var shares = Sharing.ByWeights(amount, weights).Zip(weights).OrderBy(s => s.Second).ToList();
            return shares.All(s => s.Second > 0 || s.First == 0) && shares.Zip(shares.Skip(1)).All(p => p.First.Second == p.Second.Second || p.First.First <= p.Second.First);
        });

    [Theory]
    [InlineData(100, new long[] { 1, 1, 1 }, new long[] { 34, 33, 33 })]
    [InlineData(10, new long[] { 5000, 3500, 1500, 0 }, new long[] { 5, 4, 1, 0 })]
    [InlineData(1, new long[] { 0, 1, 1 }, new long[] { 0, 1, 0 })]
    public void What_is_left_over_goes_to_the_largest_fraction_and_then_to_the_first(long amount, long[] weights, long[] shares) =>
        Assert.Equal(shares, Sharing.ByWeights(amount, weights));

    [Fact]
    public void Material_goes_back_first_and_the_parts_are_what_is_left() =>
        Gen.Select(Gen.Long[1, 1_000_000_000], Gen.Long[0, 1_000_000_000], Gen.Enum<DistributionRule>(), Gen.Int[0, 2], Gen.Select(Gen.Int[1, 480], Gen.Int[1, 50]).Array[1, 30]).Sample((gross, material, rule, split, work) =>
        {
            var it = Calculation.Of(gross, material, Some.Splits[split], rule, hasPartner: false, Done(work));
            return it.Work + it.Capital + it.State + it.Partner == it.Net && it.Net - it.Loss == gross - material && it.Shares.Sum(s => s.Amount) == it.Work && it.Shares.All(s => s.Amount >= 0);
        });

    [Fact]
    public void Each_way_that_it_cannot_be_shared_is_said()
    {
        Assert.Equal("settlement.nothing-came-in", Refused(() => Of(0, 0, [(60, 1)])));
        Assert.Equal("settlement.nobody-worked", Refused(() => Of(100, 0, [])));
        Assert.Equal("settlement.no-pieces", Refused(() => Of(100, 0, [(60, 0), (30, 0)])));
        Assert.Equal("settlement.no-partner", Refused(() => Calculation.Of(100, 0, Some.Splits[0] with { Capital = 3400, Partner = 100 }, DistributionRule.Equally, false, Done([(60, 1)]))));
        Assert.Empty(Of(100, 100, []).Shares); // nothing is left to share, and nobody is asked for
    }

    static Calculation Of(long gross, long material, (int, int)[] work) => Calculation.Of(gross, material, Some.Splits[0], DistributionRule.ByPieces, false, Done(work));

    static string Refused(Func<Calculation> act) => Assert.Throws<Refusal>(act).Rule;

    static List<WorkDone> Done((int Minutes, int Pieces)[] work) => [.. work.Select(w => new WorkDone(Id<Participant>.New(Some.Instant), 1, w.Minutes, w.Pieces, 1))];
}
