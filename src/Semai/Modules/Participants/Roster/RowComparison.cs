using System.Globalization;
using Semai.Sheets;

namespace Semai.Modules.Participants.Roster;

/// <summary>What one row says in two places must agree: NIK with birth and sex, the days of a sentence in their order.</summary>
static class RowComparison
{
    public static void Compare(RosterCells cells, SheetLine line, RosterRow row, List<RosterProblem> problems)
    {
        if (row is { Nik: { } nik, Born: { } born } && (!SameDay(nik, born) || (row.Sex is { } sex && (nik[6] >= '4') != (sex == "P"))))
            problems.Add(cells.Problem(line, RosterField.Nik, "nik.differs"));

        DateOnly[] days = [.. new[] { row.Start, row.Third, row.Half, row.TwoThirds, row.End }.OfType<DateOnly>()];
        if (days.Zip(days.Skip(1)).Any(d => d.First > d.Second))
            problems.Add(cells.Problem(line, cells.At.ContainsKey(RosterField.End) ? RosterField.End : RosterField.Start, "dates.order"));
    }

    static bool SameDay(string nik, DateOnly born) =>
        int.Parse(nik.AsSpan(6, 2), CultureInfo.InvariantCulture) % 40 == born.Day % 40
        && int.Parse(nik.AsSpan(8, 2), CultureInfo.InvariantCulture) == born.Month
        && int.Parse(nik.AsSpan(10, 2), CultureInfo.InvariantCulture) == born.Year % 100;
}
