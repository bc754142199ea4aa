using System.IO.Compression;
using System.Security;
using System.Text;
using Semai.Sheets;

namespace Semai.Tests.Modules.Participants.Roster;

/// <summary>Small workbooks for tests: several sheets, hidden or not, text and numbers.</summary>
static class Workbook
{
    public static byte[] Of(params object?[][] rows) => Of(("Lembar1", false, rows));

    public static byte[] Of(params (string Name, bool Hidden, object?[][] Rows)[] sheets)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "xl/workbook.xml", $"<workbook xmlns=\"m\" xmlns:r=\"r\"><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\" {(s.Hidden ? "state=\"hidden\" " : "")}r:id=\"r{i + 1}\"/>"))}</sheets></workbook>");
            Write(zip, "xl/_rels/workbook.xml.rels", $"<Relationships>{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"r{i + 1}\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}</Relationships>");
            for (var i = 0; i < sheets.Length; i++)
                Write(zip, $"xl/worksheets/sheet{i + 1}.xml", $"<worksheet><sheetData>{string.Concat(sheets[i].Rows.Select(Row))}</sheetData></worksheet>");
        }

        return file.ToArray();
    }

    public static void Write(ZipArchive zip, string part, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }

    static string Row(object?[] cells, int line) => $"<row r=\"{line + 1}\">{string.Concat(cells.Select((c, i) => c switch
    {
        null => "",
        int or long => $"<c r=\"{ColumnLetters.Of(i)}{line + 1}\"><v>{c}</v></c>",
        _ => $"<c r=\"{ColumnLetters.Of(i)}{line + 1}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(c.ToString())}</t></is></c>",
    }))}</row>";
}
