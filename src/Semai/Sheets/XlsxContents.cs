using System.IO.Compression;
using System.Xml;

namespace Semai.Sheets;

/// <summary>What a workbook says of itself: its sheets by name, where each is packed, and from which year its days count.</summary>
sealed record XlsxContents(IReadOnlyList<(string Name, bool Hidden, string Part)> Sheets, bool Since1904)
{
    public static XlsxContents Of(ZipArchive zip)
    {
        var parts = Relations(zip);
        List<(string, bool, string)> sheets = [];
        var since1904 = false;
        using var xml = XlsxXml.Read(zip.GetEntry("xl/workbook.xml")!);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") since1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName != "sheet") continue;
            if (parts.TryGetValue(Relation(xml), out var part) && part.Contains("worksheets/", StringComparison.Ordinal))
                sheets.Add((xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden", part));
        }

        return new(sheets, since1904);
    }

    static Dictionary<string, string> Relations(ZipArchive zip)
    {
        var parts = new Dictionary<string, string>();
        if (zip.GetEntry("xl/_rels/workbook.xml.rels") is not { } entry) return parts;
        using var xml = XlsxXml.Read(entry);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("Target") is { } target)
                parts[xml.GetAttribute("Id") ?? ""] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
        return parts;
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
}
