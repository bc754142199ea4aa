namespace Semai.Papers;

/// <summary>The size of a paper and of its letters, in points.</summary>
/// <param name="Side">Left free on the left and on the right.</param>
/// <param name="Edge">Left free above and below.</param>
/// <param name="Text">Height of the letters.</param>
/// <param name="PerSheet">So many of them lie on one sheet of A4, one below the other.</param>
public sealed record PaperFormat(float Width, float Height, float Side, float Edge, float Text, int PerSheet)
{
    /// <summary>A4, standing.</summary>
    public static readonly PaperFormat Whole = new(A4.Short, A4.Long, 56, 48, 10.5f, 1);

    /// <summary>Half of it, lying: for what is handed to many people.</summary>
    public static readonly PaperFormat Half = new(A4.Short, A4.Long / 2, 40, 22, 9, 2);
}

/// <summary>
/// One paper (an invoice, a slip) set from top to bottom; what no longer fits goes on to its next page, and each page says
/// which of how many it is. It knows no module: words and numbers come to it ready to print.
/// </summary>
/// <param name="foot">Stands below on each page, so that loose pages find each other.</param>
sealed class Paper(PaperFormat format, string foot)
{
    const float FootSize = 8;

    readonly List<List<Action<Sheet>>> _pages = [[]];
    float _y = format.Edge;

    public PaperFormat Format => format;
    public float Left => format.Side;
    public float Right => format.Width - format.Side;
    public float Inside => Right - Left;

    /// <summary>From line to line.</summary>
    public float Leading => format.Text * 1.32f;

    public int Pages => _pages.Count;

    float Bottom => format.Height - format.Edge - (FootSize * 2);

    public bool Fits(float height) => _y + height <= Bottom;

    public void Break()
    {
        _pages.Add([]);
        _y = format.Edge;
    }

    public void Gap(float lines) => _y += lines * Leading;

    /// <summary>Something that stays together: on this page where there is room for it, else on the next.</summary>
    /// <param name="draw">Draws it below a line across the page.</param>
    public void Put(float height, Action<Sheet, float> draw)
    {
        if (!Fits(height) && _pages[^1].Count > 0) Break();

        var top = _y;
        _pages[^1].Add(sheet => draw(sheet, top));
        _y += height;
    }

    public void Draw(Sheet sheet, int page)
    {
        foreach (var draw in _pages[page]) draw(sheet);

        var below = format.Height - format.Edge;
        sheet.LeftFitted(foot, Left, below, PrintFont.Sans, FootSize, Inside - 60, Sheet.Second);
        sheet.Right($"{page + 1} / {Pages}", Right, below, PrintFont.Sans, FootSize, Sheet.Second);
    }
}
