using Semai.Modules.Partners.Sectors;
using Semai.Sheets;

namespace Semai.Modules.Partners.Importing;

/// <summary>A column of a list of businesses and what it was taken to hold, shown to the user, who may correct it.</summary>
/// <param name="Sure">The words of the heading leave no doubt.</param>
/// <param name="Example">The first content below it.</param>
public sealed record PartnerColumn(int Column, string Heading, PartnerField Field, bool Sure, string Example)
{
    public string Letters => ColumnLetters.Of(Column);

    /// <summary>What names the column when its field is corrected.</summary>
    public string Key => $"kolom:{Letters}";
}

/// <summary>One row of a list of businesses.</summary>
/// <param name="Line">Where it begins in the file, from 1.</param>
/// <param name="Row">Its number as a spreadsheet shows it.</param>
/// <param name="Suggestion">The sector that its words point to.</param>
public sealed record PartnerRow(int Line, int Row, BusinessDetails Details, SectorSuggestion Suggestion, IReadOnlyList<PartnerProblem> Problems)
{
    public bool IsRejected => Problems.Any(p => p.Rejects);
}

/// <summary>Everything one file says.</summary>
/// <param name="HeaderRow">The row of the headings, as a spreadsheet shows it.</param>
public sealed record PartnerReading(string Sheet, int HeaderRow, IReadOnlyList<PartnerColumn> Columns, IReadOnlyList<PartnerRow> Rows);
