using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Work;

namespace Semai.Modules.Production;

/// <summary>The module's table of contents: work for pay, and the money of it.</summary>
public static class ProductionModule
{
    public static void MapProduction(this IEndpointRouteBuilder app) => app.MapWork();

    public static void AddProduction(this IServiceCollection services)
    {
        services.AddScoped<Books>();
        services.AddScoped<VerifyBooks>();
        services.AddWork();
    }
}
