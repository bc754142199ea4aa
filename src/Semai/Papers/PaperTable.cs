namespace Semai.Papers;

/// <param name="Share">Of the width, beside those of the other columns.</param>
/// <param name="Numeric">Stands at its right edge.</param>
sealed record PaperColumn(string Head, float Share, bool Numeric = false);

/// <summary>A line below the rows.</summary>
sealed record PaperTotal(string Name, string Value, bool Strong = false);

/// <summary>Rows under heads that are said again on each page; the last row and the totals stay together.</summary>
sealed record PaperTable(IReadOnlyList<PaperColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, params IReadOnlyList<PaperTotal> Totals)
{
    const float Pad = 3;
    const float Between = 10;

    public void On(Paper paper)
    {
        var places = Places(paper);
        var rows = Rows.Select(row => Broken(row, places, paper.Format.Text)).ToList();
        for (var at = 0; at < rows.Count; at++)
        {
            var height = HeightOf(rows[at], paper);
            if (at == 0 && !paper.Fits(HeadOf(paper) + height)) paper.Break();
            if (at == 0) PutHead(paper, places);
            if (at > 0 && !paper.Fits(height + (at == rows.Count - 1 ? Totals.Count * TotalOf(paper) : 0)))
            {
                paper.Break();
                PutHead(paper, places);
            }

            PutRow(paper, places, rows[at], height);
        }

        foreach (var (at, total) in Totals.Index()) PutTotal(paper, total, first: at == 0);
    }

    static float HeadOf(Paper paper) => paper.Leading + 2 * Pad;

    static float TotalOf(Paper paper) => paper.Leading + Pad;

    static float HeightOf(IReadOnlyList<string>[] cells, Paper paper) => cells.Max(c => Math.Max(1, c.Count)) * paper.Leading + 2 * Pad;

    (float From, float Width, bool Numeric)[] Places(Paper paper)
    {
        var (all, at) = (Columns.Sum(c => c.Share), paper.Left);
        return [.. Columns.Index().Select(c =>
        {
            var (from, width) = (at, paper.Inside * c.Item.Share / all);
            at += width;
            return (from, c.Item.Numeric && c.Index < Columns.Count - 1 ? width - Between : width, c.Item.Numeric); // a number does not touch the word after it
        })];
    }

    static IReadOnlyList<string>[] Broken(IReadOnlyList<string> row, (float From, float Width, bool Numeric)[] places, float size) =>
        [.. row.Zip(places, (text, place) => place.Numeric ? [text] : (IReadOnlyList<string>)[.. Sheet.Lines(text, place.Width - Between, PrintFont.Sans, size)])];

    void PutHead(Paper paper, (float From, float Width, bool Numeric)[] places)
    {
        var size = paper.Format.Text * 0.92f;
        paper.Put(HeadOf(paper), (sheet, top) =>
        {
            foreach (var (column, place) in Columns.Zip(places)) Cell(sheet, column.Head, place, top + Pad + size, PrintFont.SansBold, size);
            sheet.Furrow(paper.Left, paper.Right, top + HeadOf(paper) - 1, 1, Sheet.Bakau);
        });
    }

    static void PutRow(Paper paper, (float From, float Width, bool Numeric)[] places, IReadOnlyList<string>[] cells, float height) => paper.Put(height, (sheet, top) =>
    {
        foreach (var (lines, place) in cells.Zip(places))
            foreach (var (at, line) in lines.Index())
                Cell(sheet, line, place, top + Pad + paper.Format.Text + at * paper.Leading, PrintFont.Sans, paper.Format.Text);
        sheet.Furrow(paper.Left, paper.Right, top + height - 0.5f, 0.5f, Sheet.Hairline);
    });

    static void PutTotal(Paper paper, PaperTotal total, bool first)
    {
        var font = total.Strong ? PrintFont.SansBold : PrintFont.Sans;
        paper.Put(TotalOf(paper), (sheet, top) =>
        {
            if (first) sheet.Furrow(paper.Left, paper.Right, top, 1, Sheet.Ink);
            sheet.Left(total.Name, paper.Left, top + Pad + paper.Format.Text, font, paper.Format.Text);
            sheet.Right(total.Value, paper.Right, top + Pad + paper.Format.Text, font, paper.Format.Text);
        });
    }

    static void Cell(Sheet sheet, string text, (float From, float Width, bool Numeric) place, float baseline, PrintFont font, float size)
    {
        if (place.Numeric) sheet.RightFitted(text, place.From + place.Width, baseline, font, size, place.Width - Between);
        else sheet.LeftFitted(text, place.From, baseline, font, size, place.Width - Between);
    }
}
