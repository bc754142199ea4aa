using System.Text;
using Bunit;
using CsCheck;
using MiniExcelLibs;
using Semai.Shell.Lists;
using Semai.Shell.Parts;

namespace Semai.Tests.Shell;

public class ListTests
{
    static readonly Seedling[] Three = [new("Darto", new(2026, 11, 2), 12), new("=SUM(A1)", new(2027, 1, 6), 1500), new("Yusran; bin Tahir", null, 0)];

    static IReadOnlyList<Column<Seedling>> Columns =>
    [
        new("Nama", s => s.Name) { IsName = true, Typed = true, Href = s => $"/benih/{s.Name}" },
        new("Bebas", s => s.Free) { Sort = "bebas" },
        new("Jam", s => s.Hours) { Numeric = true },
        new("Keadaan", s => s.Hours > 0 ? "Ikut" : "Belum") { Status = s => s.Hours > 0 ? StatusKind.Met : StatusKind.Yet, PageOnly = true },
    ];

    [Fact]
    public void A_cursor_reads_back_what_it_wrote() =>
        Gen.Select(Gen.Int[2, 1_000_000], Gen.String.Array[1, 3]).Sample((row, keys) =>
        {
            var back = Cursor.Parse(new Cursor(row, keys).ToString(), keys.Length);
            return back.Row == row && back.Keys.SequenceEqual(keys);
        });

    [Fact]
    public void A_broken_cursor_begins_at_the_start() =>
        Gen.String.Sample(text => Cursor.Parse(text, 2).IsStart);

    [Fact]
    public void A_page_shows_its_rows_and_knows_whether_there_are_more()
    {
        var first = Semai.Shell.Lists.Page.Of(Three, Cursor.Start, s => [s.Name], total: 3, size: 2);
        var next = Cursor.Parse(first.Next, 1);
        var last = Semai.Shell.Lists.Page.Of(Three[2..], next, s => [s.Name], total: 3, size: 2);

        Assert.Equal((1, 2, 2), (first.From, first.To, first.Rows.Count));
        Assert.Equal("=SUM(A1)", next.Keys.Single());
        Assert.Equal((3, 3, null), (last.From, last.To, last.Next));
    }

    [Fact]
    public void A_table_names_its_rows_labels_its_cells_and_says_its_order()
    {
        using var bench = new BunitContext();

        var table = bench.Render<Table<Seedling>>(p => p
            .Add(t => t.Rows, Three).Add(t => t.Columns, Columns).Add(t => t.Caption, "Benih")
            .Add(t => t.Sorted, new("bebas")).Add(t => t.SortHref, s => $"?urut={s.By}&turun={s.Descending}")
            .Add(t => t.Pick, s => s.Name).Add(t => t.Picked, ["Darto"]));

        Assert.Equal("Darto", table.Find("tbody tr.picked th[scope=row][translate=no] a").TextContent);
        Assert.Equal("2 Nov 2026", table.Find("td[data-label=Bebas]").TextContent);
        Assert.Equal("?urut=bebas&turun=True", table.Find("th[aria-sort=ascending] a").GetAttribute("href"));
        Assert.Equal("Pilih Darto", table.Find("input[checked]").GetAttribute("aria-label"));
        Assert.Equal(2, table.FindAll(".st-met").Count);
        Assert.Equal("1.500", table.FindAll("td.num")[1].TextContent);
    }

    [Fact]
    public void A_pager_offers_only_what_there_is()
    {
        using var bench = new BunitContext();

        var pager = bench.Render<Pager<Seedling>>(p => p.Add(g => g.Page, new(Three, null, 1, 3)).Add(g => g.Href, c => $"?dari={c}"));

        Assert.Contains("Baris 1–3 dari 3", pager.Markup, StringComparison.Ordinal);
        Assert.Empty(pager.FindAll("a"));
    }

    [Fact]
    public void An_export_holds_what_the_page_shows_and_runs_no_formula()
    {
        var text = Encoding.UTF8.GetString(Export.Csv(Three, Columns)).TrimStart('\uFEFF').Split("\r\n");
        var sheet = new MemoryStream(Export.Xlsx(Three, Columns)).Query(useHeaderRow: true).Cast<IDictionary<string, object>>().ToList();

        Assert.Equal("Nama;Bebas;Jam", text[0]);
        Assert.Equal("Darto;2026-11-02;12", text[1]);
        Assert.DoesNotContain(text, line => line.StartsWith('='));
        Assert.Equal("\"Yusran; bin Tahir\";;0", text[3]);
        Assert.Equal(["Nama", "Bebas", "Jam"], sheet[0].Keys);
        Assert.Equal(new DateTime(2026, 11, 2), sheet[0]["Bebas"]);
        Assert.Equal(1500.0, sheet[1]["Jam"]);
    }

    public sealed record Seedling(string Name, DateOnly? Free, int Hours);
}
