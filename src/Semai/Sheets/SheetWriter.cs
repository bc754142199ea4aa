using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Semai.Sheets;

/// <summary>Writes one XLSX sheet line by line: text stays text (also what looks like a formula), numbers and days are typed.</summary>
public sealed class SheetWriter : IDisposable
{
    readonly ZipArchive _zip;
    readonly StreamWriter _sheet;
    readonly List<string> _merged = [];
    int _line;

    public SheetWriter(Stream file, string sheetName)
    {
        _zip = new(file, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (part, text) in Parts(sheetName)) Write(part, text);
        _sheet = new(Entry("xl/worksheets/sheet1.xml").Open(), new UTF8Encoding(false), 64 * 1024);
        _sheet.Write($"<worksheet xmlns=\"{Main}\"><cols><col min=\"1\" max=\"1\" width=\"6\" customWidth=\"1\"/><col min=\"2\" max=\"30\" width=\"18\" customWidth=\"1\"/></cols><sheetData>");
    }

    /// <summary>The next line. A <see cref="DateOnly"/> becomes a serial with a date's format, a number a number, anything else text.</summary>
    public void Line(params IReadOnlyList<object?> cells) => Line(bold: false, cells);

    public void Line(bool bold, IReadOnlyList<object?> cells)
    {
        _line++;
        var line = _line.ToString(CultureInfo.InvariantCulture);
        _sheet.Write($"<row r=\"{line}\">");
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column] is not { } value) continue;
            var address = ColumnLetters.Of(column) + line;
            _sheet.Write(value switch
            {
                DateOnly day => $"<c r=\"{address}\" s=\"2\"><v>{(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture)}</v></c>",
                int or long => $"<c r=\"{address}\"><v>{Convert.ToString(value, CultureInfo.InvariantCulture)}</v></c>",
                _ => $"<c r=\"{address}\" t=\"inlineStr\" s=\"{(bold ? '1' : '3')}\"><is><t xml:space=\"preserve\">{Escaped(value.ToString() ?? "")}</t></is></c>",
            });
        }

        _sheet.Write("</row>");
    }

    /// <summary>Makes the last line's first cells one.</summary>
    public void Merge(int columns) => _merged.Add($"A{_line}:{ColumnLetters.Of(columns - 1)}{_line}");

    public void Skip() => _line++;

    public void Dispose()
    {
        _sheet.Write("</sheetData>");
        if (_merged.Count > 0)
            _sheet.Write($"<mergeCells count=\"{_merged.Count}\">{string.Concat(_merged.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>");
        _sheet.Write("</worksheet>");
        _sheet.Dispose();
        _zip.Dispose();
    }

    void Write(string part, string text)
    {
        using var writer = new StreamWriter(Entry(part).Open());
        writer.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>{text}");
    }

    /// <summary>Dated alike, so that the same content is the same file.</summary>
    ZipArchiveEntry Entry(string part)
    {
        var entry = _zip.CreateEntry(part, CompressionLevel.Fastest);
        entry.LastWriteTime = new(2025, 10, 8, 0, 0, 0, TimeSpan.Zero);
        return entry;
    }

    static string Escaped(string text) => SecurityElement.Escape(text.Any(c => c < ' ') ? string.Concat(text.Select(c => c < ' ' ? ' ' : c)) : text);

    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const string Packages = "http://schemas.openxmlformats.org/package/2006";

    static IEnumerable<(string Part, string Text)> Parts(string sheetName) =>
    [
        ("[Content_Types].xml", $"<Types xmlns=\"{Packages}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>"),
        ("_rels/.rels", $"<Relationships xmlns=\"{Packages}/relationships\"><Relationship Id=\"rId1\" Type=\"{Links}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Packages}/relationships\"><Relationship Id=\"rId1\" Type=\"{Links}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Links}/styles\" Target=\"styles.xml\"/></Relationships>"),
        ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Links}\"><sheets><sheet name=\"{Escaped(sheetName)}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\"><xf xfId=\"0\"/><xf fontId=\"1\" applyFont=\"1\" xfId=\"0\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\" xfId=\"0\"/><xf numFmtId=\"49\" applyNumberFormat=\"1\" xfId=\"0\"/></cellXfs></styleSheet>"),
    ];
}
