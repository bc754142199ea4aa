using Bunit;
using Semai.Shell;
using Semai.Shell.Fields;
using Semai.Shell.Parts;

namespace Semai.Tests.Shell;

public sealed class PartTests : IDisposable
{
    readonly BunitContext _bench = new();

    [Theory]
    [InlineData(14, 20, 2, 1)] // a full row of seeds, then four seeds and six holes
    [InlineData(0, 12, 0, 2)]
    [InlineData(30, 20, 2, 0)] // more than was promised does not leave the bed
    public void A_bed_has_a_place_for_each_person(long done, long all, int seeds, int holes)
    {
        var bed = _bench.Render<Bed>(p => p.Add(b => b.Done, done).Add(b => b.All, all));

        Assert.Equal((seeds, holes), (bed.FindAll(".seed").Count, bed.FindAll(".hole").Count));
    }

    [Fact]
    public void Up_to_24_stand_in_a_bed_more_fill_a_meter_and_both_say_two_numbers()
    {
        var few = _bench.Render<Progress>(p => p.Add(b => b.Done, 9).Add(b => b.All, 24).Add(b => b.Unit, "tempat"));
        var many = _bench.Render<Progress>(p => p.Add(b => b.Done, 118).Add(b => b.All, 160).Add(b => b.Due, 95));

        Assert.Single(few.FindAll(".bed"));
        Assert.Equal("9 dari 24", few.Find("strong").TextContent);
        Assert.Equal("M593 0V8", many.Find(".meter .due").GetAttribute("d"));
        Assert.Contains("hari ini seharusnya 95", many.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StatusKind.Cond, "st-risk", "checkup-list")]
    [InlineData(StatusKind.No, "st-late", "circle-x")]
    [InlineData(StatusKind.Yet, "st-next", "hourglass")]
    public void A_state_has_its_icon_and_its_colour(StatusKind kind, string colour, string icon)
    {
        var tag = _bench.Render<StatusTag>(p => p.Add(t => t.Kind, kind).Add(t => t.Text, "kata"));

        Assert.Contains(colour, tag.Find(".st").ClassList);
        Assert.EndsWith("#" + icon, tag.Find("use").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_icon_that_a_page_names_is_in_the_sprite()
    {
        var source = Path.Combine(Approved.Root(), "src", "Semai");
        var sprite = File.ReadAllText(Path.Combine(source, "assets", "icons.svg"));
        var named =
            from page in Directory.EnumerateFiles(source, "*.razor", SearchOption.AllDirectories)
            from System.Text.RegularExpressions.Match match in System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(page), "<Icon Name=\"([a-z0-9-]+)\"")
            select match.Groups[1].Value;

        Assert.All(named.Distinct(), icon => Assert.Contains($"id=\"{icon}\"", sprite, StringComparison.Ordinal));
    }

    [Fact]
    public void The_summary_counts_what_is_to_be_mended_and_leads_to_each_field()
    {
        var form = Form.Blank;
        form.Text("name", 10);
        form.Date("from");

        var summary = _bench.Render<ErrorSummary>(p => p.Add(s => s.Form, form).Add(s => s.Labels, new Dictionary<string, string> { ["name"] = "Nama usaha" }));

        Assert.Equal("Belum tersimpan. Dua isian perlu diperbaiki:", summary.Find("h2").TextContent);
        Assert.Equal("Nama usaha: Belum diisi.", summary.Find("a[href='#name']").TextContent);
    }

    [Fact]
    public void A_field_ties_its_box_to_hint_and_problem()
    {
        var form = Form.Blank;
        form.Text("nib", 13);

        var field = _bench.Render<Field>(p => p.Add(f => f.Form, form).Add(f => f.Name, "nib").Add(f => f.Label, "NIB").Add(f => f.Hint, "13 angka"));

        Assert.Equal(("nib-h nib-e", "true"), (field.Find("input").GetAttribute("aria-describedby"), field.Find("input").GetAttribute("aria-invalid")));
    }

    [Fact]
    public void A_calendar_hatches_holidays_and_marks_sessions()
    {
        var calendar = _bench.Render<Calendar>(p => p
            .Add(c => c.From, new(2026, 5, 26)).Add(c => c.To, new(2026, 6, 3)).Add(c => c.Caption, "Kalender kelas")
            .Add(c => c.Days, [new(new(2026, 5, 26), "Sesi 1", "/sessions/1"), new(new(2026, 6, 1), "Hari Lahir Pancasila", IsHoliday: true)]));

        Assert.Equal("/sessions/1", calendar.Find("td.on a").GetAttribute("href"));
        Assert.Contains("Hari Lahir Pancasila", calendar.Find("td.hol").TextContent, StringComparison.Ordinal);
        Assert.Equal(2, calendar.FindAll("tbody tr").Count);
    }

    public void Dispose() => _bench.Dispose();
}
