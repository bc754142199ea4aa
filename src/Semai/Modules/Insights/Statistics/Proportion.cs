namespace Semai.Modules.Insights.Statistics;

/// <summary>A share with its 95 % interval, each from 0 to 1.</summary>
public sealed record ShareEstimate(double Value, double Lower, double Upper);

/// <summary>Shares of a small number, with the score interval of Wilson (1927), which holds for few people and stays between 0 and 1.</summary>
public static class Proportion
{
    /// <returns>Null of nobody.</returns>
    public static ShareEstimate? Of(int some, int all)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(some);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(some, all);
        if (all == 0) return null;

        var (p, zz) = ((double)some / all, KaplanMeier.Z * KaplanMeier.Z);
        var middle = (p + zz / (2 * all)) / (1 + zz / all);
        var half = KaplanMeier.Z * Math.Sqrt(p * (1 - p) / all + zz / (4.0 * all * all)) / (1 + zz / all);
        return new(p, some == 0 ? 0 : middle - half, some == all ? 1 : middle + half);
    }
}
