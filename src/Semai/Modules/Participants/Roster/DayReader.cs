using System.Globalization;
using System.Text.RegularExpressions;

namespace Semai.Modules.Participants.Roster;

public enum DayFault
{
    None,

    /// <summary>It has the form of a day, and no calendar holds it: 31-02-1990.</summary>
    Impossible,

    /// <summary>It is text that is no day.</summary>
    Unreadable,
}

/// <summary>Reads a day in every form that rosters hold: written out, with any separator, a serial of Excel, two digits for the year.</summary>
public static partial class DayReader
{
    static readonly Dictionary<string, int> Months = Named();

    static readonly string[] Nothing = ["", "tidak ada", "tidak diketahui", "tidak tahu", "nihil", "kosong", "na", "n a", "belum ada", "seumur hidup", "sh", "0"];

    /// <param name="text">As it stands in the cell.</param>
    /// <param name="since1904">The workbook counts its days from 1904.</param>
    /// <param name="century">The full year that two digits mean.</param>
    /// <returns>Null without a fault where the cell says that nothing is known.</returns>
    public static (DateOnly? Day, DayFault Fault) Read(string text, bool since1904, Func<int, int> century)
    {
        if (Nothing.Contains(Folded.Of(text))) return (null, DayFault.None);
        if (Serial(text, since1904) is { } serial) return (serial, DayFault.None);

        var bare = Weekday().Replace(Clock().Replace(text.Trim().TrimStart('\''), ""), "");
        if (YearFirst().Match(bare) is { Success: true } iso) return Day(Number(iso, 1), Number(iso, 2), Number(iso, 3));
        if (DayFirst().Match(bare) is { Success: true } day) return Day(Year(day.Groups[3].Value, century), Number(day, 2), Number(day, 1));
        if (Spelled().Match(bare) is { Success: true } written && Months.TryGetValue(written.Groups[2].Value.ToLowerInvariant(), out var month))
            return Day(Year(written.Groups[3].Value, century), month, Number(written, 1));
        return (null, DayFault.Unreadable);
    }

    /// <summary>Two digits of a year of birth: the younger of the two ages that a person of 12 or more may have.</summary>
    public static Func<int, int> BornBefore(DateOnly today) => year => 2000 + year <= today.Year - 12 ? 2000 + year : 1900 + year;

    /// <summary>Two digits of any other year of a sentence: from 1970 to 2069.</summary>
    public static int OfSentence(int year) => year >= 70 ? 1900 + year : 2000 + year;

    /// <summary>Days since 30 December 1899, in text or number; rosters hold 1927 to 2100.</summary>
    static DateOnly? Serial(string text, bool since1904)
    {
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        var days = (int)Math.Min(number, 1_000_000) + (since1904 ? 1462 : 0);
        return days is >= 10_000 and <= 73_415 ? new DateOnly(1899, 12, 30).AddDays(days) : null;
    }

    static (DateOnly?, DayFault) Day(int year, int month, int day) =>
        year is >= 1900 and <= 2150 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (new DateOnly(year, month, day), DayFault.None)
            : (null, DayFault.Impossible);

    static int Year(string digits, Func<int, int> century) =>
        digits.Length == 2 ? century(int.Parse(digits, CultureInfo.InvariantCulture)) : int.Parse(digits, CultureInfo.InvariantCulture);

    static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    static Dictionary<string, int> Named()
    {
        string[] names =
        [
            "januari january jan", "februari february pebruari febuari feb peb", "maret march mar mrt", "april apr", "mei may", "juni june jun",
            "juli july jul", "agustus august agu ags agst agt aug agus", "september sep sept", "oktober october okt oct", "november nopember nov nop", "desember december des dec",
        ];
        return names.SelectMany((all, i) => all.Split(' ').Select(name => (name, i + 1))).ToDictionary(n => n.name, n => n.Item2);
    }

    [GeneratedRegex(@"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(\d{1,2})\s*[-/. ]?\s*([A-Za-z]+)\.?\s*[-/., ]?\s*(\d{4}|\d{2})$")]
    private static partial Regex Spelled();

    [GeneratedRegex(@"[T\s]+\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?\s*(WIB|Z)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\s*,?\s*|^(tgl|tanggal)\.?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();
}
