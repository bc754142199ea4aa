using CsvHelper;

namespace Semai.Modules.Reference;

/// <summary>A CSV of reference data, read whole: it is small, and either all of it is sound or none is taken in.</summary>
sealed class CsvRows
{
    readonly List<string> _columns;

    public IReadOnlyList<Row> Rows { get; }

    CsvRows(List<string> columns, List<string?[]> rows)
    {
        _columns = columns;
        Rows = [.. rows.Select((fields, at) => new Row(this, at + 2, fields))]; // people count the header as line 1
    }

    /// <summary>Null where the file is no CSV with these columns.</summary>
    public static CsvRows? Read(string text, params string[] needed)
    {
        try
        {
            using var csv = CsvReader.FromText(text.TrimStart('\uFEFF'), CsvReaderOptions.Default);
            csv.ReadHeader();
            List<string> columns = [.. (csv.Headers ?? []).Select(h => h.Trim())];
            if (needed.Except(columns).Any()) return null;

            var rows = new List<string?[]>();
            while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetStringOrNull)]);
            return new(columns, rows);
        }
        catch (CsvFormatException)
        {
            return null;
        }
    }

    public sealed record Row(CsvRows Of, int Line, string?[] Fields)
    {
        /// <summary>What stands in that column, trimmed; null where nothing does.</summary>
        public string? this[string column] =>
            Of._columns.IndexOf(column) is var at and >= 0 && at < Fields.Length && Fields[at]?.Trim() is { Length: > 0 } text ? text : null;
    }
}
