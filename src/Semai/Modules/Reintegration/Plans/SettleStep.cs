using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;
using Semai.Shell.Edge;

namespace Semai.Modules.Reintegration.Plans;

/// <summary>Says that a step is done or not needed; or that this was said in error, and it is open again.</summary>
public static class SettleStep
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/plans/{id:guid}/steps/{no:int}", Show).RequireAuthorization(ReleasePermissions.Plan);
        app.MapPost("/releases/plans/{id:guid}/steps/{no:int}", Submit).RequireAuthorization(ReleasePermissions.Plan);
        app.MapPost("/api/v1/release-plans/{id:guid}/steps/{no:int}", Call).RequireAuthorization(ReleasePermissions.Plan);
    }

    static async Task<IResult> Show(Id<ReleasePlan> id, int no, PlanReading reading, HttpContext http, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(id, no, reading, cancel) is { } plan
            ? await ViewAsync(plan, no, Form.Of(("on", time.Today), ("standing", plan.Steps[no - 1].Standing is StepStanding.Open ? StepStanding.Done : StepStanding.Open)), reading, http, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(
        Id<ReleasePlan> id, int no, IFormCollection posted, PlanReading reading, HttpContext http, Db db, Vault vault, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, no, reading, cancel) is not { } plan) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var standing = form.Choice<StepStanding>("standing");
        var request = new Request(standing, standing is StepStanding.Open ? null : form.Date("on"), form.TextOrNone("note", ReleasePlan.TextMax));
        return await form.TryAsync(() => SettleAsync(plan, no, request, reading, db, vault, by, time, cancel))
            ? Views.Went(ReleaseLinks.OfPerson(plan.ParticipantId), ShellWords.Saved)
            : await ViewAsync(plan, no, form, reading, http, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(
        Id<ReleasePlan> id, int no, Request request, PlanReading reading, Db db, Vault vault, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, no, reading, cancel) is not { } plan) return TypedResults.NotFound();

        return TypedResults.Ok(new Answer(no, (await SettleAsync(plan, no, request, reading, db, vault, by, time, cancel)).Standing));
    }

    static async Task<PlanStep> SettleAsync(
        ReleasePlan plan, int no, Request request, PlanReading reading, Db db, Vault vault, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (plan.Steps[no - 1].Pathway is Pathway.Health && !reading.MayWriteHealth) throw PlanRefusals.HealthIsProtected;

        var step = request.Standing is StepStanding.Open
            ? plan.Unsettle(no, request.Note ?? "", by, time.Now)
            : plan.Settle(no, request.Standing, request.On ?? time.Today, request.Note, vault, by, time.Now);
        await db.SaveChangesAsync(cancel);
        return step;
    }

    static async Task<ReleasePlan?> FindAsync(Id<ReleasePlan> id, int no, PlanReading reading, CancellationToken cancel) =>
        await reading.OwnAsync(id, cancel) is { } plan && no >= 1 && no <= plan.Steps.Count ? plan : null;

    static async Task<IResult> ViewAsync(ReleasePlan plan, int no, Form form, PlanReading reading, HttpContext http, CancellationToken cancel)
    {
        var file = await reading.FileOf(plan, cancel);
        if (file.HealthOpen) http.Response.KeepNowhere();
        return Views.Show<SettleStepView>(new { Form = form, File = file, Step = file.Steps[no - 1], Name = await reading.NameAsync(plan.ParticipantId, cancel) }, form.Status);
    }

    /// <param name="Standing">Done, NotNeeded, or Open for one that was settled in error.</param>
    /// <param name="On">The day it was done; today, unless told.</param>
    /// <param name="Note">What came of it; for the other two, why.</param>
    public sealed record Request(StepStanding Standing, DateOnly? On = null, string? Note = null);

    public sealed record Answer(int No, StepStanding Standing);
}
