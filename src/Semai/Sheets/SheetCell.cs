namespace Semai.Sheets;

/// <summary>One cell as the file holds it: nothing is interpreted, and text that looks like a formula is text.</summary>
/// <param name="Text">What stands in it; of a number, its digits as stored.</param>
/// <param name="IsNumber">The file says that it is a number: a day as a serial, or a NIK that lost its last digit.</param>
public readonly record struct SheetCell(string Text, bool IsNumber)
{
    public static readonly SheetCell Empty = new("", false);

    public bool IsBlank => Text.Length == 0;
}

/// <summary>One line of a sheet.</summary>
/// <param name="Line">As the program that made the sheet numbers it, from 1.</param>
/// <param name="Cells">By column, from 0; shorter than the sheet is wide where the line ends early.</param>
public sealed record SheetLine(int Line, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>Where it begins in the file as text, from 1: a quoted line break makes the lines after it later than their number.</summary>
    public int FileLine { get; init; } = Line;

    public SheetCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : SheetCell.Empty;

    public int Filled => Cells.Count(c => !c.IsBlank);
}

/// <summary>One sheet of a workbook, or the whole of a CSV file. Its lines are read as they are asked for, once.</summary>
/// <param name="Typed">The file tells numbers from text; a CSV does not.</param>
/// <param name="Since1904">Days count from 1904, as old workbooks of Macintosh do.</param>
public sealed record Sheet(string Name, bool Hidden, bool Typed, bool Since1904, IEnumerable<SheetLine> Lines);

/// <summary>How columns are named: A, B, …, Z, AA.</summary>
public static class ColumnLetters
{
    public static string Of(int column) => column < 26
        ? ((char)('A' + column)).ToString()
        : Of((column / 26) - 1) + (char)('A' + (column % 26));

    /// <summary>The column of a cell's address such as <c>AB12</c>, from 0; -1 where it has none.</summary>
    public static int Read(string? address)
    {
        var column = 0;
        foreach (var c in address ?? "")
        {
            if (c is < 'A' or > 'Z') break;
            column = (column * 26) + c - 'A' + 1;
            if (column > 20_000) break;
        }

        return column - 1;
    }
}
