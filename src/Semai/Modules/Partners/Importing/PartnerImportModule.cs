using Semai.Modules.Partners.Sectors;

namespace Semai.Modules.Partners.Importing;

/// <summary>The services and addresses of lists of businesses.</summary>
public static class PartnerImportModule
{
    public static void AddPartnerImports(this IServiceCollection services)
    {
        services.AddScoped<SectorAdvice>();
        services.AddScoped<PartnerImports>();
    }
}
