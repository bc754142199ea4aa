namespace Semai.Shell.Parts;

/// <summary>A day of a calendar on which something is, or may not be.</summary>
/// <param name="Text">"Sesi 1", or the holiday's name.</param>
/// <param name="IsHoliday">Hatched, and nothing falls on it.</param>
public sealed record CalendarDay(DateOnly On, string Text, string? Href = null, bool IsHoliday = false)
{
    internal string Class => IsHoliday ? "hol" : "on";
}
