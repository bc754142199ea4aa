using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Plans;

/// <summary>Records that the person agreed to the plan, closes it once all is settled, and opens it again.</summary>
public static class MovePlan
{
    static readonly PlanAct[] Acts = [PlanAct.Agree, PlanAct.Close, PlanAct.Reopen];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/plans/{id:guid}/stage/{act}", Show).RequireAuthorization(ReleasePermissions.Plan);
        app.MapPost("/releases/plans/{id:guid}/stage/{act}", Submit).RequireAuthorization(ReleasePermissions.Plan);
        app.MapPost("/api/v1/release-plans/{id:guid}/stage", Call).RequireAuthorization(ReleasePermissions.Plan);
    }

    static async Task<IResult> Show(Id<ReleasePlan> id, string act, PlanReading reading, TimeProvider time, CancellationToken cancel) =>
        Parse(act) is { } parsed && await reading.OwnAsync(id, cancel) is { } plan
            ? await ViewAsync(plan, parsed, Form.Of(("on", time.Today)), reading, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<ReleasePlan> id, string act, IFormCollection posted, PlanReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (Parse(act) is not { } parsed || await reading.OwnAsync(id, cancel) is not { } plan) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = parsed is PlanAct.Agree
            ? new Request(parsed, form.Date("on"), form.Text("witness", PlanStep.WhoMax))
            : new Request(parsed, Note: parsed is PlanAct.Reopen ? form.Text("note", ReleasePlan.TextMax) : form.TextOrNone("note", ReleasePlan.TextMax));
        return await form.TryAsync(() => MoveAsync(plan, request, db, by, time, cancel))
            ? Views.Went(ReleaseLinks.OfPerson(plan.ParticipantId), ShellWords.Saved)
            : await ViewAsync(plan, parsed, form, reading, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<ReleasePlan> id, Request request, PlanReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (!Acts.Contains(request.Act) || await reading.OwnAsync(id, cancel) is not { } plan) return TypedResults.NotFound();

        await MoveAsync(plan, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, plan.State));
    }

    static async Task MoveAsync(ReleasePlan plan, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        switch (request.Act)
        {
            case PlanAct.Agree:
                var on = request.On ?? time.Today;
                plan.Agree(on, request.Witness ?? "", by, time.Now);
                Journey.Record(db, plan.ParticipantId, plan.Unit, JourneyKind.ReleasePlanned, on, by, time.Now, ReleaseLinks.OfPerson(plan.ParticipantId));
                break;
            case PlanAct.Close: plan.Close(request.Note, by, time.Now); break;
            default:
                if (plan.RunningKey is null && await db.ReleasePlans.AnyAsync(p => p.ParticipantId == plan.ParticipantId && p.RunningKey != null, cancel)) throw PlanRefusals.AlreadyThere;
                plan.Reopen(request.Note ?? "", by, time.Now);
                break;
        }

        await db.SaveChangesAsync(cancel);
    }

    static PlanAct? Parse(string act) => Acts.Where(a => a.ToString() == act).Select(a => (PlanAct?)a).FirstOrDefault();

    static async Task<IResult> ViewAsync(ReleasePlan plan, PlanAct act, Form form, PlanReading reading, CancellationToken cancel) => Views.Show<MovePlanView>(
        new { Form = form, Act = act, Plan = plan.Id, Person = plan.ParticipantId, Name = await reading.NameAsync(plan.ParticipantId, cancel) }, form.Status);

    /// <param name="Act">Agree, Close or Reopen.</param>
    /// <param name="On">To agree, the day of the person's signature; today, unless told.</param>
    /// <param name="Witness">To agree, who stood by.</param>
    /// <param name="Note">To reopen, why; to close, what remains to be said.</param>
    public sealed record Request(PlanAct Act, DateOnly? On = null, string? Witness = null, string? Note = null);

    public sealed record Answer(Id<ReleasePlan> Id, PlanState State);
}
