using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production;

/// <summary>The module's table of contents: work for pay, and the money of it.</summary>
public static class ProductionModule
{
    public static void AddProduction(this IServiceCollection services)
    {
        services.AddScoped<Books>();
        services.AddScoped<VerifyBooks>();
    }
}
