namespace Semai.Modules.Reintegration.Calendar;

/// <summary>How many leave by month and by home district. A number that is null is too small to be shown to this reader.</summary>
/// <param name="Total">Null where a hidden number could be worked out from it.</param>
public sealed record ReleaseForecast(IReadOnlyList<MonthCount> Months, IReadOnlyList<DistrictCount> Districts, int? Total)
{
    internal sealed record Entry(DateOnly Day, string? District);

    internal static ReleaseForecast Of(IReadOnlyList<Entry> all) => new(
        [.. all.GroupBy(e => new DateOnly(e.Day.Year, e.Day.Month, 1)).OrderBy(g => g.Key).Select(g => new MonthCount(g.Key, g.Count()))],
        [.. all.GroupBy(e => e.District is null ? null : Folded.Of(e.District)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new DistrictCount(g.Key, g.GroupBy(e => e.District).MaxBy(w => w.Count())!.Key, g.Count()))],
        all.Count);

    /// <summary>
    /// For readers without names: small numbers are hidden, and where one alone would be, the next smallest with it, so
    /// that it does not follow from the others.
    /// </summary>
    internal ReleaseForecast Hiding(int smallest)
    {
        var (months, districts) = (Hidden([.. Months.Select(m => m.People)], smallest), Hidden([.. Districts.Select(d => d.People)], smallest));
        return new([.. Months.Select((m, at) => m with { People = months[at] })], [.. Districts.Select((d, at) => d with { People = districts[at] })], null);
    }

    static List<int?> Hidden(List<int?> counts, int smallest)
    {
        var shown = counts.ConvertAll(c => c > 0 && c < smallest ? null : c);
        if (shown.Count(c => c is null) == 1 && shown.Where(c => c > 0).Min() is { } next) shown[shown.IndexOf(next)] = null;
        return shown;
    }
}

/// <param name="Month">Its first day.</param>
public sealed record MonthCount(DateOnly Month, int? People);

/// <param name="District">Folded, as lists are narrowed by it; null where none is recorded.</param>
/// <param name="Written">As most write it.</param>
public sealed record DistrictCount(string? District, string? Written, int? People)
{
    internal string Name => Written ?? ReleaseWords.NoDistrict;
}
