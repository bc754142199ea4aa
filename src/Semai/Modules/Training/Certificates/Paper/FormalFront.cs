using Semai.Papers;

namespace Semai.Modules.Training.Certificates.Paper;

/// <summary>The front page for handing over: framed, centred, signed and sealed.</summary>
static class FormalFront
{
    const float Middle = A4.Long / 2;
    const float Inside = 640;

    public static void Draw(Sheet sheet, Certificate c, string checkAddress)
    {
        Frame(sheet);
        if (c.IssuerParent is { } parent) sheet.Centred(parent, Middle, 76, PrintFont.Sans, 11.5f, Sheet.Second, Inside);
        sheet.Centred(c.IssuerName, Middle, 96, PrintFont.SansBold, 15, Sheet.Ink, Inside);
        sheet.Furrow(Middle - 300, Middle + 300, 109, 1.4f, Sheet.Bakau);

        sheet.Centred("Sertifikat Pelatihan", Middle, 162, PrintFont.SerifBold, 38, Sheet.Bakau);
        sheet.Centred($"Nomor {c.Number}", Middle, 183, PrintFont.Sans, 11.5f, Sheet.Second);

        sheet.Centred("diberikan kepada", Middle, 222, PrintFont.Sans, 12.5f, Sheet.Second);
        var name = sheet.Centred(c.HolderName, Middle, 264, PrintFont.SerifBold, 36, Sheet.Ink, Inside);
        UnderName(sheet, Math.Max(name + 40, 320));

        sheet.Centred("yang telah menyelesaikan pelatihan", Middle, 314, PrintFont.Sans, 12.5f, Sheet.Second);
        sheet.Centred(c.Title, Middle, 345, PrintFont.SerifBold, 23, Sheet.Bakau, Inside);
        sheet.Centred(OnPaper.Taught(c), Middle, 371, PrintFont.Sans, 12.5f, Sheet.Ink, Inside);
        sheet.Centred(OnPaper.Mastered(c), Middle, 389, PrintFont.Sans, 12.5f, Sheet.Ink, Inside);

        OnPaper.Check(sheet, c, checkAddress, 64, 436);
        Signature(sheet, c);
    }

    static void Frame(Sheet sheet)
    {
        sheet.Frame(24, 1.6f, Sheet.Bakau);
        sheet.Frame(30, 0.5f, Sheet.Bakau);
    }

    static void UnderName(Sheet sheet, float width)
    {
        sheet.Furrow(Middle - width / 2, Middle - 9, 280, 0.8f, Sheet.Tunas);
        sheet.Furrow(Middle + 9, Middle + width / 2, 280, 0.8f, Sheet.Tunas);
        sheet.Seed(Middle, 280, 4.5f, Sheet.Tunas);
    }

    static void Signature(Sheet sheet, Certificate c)
    {
        const float left = 566, most = 212;
        sheet.LeftFitted($"{c.Place}, {OnPaper.Day(c.IssuedOn)}", left, 446, PrintFont.Sans, 11.5f, most);
        var line = 461f;
        foreach (var words in Sheet.Lines(c.SignatoryOffice, most, PrintFont.Sans, 11.5f).Take(2))
        {
            sheet.Left(words, left, line, PrintFont.Sans, 11.5f);
            line += 14;
        }

        sheet.Hole(left - 30, 494, 32, Sheet.Second);
        sheet.Centred("cap", left - 30, 497, PrintFont.Sans, 9, Sheet.Second);
        sheet.Furrow(left, left + most, 521, 0.7f, Sheet.Ink);
        sheet.LeftFitted(c.Signatory, left, 536, PrintFont.SansBold, 12, most);
    }
}
