using Microsoft.AspNetCore.Components;
using Semai.Shell.Parts;

namespace Semai.Shell.Lists;

/// <summary>
/// One column of a list: what it is called, the value that a row has in it, and how that is shown.
/// Page and export take the same columns, so an export holds exactly what the page shows.
/// </summary>
/// <param name="Header">Of the column; on a phone, the label before each value.</param>
/// <param name="Value">A day, a number, a word; written for people on the page, typed as it is in the sheet.</param>
public sealed record Column<TRow>(string Header, Func<TRow, object?> Value)
{
    /// <summary>Numbers stand at the right edge.</summary>
    public bool Numeric { get; init; }

    /// <summary>The column that names the row, as a rule the first.</summary>
    public bool IsName { get; init; }

    /// <summary>People typed it; it is not to be translated.</summary>
    public bool Typed { get; init; }

    /// <summary>The page of this row.</summary>
    public Func<TRow, string?>? Href { get; init; }

    /// <summary>Shows the value as a state.</summary>
    public Func<TRow, StatusKind?>? Status { get; init; }

    /// <summary>The name by which the list may be put in order of this column; null where it may not.</summary>
    public string? Sort { get; init; }

    /// <summary>Another drawing of the value than its words, such as a meter.</summary>
    public RenderFragment<TRow>? Cell { get; init; }

    /// <summary>Stays out of the export: it says nothing that another column does not.</summary>
    public bool PageOnly { get; init; }

    /// <summary>The value as it is read on the page.</summary>
    public string Text(TRow row) => Value(row) switch
    {
        null => "",
        DateOnly day => day.Short,
        TimeOnly hour => hour.Clock,
        int number => Written.Number(number),
        long number => Written.Number(number),
        bool yes => yes ? Say(id: "Ya", en: "Yes") : Say(id: "Tidak", en: "No"),
        var other => other.ToString() ?? "",
    };
}

/// <summary>By which column a list is in order.</summary>
/// <param name="By">The column's <c>Sort</c> name.</param>
public sealed record Sorting(string By, bool Descending = false);
