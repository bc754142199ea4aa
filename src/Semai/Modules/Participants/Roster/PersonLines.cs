using System.Globalization;
using System.Text.RegularExpressions;
using Semai.Sheets;
using static Semai.Modules.Participants.Roster.RosterField;

namespace Semai.Modules.Participants.Roster;

/// <summary>Tells the lines that are people from totals, repeated headings, numbering and signatures.</summary>
sealed partial class PersonLines(RosterCells cells, RosterHeader header)
{
    public bool IsNoPerson(SheetLine line)
    {
        var filled = cells.At.Values.Count(c => !line[c].IsBlank);
        if (filled == 0) return true;
        var register = cells.Text(line, Register);
        if (register.Length == 0 && filled <= 3) return true;
        if (filled <= 2 && (Official().IsMatch(register) || !register.Any(char.IsDigit))) return true;
        if (filled <= 4 && line.Cells.Any(c => Total().IsMatch(c.Text))) return true;
        return IsHeadingAgain(line) || IsNumbering(line);
    }

    /// <summary>Printed on each page by some programs.</summary>
    bool IsHeadingAgain(SheetLine line) =>
        !cells.Text(line, Register).Any(char.IsDigit) && cells.At.Count(c => Folded.Of(line[c.Value].Text) is { Length: > 0 } text && (text == Folded.Of(header.Texts[c.Value]) || Heading.Of(line[c.Value].Text) is { Sure: true } h && h.Field == c.Key)) >= 3;

    /// <summary>"1 2 3 4 …" under the headings of a form.</summary>
    static bool IsNumbering(SheetLine line)
    {
        var cells = line.Cells.Where(c => !c.IsBlank).ToList();
        return cells.Count >= 3 && cells.Select((c, i) => c.Text.Trim('(', ')', '.') == (i + 1).ToString(CultureInfo.InvariantCulture)).All(same => same);
    }

    [GeneratedRegex(@"^\s*(sub\s*)?(jumlah|total|grand total)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Total();

    /// <summary>Below the list somebody signs, with an official's number.</summary>
    [GeneratedRegex(@"^\s*(nip|nrp)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Official();
}
