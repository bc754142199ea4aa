using Semai.Shell;

namespace Semai.Modules.Placements.Internships.Logbook;

/// <summary>The prison writes a day down from the paper that the person brought back, and reads what was written.</summary>
public static class WriteLogbook
{
    public static string PathOf(Id<Placement> id, DateOnly? day = null) => day is { } d ? $"{PlacementLinks.Of(id)}/logbook?day={d.Iso}" : $"{PlacementLinks.Of(id)}/logbook";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{PlacementLinks.List}/{{id:guid}}/logbook", Show).RequireAuthorization(InternshipPermissions.Read);
        app.MapPost($"{PlacementLinks.List}/{{id:guid}}/logbook", Submit).RequireAuthorization(InternshipPermissions.Keep);
        app.MapGet($"{PlacementLinks.Api}/{{id:guid}}/logbook", Find).RequireAuthorization(InternshipPermissions.Read);
        app.MapPost($"{PlacementLinks.Api}/{{id:guid}}/logbook", Call).RequireAuthorization(InternshipPermissions.Keep);
    }

    static async Task<IResult> Show(Guid id, string? day, PlacementReading reading, LogbookKeeping logbook, Access.Standing standing, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindSupervisedAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var sheet = await logbook.SheetAsync(found, cancel);
        var chosen = PlacementLinks.Day(day) ?? sheet.OpenTo(LogbookSide.Prison).Select(d => (DateOnly?)d).FirstOrDefault() ?? time.Today;
        return await ViewAsync(found, sheet, LogbookForm.Of(found, sheet, chosen), MayWrite(found, reading, standing), reading, cancel);
    }

    static async Task<IResult> Submit(Guid id, IFormCollection posted, PlacementReading reading, LogbookKeeping logbook, Actor by, CancellationToken cancel)
    {
        if (await reading.FindInsideAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var it = LogbookForm.Read(form);
        return await form.TryAsync(() => logbook.WriteAsync(found, it, LogbookSide.Prison, by, cancel))
            ? Views.Went(PathOf(found.Id), ShellWords.Saved)
            : await ViewAsync(found, await logbook.SheetAsync(found, cancel), form, true, reading, cancel);
    }

    static async Task<IResult> Find(Guid id, PlacementReading reading, LogbookKeeping logbook, CancellationToken cancel) =>
        await reading.FindSupervisedAsync(id, cancel) is { } found ? TypedResults.Ok(LogbookAnswer.Of(await logbook.SheetAsync(found, cancel))) : TypedResults.NotFound();

    static async Task<IResult> Call(Guid id, DayWritten request, PlacementReading reading, LogbookKeeping logbook, Actor by, CancellationToken cancel)
    {
        if (await reading.FindInsideAsync(id, cancel) is not { } found) return TypedResults.NotFound();
        if (LogbookForm.Problems(request) is { } problems) return TypedResults.ValidationProblem(problems);

        await logbook.WriteAsync(found, request, LogbookSide.Prison, by, cancel);
        return TypedResults.Ok(LogbookAnswer.Of(await logbook.SheetAsync(found, cancel)));
    }

    static bool MayWrite(Placement found, PlacementReading reading, Access.Standing standing) => reading.IsInside(found) && found.StartedOn is not null && standing.Can(InternshipPermissions.Keep);

    static async Task<IResult> ViewAsync(Placement found, LogbookSheet sheet, Form form, bool mayWrite, PlacementReading reading, CancellationToken cancel) =>
        Views.Show<WriteLogbookView>(new { Placement = found, Person = await reading.NameAsync(found, cancel), Sheet = sheet, MayWrite = mayWrite, Form = form }, form.Status);
}
