using System.Globalization;
using System.Text.RegularExpressions;

namespace Semai.Kernel;

/// <summary>Reads amounts as survey sheets hold them: <c>15000000</c>, <c>Rp 15.000.000,-</c>, <c>15 jt</c>, <c>1,5 juta</c>, <c>2 M</c>.</summary>
public static partial class RupiahReader
{
    /// <summary>A thousand million million: more is a slip.</summary>
    public const long Most = 1_000_000_000_000_000;

    /// <summary>Whole rupiah; null where the text is no single amount of nought or more.</summary>
    public static long? Read(string text)
    {
        if (Amount().Match(text.Trim()) is not { Success: true } found) return null;
        var times = found.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "" => 1m,
            "rb" or "ribu" or "k" => 1_000m,
            "jt" or "juta" or "jta" => 1_000_000m,
            _ => 1_000_000_000m,
        };
        return Number(found.Groups["number"].Value, times > 1) is { } number && number <= Most / times ? (long)decimal.Round(number * times) : null;
    }

    /// <summary>Points between three digits part thousands; a comma, or a point in "1.5 juta", parts the decimals.</summary>
    static decimal? Number(string text, bool abbreviated)
    {
        var plain = Thousands().IsMatch(text) && !(abbreviated && text.Count(c => c is '.') == 1 && text.Length <= 5) ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : EnglishThousands().IsMatch(text) ? text.Replace(",", "", StringComparison.Ordinal)
            : text.Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    [GeneratedRegex(@"^(?:rp|idr)?[\s.:]*(?<number>\d[\d.,]*?(?:e\+?\d{1,2})?)[.,]?\s*(?<unit>rb|ribu|k|jt|jta|juta|m|mlr|milyar|miliar)?[\s.,\-]*(?:rupiah)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+(,\d{1,2})?$")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^\d{1,3}(,\d{3})+(\.\d{1,2})?$")]
    private static partial Regex EnglishThousands();
}
