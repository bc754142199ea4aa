using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Partners.Mentors;

/// <summary>
/// The prison lets a mentor in for a time, or refuses with a reason that stays inside. Never by the one who saw the
/// identity. Banned names that are like the mentor's are shown first.
/// </summary>
public static class DecideClearance
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/clearances/{id:guid}/decision", Show).RequireAuthorization(MentorPermissions.Decide);
        app.MapPost("/clearances/{id:guid}/decision", Submit).RequireAuthorization(MentorPermissions.Decide);
        app.MapPost("/api/v1/clearances/{id:guid}/approve", Approve).RequireAuthorization(MentorPermissions.Decide);
        app.MapPost("/api/v1/clearances/{id:guid}/refuse", Refuse).RequireAuthorization(MentorPermissions.Decide);
    }

    static async Task<IResult> Show(Id<Clearance> id, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await db.ClearanceInsideAsync(id, cancel) is not { } asked) return TypedResults.NotFound();

        var most = (await ClearanceRules.OnAsync(time.Today, db, cancel)).MostDays;
        return await ViewAsync(asked, Form.Of(("from", time.Today), ("until", time.Today.AddDays(most - 1))), db, time, cancel);
    }

    static async Task<IResult> Submit(Id<Clearance> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.ClearanceInsideAsync(id, cancel) is not { } asked) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var decided = form.Typed("act") == "refuse" ? await RefusedAsync() : await ApprovedAsync();
        return decided ? Views.Went(MentorPaths.Of(asked.Mentor.Id), ShellWords.Saved) : await ViewAsync(asked, form, db, time, cancel);

        Task<bool> RefusedAsync()
        {
            var reason = form.Text("reason", Clearance.TextMax);
            return form.TryAsync(() => RefuseAsync(asked, reason, db, by, time, cancel));
        }

        Task<bool> ApprovedAsync()
        {
            var request = new Request(form.Date("from"), form.Date("until"), form.TextOrNone("notTheBanned", Clearance.TextMax));
            return form.TryAsync(() => ApproveAsync(asked, request, db, by, time, cancel));
        }
    }

    static async Task<Results<Ok<ClearanceAnswer>, NotFound>> Approve(Id<Clearance> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.ClearanceInsideAsync(id, cancel) is not { } asked) return TypedResults.NotFound();

        await ApproveAsync(asked, request, db, by, time, cancel);
        return TypedResults.Ok(ClearanceAnswer.Of(asked.Clearance));
    }

    static async Task<Results<Ok<ClearanceAnswer>, NotFound>> Refuse(Id<Clearance> id, ReasonRequest request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.ClearanceInsideAsync(id, cancel) is not { } asked) return TypedResults.NotFound();

        await RefuseAsync(asked, request.Reason, db, by, time, cancel);
        return TypedResults.Ok(ClearanceAnswer.Of(asked.Clearance));
    }

    static async Task ApproveAsync(AskedFor asked, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var rules = await ClearanceRules.OnAsync(time.Today, db, cancel);
        var bans = await db.BansLikeAsync(asked.Clearance.Unit, asked.Mentor.Name, time.Today, cancel);
        asked.Clearance.Approve(request.From, request.Until, rules.MostDays, bans.Count, request.NotTheBanned, by, time.Now);
        await db.SaveChangesAsync(cancel);
    }

    static Task RefuseAsync(AskedFor asked, string reason, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        asked.Clearance.Refuse(reason, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    static async Task<IResult> ViewAsync(AskedFor asked, Form form, Db db, TimeProvider time, CancellationToken cancel) => Views.Show<DecideClearanceView>(new
    {
        asked.Mentor,
        asked.Clearance,
        Prison = asked.Unit,
        Form = form,
        Bans = await db.BansLikeAsync(asked.Clearance.Unit, asked.Mentor.Name, time.Today, cancel),
    }, form.Status);

    /// <param name="From">The first day; today at the earliest.</param>
    /// <param name="NotTheBanned">Why the mentor is none of the banned whose name is alike; needed where there is one.</param>
    public sealed record Request(DateOnly From, DateOnly Until, string? NotTheBanned = null);

    public sealed record ReasonRequest(string Reason);
}
