using Semai.Papers;

namespace Semai.Modules.Training.Certificates.Paper;

/// <summary>The front page without frame: everything on one left edge, a row of seeds beside it.</summary>
static class PlainFront
{
    const float Left = 132;
    const float Inside = A4.Long - Left - 64;

    public static void Draw(Sheet sheet, Certificate c, string checkAddress)
    {
        Row(sheet);
        sheet.LeftFitted(c.IssuerName, Left, 74, PrintFont.SansBold, 13, Inside - 40);
        if (c.IssuerParent is { } parent) sheet.LeftFitted(parent, Left, 91, PrintFont.Sans, 11, Inside, Sheet.Second);

        sheet.Left("Sertifikat Pelatihan", Left, 168, PrintFont.SerifBold, 25, Sheet.Bakau);
        sheet.LeftFitted(c.HolderName, Left, 224, PrintFont.SerifBold, 42, Inside);
        sheet.Left("telah menyelesaikan pelatihan", Left, 262, PrintFont.Sans, 13, Sheet.Second);
        sheet.LeftFitted(c.Title, Left, 292, PrintFont.SerifBold, 24, Inside);
        sheet.LeftFitted(OnPaper.Taught(c), Left, 320, PrintFont.Sans, 13, Inside);
        sheet.LeftFitted(OnPaper.Mastered(c), Left, 339, PrintFont.Sans, 13, Inside);

        sheet.Furrow(Left, A4.Long - 64, 408, 1.4f, Sheet.Bakau);
        OnPaper.Check(sheet, c, checkAddress, Left - OnPaper.QuietZone, 424);
        Signature(sheet, c);
    }

    static void Row(Sheet sheet)
    {
        const float pitch = 22;
        for (var row = 0; row < 22; row++) sheet.Seed(72, 66 + row * pitch, 8, row % 5 == 4 ? Sheet.Bakau : Sheet.Tunas);
    }

    static void Signature(Sheet sheet, Certificate c)
    {
        const float left = 538, most = A4.Long - 64 - left;
        sheet.LeftFitted($"{c.Place}, {OnPaper.Day(c.IssuedOn)}", left, 440, PrintFont.Sans, 11.5f, most);
        var line = 455f;
        foreach (var words in Sheet.Lines(c.SignatoryOffice, most, PrintFont.Sans, 11.5f).Take(2))
        {
            sheet.Left(words, left, line, PrintFont.Sans, 11.5f);
            line += 14;
        }

        sheet.LeftFitted(c.Signatory, left, 526, PrintFont.SansBold, 12, most);
    }
}
