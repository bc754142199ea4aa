namespace Semai.Modules.Reference;

/// <summary>
/// The days of rest within a span, looked up without the database. Sundays are not in it: whether a Sunday counts
/// is the rule of whoever asks.
/// </summary>
public sealed class HolidayCalendar(IEnumerable<Holiday> holidays)
{
    public static readonly HolidayCalendar Empty = new([]);

    readonly Dictionary<DateOnly, Holiday[]> _days = holidays.GroupBy(h => h.Day).ToDictionary(d => d.Key, d => d.OrderBy(h => h.Kind).ToArray());

    /// <summary>A national holiday; joint leave is asked for apart.</summary>
    public bool IsHoliday(DateOnly day) => Has(day, HolidayKind.National);

    public bool IsJointLeave(DateOnly day) => Has(day, HolidayKind.JointLeave);

    /// <summary>The decree of that year has been loaded. Every year has national holidays; one without them is not known yet.</summary>
    public bool Knows(int year) => _days.Any(d => d.Key.Year == year && d.Value.Any(h => h.Kind is HolidayKind.National));

    /// <summary>What is celebrated, in the reader's language, several joined by a comma; null on an ordinary day.</summary>
    public string? Name(DateOnly day) => _days.TryGetValue(day, out var found) ? string.Join(", ", found.Select(h => h.Said)) : null;

    bool Has(DateOnly day, HolidayKind kind) => _days.TryGetValue(day, out var found) && found.Any(h => h.Kind == kind);
}
