using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Shell;

namespace Semai.Modules.Production.Work;

/// <summary>The table of contents of work for pay: every address it answers.</summary>
static class WorkModule
{
    public static void MapWork(this IEndpointRouteBuilder app)
    {
        ListWorkers.Map(app);
        ProposeWorker.Map(app);
        ShowWorker.Map(app);
        MoveWorker.Map(app);
    }

    public static void AddWork(this IServiceCollection services)
    {
        services.AddScoped<WorkReading>();
        services.AddScoped<Moving>();
        services.AddScoped<IHomeTasks, WorkTasks>();
        services.AddSingleton<IWhenCustodyChanges, FollowMoves>();
        services.AddSingleton(new Door(52, WorkLinks.List, "user-check", WorkPermissions.Read, () => WorkWords.Work) { Under = "/orders" });
    }
}
