using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Partners.Mentors;

/// <summary>The prison takes the leave to enter back, at once. The reason stays inside.</summary>
public static class RevokeClearance
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/clearances/{id:guid}/revoke", Show).RequireAuthorization(MentorPermissions.Decide);
        app.MapPost("/clearances/{id:guid}/revoke", Submit).RequireAuthorization(MentorPermissions.Decide);
        app.MapPost("/api/v1/clearances/{id:guid}/revoke", Call).RequireAuthorization(MentorPermissions.Decide);
    }

    static async Task<IResult> Show(Id<Clearance> id, Db db, CancellationToken cancel) =>
        await db.ClearanceInsideAsync(id, cancel) is { } asked ? View(asked, Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Clearance> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.ClearanceInsideAsync(id, cancel) is not { } asked) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var reason = form.Text("reason", Clearance.TextMax);
        return await form.TryAsync(() => RevokeAsync(asked, reason, db, by, time, cancel))
            ? Views.Went(MentorPaths.Of(asked.Mentor.Id), Say(id: "Izin dicabut. Namanya hilang dari daftar jaga mulai sekarang.", en: "Revoked. The name is off the gate list from now on."))
            : View(asked, form);
    }

    static async Task<Results<Ok<ClearanceAnswer>, NotFound>> Call(
        Id<Clearance> id, DecideClearance.ReasonRequest request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.ClearanceInsideAsync(id, cancel) is not { } asked) return TypedResults.NotFound();

        await RevokeAsync(asked, request.Reason, db, by, time, cancel);
        return TypedResults.Ok(ClearanceAnswer.Of(asked.Clearance));
    }

    static async Task RevokeAsync(AskedFor asked, string reason, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        asked.Clearance.Revoke(reason, by, time.Now);
        var today = time.Today;
        // One that was granted to follow it would let the same person in by another door.
        foreach (var other in await db.Clearances.Where(c => c.MentorId == asked.Mentor.Id && c.Unit == asked.Clearance.Unit
            && c.Id != asked.Clearance.Id && c.State == ClearanceState.Approved && c.ValidUntil >= today).ToListAsync(cancel))
            other.Revoke(reason, by, time.Now);
        await db.SaveChangesAsync(cancel);
    }

    static IResult View(AskedFor asked, Form form) => Views.Show<GiveReasonView>(new
    {
        asked.Mentor,
        Form = form,
        Action = MentorPaths.Revoke(asked.Clearance.Id),
        Title = Say(id: "Cabut izin masuk", en: "Revoke the clearance"),
        Lede = Say(id: $"Izin masuk {asked.Unit} berakhir saat ini juga. Alasannya tetap di lapas.", en: $"The leave to enter {asked.Unit} ends at once. The reason stays in the prison."),
        Bans = (IReadOnlyList<Ban>)[],
    }, form.Status);
}
