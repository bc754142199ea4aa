using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Semai.Tests.Support;

/// <summary>Reads PDF files as somebody does who copies or searches their text.</summary>
static partial class PdfText
{
    public static async Task<string> OfAsync(byte[] pdf)
    {
        if (!File.Exists("/usr/bin/pdftotext")) Assert.Skip("pdftotext (poppler-utils) is not installed");

        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():n}.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        using var reader = Process.Start(new ProcessStartInfo("/usr/bin/pdftotext", ["-layout", file, "-"]) { RedirectStandardOutput = true })!;
        var text = await reader.StandardOutput.ReadToEndAsync();
        File.Delete(file);
        return text;
    }

    /// <summary>The text of an address that answers with a file, with single spaces.</summary>
    public static async Task<string> PdfAsync(this Visitor visitor, string path)
    {
        using var answer = await visitor.Http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal((path, 200, "application/pdf"), (path, (int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return Single(await OfAsync(await answer.Content.ReadAsByteArrayAsync()));
    }

    public static string Single(string text) => Spaces().Replace(text, " ").Trim();

    /// <summary>Typefaces that the file carries.</summary>
    public static int Faces(byte[] pdf) => Regex.Count(Encoding.Latin1.GetString(pdf), "/FontFile2 ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
