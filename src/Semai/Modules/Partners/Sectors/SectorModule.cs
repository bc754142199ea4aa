namespace Semai.Modules.Partners.Sectors;

/// <summary>The services and addresses of suggested and chosen sectors.</summary>
public static class SectorModule
{
    public static void AddSectors(this IServiceCollection services)
    {
        services.AddScoped<SectorAdvice>();
        services.AddScoped<SectorTeaching>();
        services.AddScoped<IBusinessPart, SectorOfBusiness>();
    }

    public static void MapSectors(this IEndpointRouteBuilder app)
    {
        ChooseSector.Map(app);
        ChooseSectors.Map(app);
        ListSectorCorrections.Map(app);
    }
}
