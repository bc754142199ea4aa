using System.Globalization;
using System.Text.RegularExpressions;
using Semai.Sheets;

namespace Semai.Modules.Production.Bank;

/// <summary>One line of a statement, in whole rupiah.</summary>
/// <param name="Line">In the file, from 1.</param>
/// <param name="Amount">Above nought came in.</param>
/// <param name="Balance">After it.</param>
public sealed record StatementLine(int Line, DateOnly On, string Text, long Amount, long Balance);

/// <summary>
/// Reads a bank's statement, XLSX or CSV: columns by their headings, days with the day first as Indonesian banks write them,
/// the latest line first or last. Each balance must follow from the one before; where it does not, the line is named. Banks
/// count in cents: a balance is rounded down to whole rupiah and an amount is what lies between two balances, so that the sum is right.
/// </summary>
public static partial class StatementReader
{
    public const int LinesMax = 20_000;
    const int SearchedLines = 40;

    static readonly string[] Days = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy", "d-M-yy", "yyyy-M-d", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "d-MMM-yy", "d MMM yy"];

    /// <exception cref="Refusal">It is no statement, or a line of it is unsound; the line is named.</exception>
    public static IReadOnlyList<StatementLine> Read(byte[] file, string fileName, DateOnly today)
    {
        using var book = SheetBook.Open(file, fileName);
        foreach (var sheet in book.Sheets.OrderBy(s => s.Hidden))
        {
            var lines = sheet.Lines.Take(LinesMax + SearchedLines + 1).ToList();
            for (var at = 0; at < Math.Min(lines.Count, SearchedLines); at++)
                if (StatementColumns.Find(lines[at]) is { } columns)
                    return Sound([.. lines.Skip(at + 1).Select(l => RowOf(l, columns, sheet, today)).OfType<Row>()]);
        }

        throw BankRefusals.NoColumns;
    }

    /// <summary>A line in cents' precision, before its order is known.</summary>
    sealed record Row(int Line, DateOnly On, string Text, decimal Amount, decimal Balance);

    static Row? RowOf(SheetLine line, StatementColumns columns, Sheet sheet, DateOnly today)
    {
        var (day, text) = (line[columns.Day], line[columns.Text].Text.Trim());
        if (line.Filled == 0 || Opening().IsMatch(text) || Opening().IsMatch(day.Text)) return null; // the opening follows from the first balance, the closing from the last
        var amount = columns.AmountOf(line);
        if (day.IsBlank && amount is null or 0 && line[columns.Balance].IsBlank) return null; // a page's foot
        if (DayOf(day, sheet) is not { } on) throw BankRefusals.Line(line.FileLine, Say(id: $"tanggal “{day.Text}” tidak terbaca; tulis hari dulu, misalnya 31/12/2026", en: $"the date “{day.Text}” cannot be read; write the day first, such as 31/12/2026"));
        if (on > today) throw BankRefusals.Line(line.FileLine, Say(id: $"{on.Long} belum tiba", en: $"{on.Long} is still to come"));
        if (amount is null or 0) throw BankRefusals.Line(line.FileLine, Say(id: "jumlahnya kosong atau nol", en: "its amount is empty or nought"));
        if (StatementColumns.Number(line[columns.Balance]) is not { } balance) throw BankRefusals.Line(line.FileLine, Say(id: "saldonya tidak terbaca", en: "its balance cannot be read"));
        return new(line.FileLine, on, text.Length > BankLine.TextMax ? text[..BankLine.TextMax] : text, amount.Value, balance);
    }

    static IReadOnlyList<StatementLine> Sound(List<Row> rows)
    {
        if (rows.Count == 0) throw BankRefusals.NoLines;
        if (rows.Count > LinesMax) throw BankRefusals.TooManyLines(LinesMax);

        if (rows[0].On > rows[^1].On || (rows[0].On == rows[^1].On && Broken(rows) is not null && Broken([.. rows.AsEnumerable().Reverse()]) is null)) rows.Reverse(); // the latest stood first
        if (Broken(rows) is { } wrong) throw BankRefusals.Line(wrong.Row.Line, wrong.Why);

        List<StatementLine> lines = [];
        var before = Whole(rows[0].Balance - rows[0].Amount);
        foreach (var row in rows)
        {
            var balance = Whole(row.Balance);
            if (balance != before) lines.Add(new(row.Line, row.On, row.Text, balance - before, balance)); // less than a rupiah shows in a later line
            before = balance;
        }

        return lines.Count > 0 ? lines : throw BankRefusals.NoLines;
    }

    /// <summary>The first line that does not follow from the one before it.</summary>
    static (Row Row, string Why)? Broken(IReadOnlyList<Row> rows)
    {
        for (var at = 1; at < rows.Count; at++)
        {
            if (rows[at].On < rows[at - 1].On) return (rows[at], Say(id: $"{rows[at].On.Long} lebih awal dari baris sebelumnya", en: $"{rows[at].On.Long} is before the day of the line before it"));
            if (rows[at - 1].Balance + rows[at].Amount != rows[at].Balance)
                return (rows[at], Say(id: $"saldo {Text(rows[at].Balance)} tidak sesuai: {Text(rows[at - 1].Balance)} dan {Text(rows[at].Amount)} menjadi {Text(rows[at - 1].Balance + rows[at].Amount)}", en: $"the balance {Text(rows[at].Balance)} does not follow: {Text(rows[at - 1].Balance)} and {Text(rows[at].Amount)} come to {Text(rows[at - 1].Balance + rows[at].Amount)}"));
        }

        return null;
    }

    static long Whole(decimal amount) => (long)decimal.Floor(amount);

    static string Text(decimal amount) => amount.ToString(amount == decimal.Truncate(amount) ? "N0" : "N2", Bahasa.Indonesian);

    static DateOnly? DayOf(SheetCell cell, Sheet sheet)
    {
        if (cell.IsNumber && double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) && serial is > 20_000 and < 80_000)
            return new DateOnly(1899, 12, 30).AddDays((int)serial + (sheet.Since1904 ? 1462 : 0));

        var text = Clock().Replace(cell.Text.Trim(), "");
        return DateOnly.TryParseExact(text, Days, Bahasa.Indonesian, DateTimeStyles.AllowWhiteSpaces, out var day)
            || DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out day) ? day : null;
    }

    [GeneratedRegex(@"^(saldo (awal|akhir|lalu)|opening balance|closing balance|total|jumlah)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    /// <summary>The hour that some banks add to the day.</summary>
    [GeneratedRegex(@"[ T]\d{1,2}[:.]\d{2}([:.]\d{2})?$")]
    private static partial Regex Clock();
}
