using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Partners.Mentors;

/// <summary>Follows a mentor who stops. Called in the same transaction; register it as scoped.</summary>
public interface IWhenMentorStops
{
    Task StoppedAsync(Mentor mentor, Actor by, DateTime at, CancellationToken cancel);
}

/// <summary>Somebody ends as a mentor: from the next day no prison lets them in, and what they did stays.</summary>
public static class StopMentor
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/mentors/{id:guid}/stop", Show).RequireAuthorization(MentorPermissions.Keep);
        app.MapPost("/mentors/{id:guid}/stop", Submit).RequireAuthorization(MentorPermissions.Keep);
        app.MapPost("/api/v1/mentors/{id:guid}/stop", Call).RequireAuthorization(MentorPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Mentor> id, Db db, TimeProvider time, CancellationToken cancel) =>
        await db.OwnMentorAsync(id, cancel) is { } mentor ? View(mentor, Form.Of(("on", time.Today))) : TypedResults.NotFound();

    static async Task<IResult> Submit(
        Id<Mentor> id, IFormCollection posted, Db db, IEnumerable<IWhenMentorStops> followers, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnMentorAsync(id, cancel) is not { } mentor) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var on = form.Date("on");
        return await form.TryAsync(() => StopAsync(mentor, on, db, followers, by, time, cancel))
            ? Views.Went(MentorPaths.Of(id), ShellWords.Saved)
            : View(mentor, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(
        Id<Mentor> id, Request request, Db db, IEnumerable<IWhenMentorStops> followers, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnMentorAsync(id, cancel) is not { } mentor) return TypedResults.NotFound();

        await StopAsync(mentor, request.On, db, followers, by, time, cancel);
        return TypedResults.Ok(new Answer(id, mentor.Until));
    }

    static Task StopAsync(Mentor mentor, DateOnly on, Db db, IEnumerable<IWhenMentorStops> followers, Actor by, TimeProvider time, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        mentor.Stop(on);
        foreach (var follower in followers) await follower.StoppedAsync(mentor, by, time.Now, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    static IResult View(Mentor mentor, Form form) => Views.Show<StopMentorView>(new { Mentor = mentor, Form = form }, form.Status);

    /// <param name="On">The last day as a mentor.</param>
    public sealed record Request(DateOnly On);

    public sealed record Answer(Id<Mentor> Id, DateOnly? Until);
}
