using Semai.Papers;

namespace Semai.Modules.Training.Certificates.Paper;

public enum CertificateLayout
{
    /// <summary>Framed, with the issuer's letterhead and a place for the seal.</summary>
    Formal,

    /// <summary>Without frame and seal, for paper that has its own.</summary>
    Plain,
}

/// <summary>
/// Certificates as one PDF: a front and a back page each, A4 lying, for duplex printing. It is a document and speaks
/// Indonesian whatever the reader's language. Everything in it comes from the certificate; nothing from the class.
/// </summary>
public static class CertificatePdf
{
    /// <param name="checkAddress">Where the public checks codes: <c>https://semai.example/c/</c>.</param>
    public static byte[] Of(IReadOnlyCollection<Certificate> certificates, CertificateLayout layout, string checkAddress) => PdfFile.Of(About(certificates), pages =>
    {
        foreach (var certificate in certificates)
        {
            pages.Add(A4.Long, A4.Short, sheet =>
            {
                if (layout is CertificateLayout.Formal) FormalFront.Draw(sheet, certificate, checkAddress);
                else PlainFront.Draw(sheet, certificate, checkAddress);
            });
            pages.Add(A4.Long, A4.Short, sheet => BackPage.Draw(sheet, certificate));
        }
    });

    /// <summary>A name that says nothing but what is printed: <c>sertifikat-SP-2026-0007.pdf</c>.</summary>
    public static string FileName(IReadOnlyCollection<Certificate> certificates)
    {
        var numbers = certificates.Select(c => c.Number.Replace('/', '-')).ToList();
        return numbers.Count == 1 ? $"sertifikat-{numbers[0]}.pdf" : $"sertifikat-{numbers[0]}-sampai-{numbers[^1][^4..]}.pdf";
    }

    static PdfAbout About(IReadOnlyCollection<Certificate> certificates)
    {
        var first = certificates.First();
        var title = certificates.Count == 1
            ? $"Sertifikat Pelatihan {first.Number}"
            : $"Sertifikat Pelatihan {first.Number} sampai {certificates.Last().Number}";
        return new(title, first.IssuerName, first.Title, first.At);
    }
}

/// <summary>Days and hours as the paper writes them.</summary>
static class OnPaper
{
    /// <summary>The white that belongs to a QR code, on each side.</summary>
    public const float QuietZone = 8;

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Bahasa.Indonesian);

    public static string Period(DateOnly from, DateOnly until) => (from.Year == until.Year, from.Month == until.Month) switch
    {
        _ when from == until => Day(from),
        (true, true) => $"{from.Day}–{Day(until)}",
        (true, false) => $"{from.ToString("d MMMM", Bahasa.Indonesian)} – {Day(until)}",
        _ => $"{Day(from)} – {Day(until)}",
    };

    public static string Taught(Certificate c) =>
        $"{c.LessonHours} jam pelajaran à 45 menit, {Period(c.TrainedFrom, c.TrainedUntil)}";

    public static string Mastered(Certificate c) => c.Units.Count == 0
        ? "Materi pelatihan tercantum di halaman sebalik."
        : $"dan dinyatakan kompeten dalam {c.Units.Count} unit kompetensi yang tercantum di halaman sebalik.";

    /// <summary>The QR code with, beside it, how to check without one.</summary>
    public static void Check(Sheet sheet, Certificate c, string checkAddress, float x, float y)
    {
        const float side = 82;
        sheet.Qr(checkAddress + c.Code, x, y, side);
        var text = x + side + 14;
        sheet.Left("Periksa keasliannya", text, y + 12, PrintFont.SansBold, 10);
        sheet.LeftFitted("Pindai kode ini, atau buka", text, y + 27, PrintFont.Sans, 9.5f, 210, Sheet.Second);
        sheet.LeftFitted(WithoutScheme(checkAddress), text, y + 41, PrintFont.SansBold, 9.5f, 210);
        sheet.Left("dan ketik", text, y + 55, PrintFont.Sans, 9.5f, Sheet.Second);
        sheet.Left(CheckCode.Written(c.Code), text, y + 70, PrintFont.SansBold, 11);
        sheet.Left($"Nomor {c.Number}", text, y + 82, PrintFont.Sans, 9, Sheet.Second);
    }

    static string WithoutScheme(string address) =>
        (address.Contains("://", StringComparison.Ordinal) ? address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..] : address).TrimEnd('/');
}
