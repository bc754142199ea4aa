using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>Closes a path that nobody goes any more, and opens it again.</summary>
public static class MoveLicencePath
{
    static readonly PathAct[] Acts = [PathAct.Close, PathAct.Reopen];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/licence-paths/{id:guid}/stage/{act}", Show).RequireAuthorization(LicencePathPermissions.Write);
        app.MapPost("/releases/licence-paths/{id:guid}/stage/{act}", Submit).RequireAuthorization(LicencePathPermissions.Write);
        app.MapPost("/api/v1/licence-paths/{id:guid}/stage", Call).RequireAuthorization(LicencePathPermissions.Write);
    }

    static async Task<IResult> Show(Id<LicencePath> id, string act, LicencePathReading reading, CancellationToken cancel) =>
        Parse(act) is { } parsed && await reading.FindAsync(id, cancel) is { } path ? View(path, parsed, Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<LicencePath> id, string act, IFormCollection posted, LicencePathReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (Parse(act) is not { } parsed || await reading.FindAsync(id, cancel) is not { } path) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(parsed, form.Text("why", LicencePath.NoteMax));
        return await form.TryAsync(() => MoveAsync(path, request, db, by, time, cancel)) ? Views.Went(LicencePathLinks.Of(id), ShellWords.Saved) : View(path, parsed, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<LicencePath> id, Request request, LicencePathReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (!Acts.Contains(request.Act) || await reading.FindAsync(id, cancel) is not { } path) return TypedResults.NotFound();

        await MoveAsync(path, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, path.State));
    }

    static Task MoveAsync(LicencePath path, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (request.Act is PathAct.Close) path.Close(request.Why, by, time.Now);
        else path.Reopen(request.Why, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    static PathAct? Parse(string act) => Acts.Where(a => a.ToString() == act).Select(a => (PathAct?)a).FirstOrDefault();

    static IResult View(LicencePath path, PathAct act, Form form) => Views.Show<MoveLicencePathView>(new { Form = form, Act = act, path.Id, path.Name }, form.Status);

    /// <param name="Act">Close or Reopen.</param>
    public sealed record Request(PathAct Act, string? Why = null);

    public sealed record Answer(Id<LicencePath> Id, PathState State);
}
