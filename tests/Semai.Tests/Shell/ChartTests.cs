using Bunit;
using Semai.Shell.Charts;

namespace Semai.Tests.Shell;

public sealed class ChartTests : IDisposable
{
    readonly BunitContext _bench = new();

    [Fact]
    public void Bars_begin_at_zero_and_the_longest_fills_the_width()
    {
        var chart = Chart([new("Perikanan", 30), new("Perkebunan", 15), new("Peternakan", 0)]);

        Assert.Equal(["496", "248", "0"], chart.FindAll("svg[width='560'] .bar").Select(b => b.GetAttribute("width")));
    }

    [Fact]
    public void The_table_beside_says_the_same_numbers()
    {
        var chart = Chart([new("Perikanan", 1234, Second: 24, Target: 40, Href: "/classes?sector=perikanan")], second: "Bersertifikat");

        Assert.Equal(["1.234", "24", "40"], chart.FindAll("td.num").Select(c => c.TextContent));
        Assert.Equal("/classes?sector=perikanan", chart.Find("tbody a").GetAttribute("href"));
        Assert.Contains("Berongga: Bersertifikat.", chart.Find("figcaption").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_people_typed_stays_text() =>
        Assert.Empty(Chart([new("<b>tebal</b>", 1)]).FindAll("svg b"));

    [Fact]
    public void Nothing_to_draw_is_not_an_error() =>
        Assert.Empty(Chart([]).FindAll(".bar"));

    IRenderedComponent<BarChart> Chart(IReadOnlyList<Bar> bars, string? second = null) => _bench.Render<BarChart>(p => p
        .Add(c => c.Bars, bars).Add(c => c.Caption, "Orang dilatih per sektor.").Add(c => c.What, "Sektor").Add(c => c.First, "Dilatih").Add(c => c.Second, second));

    public void Dispose() => _bench.Dispose();
}
