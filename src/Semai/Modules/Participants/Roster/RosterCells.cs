using System.Globalization;
using System.Text.RegularExpressions;
using Semai.Sheets;
using static Semai.Modules.Participants.Roster.RosterField;

namespace Semai.Modules.Participants.Roster;

/// <summary>The cells of a sheet by what their columns hold, and what is said of a cell that cannot be read.</summary>
sealed partial class RosterCells(Sheet sheet, IReadOnlyList<RosterColumn> columns, DateOnly today)
{
    readonly Func<int, int> _bornIn = DayReader.BornBefore(today);
    readonly Dictionary<string, string> _pool = [];

    /// <summary>The column of each field that the sheet has.</summary>
    public IReadOnlyDictionary<RosterField, int> At { get; } = columns.Where(c => c.Field is not Unused).ToDictionary(c => c.Field, c => c.Column);

    public string Text(SheetLine line, RosterField field) => At.TryGetValue(field, out var column) ? line[column].Text : "";

    /// <summary>The same words stand in thousands of rows; one copy is enough.</summary>
    public string Pooled(string text) => _pool.TryGetValue(text, out var kept) ? kept : _pool.Count > 20_000 ? text : _pool[text] = text;

    public static string? NullIfBlank(string text) => text.Length == 0 || Dash().IsMatch(text) ? null : text;

    public DateOnly? Day(SheetLine line, RosterField field, string code, List<RosterProblem> problems) =>
        At.ContainsKey(field) ? Day(line, field, Text(line, field), code, problems) : null;

    public DateOnly? Day(SheetLine line, RosterField field, string text, string code, List<RosterProblem> problems)
    {
        if (Dash().IsMatch(text)) return null;
        var (day, fault) = DayReader.Read(text, sheet.Since1904, code == "born" ? _bornIn : DayReader.OfSentence);
        if (fault is DayFault.Impossible) problems.Add(Problem(line, field, $"{code}.impossible"));
        if (fault is DayFault.Unreadable) problems.Add(Problem(line, field, $"{code}.unreadable"));
        return day;
    }

    public RosterProblem Problem(SheetLine line, RosterField field, string code)
    {
        var column = At.TryGetValue(field, out var at) ? at : 0;
        return new(field, code, $"{ColumnLetters.Of(column)}{line.Line.ToString(CultureInfo.InvariantCulture)}", Shown(line[column], field));
    }

    public string Shown(SheetCell cell, RosterField field) =>
        cell.IsNumber && field is Born or Start or Third or RosterField.Half or TwoThirds or End && DayReader.Read(cell.Text, sheet.Since1904, DayReader.OfSentence).Day is { } day
            ? day.Iso
            : cell.Text.Length > 60 ? cell.Text[..60] : cell.Text;

    public static int? WholeNumber(string text) =>
        decimal.TryParse(Unit().Replace(text, ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number == decimal.Truncate(number) && number <= 1200 ? (int)number : null;

    /// <summary>Nothing is said.</summary>
    public static bool IsDash(string text) => Dash().IsMatch(text);

    [GeneratedRegex(@"^[\s\-–—.?]*$")]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s*(bulan|bln|bl|tahun|thn|th|hari|hr)\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();
}
