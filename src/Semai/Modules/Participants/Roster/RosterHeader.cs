using Semai.Sheets;

namespace Semai.Modules.Participants.Roster;

/// <summary>Where the headings of a sheet stand, found by what they mean: one to three lines, below any number of title lines.</summary>
public sealed record RosterHeader(int First, int Depth, IReadOnlyList<string> Texts, IReadOnlyList<Heading> Headings)
{
    /// <summary>Headings stand within so many lines of the top, or the sheet holds no roster.</summary>
    public const int SearchedLines = 80;

    /// <summary>Lines that look like headings but name too little are not.</summary>
    const int FieldsLeast = 3;

    int Fields => Headings.Where(h => h.Field is not RosterField.Unused).Select(h => h.Field).Distinct().Count();

    bool NamesPeople => Headings.Any(h => h.Field is RosterField.Name or RosterField.Register) && Fields >= FieldsLeast;

    /// <summary>The lines that name most fields; of equals the fewest lines, then the first.</summary>
    public static RosterHeader? Find(IReadOnlyList<SheetLine> lines)
    {
        RosterHeader? best = null;
        for (var depth = 1; depth <= 3; depth++)
            for (var first = 0; first + depth <= lines.Count; first++)
            {
                if (lines[first].Filled < 2 || (depth > 1 && Enumerable.Range(first + 1, depth - 1).Any(i => HoldsNumbers(lines[i])))) continue;
                var found = Of(lines, first, depth);
                if (found.NamesPeople && (best is null || found.Fields > best.Fields)) best = found;
            }

        return best;
    }

    static bool HoldsNumbers(SheetLine line) => line.Cells.Any(c => c.IsNumber);

    static RosterHeader Of(IReadOnlyList<SheetLine> lines, int first, int depth)
    {
        var width = Enumerable.Range(first, depth).Max(i => lines[i].Cells.Count);
        List<string> texts = [];
        List<Heading> headings = [];
        for (var column = 0; column < width; column++)
        {
            var parts = Enumerable.Range(0, depth).Select(d => PartOf(lines, first, depth, d, column)).Where(p => p.Length > 0).ToList();
            texts.Add(string.Join(' ', parts));
            headings.Add(parts.Count > 1 ? Of(parts[^1], texts[^1], IsStacked(lines, first, depth, column)) : Heading.Of(texts[^1]));
        }

        return new(first, depth, texts, headings);
    }

    /// <summary>Below a heading of several columns the last line says most; words stacked over one column only mean something together.</summary>
    static Heading Of(string last, string whole, bool stacked)
    {
        var (one, other) = stacked ? (Heading.Of(whole), Heading.Of(last)) : (Heading.Of(last), Heading.Of(whole));
        return one is { Sure: true, Field: not RosterField.Unused } || other.Field is RosterField.Unused ? one.Known ? one : other : other;
    }

    /// <summary>Every line of the heading stands in the column itself, and beside it the next column has its own.</summary>
    static bool IsStacked(IReadOnlyList<SheetLine> lines, int first, int depth, int column) =>
        Enumerable.Range(first, depth - 1).All(line => lines[line][column].IsBlank || !lines[line][column + 1].IsBlank || lines[first + depth - 1][column + 1].IsBlank)
        && Enumerable.Range(first, depth - 1).Any(line => !lines[line][column].IsBlank);

    /// <summary>A heading that spans several columns stands only in the first of them; those beside it have a line of their own below.</summary>
    static string PartOf(IReadOnlyList<SheetLine> lines, int first, int depth, int level, int column)
    {
        var line = lines[first + level];
        if (!line[column].IsBlank || level == depth - 1) return line[column].Text;
        if (lines[first + level + 1][column].IsBlank) return "";
        for (var left = column - 1; left >= 0; left--)
            if (!line[left].IsBlank) return lines[first + level + 1][left].IsBlank ? "" : line[left].Text;
        return "";
    }
}
