using Semai.Shell;

namespace Semai.Modules.Placements.Internships;

/// <summary>Stops an internship at once until the team has sat, or ends it for good.</summary>
public static class StopPlacement
{
    public const string Suspend = "suspend";
    public const string End = "end";

    public static void Map(IEndpointRouteBuilder app)
    {
        MapAct(app, Suspend, InternshipPermissions.Suspend, PlacementAct.Suspend, (placing, found, r, by, cancel) => placing.SuspendAsync(found, r.Reason, r.On, r.Note, by, cancel));
        MapAct(app, End, InternshipPermissions.Decide, PlacementAct.End, (placing, found, r, by, cancel) => placing.EndAsync(found, r.Reason, r.On, r.Note, by, cancel));
    }

    delegate Task Work(Placing placing, Placement found, Request request, Actor by, CancellationToken cancel);

    static void MapAct(IEndpointRouteBuilder app, string act, string permission, PlacementAct edge, Work work)
    {
        app.MapGet($"{PlacementLinks.List}/{{id:guid}}/{act}", async (Guid id, PlacementReading reading, TimeProvider time, CancellationToken cancel) =>
            await FindAsync(id, edge, reading, cancel) is { } found ? await ViewAsync(found, edge, Form.Of(("on", time.Today)), reading, cancel) : TypedResults.NotFound()).RequireAuthorization(permission);
        app.MapPost($"{PlacementLinks.List}/{{id:guid}}/{act}", (Guid id, IFormCollection posted, PlacementReading reading, Placing placing, Actor by, CancellationToken cancel) =>
            SubmitAsync(id, Form.Read(posted), edge, work, reading, placing, by, cancel)).RequireAuthorization(permission);
        app.MapPost($"{PlacementLinks.Api}/{{id:guid}}/{act}", (Guid id, Request request, PlacementReading reading, Placing placing, Actor by, CancellationToken cancel) =>
            CallAsync(id, request, edge, work, reading, placing, by, cancel)).RequireAuthorization(permission);
    }

    static async Task<IResult> SubmitAsync(Guid id, Form form, PlacementAct edge, Work work, PlacementReading reading, Placing placing, Actor by, CancellationToken cancel)
    {
        if (await FindAsync(id, edge, reading, cancel) is not { } found) return TypedResults.NotFound();

        var request = new Request(form.Choice<PlacementReason>("reason"), form.Date("on"), form.TextOrNone("note", Placement.NoteMax));
        return await form.TryAsync(() => work(placing, found, request, by, cancel))
            ? Views.Went(PlacementLinks.Of(found.Id), ShellWords.Saved)
            : await ViewAsync(found, edge, form, reading, cancel);
    }

    static async Task<IResult> CallAsync(Guid id, Request request, PlacementAct edge, Work work, PlacementReading reading, Placing placing, Actor by, CancellationToken cancel)
    {
        if (await FindAsync(id, edge, reading, cancel) is not { } found) return TypedResults.NotFound();

        await work(placing, found, request with { Note = request.Note?[..Math.Min(request.Note.Length, Placement.NoteMax)] }, by, cancel);
        return TypedResults.Ok(new Answer(found.Id, found.State));
    }

    /// <summary>Whoever supervises from the probation office may stop it too; only the prison ends it.</summary>
    static Task<Placement?> FindAsync(Guid id, PlacementAct edge, PlacementReading reading, CancellationToken cancel) =>
        edge is PlacementAct.Suspend ? reading.FindSupervisedAsync(id, cancel) : reading.FindInsideAsync(id, cancel);

    static async Task<IResult> ViewAsync(Placement found, PlacementAct edge, Form form, PlacementReading reading, CancellationToken cancel) =>
        Views.Show<StopPlacementView>(new { Placement = found, Person = await reading.NameAsync(found, cancel), Ends = edge is PlacementAct.End, Form = form }, form.Status);

    /// <param name="Reason">One that people may give.</param>
    /// <param name="On">The day it happened.</param>
    public sealed record Request(PlacementReason Reason, DateOnly On, string? Note);

    public sealed record Answer(Id<Placement> Id, PlacementState State);
}
