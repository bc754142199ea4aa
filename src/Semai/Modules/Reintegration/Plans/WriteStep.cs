using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Plans;

/// <summary>Writes a need into a plan, what is done about it, by whom and until when.</summary>
public static class WriteStep
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/plans/{id:guid}/steps/new", Show).RequireAuthorization(ReleasePermissions.Plan);
        app.MapPost("/releases/plans/{id:guid}/steps/new", Submit).RequireAuthorization(ReleasePermissions.Plan);
        app.MapPost("/api/v1/release-plans/{id:guid}/steps", Call).RequireAuthorization(ReleasePermissions.Plan);
    }

    static async Task<IResult> Show(Id<ReleasePlan> id, string? pathway, PlanReading reading, TimeProvider time, CancellationToken cancel) =>
        await reading.OwnAsync(id, cancel) is { } plan
            ? await ViewAsync(plan, Form.Of(("pathway", pathway), ("due", time.Today.AddMonths(1))), reading, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<ReleasePlan> id, IFormCollection posted, PlanReading reading, Db db, Vault vault, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } plan) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(
            form.Choice<Pathway>("pathway"), form.Text("need", ReleasePlan.TextMax), form.Text("act", ReleasePlan.TextMax), form.Text("responsible", PlanStep.WhoMax), form.Date("due"));
        return await form.TryAsync(() => WriteAsync(plan, request, reading, db, vault, cancel))
            ? Views.Went(ReleaseLinks.OfPerson(plan.ParticipantId), ShellWords.Saved)
            : await ViewAsync(plan, form, reading, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<ReleasePlan> id, Request request, PlanReading reading, Db db, Vault vault, CancellationToken cancel)
    {
        if (await reading.OwnAsync(id, cancel) is not { } plan) return TypedResults.NotFound();

        return TypedResults.Ok(new Answer((await WriteAsync(plan, request, reading, db, vault, cancel)).No));
    }

    static async Task<PlanStep> WriteAsync(ReleasePlan plan, Request request, PlanReading reading, Db db, Vault vault, CancellationToken cancel)
    {
        if (request.Pathway is Pathway.Health && !reading.MayWriteHealth) throw PlanRefusals.HealthIsProtected;

        var step = plan.Add(request.Pathway, request.Need, request.Act, request.Responsible, request.Due, vault);
        await db.SaveChangesAsync(cancel);
        return step;
    }

    static async Task<IResult> ViewAsync(ReleasePlan plan, Form form, PlanReading reading, CancellationToken cancel) => Views.Show<WriteStepView>(new
    {
        Form = form,
        Plan = plan.Id,
        Person = plan.ParticipantId,
        Name = await reading.NameAsync(plan.ParticipantId, cancel),
        Pathways = (IReadOnlyList<Pathway>)[.. Enum.GetValues<Pathway>().Where(p => p is not Pathway.Health || reading.MayWriteHealth)],
    }, form.Status);

    public sealed record Request(Pathway Pathway, string Need, string Act, string Responsible, DateOnly Due);

    /// <param name="No">The step's number within the plan.</param>
    public sealed record Answer(int No);
}
