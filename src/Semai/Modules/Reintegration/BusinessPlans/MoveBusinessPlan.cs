using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>Sends a plan for review, begins its next version, or withdraws it.</summary>
public static class MoveBusinessPlan
{
    static readonly BusinessPlanAct[] Acts = [BusinessPlanAct.Send, BusinessPlanAct.Revise, BusinessPlanAct.Withdraw];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/business-plans/{id:guid}/stage/{act}", Show).RequireAuthorization(BusinessPlanPermissions.Write);
        app.MapPost("/releases/business-plans/{id:guid}/stage/{act}", Submit).RequireAuthorization(BusinessPlanPermissions.Write);
        app.MapPost("/api/v1/business-plans/{id:guid}/stage", Call).RequireAuthorization(BusinessPlanPermissions.Write);
    }

    static async Task<IResult> Show(Id<BusinessPlan> id, string act, BusinessPlanReading reading, CancellationToken cancel) =>
        Parse(act) is { } parsed && await reading.FindAsync(id, cancel) is { } plan ? await ViewAsync(plan, parsed, Form.Blank, reading, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<BusinessPlan> id, string act, IFormCollection posted, BusinessPlanReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (Parse(act) is not { } parsed || await reading.FindAsync(id, cancel) is not { } plan) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(parsed, parsed is BusinessPlanAct.Withdraw ? form.Text("note", BusinessPlan.NoteMax) : form.TextOrNone("note", BusinessPlan.NoteMax));
        return await form.TryAsync(() => MoveAsync(plan, request, reading, db, by, time, cancel))
            ? Views.Went(parsed is BusinessPlanAct.Revise ? BusinessPlanLinks.Write(id) : BusinessPlanLinks.Of(id), ShellWords.Saved)
            : await ViewAsync(plan, parsed, form, reading, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<BusinessPlan> id, Request request, BusinessPlanReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (!Acts.Contains(request.Act) || await reading.FindAsync(id, cancel) is not { } plan) return TypedResults.NotFound();

        await MoveAsync(plan, request, reading, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, plan.State, plan.Latest.No));
    }

    static async Task MoveAsync(BusinessPlan plan, Request request, BusinessPlanReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        switch (request.Act)
        {
            case BusinessPlanAct.Send:
                if (!await reading.HasReaderAsync(plan, cancel)) throw BusinessPlanRefusals.NoMentor;
                plan.Send(by, time.Now);
                break;
            case BusinessPlanAct.Revise: plan.Revise(request.Note, by, time.Now); break;
            default: plan.Withdraw(request.Note ?? "", by, time.Now); break;
        }

        await db.SaveChangesAsync(cancel);
    }

    static BusinessPlanAct? Parse(string act) => Acts.Where(a => a.ToString() == act).Select(a => (BusinessPlanAct?)a).FirstOrDefault();

    static async Task<IResult> ViewAsync(BusinessPlan plan, BusinessPlanAct act, Form form, BusinessPlanReading reading, CancellationToken cancel) => Views.Show<MoveBusinessPlanView>(
        new { Form = form, Act = act, plan.Id, Plan = plan.Name, Person = plan.ParticipantId, Name = await reading.NameAsync(plan.ParticipantId, cancel) }, form.Status);

    /// <param name="Act">Send, Revise or Withdraw.</param>
    /// <param name="Note">To withdraw, why; to revise, what is to change.</param>
    public sealed record Request(BusinessPlanAct Act, string? Note = null);

    /// <param name="No">The latest version.</param>
    public sealed record Answer(Id<BusinessPlan> Id, BusinessPlanState State, int No);
}
