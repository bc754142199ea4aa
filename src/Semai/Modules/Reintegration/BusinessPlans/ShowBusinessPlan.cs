using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Shell;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>A business plan on one page that can be printed: any version of it, what was said of it, and two versions side by side.</summary>
public static class ShowBusinessPlan
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/business-plans/{id:guid}", Show).RequireAuthorization(BusinessPlanPermissions.Read);
        app.MapGet("/api/v1/business-plans/{id:guid}", Find).RequireAuthorization(BusinessPlanPermissions.Read);
        app.MapGet("/releases/business-plans/{id:guid}/compare", Compare).RequireAuthorization(BusinessPlanPermissions.Read);
    }

    static async Task<IResult> Show(Id<BusinessPlan> id, string? no, BusinessPlanReading reading, CancellationToken cancel) =>
        await FileAsync(id, no, reading, cancel) is { } file ? Views.Show<ShowBusinessPlanView>(new { File = file }) : TypedResults.NotFound();

    static async Task<Results<Ok<BusinessPlanFile>, NotFound>> Find(Id<BusinessPlan> id, string? no, BusinessPlanReading reading, CancellationToken cancel) =>
        await FileAsync(id, no, reading, cancel) is { } file ? TypedResults.Ok(file) : TypedResults.NotFound();

    static async Task<IResult> Compare(Id<BusinessPlan> id, string? from, string? to, BusinessPlanReading reading, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } plan) return TypedResults.NotFound();

        var (later, earlier) = (NumberOf(to) ?? plan.Latest.No, NumberOf(from) ?? Math.Max(1, plan.Latest.No - 1));
        return await reading.FileOfAsync(plan, earlier, cancel) is { } before && await reading.FileOfAsync(plan, later, cancel) is { } after
            ? Views.Show<CompareBusinessPlanView>(new { Before = before, After = after, Lines = SheetLine.Between(before, after), Form = Form.Of(("from", earlier), ("to", later)) })
            : TypedResults.NotFound();
    }

    static async Task<BusinessPlanFile?> FileAsync(Id<BusinessPlan> id, string? no, BusinessPlanReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } plan && (no is null || NumberOf(no) is not null) ? await reading.FileOfAsync(plan, NumberOf(no), cancel) : null;

    static int? NumberOf(string? text) => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
