using Semai.Modules.Agreements.Commitments;

namespace Semai.Modules.Placements.Internships;

/// <summary>Where the pages of an internship are.</summary>
public static class PlacementLinks
{
    public const string List = "/placements";
    public const string Api = "/api/v1/placements";
    public const string New = $"{List}/new";

    public const string Today = $"{List}/today";

    /// <summary>The day that an address names; null where it names none.</summary>
    public static DateOnly? Day(string? iso) =>
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;

    public static string Of(Id<Placement> id) => $"{List}/{id}";

    /// <summary>Writes down a paper for that item of the gate.</summary>
    public static string Paper(Id<Placement> id, string item) => $"{List}/{id}/papers/new?item={Uri.EscapeDataString(item)}";

    public static string Correct(Id<Placement> id, int no) => $"{List}/{id}/papers/{no}";

    /// <summary>The internships behind the number of a commitment.</summary>
    public static string RowsOf(Id<Commitment> commitment) => $"{List}?commitment={commitment}";

    public static string Act(Id<Placement> id, string act) => $"{List}/{id}/{act}";
}
