using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Placements.Internships.Outings;

/// <summary>Who is out on a day, due back when, and late: for the gate and for those who answer for them.</summary>
public static class ShowToday
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(PlacementLinks.Today, Show).RequireAuthorization(InternshipPermissions.Read);
        app.MapGet($"{PlacementLinks.Api}/today", Find).RequireAuthorization(InternshipPermissions.Read);
    }

    static Task<IResult> Show(string? day, string? unit, TodayPage page, CancellationToken cancel) => page.ShowAsync(PlacementLinks.Day(day), unit, Form.Blank, cancel);

    static async Task<IResult> Find(string? day, string? unit, TodayPage page, CancellationToken cancel) => TypedResults.Ok((await page.SheetAsync(PlacementLinks.Day(day), unit, cancel)).Sheet);
}

/// <summary>Puts the page of the day together, also when a mark was refused.</summary>
public sealed class TodayPage(OutToday outs, PlacementReading reading, Standing standing, TimeProvider time)
{
    public async Task<IResult> ShowAsync(DateOnly? day, string? unit, Form form, CancellationToken cancel)
    {
        var (sheet, units) = await SheetAsync(day, unit, cancel);
        var names = new Dictionary<int, string>();
        foreach (var no in units) names[no] = await reading.UnitNameAsync(no, cancel);
        return Views.Show<ShowTodayView>(new
        {
            Sheet = sheet,
            Units = (IReadOnlyDictionary<int, string>)names,
            time.Today,
            Now = time.Now.OfficeHour,
            MayMark = standing.Can(InternshipPermissions.Mark),
            MayReadIncidents = standing.Can(InternshipPermissions.Incidents),
            Form = form,
        }, form.Status);
    }

    /// <summary>Of the prison asked for where it is the reader's, else of the first of theirs.</summary>
    public async Task<(OutSheet Sheet, IReadOnlyList<int> Units)> SheetAsync(DateOnly? day, string? unit, CancellationToken cancel)
    {
        var (units, on) = (await outs.UnitsAsync(cancel), day ?? time.Today);
        if (units.Count == 0) return (new(0, on, []), units);

        return (await outs.OfAsync(int.TryParse(unit, out var no) && units.Contains(no) ? no : units[0], on, cancel), units);
    }
}
