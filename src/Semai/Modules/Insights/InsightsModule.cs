using Semai.Modules.Insights.Cohorts;
using Semai.Modules.Insights.Figures;
using Semai.Shell;

namespace Semai.Modules.Insights;

/// <summary>The module's table of contents: figures, their rows and their definitions. It reads everything and writes nothing.</summary>
public static class InsightsModule
{
    public static void MapInsights(this IEndpointRouteBuilder app)
    {
        ShowFigures.Map(app);
        ShowDefinitions.Map(app);
        ListCases.Map(app);
        ListLives.Map(app);
    }

    public static void AddInsights(this IServiceCollection services)
    {
        services.AddScoped<CaseReading>();
        services.AddScoped<FigureReading>();
        services.AddScoped<ListCases.Rows>();
        services.AddScoped<ListLives.Rows>();
        services.AddSingleton(new Door(70, FigureLinks.Page, "chart-bar", InsightPermissions.Read, () => InsightWords.Figures));
    }
}
