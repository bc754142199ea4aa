using System.Security.Cryptography;

namespace Semai.Modules.Training.Certificates;

/// <summary>
/// What the public checks a certificate by: sixteen random signs of Crockford's alphabet, 80 bits. Numbers run in order,
/// so whoever could ask by number could read the whole register; nobody can guess a code.
/// </summary>
public static class CheckCode
{
    public const int Length = 16;
    const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>In fours, as a person copies it from paper: <c>7K2M-9QTX-0B4D-HW3R</c>.</summary>
    public static string Written(string code) => string.Join('-', code.Chunk(4).Select(c => new string(c)));

    /// <summary>What a person typed, as it would be stored: no hyphens or spaces, I and L read as 1, O as 0. Never longer than a code.</summary>
    public static string Read(string? typed) =>
        new([.. (typed ?? "").Where(char.IsAsciiLetterOrDigit).Take(Length).Select(c => char.ToUpperInvariant(c) switch
        {
            'I' or 'L' => '1',
            'O' => '0',
            var sign => sign,
        })]);
}
