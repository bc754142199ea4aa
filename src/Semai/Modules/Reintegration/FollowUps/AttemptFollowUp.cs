using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>Records that one tried and did not reach the person.</summary>
public static class AttemptFollowUp
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/follow-ups/{id:guid}/attempts", Show).RequireAuthorization(FollowUpPermissions.Write);
        app.MapPost("/follow-ups/{id:guid}/attempts", Submit).RequireAuthorization(FollowUpPermissions.Write);
        app.MapPost("/api/v1/follow-ups/{id:guid}/attempts", Call).RequireAuthorization(FollowUpPermissions.Write);
    }

    static async Task<IResult> Show(Id<FollowUp> id, FollowUpReading reading, TimeProvider time, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found ? await ViewAsync(found, Form.Of(("on", time.Today)), reading, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<FollowUp> id, IFormCollection posted, FollowUpReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Date("on"), form.Choice<ContactWay>("way"), form.Choice<AttemptResult>("result"), form.TextOrNone("note", FollowUp.TextMax));
        return await form.TryAsync(() => AttemptAsync(found, request, db, by, time, cancel))
            ? Views.Went(FollowUpLinks.Of(id), ShellWords.Saved)
            : await ViewAsync(found, form, reading, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<FollowUp> id, Request request, FollowUpReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        await AttemptAsync(found, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, found.State, found.Tried));
    }

    static async Task AttemptAsync(FollowUp found, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        found.TryToReach(new(request.On, request.Way), request.Result, request.Note, await FollowUpRules.OnAsync(time.Today, db, cancel), by, time.Now);
        await db.SaveChangesAsync(cancel);
    }

    static async Task<IResult> ViewAsync(FollowUp found, Form form, FollowUpReading reading, CancellationToken cancel) =>
        Views.Show<AttemptFollowUpView>(new { Form = form, FollowUp = found, Name = await reading.NameAsync(found.ParticipantId, cancel) }, form.Status);

    public sealed record Request(DateOnly On, ContactWay Way, AttemptResult Result, string? Note = null);

    /// <param name="Tried">Attempts so far.</param>
    public sealed record Answer(Id<FollowUp> Id, FollowUpState State, int Tried);
}
