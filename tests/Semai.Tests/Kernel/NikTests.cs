namespace Semai.Tests.Kernel;

public class NikTests
{
    [Theory]
    [InlineData("1506111109664399")]
    [InlineData(" 1506075310925503 ")]
    public void A_number_of_a_man_or_a_woman_is_read(string text) => Assert.True(Nik.TryParse(text, out _));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("150611110966439")]
    [InlineData("15061111096643990")]
    [InlineData("1506111109660000")] // serial
    [InlineData("1506113209664399")] // day 32
    [InlineData("1506114009664399")] // day 40
    [InlineData("1506117209664399")] // day 72
    [InlineData("1506111113664399")] // month 13
    [InlineData("150611110966439X")]
    [InlineData("1.50611110966E+15")]
    public void What_is_not_a_number_is_not_read(string? text) => Assert.False(Nik.TryParse(text, out _));

    [Fact]
    public void Printing_it_shows_the_last_four_digits_only()
    {
        var nik = Nik.Parse("1506111109664399");

        Assert.Equal("••••••••••••4399", $"{nik}");
        Assert.DoesNotContain("1506", $"{new { nik }}", StringComparison.Ordinal);
        Assert.Equal("", $"{default(Nik)}");
        Assert.Equal("1506111109664399", nik.Digits);
    }

    [Fact]
    public void A_failure_to_read_does_not_repeat_the_number() =>
        Assert.DoesNotContain("1506", Assert.Throws<FormatException>(() => Nik.Parse("1506111109664399 9")).Message, StringComparison.Ordinal);

    [Fact]
    public void It_says_where_it_disagrees_with_the_rest()
    {
        var woman = Nik.Parse("1506075310925503");

        Assert.Empty(woman.MismatchWith(new(1992, 10, 13), woman: true, "15.06.07"));
        Assert.Empty(woman.MismatchWith(null, null, null));
        Assert.Equal(
            [NikMismatch.Born, NikMismatch.Sex, NikMismatch.Region],
            woman.MismatchWith(new(1992, 10, 14), woman: false, "15.71.01"));
    }
}
