using System.Security.Cryptography;

namespace Semai.Sheets;

/// <summary>A file of lists as people send it, XLSX or CSV, opened by what it is and not by its name.</summary>
public sealed class SheetBook : IDisposable
{
    public const int FileMegabytesMax = 64;
    public const int ColumnsMax = 150;

    readonly XlsxBook? _workbook;

    SheetBook(IReadOnlyList<Sheet> sheets, XlsxBook? workbook) => (Sheets, _workbook) = (sheets, workbook);

    public IReadOnlyList<Sheet> Sheets { get; }

    /// <param name="file">The whole file.</param>
    /// <param name="fileName">Names the one sheet of a CSV.</param>
    /// <exception cref="Refusal">It is no sheet, empty, protected or too big; see <see cref="SheetRefusals"/>.</exception>
    public static SheetBook Open(byte[] file, string fileName)
    {
        if (file.Length == 0) throw SheetRefusals.Empty;
        if (file.Length > FileMegabytesMax * 1024L * 1024) throw SheetRefusals.TooBig(FileMegabytesMax);
        if (file is [0xd0, 0xcf, 0x11, 0xe0, ..]) throw SheetRefusals.OldWorkbook; // OLE: old, or wrapped around encryption
        if (file is not [(byte)'P', (byte)'K', 3, 4, ..])
            return new([CsvBook.Open(file, Path.GetFileNameWithoutExtension(fileName))], null);

        var workbook = XlsxBook.Open(new MemoryStream(file, writable: false));
        if (workbook.Sheets.Count > 0) return new(workbook.Sheets, workbook);
        workbook.Dispose();
        throw SheetRefusals.Empty;
    }

    /// <summary>SHA-256 in hexadecimal: the same file is known again.</summary>
    public static string HashOf(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));

    public void Dispose() => _workbook?.Dispose();
}
