using CsCheck;

namespace Semai.Tests.Kernel;

public class RupiahTests
{
    [Fact]
    public void It_is_written_with_points_between_thousands() =>
        Assert.Equal(["Rp 0", "Rp 1.234.567", "−Rp 5.000"], new[] { 0L, 1_234_567, -5_000 }.Select(a => a.AsRupiah));

    [Fact]
    public void What_rounding_leaves_goes_to_those_who_lost_most_and_to_the_first_where_that_is_the_same()
    {
        Assert.Equal([4, 3, 3], Rupiah.ShareOut(10, [1, 1, 1]));
        Assert.Equal([5_001, 3_500, 1_500], Rupiah.ShareOut(10_001, [5_000, 3_500, 1_500]));
        Assert.Equal([0, 0, 7], Rupiah.ShareOut(7, [0, 0, 1]));
    }

    [Fact]
    public void The_parts_add_up_and_each_is_within_a_rupiah_of_its_due() =>
        Gen.Long[0, 10_000_000_000_000].Select(Gen.Long[0, 1_000_000_000].Array[1, 60]).Where(d => d.Item2.Any(w => w > 0)).Sample((amount, weights) =>
        {
            var parts = Rupiah.ShareOut(amount, weights);
            var all = weights.Aggregate(Int128.Zero, (sum, w) => sum + w);
            return parts.Sum() == amount && parts.Zip(weights).All(p => Int128.Abs(p.First * all - amount * (Int128)p.Second) < all);
        });
}
