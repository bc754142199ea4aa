namespace Semai.Shell.Lists;

/// <summary>One page of a list that pages by key: it costs the same at the end as at the start.</summary>
/// <param name="Next">The cursor of the page after this; null on the last.</param>
/// <param name="From">The number of the first row, from 1.</param>
/// <param name="Total">How many rows match; null where counting them would cost too much.</param>
public sealed record Page<TRow>(IReadOnlyList<TRow> Rows, string? Next, int From, int? Total)
{
    public int To => From + Rows.Count - 1;
}

public static class Page
{
    public const int Size = 50;

    /// <summary>
    /// Of rows that were read from the cursor on, one more than a page holds: the extra one only tells that there is a next page.
    /// </summary>
    /// <param name="keys">What the order of the list goes by, of the last row shown; the next page begins after it.</param>
    public static Page<TRow> Of<TRow>(IReadOnlyList<TRow> read, Cursor from, Func<TRow, string[]> keys, int? total, int size = Size)
    {
        var shown = read.Count > size ? [.. read.Take(size)] : read;
        var next = read.Count > size ? new Cursor(from.Row + size, keys(shown[^1])).ToString() : null;
        return new(shown, next, from.Row, total);
    }
}
