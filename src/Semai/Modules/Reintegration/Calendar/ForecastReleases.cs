using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Calendar;

/// <summary>
/// How many leave in the coming year by month and by home district. Readers without names see the prisons of their
/// agreements, this month and the eleven after it, and no narrower: two questions that differ by a day would tell a person.
/// </summary>
public static class ForecastReleases
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/api/v1/releases/forecast", Find).RequireAuthorization(ReleasePermissions.Read);

    static async Task<ReleaseForecast> Find([AsParameters] ReleaseQuery query, ReleaseCalendar calendar, ReleaseReach reach, Counts counts, CancellationToken cancel) =>
        (await reach.NamedAsync(cancel)).Count > 0 ? await calendar.ForecastAsync(query, cancel) : await counts.OfAsync(cancel);

    internal static IResult View(ReleaseForecast forecast) => Views.Show<ForecastReleasesView>(new { Forecast = forecast });

    /// <summary>The counts for those who see no names.</summary>
    public sealed class Counts(Db db, ReleaseReach reach, TimeProvider time)
    {
        public async Task<ReleaseForecast> OfAsync(CancellationToken cancel)
        {
            var (today, rules) = (time.Today, await ReleaseRules.OnAsync(time.Today, db, cancel));
            var first = new DateOnly(today.Year, today.Month, 1);
            var after = first.AddMonths(ReleaseQuery.Months);
            var lines = ReleaseLines.Of(db, await reach.CountedAsync(cancel), rules, today).Where(l => l.Day >= first && l.Day < after);
            return ReleaseForecast.Of(await lines.Select(l => new ReleaseForecast.Entry(l.Day, l.District)).ToListAsync(cancel)).Hiding(rules.SmallestCell.Value);
        }
    }
}
