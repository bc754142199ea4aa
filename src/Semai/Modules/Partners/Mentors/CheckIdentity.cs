using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Partners.Mentors;

/// <summary>The prison looked at a paper with a photograph. Only what kind of paper is kept.</summary>
public static class CheckIdentity
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/clearances/{id:guid}/identity", Show).RequireAuthorization(MentorPermissions.Check);
        app.MapPost("/clearances/{id:guid}/identity", Submit).RequireAuthorization(MentorPermissions.Check);
        app.MapPost("/api/v1/clearances/{id:guid}/identity", Call).RequireAuthorization(MentorPermissions.Check);
    }

    static async Task<IResult> Show(Id<Clearance> id, Db db, TimeProvider time, CancellationToken cancel) =>
        await db.ClearanceInsideAsync(id, cancel) is { } asked ? View(asked, Form.Of(("paper", "KTP"), ("on", time.Today))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Clearance> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.ClearanceInsideAsync(id, cancel) is not { } asked) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Text("paper", Clearance.TextMax), form.Date("on"));
        return await form.TryAsync(() => CheckAsync(asked.Clearance, request, db, by, time, cancel))
            ? Views.Went(MentorPaths.Of(asked.Mentor.Id), Say(id: "Tersimpan. Berikutnya, Kasi Binadik atau Kalapas memutuskan.", en: "Saved. Next, the head of guidance or of the prison decides."))
            : View(asked, form);
    }

    static async Task<Results<Ok<ClearanceAnswer>, NotFound>> Call(Id<Clearance> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.ClearanceInsideAsync(id, cancel) is not { } asked) return TypedResults.NotFound();

        await CheckAsync(asked.Clearance, request, db, by, time, cancel);
        return TypedResults.Ok(ClearanceAnswer.Of(asked.Clearance));
    }

    static Task CheckAsync(Clearance clearance, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        clearance.CheckIdentity(request.Paper, request.On, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    static IResult View(AskedFor asked, Form form) => Views.Show<CheckIdentityView>(new { asked.Mentor, asked.Clearance, Prison = asked.Unit, Form = form }, form.Status);

    /// <param name="Paper">KTP, SIM, passport: its kind, never its number.</param>
    /// <param name="On">The day on which it was looked at.</param>
    public sealed record Request(string Paper, DateOnly On);
}

/// <summary>How a clearance stands after an act.</summary>
public sealed record ClearanceAnswer(Id<Clearance> Id, ClearanceState State, DateOnly? ValidFrom, DateOnly? ValidUntil)
{
    internal static ClearanceAnswer Of(Clearance clearance) => new(clearance.Id, clearance.State, clearance.ValidFrom, clearance.ValidUntil);
}
