using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Partners;
using Semai.Shell;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>At the business's own door: the mentor's side reads the plans of those it guides, and says what it thinks.</summary>
public static class ReadHostPlans
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(BusinessPlanLinks.Host, ShowAll).RequireAuthorization(PartnerPermissions.Own);
        app.MapGet(BusinessPlanLinks.HostApi, FindAll).RequireAuthorization(PartnerPermissions.Own);
        app.MapGet($"{BusinessPlanLinks.Host}/{{id:guid}}", Show).RequireAuthorization(PartnerPermissions.Own);
        app.MapGet($"{BusinessPlanLinks.HostApi}/{{id:guid}}", Find).RequireAuthorization(PartnerPermissions.Own);
        app.MapPost($"{BusinessPlanLinks.Host}/{{id:guid}}", Submit).RequireAuthorization(PartnerPermissions.Own);
        app.MapPost($"{BusinessPlanLinks.HostApi}/{{id:guid}}/review", Call).RequireAuthorization(PartnerPermissions.Own);
    }

    static async Task<IResult> ShowAll(HostPlans plans, CancellationToken cancel) =>
        await plans.ListAsync(cancel) is { } all ? Views.Show<ListHostPlansView>(new { Plans = all }) : TypedResults.NotFound();

    static async Task<IResult> FindAll(HostPlans plans, CancellationToken cancel) => await plans.ListAsync(cancel) is { } all ? TypedResults.Ok(all) : TypedResults.NotFound();

    static async Task<IResult> Show(Id<BusinessPlan> id, HostPlans plans, CancellationToken cancel) =>
        await plans.FindAsync(id, cancel) is { } plan ? View(plan, Form.Blank) : TypedResults.NotFound();

    static async Task<Results<Ok<HostPlan>, NotFound>> Find(Id<BusinessPlan> id, HostPlans plans, CancellationToken cancel) =>
        await plans.FindAsync(id, cancel) is { } plan ? TypedResults.Ok(plan) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<BusinessPlan> id, IFormCollection posted, HostPlans plans, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await plans.FindAsync(id, cancel) is not { } shown || await plans.ToReviewAsync(id, cancel) is not { } plan) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = ReviewBusinessPlan.Read(form);
        return await form.TryAsync(() => ReviewBusinessPlan.SayAsync(plan, ReviewSide.Mentor, request, db, by, time, cancel))
            ? Views.Went(BusinessPlanLinks.AtHost(id), ShellWords.Saved)
            : View(shown, form);
    }

    static async Task<Results<Ok<MoveBusinessPlan.Answer>, NotFound>> Call(
        Id<BusinessPlan> id, ReviewBusinessPlan.Request request, HostPlans plans, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await plans.ToReviewAsync(id, cancel) is not { } plan) return TypedResults.NotFound();

        await ReviewBusinessPlan.SayAsync(plan, ReviewSide.Mentor, request, db, by, time, cancel);
        return TypedResults.Ok(new MoveBusinessPlan.Answer(id, plan.State, plan.Latest.No));
    }

    static IResult View(HostPlan plan, Form form) => Views.Show<ReadHostPlanView>(new { Plan = plan, Form = form }, form.Status);
}
