using CsCheck;
using Semai.Modules.Partners.Size;

namespace Semai.Tests.Modules.Partners;

public class BusinessSizeTests
{
    const long Milliard = 1_000_000_000;

    [Theory]
    [InlineData(2 * Milliard, SizeClass.Micro)]
    [InlineData(2 * Milliard + 1, SizeClass.Small)]
    [InlineData(15 * Milliard, SizeClass.Small)]
    [InlineData(15 * Milliard + 1, SizeClass.Medium)]
    [InlineData(50 * Milliard, SizeClass.Medium)]
    [InlineData(50 * Milliard + 1, SizeClass.Large)]
    public void Yearly_sales_decide_and_an_upper_bound_still_belongs(long sales, SizeClass size) =>
        Assert.Equal((size, SizeBasis.YearlySales), Of(capital: 1, sales));

    [Theory]
    [InlineData(Milliard, SizeClass.Micro)]
    [InlineData(Milliard + 1, SizeClass.Small)]
    [InlineData(5 * Milliard, SizeClass.Small)]
    [InlineData(5 * Milliard + 1, SizeClass.Medium)]
    [InlineData(10 * Milliard, SizeClass.Medium)]
    [InlineData(10 * Milliard + 1, SizeClass.Large)]
    public void Capital_decides_where_sales_are_unknown(long capital, SizeClass size) =>
        Assert.Equal((size, SizeBasis.Capital), Of(capital, sales: null));

    [Fact]
    public void Where_neither_is_known_the_size_is_unknown() => Assert.Null(Some.Sizes.Of(null, null, 2025));

    [Fact]
    public void More_sales_never_make_a_business_smaller() =>
        Gen.Select(Gen.Long[0, 60 * Milliard], Gen.Long[0, 60 * Milliard]).Sample((one, other) =>
            Assert.True(Of(null, Math.Min(one, other)).Class <= Of(null, Math.Max(one, other)).Class));

    [Fact]
    public void At_every_limit_one_rupiah_more_is_another_class() => Assert.All(Some.Sizes.Limits, limit =>
    {
        Assert.Equal(limit.Size, Of(null, limit.Sales).Class);
        Assert.Equal(limit.Size + 1, Of(null, limit.Sales + 1).Class);
        Assert.Equal(limit.Size, Of(limit.Capital, null).Class);
        Assert.Equal(limit.Size + 1, Of(limit.Capital + 1, null).Class);
    });

    static (SizeClass Class, SizeBasis Basis) Of(long? capital, long? sales)
    {
        var size = Some.Sizes.Of(capital, sales, 2025)!;
        Assert.Equal(2025, size.Year);
        return (size.Class, size.Basis);
    }
}
