using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Plans;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Reintegration.Calendar;

/// <summary>Who leaves when and by which way, the soonest first; for those who may see no names, how many.</summary>
public static class ListReleases
{
    const string Api = "/api/v1/releases";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(ReleaseLinks.List, Show).RequireAuthorization(ReleasePermissions.Read);
        app.MapGet($"{ReleaseLinks.List}/export", Take).RequireAuthorization(ReleasePermissions.Names);
        app.MapGet(Api, Find).RequireAuthorization(ReleasePermissions.Names);
    }

    static async Task<IResult> Show(HttpRequest request, ReleaseCalendar calendar, ReleaseReach reach, ForecastReleases.Counts counts, CancellationToken cancel)
    {
        if ((await reach.NamedAsync(cancel)).Count == 0) return ForecastReleases.View(await counts.OfAsync(cancel));

        var form = Form.Read(request.Query);
        var query = ReleaseQuery.Of(form);
        return Views.Show<ListReleasesView>(new
        {
            Form = form,
            Query = query,
            Page = await calendar.PageAsync(query, cancel),
            Forecast = await calendar.ForecastAsync(query, cancel),
            Districts = (await calendar.ForecastAsync(query with { District = null }, cancel)).Districts,
            Prisons = await calendar.PrisonsAsync(cancel),
        }, form.Status);
    }

    static Task<Page<ReleaseRow>> Find([AsParameters] ReleaseQuery query, ReleaseCalendar calendar, CancellationToken cancel) => calendar.PageAsync(query, cancel);

    static async Task<IResult> Take(string? @as, HttpRequest request, ReleaseCalendar calendar, LookLog looks, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var rows = await calendar.AllAsync(ReleaseQuery.Of(Form.Read(request.Query)) with { After = null }, cancel);
        await looks.KeepAsync(rows.Select(r => new Look(r.Id, r.Unit, Looked.Export, null, by, time.Now)), cancel);
        return Export.Of(@as, $"kalender-bebas-{time.Today.Iso}", rows, Columns((await calendar.PrisonsAsync(cancel)).Count > 1));
    }

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<ReleaseRow>> Columns(bool severalPrisons) =>
    [
        new(ReleaseWords.Person, r => r.Name) { IsName = true, Typed = true, Href = r => ReleaseLinks.OfPerson(r.Id) },
        .. severalPrisons ? [new(ReleaseWords.Prison, r => r.Prison) { Typed = true }] : Array.Empty<Column<ReleaseRow>>(),
        new(ReleaseWords.Day, r => r.Day) { Sort = "day" },
        new(ReleaseWords.Way, r => ReleaseWords.Of(r.Way)),
        new(Say(id: "Kepastian", en: "How sure"), r => ReleaseWords.Standing(r.Standing)) { Status = r => KindOf(r.Standing) },
        new(ReleaseWords.District, r => r.District ?? ReleaseWords.NoDistrict) { Typed = true },
        new(PlanWords.Plan, r => r.Plan is { } plan ? PlanWords.Of(plan) : PlanWords.None) { Status = r => r.Plan is { } plan ? PlanWords.KindOf(plan) : Shell.Parts.StatusKind.Off },
    ];

    internal static Shell.Parts.StatusKind KindOf(DayStanding standing) => standing switch
    {
        DayStanding.Recorded => Shell.Parts.StatusKind.Next,
        DayStanding.Estimate => Shell.Parts.StatusKind.Off,
        DayStanding.Open => Shell.Parts.StatusKind.Risk,
        DayStanding.Passed => Shell.Parts.StatusKind.Late,
    };
}
