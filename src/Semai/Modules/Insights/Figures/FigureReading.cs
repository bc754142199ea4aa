using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Insights.Cohorts;
using Semai.Modules.Insights.Statistics;
using Semai.Modules.Production.Orders;
using Semai.Modules.Reintegration;

namespace Semai.Modules.Insights.Figures;

/// <summary>Everything that the page of figures says, worked out from the same people.</summary>
/// <param name="On">The day as of which it holds.</param>
/// <param name="RuleVersion">Of the definitions.</param>
/// <param name="People">How many were released; null where so few would tell on somebody.</param>
public sealed record FigureSheet(
    DateOnly On, int RuleVersion, int? People, IReadOnlyList<Figure> Employment, IReadOnlyList<Figure> Starts, SurvivalFigure Survival,
    IReadOnlyList<IncomeFigure> Incomes, IReadOnlyList<ReturnCohort> Returns, int Minimum, int SmallestCell);

/// <summary>Works out the figures of a cohort for one reader.</summary>
public sealed class FigureReading(Db db, CaseReading cases, Standing standing, TimeProvider time)
{
    /// <summary>Small cells are hidden from those who see no names of the corrections service's people.</summary>
    public bool SeesSmallCells => standing.Can(ReleasePermissions.Names);

    public async Task<FigureSheet> SheetAsync(FigureQuery query, CancellationToken cancel)
    {
        var (today, prisons) = (time.Today, await cases.PrisonsAsync(cancel));
        var rules = await FigureRules.OnAsync(today, db, cancel);
        var people = await cases.CasesAsync(query, [.. prisons.Keys], cancel);
        var smallest = SeesSmallCells ? 0 : rules.SmallestCell.Value;
        Figure Of(Indicator indicator, IEnumerable<Case> those) => Figure.Of(indicator, Tally.Of(those.Select(c => indicator.Of(c, today))), rules.Minimum.Value, smallest);

        return new(
            today, rules.Version, people.Count < smallest ? null : people.Count,
            [.. rules.That(IndicatorKind.Employed).Select(i => Of(i, people))], [.. rules.That(IndicatorKind.Started).Select(i => Of(i, people))],
            Survival(rules.Survival, [.. (await cases.LivesAsync(query, [.. prisons.Keys], cancel)).Select(l => l.Lifetime)], rules.Minimum.Value, smallest),
            await IncomesAsync(people, prisons, rules, smallest, cancel),
            [.. people.GroupBy(c => c.ReleasedOn.Year).OrderBy(g => g.Key).Select(g => new ReturnCohort(
                g.Key, g.Count() < smallest ? null : g.Count(), [.. rules.That(IndicatorKind.Returned).Select(i => Of(i, g))]))],
            rules.Minimum.Value, rules.SmallestCell.Value);
    }

    async Task<IReadOnlyList<IncomeFigure>> IncomesAsync(IReadOnlyList<Case> people, IReadOnlyDictionary<int, Organisation> prisons, FigureRules rules, int smallest, CancellationToken cancel)
    {
        var (today, wages) = (time.Today, await MinimumWages.FindAsync(time.Today, db, cancel));
        return
        [
            .. rules.That(IndicatorKind.Earned).Select(indicator =>
            {
                var figure = Figure.Of(indicator, Tally.Of(people.Select(c => indicator.Of(c, today))), rules.Minimum.Value, smallest);
                var told = people.Where(c => indicator.Of(c, today) is Outcome.Yes)
                    .Select(c => (Amount: c.After(indicator.Months)!.Told!.NetIncome!.Value, Least: wages?.Of(prisons[c.Unit].RegionCode, c.After(indicator.Months)!.Told!.On.Year)?.Monthly)).ToList();
                return IncomeOf(figure, indicator.Months, told, rules.Minimum.Value, smallest);
            }),
        ];
    }

    static IncomeFigure IncomeOf(Figure figure, int months, List<(long Amount, long? Least)> told, int minimum, int smallest)
    {
        var (least, above) = (told.Select(t => t.Least).Distinct().ToList(), told.Count(t => t.Amount >= t.Least));
        var closed = figure.Hidden || (above > 0 && above < smallest) || (told.Count - above is > 0 and var below && below < smallest);
        return new(
            figure, months, figure.Numerator, !figure.Hidden && told.Count >= minimum ? Median.Of([.. told.Select(t => t.Amount)]) : null,
            least is [{ } one] ? one : null, closed || least.Contains(null) ? null : above);
    }

    /// <summary>The curve with what of it this reader may see.</summary>
    internal static SurvivalFigure Survival(SurvivalRule rule, IReadOnlyCollection<Lifetime> lifetimes, int minimum, int smallest)
    {
        var curve = KaplanMeier.Of(lifetimes);
        if (curve.Ends > 0 && curve.Ends < smallest || curve.Censored > 0 && curve.Censored < smallest)
            return new(rule.Code, rule.Version, curve.Count < smallest ? null : curve.Count, null, null, [], null, true);

        var shown = curve.Count >= minimum;
        return new(rule.Code, rule.Version, curve.Count, curve.Ends, curve.Censored, [.. rule.Days.Select(d => PointOf(curve, d, shown, smallest))], shown ? curve : null, false);
    }

    static SurvivalPoint PointOf(SurvivalCurve curve, int day, bool shown, int smallest)
    {
        var atRisk = curve.AtRisk(day) is > 0 and var few && few < smallest ? (int?)null : curve.AtRisk(day);
        return shown && day <= curve.LastDay && curve.On(day) is var at ? new(day, atRisk, at.Survival, at.Lower, at.Upper) : new(day, atRisk, null, null, null);
    }
}
