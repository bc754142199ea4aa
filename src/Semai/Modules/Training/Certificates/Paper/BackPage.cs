using Semai.Papers;

namespace Semai.Modules.Training.Certificates.Paper;

/// <summary>The back page: what was taught, for how long, and in which units the holder is competent.</summary>
static class BackPage
{
    const float Left = 64;
    const float Right = A4.Long - 64;
    const float Gap = 40;
    const float Column = (Right - Left - Gap) / 2;
    const float Top = 150;
    const float Bottom = 500;

    public static void Draw(Sheet sheet, Certificate c)
    {
        sheet.Left("Lampiran sertifikat", Left, 74, PrintFont.SerifBold, 22, Sheet.Bakau);
        sheet.LeftFitted($"{c.Number}  ·  {c.HolderName}  ·  {c.Title}", Left, 96, PrintFont.Sans, 11.5f, Right - Left, Sheet.Second);

        Block(sheet, "Unit kompetensi", Left, [.. c.Units.Select(u => (u.Title, u.Code))], "Kompeten");
        Block(sheet, "Materi pelatihan", Left + Column + Gap, [.. c.Modules.Select(m => (m.Title, (string?)null))],
            null, [.. c.Modules.Select(m => $"{m.LessonHours} JP")]);
        Total(sheet, c);

        sheet.Furrow(Left, Right, 532, 0.5f, Sheet.Hairline);
        sheet.LeftFitted(
            "Kode unit adalah kode program pelatihan ini, bukan kode SKKNI. JP adalah jam pelajaran selama 45 menit. Sertifikat ini bukan sertifikat kompetensi BNSP.",
            Left, 548, PrintFont.Sans, 9, Right - Left, Sheet.Second);
    }

    static void Block(Sheet sheet, string heading, float x, IReadOnlyList<(string Title, string? Code)> rows, string? result, IReadOnlyList<string>? results = null)
    {
        sheet.Furrow(x, x + Column, Top - 24, 1.4f, Sheet.Bakau);
        sheet.Left(heading, x, Top - 8, PrintFont.SansBold, 12.5f);
        var pitch = Pitch(rows.Count, hasCodes: results is null);
        for (var at = 0; at < rows.Count; at++)
        {
            var (title, code) = rows[at];
            var y = Top + 14 + at * pitch;
            sheet.Left($"{at + 1}.", x, y, PrintFont.Sans, 11, Sheet.Second);
            sheet.LeftFitted(title, x + 22, y, PrintFont.Sans, 11, Column - 22 - 64);
            if (code is not null) sheet.Left(code, x + 22, y + 11.5f, PrintFont.Sans, 8.5f, Sheet.Second);
            sheet.Right(results?[at] ?? result ?? "", x + Column, y, PrintFont.SansBold, 11);
            if (at < rows.Count - 1) sheet.Furrow(x, x + Column, y + pitch - 14, 0.5f, Sheet.Hairline);
        }
    }

    /// <summary>From row to row; closer where there are many.</summary>
    static float Pitch(int rows, bool hasCodes) => Math.Min(hasCodes ? 30 : 24, (Bottom - Top) / Math.Max(rows, 1));

    /// <summary>A class that ended early held fewer hours than its curriculum lists; the paper then gives both sums.</summary>
    static void Total(Sheet sheet, Certificate c)
    {
        var y = Top + 14 + c.Modules.Count * Pitch(c.Modules.Count, hasCodes: false);
        sheet.Furrow(Left + Column + Gap, Right, y - 14, 1, Sheet.Ink);
        var planned = c.Modules.Sum(m => m.LessonHours);
        if (planned != c.LessonHours)
        {
            Line("Menurut kurikulum", planned, PrintFont.Sans);
            y += 18;
        }

        Line(planned == c.LessonHours ? "Jumlah" : "Diadakan di kelas ini", c.LessonHours, PrintFont.SansBold);

        void Line(string name, int hours, PrintFont font)
        {
            sheet.Left(name, Left + Column + Gap + 22, y, font, 11);
            sheet.Right($"{hours} JP", Right, y, font, 11);
        }
    }
}
