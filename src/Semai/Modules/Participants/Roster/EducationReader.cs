using System.Text.RegularExpressions;

namespace Semai.Modules.Participants.Roster;

/// <summary>The last school, by the short names that forms use: SD, SMP, SMA, SMK, D3, S1, Tidak Sekolah.</summary>
public static partial class EducationReader
{
    /// <returns>Null where the words name no school.</returns>
    public static string? Of(string text)
    {
        var words = Folded.Of(text);
        var joined = words.Replace(" ", "", StringComparison.Ordinal);
        if (None().IsMatch(words)) return "Tidak Sekolah";
        if (Unfinished().IsMatch(words)) return "Tidak Tamat SD";
        return joined switch
        {
            _ when Vocational().IsMatch(words) => "SMK",
            _ when Senior().IsMatch(words) => "SMA",
            _ when Junior().IsMatch(words) => "SMP",
            _ when Primary().IsMatch(words) || joined == "sd" => "SD",
            _ when Degree().Match(joined) is { Success: true } degree => $"{degree.Groups[1].Value.ToUpperInvariant()}{Level(degree.Groups[2].Value)}",
            _ when words.StartsWith("diploma", StringComparison.Ordinal) && Level(joined[7..]) is { Length: 1 } level => $"D{level}",
            _ when Bachelor().IsMatch(words) => "S1",
            _ when words.Contains("magister", StringComparison.Ordinal) => "S2",
            _ => null,
        };
    }

    static string Level(string written) => written switch { "i" => "1", "ii" => "2", "iii" => "3", "iv" => "4", "1" or "2" or "3" or "4" => written, _ => "" };

    [GeneratedRegex(@"^((tidak|tdk|belum|blm|tak) (pernah )?(ber)?sekolah|ts|tidak ada|buta huruf)$")]
    private static partial Regex None();

    [GeneratedRegex(@"(tidak|tdk|belum|blm|tak) (tamat|lulus)( sd)?$")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\b(smk|stm|smea|smkn|mak)\b")]
    private static partial Regex Vocational();

    [GeneratedRegex(@"\b(sma|slta|smu|sman|man?|aliyah|paket c)\b")]
    private static partial Regex Senior();

    [GeneratedRegex(@"\b(smp|sltp|smpn|mts|tsanawiyah|paket b)\b")]
    private static partial Regex Junior();

    [GeneratedRegex(@"\b(sd|sdn|mi|sr|ibtidaiyah|paket a)\b")]
    private static partial Regex Primary();

    [GeneratedRegex(@"^([ds])(iii|ii|iv|i|[1-4])$")]
    private static partial Regex Degree();

    [GeneratedRegex(@"^(sarjana|strata 1|strata satu)\b")]
    private static partial Regex Bachelor();
}
