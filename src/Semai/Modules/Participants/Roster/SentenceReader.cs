using System.Globalization;
using System.Text.RegularExpressions;

namespace Semai.Modules.Participants.Roster;

/// <summary>Time to serve, as courts write it. A life sentence has neither months nor days.</summary>
/// <param name="Months">Years and months together.</param>
public sealed record SentenceLength(int? Months, int? Days, bool Life)
{
    public static readonly SentenceLength ForLife = new(null, null, true);
}

/// <summary>Reads "1 th 3 bl 15 hr", "5 (lima) TAHUN", "dua tahun enam bulan", "2,5 tahun", "18 bulan", "seumur hidup". What stands in for a fine is left out.</summary>
public static partial class SentenceReader
{
    static readonly Dictionary<string, int> Words = new()
    {
        ["satu"] = 1,
        ["se"] = 1,
        ["dua"] = 2,
        ["tiga"] = 3,
        ["empat"] = 4,
        ["lima"] = 5,
        ["enam"] = 6,
        ["tujuh"] = 7,
        ["delapan"] = 8,
        ["sembilan"] = 9,
        ["sepuluh"] = 10,
        ["sebelas"] = 11,
        ["duabelas"] = 12,
    };

    /// <returns>Null where it cannot be read whole.</returns>
    public static SentenceLength? Read(string text)
    {
        var plain = text.ToLowerInvariant();
        if (Life().IsMatch(plain)) return SentenceLength.ForLife;

        plain = InBrackets().Replace(InsteadOfFine().Replace(plain, ""), " ");
        plain = plain.Replace("½", ",5", StringComparison.Ordinal).Replace("setahun", "1 tahun", StringComparison.Ordinal).Replace("sebulan", "1 bulan", StringComparison.Ordinal);
        plain = Leading().Replace(Spelled(plain), "");
        var (years, months, days, read) = (0m, 0m, 0m, 0);

        foreach (Match part in Part().Matches(plain))
        {
            if (!decimal.TryParse(part.Groups[1].Value.Replace(',', '.').Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > 1000) return null;
            if (part.Groups[2].Value[0] == 't') years += number;
            else if (part.Groups[2].Value[0] == 'b') months += number;
            else days += number;
            read += part.Length;
        }

        var total = (years * 12) + months;
        var left = Joining().Replace(Part().Replace(plain, ""), "");
        return read == 0 || left.Length > 0 || total != decimal.Truncate(total) || days != decimal.Truncate(days) || total + days == 0
            ? null
            : new((int)total, (int)days, false);
    }

    /// <summary>Number words as digits, tens first: "dua belas" is 12.</summary>
    static string Spelled(string plain)
    {
        plain = Teens().Replace(plain, m => (Words.GetValueOrDefault(m.Groups[1].Value, 0) + 10).ToString(CultureInfo.InvariantCulture));
        plain = Tens().Replace(plain, m => ((Words[m.Groups[1].Value] * 10) + Words.GetValueOrDefault(m.Groups[2].Value, 0)).ToString(CultureInfo.InvariantCulture));
        return Ones().Replace(plain, m => Words[m.Value].ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"s(e)?umur\s*hidup|^\s*s\.?h\.?\s*$|\bseumur\b")]
    private static partial Regex Life();

    [GeneratedRegex(@"[,;/+]?\s*(dan|dg|dengan)?\s*\b(subs\w*|sub|denda|dnd|up|uang pengganti)\b.*$")]
    private static partial Regex InsteadOfFine();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^\s*(pidana\s+)?(penjara|kurungan)?\s*(selama)?\s*:?\s*")]
    private static partial Regex Leading();

    [GeneratedRegex(@"\b(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\s*belas\b")]
    private static partial Regex Teens();

    [GeneratedRegex(@"\b(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\s*puluh(?:\s+(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?\b")]
    private static partial Regex Tens();

    [GeneratedRegex(@"\b(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)\b")]
    private static partial Regex Ones();

    [GeneratedRegex(@"(\d+(?:\s*[.,]\s*\d+)?)\s*-?\s*(tahun|thun|tahu|thn|th|t|bulan|bulam|bln|bl|b|hari|hri|hr|h)(?![a-z])\.?")]
    private static partial Regex Part();

    [GeneratedRegex(@"[\s,.;:/+&-]+|\bdan\b|\blebih\s+0\b")]
    private static partial Regex Joining();
}
