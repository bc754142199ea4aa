using Semai.Shell.Parts;

namespace Semai.Modules.Participants.Roster;

/// <summary>How moments and states of an import are shown.</summary>
public static class RosterTimes
{
    /// <summary>12 Mei 2026, 08.02, in the office's zone.</summary>
    public static string Of(DateTime at) => $"{at.OfficeDay.Short}, {at.OfficeHour.Clock}";

    public static StatusKind Kind(RosterImportState state) => state switch
    {
        RosterImportState.Previewed => StatusKind.Next,
        RosterImportState.Applied => StatusKind.Met,
        RosterImportState.Undone or RosterImportState.Discarded => StatusKind.Off,
    };

    /// <summary>A value of a changed field: a day in words, a NIK never.</summary>
    public static string Value(string? value) => value switch
    {
        null or "" => Say(id: "kosong", en: "empty"),
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => day.Short,
        _ => value,
    };

    /// <summary>What stands in a cell, for a page: long rows of digits keep only their ends.</summary>
    public static string Cell(string content) => content.Length == 0 ? Say(id: "kosong", en: "empty")
        : content.Count(char.IsAsciiDigit) >= 12 && content.Length <= 20 ? $"{content[..4]}…{content[^4..]}"
        : content;
}
