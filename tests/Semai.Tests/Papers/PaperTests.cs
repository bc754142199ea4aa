using System.Text;
using System.Text.RegularExpressions;
using Semai.Papers;

namespace Semai.Tests.Papers;

public class PaperTests
{
    static readonly PdfAbout About = new("Daftar uji", "Lapas Uji", "Uji", Some.Instant);

    [Fact]
    public async Task A_long_table_says_its_heads_on_each_page_loses_no_row_and_keeps_its_sum_with_its_last_row()
    {
        var pages = (await PdfText.OfAsync(PdfFile.Of(About, PaperFormat.Whole, [Listed(200)]))).Split('\f', StringSplitOptions.RemoveEmptyEntries);

        Assert.InRange(pages.Length, 9, 11); // two lines a row
        Assert.All(pages, page => Assert.Contains("Banyaknya", page, StringComparison.Ordinal));
        Assert.All(pages.Index(), page => Assert.Matches($"\\b{page.Index + 1} ?/ ?{pages.Length}\\b", page.Item));
        Assert.Equal(Enumerable.Range(1, 200), Regex.Matches(string.Concat(pages), "Barang nomor ([0-9]+)").Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Matches("Barang nomor 200(.|\n)+Jumlah semua +20.100", pages[^1]);
        Assert.Single(Regex.Matches(string.Concat(pages), "Jumlah semua"));
    }

    /// <summary>Whatever the length: the last row and the totals are never parted by a page's end.</summary>
    [Theory]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(34)]
    [InlineData(35)]
    [InlineData(36)]
    public async Task The_sum_is_never_alone_on_a_page(int rows)
    {
        var last = (await PdfText.OfAsync(PdfFile.Of(About, PaperFormat.Whole, [Listed(rows)]))).Split('\f', StringSplitOptions.RemoveEmptyEntries)[^1];

        Assert.Contains($"Barang nomor {rows} ", last, StringComparison.Ordinal);
        Assert.Contains("Jumlah semua", last, StringComparison.Ordinal);
    }

    [Fact]
    public void A_typeface_goes_into_a_file_once_however_many_papers_it_holds()
    {
        var (one, many) = (PdfFile.Of(About, PaperFormat.Half, [Listed(2, PaperFormat.Half)]), PdfFile.Of(About, PaperFormat.Half, Enumerable.Range(1, 60).Select(_ => Listed(2, PaperFormat.Half))));

        Assert.Equal((2, 2), (PdfText.Faces(one), PdfText.Faces(many)));
        Assert.InRange(many.Length, 1, 4 * one.Length);
        Assert.Contains("/Title (Daftar uji)", Encoding.Latin1.GetString(many), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_sheets_lie_two_on_a_page_and_each_counts_its_own_pages()
    {
        var pages = (await PdfText.OfAsync(PdfFile.Of(About, PaperFormat.Half, [Listed(2, PaperFormat.Half), Listed(25, PaperFormat.Half), Listed(3, PaperFormat.Half)]))).Split('\f', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["1 / 1", "1 / 2", "2 / 2", "1 / 1"], Regex.Matches(string.Concat(pages), "([0-9]+) ?/ ?([0-9]+)").Select(m => $"{m.Groups[1]} / {m.Groups[2]}"));
        Assert.Equal(2, pages.Length);
    }

    static Paper Listed(int rows, PaperFormat? format = null)
    {
        var paper = new Paper(format ?? PaperFormat.Whole, "Daftar uji");
        paper.Letterhead("Kantor di atasnya", "Lapas Uji", null);
        paper.Title("Daftar uji");
        new PaperTable(
            [new("Barang", 4), new("Banyaknya", 1, Numeric: true)],
            [.. Enumerable.Range(1, rows).Select(n => (IReadOnlyList<string>)[$"Barang nomor {n} dengan nama yang panjang sekali sehingga memenuhi lebih dari satu baris di kertas", $"{n}"])],
            new PaperTotal("Jumlah semua", (rows * (rows + 1) / 2).ToString("N0", Bahasa.Indonesian), Strong: true)).On(paper);
        return paper;
    }
}
