using Semai.Modules.Reintegration.Calendar;
using Semai.Shell;

namespace Semai.Modules.Reintegration;

/// <summary>The module's table of contents: who leaves, with what plan, handed over to whom.</summary>
public static class ReintegrationModule
{
    public static void MapReintegration(this IEndpointRouteBuilder app)
    {
        ListReleases.Map(app);
        ForecastReleases.Map(app);
    }

    public static void AddReintegration(this IServiceCollection services)
    {
        services.AddScoped<ReleaseReach>();
        services.AddScoped<ReleaseCalendar>();
        services.AddScoped<ForecastReleases.Counts>();
        services.AddSingleton(new Door(60, ReleaseLinks.List, "calendar", ReleasePermissions.Read, () => ReleaseWords.Releases));
    }
}
