using System.Text.RegularExpressions;
using Semai.Sheets;

namespace Semai.Modules.Participants.Roster;

/// <summary>A name as rosters write it, taken apart: "BAHARUDDIN als RIZKI bin DADANG".</summary>
/// <param name="Alias">As it is written: courts keep it so.</param>
/// <param name="Patronym">The father's name, after bin or binti.</param>
public sealed record WrittenName(string Name, string? Alias, string? Patronym);

public static partial class NameReader
{
    /// <summary>Names shouted in capitals, or typed in small letters throughout, get the capitals that names have.</summary>
    public static WrittenName Read(string text)
    {
        var name = Spaces.Single(text).Trim('\'', ' ', ',');
        string? alias = null, patronym = null;

        if (BracketedAlias().Match(name) is { Success: true } bracketed)
        {
            alias = bracketed.Groups[1].Value.Trim();
            name = Spaces.Single(name.Remove(bracketed.Index, bracketed.Length));
        }

        var marks = Mark().Matches(name);
        for (var i = 0; i < marks.Count; i++)
        {
            var from = marks[i].Index + marks[i].Length;
            var part = name[from..(i + 1 < marks.Count ? marks[i + 1].Index : name.Length)].Trim(' ', ',', '.', '/');
            if (part.Length == 0) continue;
            if (marks[i].Groups["bin"].Success) patronym ??= Cased(Late().Replace(part, "").Trim());
            else alias = alias is null ? part : $"{alias}, {part}";
        }

        if (marks.Count > 0) name = name[..marks[0].Index].Trim(' ', ',', '/');
        return new(Cased(name), alias, patronym is "" ? null : patronym);
    }

    /// <summary>"AMIRUDDIN" is Amiruddin; "Rudi" stays; Roman numerals and initials stay.</summary>
    public static string Cased(string text) =>
        text.Any(char.IsLower) && text.Any(char.IsUpper) ? text : Bahasa.Indonesian.TextInfo.ToTitleCase(text.ToLowerInvariant()) is var cased
            ? Roman().Replace(cased, m => m.Value.ToUpperInvariant())
            : text;

    [GeneratedRegex(@"\(\s*(?:als|alias)\.?\s*:?\s*([^)]*)\)", RegexOptions.IgnoreCase)]
    private static partial Regex BracketedAlias();

    [GeneratedRegex(@"(?<=^|[\s,/])(?:(?<bin>bin|binti|bte|bt)\.?|(?<alias>als\.?|alias\.?|a\.?k\.?a\.?|@))(?=\s|$|(?<=@)|(?<=\.))", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\(?\b(alm|almarhum)\b\.?\)?", RegexOptions.IgnoreCase)]
    private static partial Regex Late();

    [GeneratedRegex(@"\b(Ii|Iii|Iv|Vi|Vii|Viii|Ix)\b")]
    private static partial Regex Roman();
}
