using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Partners.Mentors;

/// <summary>The prison writes down who may not enter. Mentors with a like name who may enter today come up to be compared.</summary>
public static class PlaceBan
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(MentorPaths.NewBan, Show).RequireAuthorization(MentorPermissions.KeepBans);
        app.MapPost(MentorPaths.NewBan, Submit).RequireAuthorization(MentorPermissions.KeepBans);
        app.MapPost("/api/v1/bans", Call).RequireAuthorization(MentorPermissions.KeepBans);
    }

    static async Task<IResult> Show(Db db, TimeProvider time, CancellationToken cancel) => await ViewAsync(Form.Of(("from", time.Today)), db, cancel);

    static async Task<IResult> Submit(IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var request = new Request(
            form.Whole("unit", 1, int.MaxValue), form.Text("name", Mentor.NameMax), form.Text("reason", Clearance.TextMax), form.Date("from"), form.DateOrNone("until"));
        if (form.IsSound && !db.IsInside(request.Unit)) form.Note("unit", ShellWords.PickOne, 0);
        return await form.TryAsync(() => PlaceAsync(request, db, by, time, cancel))
            ? Views.Went(MentorPaths.Bans, ShellWords.Saved)
            : await ViewAsync(form, db, cancel);
    }

    static async Task<IResult> Call(Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (!db.IsInside(request.Unit) || !await db.Organisations.AnyAsync(o => o.UnitNo == request.Unit, cancel)) return TypedResults.NotFound();

        var ban = await PlaceAsync(request, db, by, time, cancel);
        return TypedResults.Created(MentorPaths.Bans, new Answer(ban.Id));
    }

    static async Task<Ban> PlaceAsync(Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var ban = Ban.Place(request.Unit, request.Name, request.Reason, request.From, request.Until, by, time.Now);
        db.Add(ban);
        await db.SaveChangesAsync(cancel);
        return ban;
    }

    static async Task<IResult> ViewAsync(Form form, Db db, CancellationToken cancel) => Views.Show<PlaceBanView>(new
    {
        Form = form,
        Prisons = (IReadOnlyList<Option>)[.. (await db.Organisations
            .Where(o => o.Kind == OrganisationKind.Prison && o.UnitNo != null && (db.Scope.Everything || db.Scope.Units.Contains(o.UnitNo.Value)))
            .OrderBy(o => o.ShortName).Select(o => new { o.UnitNo, o.ShortName }).ToListAsync(cancel)).Select(o => new Option($"{o.UnitNo}", o.ShortName))],
    }, form.Status);

    /// <param name="Unit">Number of the prison.</param>
    /// <param name="Until">The last day; null while no end is known.</param>
    public sealed record Request(int Unit, string Name, string Reason, DateOnly From, DateOnly? Until = null);

    public sealed record Answer(Id<Ban> Id);
}
