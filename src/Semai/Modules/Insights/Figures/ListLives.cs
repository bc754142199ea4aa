using System.Globalization;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Insights.Cohorts;
using Semai.Modules.Insights.Statistics;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.Ventures;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Insights.Figures;

/// <summary>Which of the businesses behind the figure of survival are opened.</summary>
public enum LifeGroup
{
    Started,
    Closed,

    /// <summary>They run or rest.</summary>
    Lasting,

    /// <summary>Known to last until a day after their start.</summary>
    Watched,
}

/// <summary>
/// The businesses behind one number of survival: exactly those that were counted, the earliest start first. A name stands
/// only where the reader may open the business; hidden where the number is.
/// </summary>
public static class ListLives
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(FigureLinks.Businesses, Show).RequireAuthorization(InsightPermissions.Read);
        app.MapGet($"{FigureLinks.Businesses}/export", Take).RequireAuthorization(InsightPermissions.Read);
        app.MapGet("/api/v1/figures/businesses", Find).RequireAuthorization(InsightPermissions.Read);
    }

    static async Task<IResult> Show(HttpRequest request, Rows rows, CancellationToken cancel)
    {
        var (query, group, day) = Read(request);
        var all = await rows.OfAsync(query, group, day, cancel);
        return Views.Show<ListLivesView>(new { Query = query, Group = group, Day = day, Page = all is null ? null : PageOf(all, request.Query["after"]) });
    }

    static async Task<IResult> Find(HttpRequest request, Rows rows, CancellationToken cancel)
    {
        var (query, group, day) = Read(request);
        return await rows.OfAsync(query, group, day, cancel) is { } all ? TypedResults.Ok(PageOf(all, request.Query["after"])) : TypedResults.NotFound();
    }

    static async Task<IResult> Take(string? @as, HttpRequest request, Rows rows, TimeProvider time, CancellationToken cancel)
    {
        var (query, group, day) = Read(request);
        return await rows.OfAsync(query, group, day, cancel) is { } all ? Export.Of(@as, $"usaha-bertahan-{time.Today.Iso}", all, Columns) : TypedResults.NotFound();
    }

    static (FigureQuery Query, LifeGroup Group, int Day) Read(HttpRequest request)
    {
        var form = Form.Read(request.Query);
        return (FigureQuery.Of(form), Enum.TryParse<LifeGroup>(form.Typed("group"), out var group) && Enum.IsDefined(group) ? group : LifeGroup.Started,
            int.TryParse(form.Typed("day"), NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : 0);
    }

    static Page<Row> PageOf(IReadOnlyList<Row> all, string? after)
    {
        var from = Cursor.Parse(after, keys: 1);
        var rest = from.Keys is [var last] && all.Any(r => $"{r.No}" == last) ? all.SkipWhile(r => $"{r.No}" != last).Skip(1) : all;
        return Page.Of([.. rest.Take(Page.Size + 1)], from, r => [$"{r.No}"], all.Count);
    }

    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(VentureWords.Venture, r => r.Name ?? Say(id: $"Usaha {r.No}", en: $"Business {r.No}")) { IsName = true, Typed = true, Href = r => r.Path },
        new(VentureWords.Started, r => r.Started),
        new(ReleaseWords.Prison, r => r.Prison) { Typed = true },
        new(Say(id: "Bertahan (hari)", en: "Lasted (days)"), r => r.Days) { Numeric = true },
        new(InsightWords.Result, r => r.Closed ? VentureWords.Of(VentureState.Closed) : Say(id: "Masih bertahan", en: "Still lasts")),
    ];

    /// <summary>Reads them, for page, JSON and export alike.</summary>
    public sealed class Rows(Db db, CaseReading cases, FigureReading figures, Standing standing, TimeProvider time)
    {
        /// <returns>Null where the number is hidden from this reader.</returns>
        internal async Task<IReadOnlyList<Row>?> OfAsync(FigureQuery query, LifeGroup group, int day, CancellationToken cancel)
        {
            var (rules, prisons) = (await FigureRules.OnAsync(time.Today, db, cancel), await cases.PrisonsAsync(cancel));
            var (lives, smallest) = ((await cases.LivesAsync(query, [.. prisons.Keys], cancel)).Select((life, at) => (No: at + 1, Life: life)).ToList(), figures.SeesSmallCells ? 0 : rules.SmallestCell.Value);
            if (FigureReading.Survival(rules.Survival, lives.ConvertAll(l => l.Life.Lifetime), rules.Minimum.Value, smallest).Hidden) return null;

            var chosen = lives.Where(l => IsIn(group, day, l.Life.Lifetime)).ToList();
            if (chosen.Count > 0 && chosen.Count < smallest) return null;

            var names = await NamesAsync([.. chosen.Select(l => l.Life.Id)], cancel);
            return chosen.ConvertAll(l => new Row(
                l.No, names.GetValueOrDefault(l.Life.Id), names.ContainsKey(l.Life.Id) ? VentureLinks.Of(l.Life.Id) : null,
                names.ContainsKey(l.Life.Id) ? l.Life.StartedOn.Iso : l.Life.StartedOn.Iso[..7], prisons[l.Life.Unit].ShortName, l.Life.Lifetime.Days, l.Life.Lifetime.Ended));
        }

        static bool IsIn(LifeGroup group, int day, Lifetime life) => group switch
        {
            LifeGroup.Started => true,
            LifeGroup.Closed => life.Ended,
            LifeGroup.Lasting => !life.Ended,
            LifeGroup.Watched => life.Days >= day,
        };

        async Task<IReadOnlyDictionary<Id<Venture>, string>> NamesAsync(List<Id<Venture>> ids, CancellationToken cancel) => standing.Can(VenturePermissions.Read)
            ? await db.Ventures.AsNoTracking().IgnoreAutoIncludes().Where(v => ids.Contains(v.Id)).Select(v => new { v.Id, v.Name }).ToDictionaryAsync(v => v.Id, v => v.Name, cancel)
            : new Dictionary<Id<Venture>, string>();
    }

    /// <param name="No">Within the cohort: the same business has the same number on each page of it.</param>
    /// <param name="Name">Null where it is not open to the reader.</param>
    /// <param name="Started">The day where the name is open, else only the month.</param>
    /// <param name="Days">From the start to the end, or to today.</param>
    public sealed record Row(int No, string? Name, string? Path, string Started, string Prison, int Days, bool Closed);
}
