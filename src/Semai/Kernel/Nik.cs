using System.Diagnostics.CodeAnalysis;

namespace Semai.Kernel;

/// <summary>Where a NIK does not agree with what else is known of its holder. A warning, never a refusal: papers err.</summary>
public enum NikMismatch { Born, Sex, Region }

/// <summary>
/// Nomor Induk Kependudukan: 16 digits, of which six say where it was first issued, six the birth (a woman's day plus
/// forty), four a serial. Printing it, in a log or a message, shows the last four digits only; ask for
/// <see cref="Digits"/> on purpose.
/// </summary>
public readonly record struct Nik : IParsable<Nik>
{
    public const int Length = 16;

    /// <summary>Added to the day of birth in a woman's number.</summary>
    const int Woman = 40;

    readonly string? _digits;

    Nik(string digits) => _digits = digits;

    /// <summary>All sixteen. Sealed before it is stored, and shown only to those who may.</summary>
    public string Digits => _digits ?? throw new InvalidOperationException("No NIK was read.");

    /// <summary>••••••••••••4399</summary>
    public string Masked => new string('•', Length - 4) + Digits[^4..];

    /// <summary>The district of first issue, as the Ministry of Home Affairs writes it: 15.06.11.</summary>
    public string Region => $"{Digits[..2]}.{Digits[2..4]}.{Digits[4..6]}";

    public bool OfWoman => Pair(6) > Woman;

    int Day => OfWoman ? Pair(6) - Woman : Pair(6);

    public override string ToString() => _digits is null ? "" : Masked;

    /// <summary>What in this number contradicts the rest; unknown facts contradict nothing.</summary>
    /// <param name="woman">Null where the sex is not known.</param>
    /// <param name="regionCode">Of the regency or district where the person is registered; compared down to the regency.</param>
    public IEnumerable<NikMismatch> MismatchWith(DateOnly? born, bool? woman, string? regionCode)
    {
        if (born is { } day && (day.Day, day.Month, day.Year % 100) != (Day, Pair(8), Pair(10))) yield return NikMismatch.Born;
        if (woman is { } female && female != OfWoman) yield return NikMismatch.Sex;
        if (regionCode is { Length: >= 5 } code && code[..5] != Region[..5]) yield return NikMismatch.Region;
    }

    public static Nik Parse(string s) =>
        TryParse(s, out var nik) ? nik : throw new FormatException("Not a NIK."); // never repeat what may be one

    static Nik IParsable<Nik>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Nik>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Nik result) => TryParse(s, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, out Nik result)
    {
        var digits = (s ?? "").Trim();
        var read = new Nik(digits);
        var sound = digits.Length == Length && digits.All(char.IsAsciiDigit) && digits[12..] != "0000"
            && read.Pair(6) is (>= 1 and <= 31) or (>= 41 and <= 71) && read.Pair(8) is >= 1 and <= 12;
        result = sound ? read : default;
        return sound;
    }

    int Pair(int at) => (Digits[at] - '0') * 10 + (Digits[at + 1] - '0');
}
