using System.Globalization;
using System.Text.RegularExpressions;
using Semai.Sheets;

namespace Semai.Modules.Participants.Roster;

public enum NikFault
{
    None,
    Missing,

    /// <summary>A spreadsheet kept it as a number: 15 digits are true, the sixteenth is gone.</summary>
    Lossy,

    /// <summary>Not sixteen digits that a NIK may have (PP 37/2007 art 37).</summary>
    Malformed,
}

/// <summary>Reads an identity number, and says where a spreadsheet has rounded it. A NIK is never mended by guessing.</summary>
public static partial class NikReader
{
    static readonly string[] Nothing = ["", "0", "tidak ada", "belum ada", "tidak punya", "tidak diketahui", "nihil", "kosong"];

    public static (string? Nik, NikFault Fault) Read(SheetCell cell)
    {
        if (Nothing.Contains(Folded.Of(cell.Text))) return (null, NikFault.Missing);
        if (Rounded().IsMatch(cell.Text)) return (null, NikFault.Lossy);

        var digits = Grouping().Replace(cell.Text, "");
        if (cell.IsNumber) return (null, digits.Length == 16 ? NikFault.Lossy : NikFault.Malformed);
        return IsPlausible(digits) ? (digits, NikFault.None) : (null, NikFault.Malformed);
    }

    /// <summary>Province, day (women plus 40), month and a serial from 0001. Whether it fits the person's birth is only ever a hint.</summary>
    public static bool IsPlausible(string digits) =>
        digits.Length == 16 && digits.All(char.IsAsciiDigit)
        && Part(digits, 0, 2) is >= 11 and <= 99
        && Part(digits, 6, 2) is (>= 1 and <= 31) or (>= 41 and <= 71)
        && Part(digits, 8, 2) is >= 1 and <= 12
        && Part(digits, 12, 4) > 0;

    static int Part(string digits, int from, int length) => int.Parse(digits.AsSpan(from, length), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\dE\+?\d+$", RegexOptions.IgnoreCase)]
    private static partial Regex Rounded();

    [GeneratedRegex(@"['’`\s.\-]")]
    private static partial Regex Grouping();
}
