using System.IO.Compression;
using System.Xml;

namespace Semai.Sheets;

/// <summary>
/// Reads the sheets of an XLSX workbook line by line, in constant memory, keeping what a register needs and most
/// readers drop: whether a cell is a number or text, and its address.
/// </summary>
public sealed class XlsxBook : IDisposable
{
    /// <summary>What all parts may unpack to together: a sheet of 100,000 rows is about 120 MB.</summary>
    public const long UnpackedMax = 600L * 1024 * 1024;

    /// <summary>A sheet of text packs to a tenth or a twentieth; a bomb to a thousandth.</summary>
    public const int RatioMax = 250;

    readonly ZipArchive _zip;

    XlsxBook(ZipArchive zip, XlsxContents contents)
    {
        _zip = zip;
        var lines = new XlsxLines(zip, XlsxXml.SharedStrings(zip));
        Sheets = [.. contents.Sheets.Select(s => new Sheet(s.Name, s.Hidden, Typed: true, contents.Since1904, lines.Of(s.Name, s.Part)))];
    }

    public IReadOnlyList<Sheet> Sheets { get; }

    /// <exception cref="Refusal">It is no workbook, is damaged, or unpacks beyond reason.</exception>
    public static XlsxBook Open(Stream file)
    {
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            Weigh(zip);
            return new(zip, XlsxContents.Of(zip));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or FormatException)
        {
            zip?.Dispose();
            throw SheetRefusals.Damaged;
        }
        catch
        {
            zip?.Dispose();
            throw;
        }
    }

    public void Dispose() => _zip.Dispose();

    static void Weigh(ZipArchive zip)
    {
        if (zip.GetEntry("xl/workbook.xml") is null) throw SheetRefusals.NotASheet;
        if (zip.Entries.Count > 5_000 || zip.Entries.Sum(e => e.Length) > UnpackedMax) throw SheetRefusals.Inflated;
        if (zip.Entries.Any(e => e.Length > 1_000_000 && e.Length / Math.Max(1, e.CompressedLength) > RatioMax)) throw SheetRefusals.Inflated;
    }
}
