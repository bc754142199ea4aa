using System.Globalization;
using System.Text;

namespace Semai.Modules.Partners.Sectors;

/// <summary>One word of a text, and where it stands in it.</summary>
/// <param name="Folded">Lower case, without accents.</param>
readonly record struct TextWord(string Folded, int Start, int Length)
{
    /// <summary>Longer texts than this say no more of what a business does.</summary>
    public const int WordsMax = 80;

    /// <summary>The words of a text in order; figures, quotes, dashes and line breaks only separate them.</summary>
    public static List<TextWord> Of(string text)
    {
        List<TextWord> words = [];
        for (var at = 0; at < text.Length && words.Count < WordsMax;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var from = at;
            while (at < text.Length && IsPart(text[at])) at++;
            words.Add(new(Fold(text.AsSpan(from, at - from)), from, at - from));
        }

        return words;
    }

    static bool IsPart(char c) => char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Math.Min(word.Length, 40)];
        word = word[..lower.Length];
        word.ToLowerInvariant(lower);
        var text = new string(lower);
        return Ascii.IsValid(text) ? text : Kernel.Folded.Of(text).Replace(" ", "", StringComparison.Ordinal);
    }
}
