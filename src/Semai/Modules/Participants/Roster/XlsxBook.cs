using System.IO.Compression;
using System.Xml;

namespace Semai.Modules.Participants.Roster;

/// <summary>
/// Reads the sheets of an XLSX workbook line by line, in constant memory, keeping what a roster needs and most
/// readers drop: whether a cell is a number or text, and its address.
/// </summary>
public sealed class XlsxBook : IDisposable
{
    /// <summary>What all parts may unpack to together: a roster of 100,000 rows is about 120 MB.</summary>
    public const long UnpackedMax = 600L * 1024 * 1024;

    /// <summary>A sheet of text packs to a tenth or a twentieth; a bomb to a thousandth.</summary>
    public const int RatioMax = 250;

    readonly ZipArchive _zip;
    readonly string[] _shared;

    XlsxBook(ZipArchive zip)
    {
        _zip = zip;
        Sheets = [];
        _shared = [];
    }

    XlsxBook(ZipArchive zip, string[] shared, IEnumerable<(string Name, bool Hidden, string Part)> sheets, bool since1904) : this(zip)
    {
        _shared = shared;
        Sheets = [.. sheets.Select(s => new Sheet(s.Name, s.Hidden, Typed: true, since1904, Lines(s.Name, s.Part)))];
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
            var parts = Relations(zip);
            var (sheets, since1904) = Workbook(zip, parts);
            return new(zip, SharedStrings(zip), sheets, since1904);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or FormatException)
        {
            zip?.Dispose();
            throw RosterRefusals.Damaged;
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
        if (zip.GetEntry("xl/workbook.xml") is null) throw RosterRefusals.NotASheet;
        if (zip.Entries.Count > 5_000 || zip.Entries.Sum(e => e.Length) > UnpackedMax) throw RosterRefusals.Inflated;
        if (zip.Entries.Any(e => e.Length > 1_000_000 && e.Length / Math.Max(1, e.CompressedLength) > RatioMax)) throw RosterRefusals.Inflated;
    }

    static Dictionary<string, string> Relations(ZipArchive zip)
    {
        var parts = new Dictionary<string, string>();
        if (zip.GetEntry("xl/_rels/workbook.xml.rels") is not { } entry) return parts;
        using var xml = Read(entry);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("Target") is { } target)
                parts[xml.GetAttribute("Id") ?? ""] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
        return parts;
    }

    static (List<(string, bool, string)> Sheets, bool Since1904) Workbook(ZipArchive zip, Dictionary<string, string> parts)
    {
        List<(string, bool, string)> sheets = [];
        var since1904 = false;
        using var xml = Read(zip.GetEntry("xl/workbook.xml")!);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") since1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName != "sheet") continue;
            if (parts.TryGetValue(Relation(xml), out var part) && part.Contains("worksheets/", StringComparison.Ordinal))
                sheets.Add((xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden", part));
        }

        return (sheets, since1904);
    }

    static string Relation(XmlReader xml)
    {
        while (xml.MoveToNextAttribute())
            if (xml is { LocalName: "id", Prefix: not "" } && xml.Value is { } id)
            {
                xml.MoveToElement();
                return id;
            }

        xml.MoveToElement();
        return "";
    }

    static string[] SharedStrings(ZipArchive zip)
    {
        if (zip.GetEntry("xl/sharedStrings.xml") is not { } entry) return [];
        List<string> strings = [];
        using var xml = Read(entry);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                strings.Add(TextOf(xml));
        return [.. strings];
    }

    IEnumerable<SheetLine> Lines(string sheet, string part)
    {
        if (_zip.GetEntry(part) is not { } entry) yield break;
        using var xml = Read(entry);
        var line = 0;
        while (Next(xml, "row"))
        {
            line = int.TryParse(xml.GetAttribute("r"), out var given) ? given : line + 1;
            yield return new(line, Cells(xml, sheet));
        }
    }

    static bool Next(XmlReader xml, string element)
    {
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element) return true;
                if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData") return false;
            }
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            throw RosterRefusals.Damaged;
        }

        return false;
    }

    List<SheetCell> Cells(XmlReader xml, string sheet)
    {
        List<SheetCell> cells = [];
        if (xml.IsEmptyElement) return cells;
        var depth = xml.Depth;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c") continue;
            var column = ColumnLetters.Read(xml.GetAttribute("r"));
            if (column < 0) column = cells.Count;
            var cell = CellOf(xml);
            if (cell.IsBlank) continue;
            if (column >= RosterReader.ColumnsMax) throw RosterRefusals.TooWide(sheet, RosterReader.ColumnsMax);
            while (cells.Count <= column) cells.Add(SheetCell.Empty);
            cells[column] = cell;
        }

        return cells;
    }

    SheetCell CellOf(XmlReader xml)
    {
        var type = xml.GetAttribute("t") ?? "n";
        if (xml.IsEmptyElement) return SheetCell.Empty;
        var (depth, text) = (xml.Depth, "");
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "is") text = TextOf(xml);
            else if (xml.LocalName == "v") text = Content(xml);
            else if (xml.LocalName == "f") Content(xml);
        }

        if (type == "s") text = int.TryParse(text, out var at) && at >= 0 && at < _shared.Length ? _shared[at] : "";
        if (type == "e") text = ""; // #N/A, #REF!: the file does not know either
        return text.Length == 0 ? SheetCell.Empty : new(Tidy(text), type == "n");
    }

    /// <summary>All the runs of one rich text, without the reading aids of East Asian scripts.</summary>
    static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (depth, text) = (xml.Depth, "");
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
                text += Content(xml);
        return Tidy(text);
    }

    static string Content(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (depth, text) = (xml.Depth, "");
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text += xml.Value;
        return text;
    }

    static string Tidy(string text) => Spaces.Single(text);

    static XmlReader Read(ZipArchiveEntry entry) => XmlReader.Create(new MeasuredStream(entry.Open(), UnpackedMax), new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        CloseInput = true,
        NameTable = new NameTable(),
    });
}
