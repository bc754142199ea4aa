using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Agreements.Commitments;

/// <summary>An entry is marked as made in error, with the reason; or counted again. Nothing is deleted.</summary>
public static class CorrectProgress
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/progress/{id:guid}/error", Show).RequireAuthorization(AgreementPermissions.Progress);
        app.MapPost("/agreements/progress/{id:guid}/error", Submit).RequireAuthorization(AgreementPermissions.Progress);
        app.MapPost("/agreements/progress/{id:guid}/restore", Restore).RequireAuthorization(AgreementPermissions.Progress);
        app.MapPost("/api/v1/agreements/progress/{id:guid}/error", Call).RequireAuthorization(AgreementPermissions.Progress);
        app.MapPost("/api/v1/agreements/progress/{id:guid}/restore", CallRestore).RequireAuthorization(AgreementPermissions.Progress);
    }

    public static string Path(Id<ProgressEntry> id) => $"/agreements/progress/{id}/error";

    public static string RestorePath(Id<ProgressEntry> id) => $"/agreements/progress/{id}/restore";

    static async Task<IResult> Show(Id<ProgressEntry> id, Db db, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } entry ? Page(entry, Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> Submit(
        Id<ProgressEntry> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } entry) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var reason = form.Text("reason", Occasion.NoteMax);
        var done = await form.TryAsync(() =>
        {
            entry.MarkInError(reason, by, time.Now);
            return db.SaveChangesAsync(cancel);
        });
        return done ? Views.Went(ReadCommitment.Path(entry.CommitmentId), ShellWords.Saved) : Page(entry, form);
    }

    static async Task<IResult> Restore(
        Id<ProgressEntry> id, IFormCollection _, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } entry) return TypedResults.NotFound();

        // Restored twice is restored: the page shows how things stand.
        await Form.Blank.TryAsync(() =>
        {
            entry.Restore(by, time.Now);
            return db.SaveChangesAsync(cancel);
        });
        return Views.Went(ReadCommitment.Path(entry.CommitmentId), ShellWords.Saved);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(
        Id<ProgressEntry> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } entry) return TypedResults.NotFound();

        entry.MarkInError(request.Reason, by, time.Now);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Answer(id, entry.Standing));
    }

    static async Task<Results<Ok<Answer>, NotFound>> CallRestore(Id<ProgressEntry> id, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } entry) return TypedResults.NotFound();

        entry.Restore(by, time.Now);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Ok(new Answer(id, entry.Standing));
    }

    static Task<ProgressEntry?> FindAsync(Id<ProgressEntry> id, Db db, CancellationToken cancel) =>
        db.ProgressEntries.SingleOrDefaultAsync(e => e.Id == id, cancel);

    static IResult Page(ProgressEntry entry, Form form) => Views.Show<CorrectProgressView>(new { Entry = entry, Form = form }, form.Status);

    public sealed record Request(string Reason);

    public sealed record Answer(Id<ProgressEntry> Id, ProgressStanding Standing);
}
