using Semai.Modules.Partners.Offers;
using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Internships;

/// <summary>When one person works at one place: within what the offer says.</summary>
/// <param name="Weekdays">Monday to Saturday.</param>
/// <param name="TravelMinutes">From the prison's gate and back, together; 0 inside the wall.</param>
/// <param name="Supervisor">Who guides the work at the business, by name; null while nobody is named.</param>
public sealed record PlacementPlan(
    DateOnly Starts, DateOnly Ends, IReadOnlyList<DayOfWeek> Weekdays, TimeOnly From, TimeOnly To, int TravelMinutes, string? Supervisor)
{
    /// <summary>The longest that one internship lasts.</summary>
    public const int LongestDays = 366;

    /// <summary>Minutes away on a day, travel included.</summary>
    public int MinutesAway => (int)(To - From).TotalMinutes + TravelMinutes;

    /// <summary>As the offer has it, from that day on at the earliest.</summary>
    public static PlacementPlan Of(Offer offer, DateOnly earliest) => new(
        offer.Starts > earliest ? offer.Starts : earliest, offer.Ends, offer.Weekdays, offer.From, offer.To,
        offer.Kind is OfferKind.InternshipOutside ? offer.TravelMinutes : 0, null);
}

/// <summary>The days of an internship: its weekdays, without Sundays and national holidays; those passed over are named.</summary>
public sealed record PlacementDays(IReadOnlyList<DateOnly> Days, IReadOnlyList<SkippedDay> Skipped)
{
    /// <exception cref="Refusal">That day is none of them.</exception>
    public void MustHold(DateOnly day)
    {
        if (Skipped.FirstOrDefault(s => s.Date == day) is { } holiday) throw InternshipRefusals.Holiday(day, holiday.Name);
        if (!Days.Contains(day)) throw InternshipRefusals.NotItsDay(day);
    }

    /// <summary>Lays the days out between two dates, both included.</summary>
    public static PlacementDays LayOut(DateOnly starts, DateOnly ends, IReadOnlyCollection<DayOfWeek> weekdays, HolidayCalendar holidays)
    {
        var (days, skipped) = (new List<DateOnly>(), new List<SkippedDay>());
        for (var day = starts; day <= ends; day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Sunday || !weekdays.Contains(day.DayOfWeek)) continue;
            if (holidays.IsHoliday(day)) skipped.Add(new(day, holidays.Name(day)!));
            else days.Add(day);
        }

        return new(days, skipped);
    }
}

/// <summary>A national holiday on which nobody is sent.</summary>
public sealed record SkippedDay(DateOnly Date, string Name);
