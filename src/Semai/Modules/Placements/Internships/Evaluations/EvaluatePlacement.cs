using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Placements.Internships.Evaluations;

/// <summary>Writes down how an internship went, by the prison or by the host from paper; and completes it after its last day.</summary>
public static class EvaluatePlacement
{
    public const string Complete = "complete";

    public static string PathOf(Id<Placement> id) => $"{PlacementLinks.Of(id)}/evaluation";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{PlacementLinks.List}/{{id:guid}}/evaluation", Show).RequireAuthorization(InternshipPermissions.Keep);
        app.MapPost($"{PlacementLinks.List}/{{id:guid}}/evaluation", Submit).RequireAuthorization(InternshipPermissions.Keep);
        app.MapPost($"{PlacementLinks.Api}/{{id:guid}}/evaluations", Call).RequireAuthorization(InternshipPermissions.Keep);
        app.MapGet($"{PlacementLinks.Api}/{{id:guid}}/evaluations", Find).RequireAuthorization(InternshipPermissions.Read);
        app.MapPost($"{PlacementLinks.List}/{{id:guid}}/{Complete}", SubmitComplete).RequireAuthorization(InternshipPermissions.Decide);
        app.MapPost($"{PlacementLinks.Api}/{{id:guid}}/{Complete}", CallComplete).RequireAuthorization(InternshipPermissions.Decide);
    }

    static async Task<IResult> Show(Guid id, PlacementReading reading, TimeProvider time, CancellationToken cancel) =>
        await reading.FindInsideAsync(id, cancel) is { } found ? await ViewAsync(found, Form.Of(("on", time.Today), ("side", EvaluationSide.Prison)), reading, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Guid id, IFormCollection posted, PlacementReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindInsideAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var (side, it) = (form.Choice<EvaluationSide>("side"), EvaluationForm.Read(form));
        return await form.TryAsync(() => EvaluationForm.SaveAsync(db, found, side, it, by, time, cancel))
            ? Views.Went($"{PlacementLinks.Of(found.Id)}#penilaian", ShellWords.Saved)
            : await ViewAsync(found, form, reading, cancel);
    }

    static async Task<IResult> Call(Guid id, Request request, PlacementReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindInsideAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var made = await EvaluationForm.SaveAsync(db, found, request.Side, new(request.Scores, request.On, request.Words), by, time, cancel);
        return TypedResults.Created($"{PlacementLinks.Api}/{id}/evaluations", new Answer(made.Id));
    }

    static async Task<IResult> Find(Guid id, PlacementReading reading, Db db, CancellationToken cancel) =>
        await reading.FindSupervisedAsync(id, cancel) is { } found
            ? TypedResults.Ok((await db.Evaluations.AsNoTracking().Where(e => e.PlacementId == found.Id).OrderBy(e => e.RecordedAt).ThenBy(e => e.Id).ToListAsync(cancel))
                .ConvertAll(e => new Row(e.Id, e.Side, e.On, e.Scores, e.Words, e.By, e.RecordedAt)))
            : TypedResults.NotFound();

    static async Task<IResult> SubmitComplete(Guid id, PlacementReading reading, PlacementPage page, Placing placing, Actor by, CancellationToken cancel)
    {
        if (await reading.FindInsideAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Blank;
        return await form.TryAsync(() => placing.CompleteAsync(found, by, cancel))
            ? Views.Went(PlacementLinks.Of(found.Id), Say(id: "Magang selesai.", en: "The internship is complete."))
            : await page.ShowAsync(found, form, cancel);
    }

    static async Task<IResult> CallComplete(Guid id, PlacementReading reading, Placing placing, Actor by, CancellationToken cancel)
    {
        if (await reading.FindInsideAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        await placing.CompleteAsync(found, by, cancel);
        return TypedResults.Ok(new StopPlacement.Answer(found.Id, found.State));
    }

    static async Task<IResult> ViewAsync(Placement found, Form form, PlacementReading reading, CancellationToken cancel) =>
        Views.Show<EvaluatePlacementView>(new { Placement = found, Person = await reading.NameAsync(found, cancel), Form = form }, form.Status);

    /// <param name="Scores">From 1 to 4.</param>
    public sealed record Request(EvaluationSide Side, EvaluationScores Scores, DateOnly On, string? Words);

    public sealed record Answer(Id<Evaluation> Id);

    public sealed record Row(Id<Evaluation> Id, EvaluationSide Side, DateOnly On, EvaluationScores Scores, string? Words, string By, DateTime RecordedAt);
}
