using Semai.Modules.Reference;

namespace Semai.Modules.Participants.Roster;

/// <summary>One person as one line of a roster tells it. What the line does not say, or says unreadably, is null: never a guess.</summary>
public sealed record RosterRow
{
    /// <summary>Of the sheet, from 1.</summary>
    public required int Line { get; init; }
    public required string Sheet { get; init; }

    /// <summary>Number in the register of the prison, as written there.</summary>
    public string? Register { get; init; }
    public string? Name { get; init; }
    public string? Alias { get; init; }

    /// <summary>The father's name, after bin or binti.</summary>
    public string? Patronym { get; init; }

    /// <summary>L or P.</summary>
    public string? Sex { get; set; }
    public string? BirthPlace { get; init; }
    public DateOnly? Born { get; init; }
    public string? Nik { get; set; }
    public string? Crime { get; init; }
    public string? Article { get; init; }

    /// <summary>Years and months of the sentence together; null for life.</summary>
    public int? Months { get; init; }
    public int? Days { get; init; }
    public bool Life { get; init; }

    /// <summary>Detained from.</summary>
    public DateOnly? Start { get; init; }
    public DateOnly? Third { get; init; }
    public DateOnly? Half { get; init; }
    public DateOnly? TwoThirds { get; init; }
    public DateOnly? End { get; init; }

    /// <summary>An empty cell of the column says that there was none; without the column it is not known.</summary>
    public int? RemissionMonths { get; init; }
    public string? Education { get; init; }
    public Sector? Sector { get; init; }

    /// <summary>Kecamatan of the home address.</summary>
    public string? District { get; init; }

    /// <summary>The interest in the person's own words.</summary>
    public string? Interest { get; init; }

    public IReadOnlyList<RosterProblem> Problems { get; private set; } = [];

    /// <summary>The row names nobody, or somebody a second time: it is not applied.</summary>
    public bool IsRejected => Problems.Any(p => p.Rejects);

    /// <summary>Names the line within its file.</summary>
    public string Key => $"{Sheet}!{Line}";

    /// <summary>The register number as it is compared: letters and digits alone.</summary>
    public string RegisterKey => KeyOf(Register);

    public static string KeyOf(string? register) => Folded.Of(register).Replace(" ", "", StringComparison.Ordinal);

    public void Note(RosterProblem problem) => Problems = [.. Problems, problem];
}
