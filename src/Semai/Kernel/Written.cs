namespace Semai.Kernel;

/// <summary>How days, hours and numbers are written for people, everywhere the same.</summary>
public static class Written
{
    static readonly string[] ShortMonths = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

    extension(DateOnly day)
    {
        /// <summary>8 Oktober 2025</summary>
        public string Long => day.ToString("d MMMM yyyy", Spoken);

        /// <summary>8 Okt 2025, for lists.</summary>
        public string Short => InEnglish
            ? day.ToString("d MMM yyyy", English)
            : $"{day.Day} {ShortMonths[day.Month - 1]} {day.Year}";

        /// <summary>Rabu, 8 Oktober 2025</summary>
        public string WithWeekday => day.ToString("dddd, d MMMM yyyy", Spoken);

        /// <summary>2025-10-08, for machines and date boxes.</summary>
        public string Iso => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    extension(TimeOnly hour)
    {
        /// <summary>08.00</summary>
        public string Clock => hour.ToString("HH'.'mm", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Rabu</summary>
    public static string Weekday(DayOfWeek day) => Spoken.DateTimeFormat.GetDayName(day);

    /// <summary>1.234.567</summary>
    public static string Number(long value) => value.ToString("N0", Spoken);
}
