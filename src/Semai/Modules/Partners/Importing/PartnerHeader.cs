using Semai.Sheets;

namespace Semai.Modules.Partners.Importing;

/// <summary>Where the headings of a sheet stand, found by what they mean, below any number of title lines.</summary>
sealed record PartnerHeader(int At, IReadOnlyList<PartnerColumn> Columns)
{
    /// <summary>Headings stand within so many lines of the top.</summary>
    public const int SearchedLines = 40;

    const int FieldsLeast = 2;

    /// <summary>The line that names most fields, a business among them.</summary>
    public static PartnerHeader? Find(IReadOnlyList<SheetLine> lines, ColumnChoices mapping) =>
        lines.Select((line, at) => Of(line, at, mapping)).Where(h => h.NamesBusinesses).MaxBy(h => h.Fields);

    bool Has(PartnerField field) => Columns.Any(c => c.Field == field);

    int Fields => Columns.Count(c => c.Field is not PartnerField.Unused);

    bool NamesBusinesses => (Has(PartnerField.Name) || Has(PartnerField.Owner)) && Fields >= FieldsLeast;

    static PartnerHeader Of(SheetLine line, int at, ColumnChoices mapping)
    {
        var columns = line.Cells.Select((cell, column) => (cell.Text, Column: column)).Where(c => c.Text.Length > 0 && !line[c.Column].IsNumber)
            .Select(c => (Heading: PartnerHeading.Of(c.Text), c.Text, c.Column))
            .Select(c => mapping.Of(c.Column, c.Text) is { } said ? new PartnerColumn(c.Column, c.Text, said, true, "") : new(c.Column, c.Text, c.Heading.Field, c.Heading.Sure, ""))
            .ToList();
        return new(at, OneEach(columns, mapping));
    }

    /// <summary>One column for each field: what the user says, then the surest heading, then the first. A second name is the owner's.</summary>
    static IReadOnlyList<PartnerColumn> OneEach(List<PartnerColumn> columns, ColumnChoices mapping)
    {
        HashSet<PartnerField> said = [.. columns.Select(c => c.Field)];
        var taken = columns.Where(c => c.Field is not PartnerField.Unused).GroupBy(c => c.Field)
            .Select(g => g.OrderByDescending(c => mapping.Of(c.Column, c.Heading) is not null).ThenByDescending(c => c.Sure).ThenBy(c => c.Column).First()).ToHashSet();
        return [.. columns.Select(c => c.Field is PartnerField.Unused || taken.Contains(c)
            ? c
            : c.Field is PartnerField.Name && !c.Sure && said.Add(PartnerField.Owner) ? c with { Field = PartnerField.Owner, Sure = false } : c with { Field = PartnerField.Unused, Sure = false })];
    }
}
