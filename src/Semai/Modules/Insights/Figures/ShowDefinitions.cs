using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Insights.Figures;

/// <summary>What each figure counts, in plain words.</summary>
public static class ShowDefinitions
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(FigureLinks.Definitions, Show).RequireAuthorization(InsightPermissions.Read);
        app.MapGet("/api/v1/figures/definitions", Find).RequireAuthorization(InsightPermissions.Read);
    }

    static async Task<IResult> Show(Db db, TimeProvider time, CancellationToken cancel) =>
        Views.Show<ShowDefinitionsView>(new { Rules = await FigureRules.OnAsync(time.Today, db, cancel) });

    static async Task<IReadOnlyList<Answer>> Find(Db db, TimeProvider time, CancellationToken cancel)
    {
        var rules = await FigureRules.OnAsync(time.Today, db, cancel);
        return [.. rules.Indicators.Select(i => new Answer(i.Code, i.Version, InsightWords.Of(i))), new(rules.Survival.Code, rules.Survival.Version, InsightWords.OfSurvival)];
    }

    public sealed record Answer(string Code, int Version, FigureDefinition Definition);
}
