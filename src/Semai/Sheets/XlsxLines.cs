using System.IO.Compression;
using System.Xml;

namespace Semai.Sheets;

/// <summary>The lines of one sheet, read as they are asked for.</summary>
/// <param name="shared">The texts that cells of all sheets point to.</param>
sealed class XlsxLines(ZipArchive zip, string[] shared)
{
    public IEnumerable<SheetLine> Of(string sheet, string part)
    {
        if (zip.GetEntry(part) is not { } entry) yield break;
        using var xml = XlsxXml.Read(entry);
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
            throw SheetRefusals.Damaged;
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
            if (column >= SheetBook.ColumnsMax) throw SheetRefusals.TooWide(sheet, SheetBook.ColumnsMax);
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
            if (xml.LocalName == "is") text = XlsxXml.TextOf(xml);
            else if (xml.LocalName == "v") text = XlsxXml.Content(xml);
            else if (xml.LocalName == "f") XlsxXml.Content(xml);
        }

        if (type == "s") text = int.TryParse(text, out var at) && at >= 0 && at < shared.Length ? shared[at] : "";
        if (type == "e") text = ""; // #N/A, #REF!: the file does not know either
        return text.Length == 0 ? SheetCell.Empty : new(XlsxXml.Tidy(text), type == "n");
    }
}
