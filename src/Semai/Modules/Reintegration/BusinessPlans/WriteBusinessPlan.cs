using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>Writes the version that has not been sent; computes as one types, and on "Hitung" without a script.</summary>
public static class WriteBusinessPlan
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/business-plans/{id:guid}/write", Show).RequireAuthorization(BusinessPlanPermissions.Write);
        app.MapPost("/releases/business-plans/{id:guid}/write", Submit).RequireAuthorization(BusinessPlanPermissions.Write);
        app.MapPut("/api/v1/business-plans/{id:guid}/sheet", Call).RequireAuthorization(BusinessPlanPermissions.Write);
        app.MapPost(BusinessPlanLinks.Figures, Compute).RequireAuthorization(BusinessPlanPermissions.Write);
        app.MapPost($"{BusinessPlanLinks.Api}/figures", CallCompute).RequireAuthorization(BusinessPlanPermissions.Write);
    }

    static async Task<IResult> Show(Id<BusinessPlan> id, BusinessPlanReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } plan ? await ViewAsync(plan, PlanSheetForm.Of(plan.Latest.Sheet), plan.Latest.Sheet, reading, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<BusinessPlan> id, IFormCollection posted, BusinessPlanReading reading, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } plan) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var sheet = PlanSheetForm.Read(form);
        PlanSheet? sound = null;
        if (!await form.TryAsync(async () =>
        {
            sound = sheet.Sound(time.Today);
            if (form.Typed("compute") is "") await SaveAsync(plan, sound, db, time, cancel);
        })) return await ViewAsync(plan, form, sound, reading, cancel);

        return form.Typed("compute") is "" ? Views.Went(BusinessPlanLinks.Of(id), ShellWords.Saved) : await ViewAsync(plan, form, sound, reading, cancel);
    }

    static async Task<Results<Ok<PlanFigures>, NotFound>> Call(Id<BusinessPlan> id, PlanSheet sheet, BusinessPlanReading reading, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } plan) return TypedResults.NotFound();

        var sound = sheet.Sound(time.Today);
        await SaveAsync(plan, sound, db, time, cancel);
        return TypedResults.Ok(PlanFigures.Of(sound));
    }

    /// <summary>Only the computed part of the page; with status 422 while something typed does not parse.</summary>
    static async Task<IResult> Compute(IFormCollection posted, TimeProvider time)
    {
        var form = Form.Read(posted);
        var sheet = PlanSheetForm.Read(form);
        PlanSheet? sound = null;
        return await form.TryAsync(() => Task.FromResult(sound = sheet.Sound(time.Today)))
            ? Views.Show<PlanFiguresPart>(new { Figures = PlanFigures.Of(sound!) })
            : TypedResults.StatusCode(StatusCodes.Status422UnprocessableEntity);
    }

    static Ok<PlanFigures> CallCompute(PlanSheet sheet, TimeProvider time) => TypedResults.Ok(PlanFigures.Of(sheet.Sound(time.Today)));

    static async Task SaveAsync(BusinessPlan plan, PlanSheet sound, Db db, TimeProvider time, CancellationToken cancel)
    {
        plan.Write(sound, time.Now);
        await db.SaveChangesAsync(cancel);
    }

    static async Task<IResult> ViewAsync(BusinessPlan plan, Form form, PlanSheet? sheet, BusinessPlanReading reading, CancellationToken cancel) => plan.State is BusinessPlanState.Drafted
        ? Views.Show<WriteBusinessPlanView>(new
        {
            Form = form,
            plan.Id,
            Person = plan.ParticipantId,
            Name = await reading.NameAsync(plan.ParticipantId, cancel),
            plan.Latest.No,
            Figures = sheet is null ? null : PlanFigures.Of(sheet),
        }, form.Status)
        : TypedResults.NotFound();
}
