namespace Semai.Kernel;

/// <summary>The system clock, read in the time zone of the office: a legal day begins at midnight there, not in UTC.</summary>
public sealed class OfficeTime(TimeZoneInfo zone) : TimeProvider
{
    /// <summary>Western Indonesia, where the first regency is; units in WITA and WIT carry their own zone.</summary>
    public static readonly TimeZoneInfo Wib = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta");

    public override TimeZoneInfo LocalTimeZone => zone;
}

/// <summary>The office's clock, stopped: for paper that is written down as of the day on which it happened.</summary>
/// <param name="utcHour">5 is noon in the office.</param>
sealed class StoppedClock(DateOnly day, int utcHour = 5) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => OfficeTime.Wib;

    public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new(utcHour, 0)), TimeSpan.Zero);
}

public static class Clock
{
    extension(DateTime stored)
    {
        /// <summary>The day that the office's calendar showed at this UTC instant.</summary>
        public DateOnly OfficeDay => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(stored, OfficeTime.Wib));

        /// <summary>The hour that the office's clock showed at this UTC instant.</summary>
        public TimeOnly OfficeHour => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(stored, OfficeTime.Wib));
    }

    extension(DateOnly day)
    {
        /// <summary>The UTC instant at which the office's calendar turns to this day.</summary>
        public DateTime OfficeMorning => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), OfficeTime.Wib);
    }

    extension(TimeProvider time)
    {
        /// <summary>The instant, in UTC. Store this.</summary>
        public DateTime Now => time.GetUtcNow().UtcDateTime;

        /// <summary>The office's calendar day. Rules about days use this.</summary>
        public DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().DateTime);
    }
}
