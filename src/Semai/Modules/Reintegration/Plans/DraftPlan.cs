using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Reintegration.People;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Plans;

/// <summary>Begins the release plan of a person of the own prison.</summary>
public static class DraftPlan
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/releases/people/{id:guid}/plan", Submit).RequireAuthorization(ReleasePermissions.Plan);
        app.MapPost("/api/v1/releases/people/{id:guid}/plan", Call).RequireAuthorization(ReleasePermissions.Plan);
    }

    static async Task<IResult> Submit(Id<Participant> id, IFormCollection posted, ShowPerson.Pages pages, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await CustodyAsync(id, db, cancel) is not { } custody) return TypedResults.NotFound();

        var form = Form.Read(posted);
        return await form.TryAsync(() => DraftAsync(custody, db, by, time, cancel))
            ? Views.Went(ReleaseLinks.OfPerson(id), ShellWords.Saved)
            : await pages.ViewAsync(id, form, cancel);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Id<Participant> id, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await CustodyAsync(id, db, cancel) is not { } custody) return TypedResults.NotFound();

        var plan = await DraftAsync(custody, db, by, time, cancel);
        return TypedResults.Created($"/api/v1/releases/people/{id}", new Answer(plan.Id, plan.State));
    }

    static async Task<ReleasePlan> DraftAsync(Custody custody, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (custody.Presence is not Presence.Present) throw PlanRefusals.NotPresent;
        if (await db.ReleasePlans.AnyAsync(p => p.ParticipantId == custody.ParticipantId && p.RunningKey != null, cancel)) throw PlanRefusals.AlreadyThere;

        var plan = ReleasePlan.Draft(custody.ParticipantId, custody.Unit, by, time.Now);
        db.Add(plan);
        await db.SaveChangesAsync(cancel);
        return plan;
    }

    static async Task<Custody?> CustodyAsync(Id<Participant> id, Db db, CancellationToken cancel) =>
        await db.Custodies.AsNoTracking().SingleOrDefaultAsync(c => c.ParticipantId == id, cancel) is { } custody && db.IsInside(custody.Unit) ? custody : null;

    public sealed record Answer(Id<ReleasePlan> Id, PlanState State);
}
