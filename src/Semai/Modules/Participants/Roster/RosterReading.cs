using Semai.Sheets;

namespace Semai.Modules.Participants.Roster;

/// <summary>A column of a roster and what it was taken to hold, shown to the user, who may correct it.</summary>
/// <param name="Heading">Its heading, both lines together.</param>
/// <param name="Sure">The words leave no doubt.</param>
/// <param name="Example">The first content below it.</param>
public sealed record RosterColumn(string Sheet, int Column, string Heading, RosterField Field, bool Sure, string Example)
{
    public string Letters => ColumnLetters.Of(Column);

    /// <summary>What names the column when its field is corrected.</summary>
    public string Key => $"{Sheet}!{Letters}";
}

/// <summary>A sheet that holds a roster, and where its headings stand.</summary>
public sealed record RosterSheet(string Name, int HeaderFrom, int HeaderTo, int Rows);

/// <summary>Everything one file says.</summary>
/// <param name="Title">The lines above the headings: which prison, as of which day.</param>
/// <param name="Passed">Sheets without a roster, and hidden ones, which were left alone.</param>
public sealed record RosterReading(
    IReadOnlyList<RosterRow> Rows, IReadOnlyList<RosterColumn> Columns, IReadOnlyList<RosterSheet> Sheets, IReadOnlyList<string> Title, IReadOnlyList<string> Passed)
{
    /// <summary>Rows that can be applied.</summary>
    public IEnumerable<RosterRow> Usable => Rows.Where(r => !r.IsRejected);
}
