using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>The table of contents of licence paths.</summary>
static class LicencePathModule
{
    public static void MapLicencePaths(this IEndpointRouteBuilder app)
    {
        ListLicencePaths.Map(app);
        BeginLicencePath.Map(app);
        ShowLicencePath.Map(app);
        KeepStep.Map(app);
        MoveStep.Map(app);
        MoveLicencePath.Map(app);
        ServeAsEvidence.Map(app);
    }

    public static void AddLicencePaths(this IServiceCollection services)
    {
        services.AddScoped<LicencePathReading>();
        services.AddScoped<BeginLicencePath.Beginning>();
        services.AddScoped<IHomeTasks, LicencePathTasks>();
        services.AddSingleton(new Door(61, LicencePathLinks.List, "route", LicencePathPermissions.Read, () => LicencePathWords.Paths) { Under = ReleaseLinks.List });
    }
}
