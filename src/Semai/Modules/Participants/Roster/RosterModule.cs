using Semai.Modules.Access;

namespace Semai.Modules.Participants.Roster;

/// <summary>The services and addresses of roster imports.</summary>
public static class RosterModule
{
    public static void AddRoster(this IServiceCollection services)
    {
        services.AddSingleton<RosterReadings>();
        services.AddScoped<Rosters>();
        services.AddScoped<RosterUndo>();
        services.AddScoped<IHomeTasks, RosterTasks>();
    }

    public static void MapRoster(this IEndpointRouteBuilder app)
    {
        UploadRoster.Map(app);
        ShowRosterImport.Map(app);
        ApplyRoster.Map(app);
    }
}
