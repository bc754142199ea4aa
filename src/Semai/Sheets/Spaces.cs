using System.Text;

namespace Semai.Sheets;

static class Spaces
{
    /// <summary>Text without hard spaces, line breaks, control characters or doubled blanks, as people mean it.</summary>
    public static string Single(string text)
    {
        if (IsTidy(text)) return text;
        var tidy = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (tidy.Length > 0 && tidy[^1] != ' ') tidy.Append(' ');
            }
            else if (c is not ('\u200b' or '\u200c' or '\u200d' or '\ufeff'))
            {
                tidy.Append(c);
            }
        }

        return tidy.ToString().TrimEnd(' ');
    }

    static bool IsTidy(string text)
    {
        if (text is [' ', ..] or [.., ' ']) return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < ' ' || c is >= '\u007f' and <= '\u00a0' || c > '\u1fff' || (c == ' ' && text[i - 1] == ' ')) return false;
        }

        return true;
    }
}
