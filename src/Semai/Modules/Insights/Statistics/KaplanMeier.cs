namespace Semai.Modules.Insights.Statistics;

/// <summary>How long something lasted.</summary>
/// <param name="Days">From its start to its end, or to the last day on which it is known to last; nought or more.</param>
/// <param name="Ended">False where it still lasted then: censored.</param>
public readonly record struct Lifetime(int Days, bool Ended);

/// <summary>A day on which something ended.</summary>
/// <param name="AtRisk">Known to last until that day.</param>
/// <param name="Censored">Last seen before this day, and after the step before it.</param>
/// <param name="Survival">The share estimated to last beyond that day, 0 to 1.</param>
/// <param name="Lower">Of the 95 % interval; null where there is none, at nought.</param>
public sealed record SurvivalStep(int Day, int AtRisk, int Ended, int Censored, double Survival, double? Lower, double? Upper);

/// <summary>The share that lasts beyond each day.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Ends">How many have ended.</param>
/// <param name="Steps">By day; between two of them the curve is level.</param>
public sealed record SurvivalCurve(int Count, int Ends, IReadOnlyList<SurvivalStep> Steps, IReadOnlyList<int> AtRiskFrom)
{
    /// <summary>Still lasting, and not known how long.</summary>
    public int Censored => Count - Ends;

    /// <summary>How things stand at the end of a day; before the first end everything lasts.</summary>
    public SurvivalStep On(int day) =>
        Steps.LastOrDefault(s => s.Day <= day) is { } step ? step with { Day = day, AtRisk = AtRisk(day) } : new(day, AtRisk(day), 0, 0, 1, 1, 1);

    /// <summary>How many are known to last until the day.</summary>
    public int AtRisk(int day) => day < AtRiskFrom.Count ? AtRiskFrom[Math.Max(0, day)] : 0;

    /// <summary>Nobody has been watched longer than this.</summary>
    public int LastDay => Math.Max(0, AtRiskFrom.Count - 1);
}

/// <summary>
/// The product-limit estimate of Kaplan and Meier (1958): at each day the share of those at risk that did not end. The
/// interval is the log-log one (Kalbfleisch and Prentice 1980) on Greenwood's variance (1926), which stays between 0 and 1.
/// Whatever is censored on a day on which something ends counts as at risk there.
/// </summary>
public static class KaplanMeier
{
    /// <summary>Two-sided 95 % of the normal distribution.</summary>
    public const double Z = 1.959963984540054;

    public static SurvivalCurve Of(IReadOnlyCollection<Lifetime> lifetimes)
    {
        var longest = 0;
        foreach (var (days, _) in lifetimes) longest = days < 0 ? throw new ArgumentOutOfRangeException(nameof(lifetimes), days, "Nothing lasts less than no day.") : Math.Max(longest, days);
        var (ended, censored) = (new int[longest + 1], new int[longest + 1]);
        foreach (var (days, end) in lifetimes) (end ? ended : censored)[days]++;
        return Walk(lifetimes.Count, ended, censored);
    }

    static SurvivalCurve Walk(int count, int[] ended, int[] censored)
    {
        var (steps, from) = (new List<SurvivalStep>(), new int[ended.Length]);
        var (atRisk, survival, greenwood, lost) = (count, 1.0, 0.0, 0);
        for (var day = 0; day < ended.Length; day++)
        {
            from[day] = atRisk;
            if (ended[day] > 0)
            {
                survival *= 1 - (double)ended[day] / atRisk;
                greenwood += (double)ended[day] / ((double)atRisk * (atRisk - ended[day]));
                var (lower, upper) = Interval(survival, greenwood);
                steps.Add(new(day, atRisk, ended[day], lost, survival, lower, upper));
                lost = 0;
            }

            lost += censored[day];
            atRisk -= ended[day] + censored[day];
        }

        return new(count, ended.Sum(), steps, count == 0 ? [] : from);
    }

    static (double? Lower, double? Upper) Interval(double survival, double greenwood)
    {
        if (survival <= 0) return (null, null);

        var spread = Math.Exp(Z * Math.Sqrt(greenwood) / -Math.Log(survival));
        return (Math.Pow(survival, spread), Math.Pow(survival, 1 / spread));
    }
}
