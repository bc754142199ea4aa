using System.IO.Compression;
using System.Xml;

namespace Semai.Sheets;

/// <summary>The XML of a workbook's parts: opened so that it can reach nothing outside and unpack no more than allowed, and its texts.</summary>
static class XlsxXml
{
    public static XmlReader Read(ZipArchiveEntry entry) => XmlReader.Create(new MeasuredStream(entry.Open(), XlsxBook.UnpackedMax), new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        CloseInput = true,
        NameTable = new NameTable(),
    });

    public static string[] SharedStrings(ZipArchive zip)
    {
        if (zip.GetEntry("xl/sharedStrings.xml") is not { } entry) return [];
        List<string> strings = [];
        using var xml = Read(entry);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                strings.Add(TextOf(xml));
        return [.. strings];
    }

    /// <summary>All the runs of one rich text, without the reading aids of East Asian scripts.</summary>
    public static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (depth, text) = (xml.Depth, "");
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
                text += Content(xml);
        return Tidy(text);
    }

    public static string Content(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (depth, text) = (xml.Depth, "");
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text += xml.Value;
        return text;
    }

    public static string Tidy(string text) => Spaces.Single(text);
}
