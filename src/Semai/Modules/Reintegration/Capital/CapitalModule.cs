using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Capital;

/// <summary>The table of contents of applications for capital.</summary>
static class CapitalModule
{
    public static void MapCapital(this IEndpointRouteBuilder app)
    {
        ListCapital.Map(app);
        ApplyForCapital.Map(app);
        ShowCapital.Map(app);
        MoveCapital.Map(app);
    }

    public static void AddCapital(this IServiceCollection services)
    {
        services.AddScoped<CapitalReading>();
        services.AddScoped<ApplyForCapital.Applying>();
        services.AddScoped<IHomeTasks, CapitalTasks>();
        services.AddSingleton(new Door(61, CapitalLinks.List, "building-bank", CapitalPermissions.Read, () => CapitalWords.Capital) { Under = ReleaseLinks.List });
    }
}
