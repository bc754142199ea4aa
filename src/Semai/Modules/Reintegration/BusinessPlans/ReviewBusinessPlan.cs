using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>The agency that accepted the person reads a plan that was sent: content, or back with remarks.</summary>
public static class ReviewBusinessPlan
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/business-plans/{id:guid}/review", Show).RequireAuthorization(BusinessPlanPermissions.Review);
        app.MapPost("/releases/business-plans/{id:guid}/review", Submit).RequireAuthorization(BusinessPlanPermissions.Review);
        app.MapPost("/api/v1/business-plans/{id:guid}/review", Call).RequireAuthorization(BusinessPlanPermissions.Review);
    }

    static async Task<IResult> Show(Id<BusinessPlan> id, BusinessPlanReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } plan ? await ViewAsync(plan, Form.Blank, reading, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<BusinessPlan> id, IFormCollection posted, BusinessPlanReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } plan) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = Read(form);
        return await form.TryAsync(() => SayAsync(plan, ReviewSide.Agency, request, db, by, time, cancel)) ? Views.Went(BusinessPlanLinks.Of(id), ShellWords.Saved) : await ViewAsync(plan, form, reading, cancel);
    }

    static async Task<Results<Ok<MoveBusinessPlan.Answer>, NotFound>> Call(Id<BusinessPlan> id, Request request, BusinessPlanReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } plan) return TypedResults.NotFound();

        await SayAsync(plan, ReviewSide.Agency, request, db, by, time, cancel);
        return TypedResults.Ok(new MoveBusinessPlan.Answer(id, plan.State, plan.Latest.No));
    }

    /// <summary>Yes, or back: what the two buttons of a review send.</summary>
    internal static Request Read(Form form)
    {
        var verdict = form.Choice<Verdict>("verdict");
        return new(verdict is Verdict.Accept, form.TextOrNone("remark", BusinessPlan.NoteMax));
    }

    internal static async Task SayAsync(BusinessPlan plan, ReviewSide side, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        plan.Review(side, request.Content, request.Remark, by, time.Now);
        await db.SaveChangesAsync(cancel);
    }

    static async Task<IResult> ViewAsync(BusinessPlan plan, Form form, BusinessPlanReading reading, CancellationToken cancel) => Views.Show<ReviewBusinessPlanView>(
        new { Form = form, plan.Id, Plan = plan.Name, Person = plan.ParticipantId, Name = await reading.NameAsync(plan.ParticipantId, cancel) }, form.Status);

    public enum Verdict { Accept, Return }

    /// <param name="Content">True to accept the version, false to give it back.</param>
    /// <param name="Remark">Needed to give it back.</param>
    public sealed record Request(bool Content, string? Remark = null);
}
