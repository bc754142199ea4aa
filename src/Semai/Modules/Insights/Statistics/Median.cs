namespace Semai.Modules.Insights.Statistics;

/// <summary>The amount in the middle.</summary>
public static class Median
{
    /// <summary>Of an even number the middle of the two in the middle, rounded down to whole rupiah; null of none.</summary>
    public static long? Of(IReadOnlyCollection<long> amounts)
    {
        if (amounts.Count == 0) return null;

        var sorted = amounts.Order().ToList();
        var (low, high) = (sorted[(sorted.Count - 1) / 2], sorted[sorted.Count / 2]);
        return (long)((Int128)low + Int128.Max(0, (Int128)high - low) / 2);
    }
}
