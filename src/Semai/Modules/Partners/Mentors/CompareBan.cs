using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Partners.Mentors;

/// <summary>A ban was placed on a name like that of a mentor who may enter: an officer says why this is another person, or revokes.</summary>
public static class CompareBan
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/clearances/{id:guid}/compare", Show).RequireAuthorization(MentorPermissions.Decide);
        app.MapPost("/clearances/{id:guid}/compare", Submit).RequireAuthorization(MentorPermissions.Decide);
        app.MapPost("/api/v1/clearances/{id:guid}/compare", Call).RequireAuthorization(MentorPermissions.Decide);
    }

    static async Task<IResult> Show(Id<Clearance> id, Db db, TimeProvider time, CancellationToken cancel) =>
        await db.ClearanceInsideAsync(id, cancel) is { } asked ? await ViewAsync(asked, Form.Blank, db, time, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Clearance> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.ClearanceInsideAsync(id, cancel) is not { } asked) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var reason = form.Text("reason", Clearance.TextMax);
        return await form.TryAsync(() => CompareAsync(asked, reason, db, by, time, cancel))
            ? Views.Went(MentorPaths.Of(asked.Mentor.Id), ShellWords.Saved)
            : await ViewAsync(asked, form, db, time, cancel);
    }

    static async Task<Results<Ok<ClearanceAnswer>, NotFound>> Call(
        Id<Clearance> id, DecideClearance.ReasonRequest request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.ClearanceInsideAsync(id, cancel) is not { } asked) return TypedResults.NotFound();

        await CompareAsync(asked, request.Reason, db, by, time, cancel);
        return TypedResults.Ok(ClearanceAnswer.Of(asked.Clearance));
    }

    static Task CompareAsync(AskedFor asked, string reason, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        asked.Clearance.Compare(reason, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    static async Task<IResult> ViewAsync(AskedFor asked, Form form, Db db, TimeProvider time, CancellationToken cancel) => Views.Show<GiveReasonView>(new
    {
        asked.Mentor,
        Form = form,
        Action = MentorPaths.Compare(asked.Clearance.Id),
        Title = Say(id: "Bandingkan dengan daftar larangan", en: "Compare with the ban list"),
        Lede = Say(id: "Tulis mengapa mentor ini orang lain. Bila orangnya sama, cabut izinnya.", en: "Write why this mentor is another person. If it is the same one, revoke the clearance."),
        Bans = await db.BansLikeAsync(asked.Clearance.Unit, asked.Mentor.Name, time.Today, cancel),
        Else = (string?)MentorPaths.Revoke(asked.Clearance.Id),
    }, form.Status);
}
