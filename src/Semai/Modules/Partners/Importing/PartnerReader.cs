using Semai.Modules.Partners.Sectors;
using Semai.Sheets;

namespace Semai.Modules.Partners.Importing;

/// <summary>Reads a list of businesses: finds the sheet, the headings and what each column holds, then the businesses, and suggests a sector for each.</summary>
public sealed class PartnerReader(RegencyPlaces places, SectorSuggester suggester, DateOnly today)
{
    public const int RowsMax = 200_000;

    /// <param name="choices">What the user says that columns hold.</param>
    /// <param name="progress">Told the number of rows read so far, now and then.</param>
    /// <exception cref="Refusal">It is no list of businesses; see <see cref="SheetRefusals"/> and <see cref="PartnerImportRefusals"/>.</exception>
    public PartnerReading Read(byte[] file, string fileName, ColumnChoices? choices = null, Action<int>? progress = null)
    {
        using var book = SheetBook.Open(file, fileName);
        var anyCell = false;
        foreach (var sheet in book.Sheets.OrderBy(s => s.Hidden))
            if (Read(sheet, choices ?? ColumnChoices.None, progress, ref anyCell) is { } reading)
                return reading;
        throw anyCell ? PartnerImportRefusals.NoHeader : SheetRefusals.Empty;
    }

    PartnerReading? Read(Sheet sheet, ColumnChoices choices, Action<int>? progress, ref bool anyCell)
    {
        using var lines = sheet.Lines.GetEnumerator();
        List<SheetLine> top = [];
        while (top.Count < PartnerHeader.SearchedLines && lines.MoveNext()) top.Add(lines.Current);
        anyCell |= top.Any(l => l.Filled > 0);
        if (PartnerHeader.Find(top, choices) is not { } header) return null;

        var reader = new PartnerRowReader(header.Columns, places, suggester, today);
        List<PartnerRow> rows = [];
        foreach (var line in top.Skip(header.At + 1)) Take(line);
        while (lines.MoveNext()) Take(lines.Current);
        if (rows.Count == 0) throw PartnerImportRefusals.NoRows;
        return new(sheet.Name, top[header.At].Line, [.. header.Columns.Select(c => c with { Example = reader.Example(c.Column) })], rows);

        void Take(SheetLine line)
        {
            if (reader.Read(line) is not { } row) return;
            rows.Add(row);
            if (rows.Count > RowsMax) throw PartnerImportRefusals.TooManyRows(RowsMax);
            if (rows.Count % 1000 == 0) progress?.Invoke(rows.Count);
        }
    }
}
