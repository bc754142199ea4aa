using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Partners.Mentors;

/// <summary>A ban ends before its day, or was never right. It stays in the list with the reason.</summary>
public static class LiftBan
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bans/{id:guid}/lift", Show).RequireAuthorization(MentorPermissions.KeepBans);
        app.MapPost("/bans/{id:guid}/lift", Submit).RequireAuthorization(MentorPermissions.KeepBans);
        app.MapPost("/api/v1/bans/{id:guid}/lift", Call).RequireAuthorization(MentorPermissions.KeepBans);
    }

    static async Task<IResult> Show(Id<Ban> id, Db db, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } ban ? View(ban, Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Ban> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } ban) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var reason = form.Text("reason", Clearance.TextMax);
        return await form.TryAsync(() => LiftAsync(ban, reason, db, by, time, cancel)) ? Views.Went(MentorPaths.Bans, ShellWords.Saved) : View(ban, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(
        Id<Ban> id, DecideClearance.ReasonRequest request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } ban) return TypedResults.NotFound();

        await LiftAsync(ban, request.Reason, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, ban.LiftedAt));
    }

    static Task LiftAsync(Ban ban, string reason, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        ban.Lift(reason, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    static Task<Ban?> FindAsync(Id<Ban> id, Db db, CancellationToken cancel) => db.Bans.SingleOrDefaultAsync(b => b.Id == id, cancel);

    static IResult View(Ban ban, Form form) => Views.Show<LiftBanView>(new { Ban = ban, Form = form }, form.Status);

    public sealed record Answer(Id<Ban> Id, DateTime? LiftedAt);
}
