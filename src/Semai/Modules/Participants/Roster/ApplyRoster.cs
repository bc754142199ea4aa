using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Participants.Roster;

/// <summary>An officer lets an import do what it showed; or drops it; or takes it back as a whole.</summary>
public static class ApplyRoster
{
    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var (act, work) in Acts)
        {
            app.MapPost($"{UploadRoster.Path}/{{id:guid}}/{act}", (Guid id, IFormCollection posted, Db db, Vault vault, Rosters rosters, RosterUndo undo, Actor by, TimeProvider time, CancellationToken cancel) =>
                SubmitAsync(id, new(db, vault, rosters, undo, by, time), work, cancel)).RequireAuthorization(RosterPermissions.Import);
            app.MapPost($"{UploadRoster.Api}/{{id:guid}}/{act}", (Guid id, Db db, Vault vault, Rosters rosters, RosterUndo undo, Actor by, TimeProvider time, CancellationToken cancel) =>
                AnswerAsync(id, new(db, vault, rosters, undo, by, time), work, cancel)).RequireAuthorization(RosterPermissions.Import);
        }
    }

    static readonly (string Act, Func<Desk, RosterImport, CancellationToken, Task> Work)[] Acts = [("apply", ApplyAsync), ("discard", DiscardAsync), ("undo", (desk, import, cancel) => desk.Undo.UndoAsync(import, desk.By, cancel))];

    /// <summary>What an act needs at hand.</summary>
    sealed record Desk(Db Db, Vault Vault, Rosters Rosters, RosterUndo Undo, Actor By, TimeProvider Time);

    static async Task ApplyAsync(Desk desk, RosterImport import, CancellationToken cancel)
    {
        if (import.State is not RosterImportState.Previewed) import.Apply(desk.By, desk.Time.Now); // says no
        var reading = await ShowRosterImport.ReadAsync(import, desk.Db, desk.Vault, desk.Rosters, cancel);
        await desk.Rosters.ApplyAsync(import, reading, desk.By, null, cancel);
    }

    static Task DiscardAsync(Desk desk, RosterImport import, CancellationToken cancel) => desk.Db.TogetherAsync(async () =>
    {
        import.Discard(desk.By, desk.Time.Now);
        await desk.Db.SaveChangesAsync(cancel);
        await RosterFile.ForgetAsync(desk.Db, import.Id, cancel);
    }, cancel);

    static async Task<IResult> SubmitAsync(Guid id, Desk desk, Func<Desk, RosterImport, CancellationToken, Task> work, CancellationToken cancel)
    {
        if (await FindAsync(id, desk.Db, cancel) is not { } import) return TypedResults.NotFound();
        var form = Form.Blank;
        if (await form.TryAsync(() => work(desk, import, cancel))) return TypedResults.LocalRedirect($"{UploadRoster.Path}/{import.Id}");
        return await ShowRosterImport.ViewAsync(await ShowRosterImport.AsStoredAsync(import, desk.Db, cancel), form, null, null, desk.Db, desk.Vault, desk.Rosters, desk.Time, cancel);
    }

    static async Task<IResult> AnswerAsync(Guid id, Desk desk, Func<Desk, RosterImport, CancellationToken, Task> work, CancellationToken cancel)
    {
        if (await FindAsync(id, desk.Db, cancel) is not { } import) return TypedResults.NotFound();
        await work(desk, import, cancel);
        return TypedResults.Ok(RosterImportSummary.Of(import, null));
    }

    static Task<RosterImport?> FindAsync(Guid id, Db db, CancellationToken cancel) => db.RosterImports.FirstOrDefaultAsync(i => i.Id == new Id<RosterImport>(id), cancel);
}
