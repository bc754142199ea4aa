using SkiaSharp;

namespace Semai.Papers;

/// <summary>A4 paper, in points.</summary>
public static class A4
{
    public const float Short = 595.28f;
    public const float Long = 841.89f;
}

/// <summary>What a reader of a file is told about it, beside what is printed.</summary>
/// <param name="Author">The office that issues it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record PdfAbout(string Title, string Author, string Subject, DateTime At);

/// <summary>
/// Pages as one PDF. Whole typefaces go into a file, once for each that is used: a thousand papers in one file carry them
/// once, in a thousand files a thousand times.
/// </summary>
static class PdfFile
{
    public static byte[] Of(PdfAbout about, Action<PdfPages> draw)
    {
        using var file = new MemoryStream();
        using (var document = SKDocument.CreatePdf(file, Told(about)))
        {
            draw(new(document));
            document.Close();
        }

        return file.ToArray();
    }

    /// <summary>Paper after paper, several on a sheet where they are small; each is laid out when its turn comes.</summary>
    public static byte[] Of(PdfAbout about, PaperFormat format, IEnumerable<Paper> papers) => Of(about, pages =>
    {
        foreach (var sheet in papers.SelectMany(paper => Enumerable.Range(0, paper.Pages).Select(page => (Paper: paper, Page: page))).Chunk(format.PerSheet))
            pages.Add(format.Width, format.Height * format.PerSheet, format.PerSheet, (part, at) =>
            {
                if (at < sheet.Length) sheet[at].Paper.Draw(part, sheet[at].Page);
                if (at > 0) part.Cut(0);
            });
    });

    static SKDocumentPdfMetadata Told(PdfAbout about)
    {
        var told = SKDocumentPdfMetadata.Default;
        (told.Title, told.Author, told.Subject) = (about.Title, about.Author, about.Subject);
        (told.Creator, told.Producer) = ("Semai", "Semai");
        (told.Creation, told.Modified) = (about.At, about.At);
        return told;
    }
}

/// <summary>The pages of a file, as they are added.</summary>
sealed class PdfPages(SKDocument document)
{
    public void Add(float width, float height, Action<Sheet> draw) => Add(width, height, 1, (sheet, _) => draw(sheet));

    /// <summary>One sheet of equal parts, one below the other.</summary>
    /// <param name="draw">Each part, counted from nought at the top.</param>
    public void Add(float width, float height, int parts, Action<Sheet, int> draw)
    {
        var canvas = document.BeginPage(width, height);
        for (var part = 0; part < parts; part++)
        {
            canvas.Save();
            canvas.Translate(0, part * height / parts);
            draw(new(canvas, width, height / parts), part);
            canvas.Restore();
        }

        document.EndPage();
    }
}
