using System.Globalization;
using System.Text.RegularExpressions;
using Semai.Sheets;

namespace Semai.Modules.Participants.Roster;

/// <summary>Reads a roster as prisons exchange it: finds the sheets, the headings and what each column holds, then the people.</summary>
/// <param name="today">The office's day, against which two digits of a year of birth are read.</param>
public sealed partial class RosterReader(DateOnly today)
{
    public const int RowsMax = 200_000;

    /// <param name="file">The whole file.</param>
    /// <param name="fileName">Names the one sheet of a CSV.</param>
    /// <param name="chosen">What the user says that columns hold, by <see cref="RosterColumn.Key"/>.</param>
    /// <param name="progress">Told the number of rows read so far, now and then.</param>
    /// <exception cref="Refusal">It is no sheet, or no roster; see <see cref="SheetRefusals"/> and <see cref="RosterRefusals"/>.</exception>
    public RosterReading Read(byte[] file, string fileName, IReadOnlyDictionary<string, RosterField>? chosen = null, Action<int>? progress = null)
    {
        using var book = SheetBook.Open(file, fileName);
        return Read(book.Sheets, chosen, progress);
    }

    RosterReading Read(IReadOnlyList<Sheet> sheets, IReadOnlyDictionary<string, RosterField>? chosen, Action<int>? progress)
    {
        var draft = new Draft(chosen ?? new Dictionary<string, RosterField>(), progress);
        foreach (var sheet in Order(sheets.Where(s => !s.Hidden).ToList())) Read(sheet, draft);
        if (draft.Sheets.Count == 0)
            foreach (var sheet in sheets.Where(s => s.Hidden)) Read(sheet, draft);

        draft.Passed.AddRange(sheets.Select(s => s.Name).Except(draft.Sheets.Select(s => s.Name)).Except(draft.Passed));
        if (draft.Sheets.Count == 0) throw draft.AnyCell ? RosterRefusals.NoHeader : SheetRefusals.Empty;
        if (draft.Rows.Count == 0) throw RosterRefusals.NoRows;

        FindRoundedNiks(draft);
        FindDuplicates(draft);
        return new(draft.Rows, draft.Columns, draft.Sheets, draft.Title, draft.Passed);
    }

    /// <summary>Where every sheet is a month, the last one is the roster and the others are its past.</summary>
    static IReadOnlyList<Sheet> Order(IReadOnlyList<Sheet> sheets) =>
        sheets.Count > 1 && sheets.All(s => MonthName().IsMatch(s.Name)) ? [sheets[^1]] : sheets;

    void Read(Sheet sheet, Draft draft)
    {
        using var lines = sheet.Lines.GetEnumerator();
        List<SheetLine> top = [];
        while (top.Count < RosterHeader.SearchedLines && lines.MoveNext()) top.Add(lines.Current);
        draft.AnyCell |= top.Any(l => l.Filled > 0);
        if (RosterHeader.Find(top) is not { } header) return;

        var columns = Assign(sheet, header, draft.Chosen);
        var rows = new RosterRowReader(sheet, columns, header, today);
        var before = draft.Rows.Count;
        draft.Title.AddRange(top.Take(header.First).SelectMany(l => l.Cells).Select(c => c.Text).Where(t => t.Length > 0).Take(20));
        foreach (var line in top.Skip(header.First + header.Depth)) Take(line);
        while (lines.MoveNext()) Take(lines.Current);

        draft.Sheets.Add(new(sheet.Name, top[header.First].Line, top[header.First + header.Depth - 1].Line, draft.Rows.Count - before));
        draft.Columns.AddRange(columns.Select(c => c with { Example = rows.Example(c.Column) }));

        void Take(SheetLine line)
        {
            if (rows.Read(line) is not { } row) return;
            draft.Rows.Add(row);
            if (draft.Rows.Count > RowsMax) throw RosterRefusals.TooManyRows(RowsMax);
            if (draft.Rows.Count % 1000 == 0) draft.Progress?.Invoke(draft.Rows.Count);
        }
    }

    /// <summary>One column per field: the surest heading, then the first. The user's word goes before both.</summary>
    static List<RosterColumn> Assign(Sheet sheet, RosterHeader header, IReadOnlyDictionary<string, RosterField> chosen)
    {
        var columns = header.Headings
            .Select((h, i) => new RosterColumn(sheet.Name, i, header.Texts[i], h.Field, h.Sure, ""))
            .Where(c => c.Heading.Length > 0)
            .Select(c => chosen.TryGetValue(c.Key, out var field) ? c with { Field = field, Sure = true } : c)
            .ToList();
        var taken = columns.Where(c => c.Field is not RosterField.Unused)
            .GroupBy(c => c.Field)
            .Select(g => g.OrderByDescending(c => chosen.ContainsKey(c.Key)).ThenByDescending(c => c.Sure).ThenBy(c => c.Column).First())
            .ToHashSet();
        return [.. columns.Select(c => c.Field is RosterField.Unused || taken.Contains(c) ? c : c with { Field = RosterField.Unused, Sure = false })];
    }

    /// <summary>
    /// Text hides where a spreadsheet rounded: one NIK in ten ends in 0 by itself. Where far more do, those were numbers once.
    /// </summary>
    static void FindRoundedNiks(Draft draft)
    {
        foreach (var column in draft.Columns.Where(c => c.Field is RosterField.Nik))
        {
            var rows = draft.Rows.Where(r => r.Sheet == column.Sheet && r.Nik is not null).ToList();
            if (rows.Count < 8 || rows.Count(r => r.Nik![^1] == '0') <= rows.Count * 0.4) continue;
            foreach (var row in rows.Where(r => r.Nik![^1] == '0'))
            {
                row.Note(new(RosterField.Nik, "nik.lossy", $"{column.Letters}{row.Line}", row.Nik!));
                row.Nik = null;
            }
        }
    }

    static void FindDuplicates(Draft draft)
    {
        var columns = draft.Columns.Where(c => c.Field is RosterField.Register).ToDictionary(c => c.Sheet, c => c.Letters);
        var first = new Dictionary<string, RosterRow>(draft.Rows.Count);
        foreach (var row in draft.Rows.Where(r => r.RegisterKey.Length > 0))
            if (!first.TryAdd(row.RegisterKey, row))
                row.Note(new(RosterField.Register, "row.duplicate", $"{columns[row.Sheet]}{row.Line}", first[row.RegisterKey].Line.ToString(CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex(@"^\W*(jan|feb|peb|mar|apr|mei|jun|jul|agu|agt|sep|okt|nov|nop|des)\p{L}*[\s\d\-_./]*$", RegexOptions.IgnoreCase)]
    private static partial Regex MonthName();

    sealed record Draft(IReadOnlyDictionary<string, RosterField> Chosen, Action<int>? Progress)
    {
        public List<RosterRow> Rows { get; } = [];
        public List<RosterColumn> Columns { get; } = [];
        public List<RosterSheet> Sheets { get; } = [];
        public List<string> Title { get; } = [];
        public List<string> Passed { get; } = [];
        public bool AnyCell { get; set; }
    }
}
