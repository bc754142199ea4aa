namespace Semai.Kernel;

/// <summary>Numbers in Indonesian words (terbilang), as papers of money say them beside the figures, so that nobody adds a nought.</summary>
public static class InWords
{
    static readonly string[] Digits = ["", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
    static readonly string[] Thousands = ["", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun"];

    /// <summary>1.500.000 is "satu juta lima ratus ribu".</summary>
    public static string Of(long number) => number switch
    {
        0 => "nol",
        < 0 => $"minus {Words((ulong)-(number + 1) + 1)}",
        _ => Words((ulong)number),
    };

    static string Words(ulong number)
    {
        var parts = new List<string>();
        for (var at = 0; number > 0; at++, number /= 1000)
        {
            var group = (int)(number % 1000);
            if (group > 0) parts.Insert(0, (at, group) is (1, 1) ? "seribu" : $"{BelowThousand(group)} {Thousands[at]}".TrimEnd());
        }

        return string.Join(' ', parts);
    }

    static string BelowThousand(int number) => string.Join(' ', new[] { Hundreds(number / 100), BelowHundred(number % 100) }.Where(w => w.Length > 0));

    static string Hundreds(int hundreds) => hundreds switch { 0 => "", 1 => "seratus", _ => $"{Digits[hundreds]} ratus" };

    static string BelowHundred(int number) => number switch
    {
        < 10 => Digits[number],
        10 => "sepuluh",
        11 => "sebelas",
        < 20 => $"{Digits[number - 10]} belas",
        _ => $"{Digits[number / 10]} puluh {Digits[number % 10]}".TrimEnd(),
    };
}
