using Semai.Shell;

namespace Semai.Modules.Placements.Internships.Logbook;

/// <summary>A day of the logbook as it is typed, at either door.</summary>
static class LogbookForm
{
    public static DayWritten Read(Form form) => new(
        form.Date("day"), form.Choice<Attendance>("attendance"), HourOrNone(form, "from"), HourOrNone(form, "to"),
        form.TextOrNone("work", LogbookEntry.WorkMax), form.TextOrNone("why", LogbookEntry.WhyMax));

    /// <summary>Filled ahead with what is written of that day, else with the hours laid out.</summary>
    public static Form Of(Placement placement, LogbookSheet sheet, DateOnly day) => sheet.Find(day)?.Now is { } now
        ? Form.Of(("day", day), ("attendance", now.Attendance), ("from", now.From), ("to", now.To), ("work", now.Work))
        : Form.Of(("day", day), ("attendance", Attendance.Present), ("from", placement.From), ("to", placement.To));

    /// <summary>What is wrong with a day that another program sent; null where nothing is.</summary>
    public static Dictionary<string, string[]>? Problems(DayWritten it)
    {
        if (it.Work?.Length > LogbookEntry.WorkMax) return Too("work", LogbookEntry.WorkMax);
        return it.Why?.Length > LogbookEntry.WhyMax ? Too("why", LogbookEntry.WhyMax) : null;

        static Dictionary<string, string[]> Too(string field, int max) => new() { [field] = [Say(id: $"Paling banyak {max} huruf.", en: $"At most {max} characters.")] };
    }

    static TimeOnly? HourOrNone(Form form, string field) => form.Typed(field) is "" ? null : form.Hour(field);
}

/// <summary>The logbook as other programs read it.</summary>
public sealed record LogbookAnswer(IReadOnlyList<LogbookAnswer.Line> Days)
{
    internal static LogbookAnswer Of(LogbookSheet sheet) => new([.. sheet.Days.Select(d => new Line(d.Day, [.. d.Entries.Select(e => new Entry(e.No, e.Side, e.Attendance, e.From, e.To, e.Work, e.Why, e.By, e.RecordedAt))]))]);

    /// <param name="Entries">In order, the last counts; empty while nobody has written the day.</param>
    public sealed record Line(DateOnly Day, IReadOnlyList<Entry> Entries);

    /// <param name="Why">Why it differs from the entry before it.</param>
    public sealed record Entry(int No, LogbookSide Side, Attendance Attendance, TimeOnly? From, TimeOnly? To, string? Work, string? Why, string By, DateTime RecordedAt);
}
