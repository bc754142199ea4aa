using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>Gives up before the window closes, after as many attempts as the rules ask for.</summary>
public static class LoseFollowUp
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/follow-ups/{id:guid}/lost", Show).RequireAuthorization(FollowUpPermissions.Write);
        app.MapPost("/follow-ups/{id:guid}/lost", Submit).RequireAuthorization(FollowUpPermissions.Write);
        app.MapPost("/api/v1/follow-ups/{id:guid}/lost", Call).RequireAuthorization(FollowUpPermissions.Write);
    }

    static async Task<IResult> Show(Id<FollowUp> id, FollowUpReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found ? await ViewAsync(found, Form.Blank, reading, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<FollowUp> id, IFormCollection posted, FollowUpReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Choice<LostReason>("reason"), form.Text("note", FollowUp.TextMax));
        return await form.TryAsync(() => LoseAsync(found, request, db, by, time, cancel))
            ? Views.Went(FollowUpLinks.Of(id), ShellWords.Saved)
            : await ViewAsync(found, form, reading, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<FollowUp> id, Request request, FollowUpReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        await LoseAsync(found, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, found.State));
    }

    static async Task LoseAsync(FollowUp found, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        found.Lose(request.Reason, request.Note, await FollowUpRules.OnAsync(time.Today, db, cancel), by, time.Now);
        await db.SaveChangesAsync(cancel);
    }

    static async Task<IResult> ViewAsync(FollowUp found, Form form, FollowUpReading reading, CancellationToken cancel) =>
        Views.Show<LoseFollowUpView>(new { Form = form, FollowUp = found, Name = await reading.NameAsync(found.ParticipantId, cancel) }, form.Status);

    /// <param name="Note">What is known, and from whom.</param>
    public sealed record Request(LostReason Reason, string Note);

    public sealed record Answer(Id<FollowUp> Id, FollowUpState State);
}
