using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Reintegration.FollowUps;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Help;

/// <summary>The owner says that help was given or is not needed, or that this was said in error.</summary>
public static class SettleHelp
{
    public static string PathOf(Id<HelpTask> id) => $"{FollowUpLinks.List}/help/{id}";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/follow-ups/help/{id:guid}", Show).RequireAuthorization(FollowUpPermissions.Write);
        app.MapPost("/follow-ups/help/{id:guid}", Submit).RequireAuthorization(FollowUpPermissions.Write);
        app.MapPost("/api/v1/help-tasks/{id:guid}/stage", Call).RequireAuthorization(FollowUpPermissions.Write);
    }

    static async Task<IResult> Show(Id<HelpTask> id, Db db, HelpReading reading, FollowUpReading followUps, CancellationToken cancel) =>
        await FindAsync(id, db, reading, cancel) is { } found ? await ViewAsync(found, Form.Blank, reading, followUps, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<HelpTask> id, IFormCollection posted, Db db, HelpReading reading, FollowUpReading followUps, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, reading, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Choice<HelpAct>("act"), form.Text("note", HelpTask.TextMax));
        return await form.TryAsync(() => SettleAsync(found, request, db, by, time, cancel))
            ? Views.Went(FollowUpLinks.Of(found.FollowUpId), ShellWords.Saved)
            : await ViewAsync(found, form, reading, followUps, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<HelpTask> id, Request request, Db db, HelpReading reading, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, reading, cancel) is not { } found) return TypedResults.NotFound();

        await SettleAsync(found, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, found.State));
    }

    static Task SettleAsync(HelpTask found, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        switch (request.Act)
        {
            case HelpAct.Drop: found.Drop(request.Note, by, time.Now); break;
            case HelpAct.Reopen: found.Reopen(request.Note, by, time.Now); break;
            default: found.Finish(request.Note, by, time.Now); break;
        }

        return db.SaveChangesAsync(cancel);
    }

    static async Task<HelpTask?> FindAsync(Id<HelpTask> id, Db db, HelpReading reading, CancellationToken cancel) =>
        await db.HelpTasks.SingleOrDefaultAsync(t => t.Id == id, cancel) is { } found && reading.Owns(found) ? found : null;

    static async Task<IResult> ViewAsync(HelpTask found, Form form, HelpReading reading, FollowUpReading followUps, CancellationToken cancel) => Views.Show<SettleHelpView>(new
    {
        Form = form,
        Task = (await reading.FilesOfAsync([found], cancel))[0],
        Name = await followUps.NameAsync(found.ParticipantId, cancel),
    }, form.Status);

    /// <param name="Act">Finish, Drop, or Reopen for what was settled in error.</param>
    /// <param name="Note">What came of it, or why.</param>
    public sealed record Request(HelpAct Act, string Note);

    public sealed record Answer(Id<HelpTask> Id, HelpState State);
}
