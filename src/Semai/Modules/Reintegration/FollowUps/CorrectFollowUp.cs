using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Help;
using Semai.Shell;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>Marks an attempt or an answer as entered in error, or takes that back. Help asked for by an answer in error is dropped with it.</summary>
public static class CorrectFollowUp
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/follow-ups/{id:guid}/entries/{no:int}", Show).RequireAuthorization(FollowUpPermissions.Write);
        app.MapPost("/follow-ups/{id:guid}/entries/{no:int}", Submit).RequireAuthorization(FollowUpPermissions.Write);
        app.MapPost("/api/v1/follow-ups/{id:guid}/entries/{no:int}", Call).RequireAuthorization(FollowUpPermissions.Write);
    }

    static async Task<IResult> Show(Id<FollowUp> id, int no, FollowUpReading reading, CancellationToken cancel) =>
        await FindAsync(id, no, reading, cancel) is { } found ? await ViewAsync(found, no, Form.Blank, reading, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<FollowUp> id, int no, IFormCollection posted, FollowUpReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, no, reading, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Ticked("inError"), form.Text("why", FollowUp.TextMax));
        return await form.TryAsync(() => CorrectAsync(found, no, request, db, by, time, cancel))
            ? Views.Went(FollowUpLinks.Of(id), ShellWords.Saved)
            : await ViewAsync(found, no, form, reading, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(
        Id<FollowUp> id, int no, Request request, FollowUpReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, no, reading, cancel) is not { } found) return TypedResults.NotFound();

        await CorrectAsync(found, no, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, found.State, request.InError));
    }

    static async Task CorrectAsync(FollowUp found, int no, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (request.InError) found.MarkInError(no, request.Why, by, time.Now);
        else found.Restore(no, request.Why, by, time.Now);

        if (found.Answers.Any(a => a.No == no)) await FollowAsync(found, no, request, db, by, time, cancel);
        await db.SaveChangesAsync(cancel);
    }

    static async Task FollowAsync(FollowUp found, int no, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        Journey.Record(
            db, found.ParticipantId, found.Unit, request.InError ? JourneyKind.EnteredInError : JourneyKind.Restored, time.Today, by, time.Now, data: [JourneyWords.FollowUp, FollowUpWords.TitleOf(found.Months)]);
        if (!request.InError) return;

        var id = found.Id;
        foreach (var task in await db.HelpTasks.IgnoreQueryFilters().Where(t => t.FollowUpId == id && t.AnswerNo == no && t.State == HelpState.Open).ToListAsync(cancel))
            task.Drop(request.Why, by, time.Now);
    }

    static async Task<FollowUp?> FindAsync(Id<FollowUp> id, int no, FollowUpReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found && (found.Attempts.Any(a => a.No == no) || found.Answers.Any(a => a.No == no)) ? found : null;

    static async Task<IResult> ViewAsync(FollowUp found, int no, Form form, FollowUpReading reading, CancellationToken cancel) => Views.Show<CorrectFollowUpView>(new
    {
        Form = form,
        FollowUp = found,
        No = no,
        Name = await reading.NameAsync(found.ParticipantId, cancel),
    }, form.Status);

    /// <param name="InError">True to mark it, false to take the mark back.</param>
    public sealed record Request(bool InError, string Why);

    public sealed record Answer(Id<FollowUp> Id, FollowUpState State, bool InError);
}
