using Semai.Modules.Insights.Cohorts;
using Semai.Modules.Insights.Statistics;

namespace Semai.Modules.Insights.Figures;

/// <summary>
/// One figure as a reader may see it: its parts beside it, always. Null parts are hidden, because a small cell would tell on
/// somebody.
/// </summary>
/// <param name="Version">Of the definition.</param>
/// <param name="Denominator">Whose day has come; null where even this is a small cell.</param>
/// <param name="Breach">Came back for a breach of conditions; only for returns.</param>
/// <param name="Lost">Lost to follow-up.</param>
/// <param name="Unknown">Nothing known yet.</param>
/// <param name="Censored">Whose day is still to come; in no denominator.</param>
/// <param name="Share">Numerator of denominator: whoever is missing counts as no success. Null of fewer people than the minimum.</param>
/// <param name="KnownShare">Numerator of those of whom something is known; null likewise.</param>
/// <param name="Hidden">Some part is too small for this reader.</param>
public sealed record Figure(
    string Code, int Version, int? Numerator, int? Denominator, int? Breach, int? Lost, int? Unknown, int? Censored, ShareEstimate? Share, double? KnownShare, bool Hidden)
{
    public int? Missing => Lost + Unknown;

    /// <param name="smallest">The smallest cell that this reader may see; nought for one who sees names.</param>
    public static Figure Of(Indicator indicator, Tally tally, int minimum, int smallest)
    {
        var (hidden, known) = (tally.TellsOnSomebody(smallest), tally.Denominator - tally.Missing);
        var censored = tally.Censored > 0 && tally.Censored < smallest ? (int?)null : tally.Censored;
        if (hidden && tally.Denominator < smallest) return new(indicator.Code, indicator.Version, null, null, null, null, null, null, null, null, true); // all but these few are censored: their number would tell
        if (hidden) return new(indicator.Code, indicator.Version, null, tally.Denominator, null, null, null, censored, null, null, true);

        return new(
            indicator.Code, indicator.Version, tally.Yes, tally.Denominator, tally.Breach, tally.Lost, tally.Unknown, censored,
            tally.Denominator >= minimum ? Proportion.Of(tally.Yes, tally.Denominator) : null, known >= minimum ? (double)tally.Yes / known : null, censored is null);
    }
}

/// <summary>The middle of what was earned, beside the least that a month of work is worth there.</summary>
/// <param name="Told">How many told an income: of so many it is the middle.</param>
/// <param name="Median">Whole rupiah a month; null where too few told one for this reader.</param>
/// <param name="AboveMinimum">How many earned at least the minimum wage; null where hidden or no wage is known.</param>
public sealed record IncomeFigure(Figure Figure, int Months, int? Told, long? Median, long? MinimumWage, int? AboveMinimum);

/// <summary>Returns of those who were released in one year.</summary>
public sealed record ReturnCohort(int Year, int? People, IReadOnlyList<Figure> Windows);

/// <summary>A day of the curve as it is read off.</summary>
/// <param name="AtRisk">Still watched; null where so few would tell on somebody.</param>
/// <param name="Share">Null of fewer businesses than the minimum, or beyond the last day on which any was watched.</param>
public sealed record SurvivalPoint(int Days, int? AtRisk, double? Share, double? Lower, double? Upper);

/// <summary>How long businesses last.</summary>
/// <param name="Started">Null where hidden.</param>
/// <param name="Closed">How many closed; null where hidden.</param>
/// <param name="Censored">Still running or resting: it is not known how long they will.</param>
public sealed record SurvivalFigure(string Code, int Version, int? Started, int? Closed, int? Censored, IReadOnlyList<SurvivalPoint> Points, SurvivalCurve? Curve, bool Hidden);
