using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Shell.Edge;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>The table of contents of released people's own doors: every address they answer, and the sign-in that is theirs alone.</summary>
static class DoorModule
{
    public static void MapOwnDoors(this IEndpointRouteBuilder app)
    {
        EnterDoor.Map(app);
        OwnBook.Map(app);
        BeginVenture.Map(app);
        ShowPlan.Map(app);
        ShowPapers.Map(app);
        ShowMe.Map(app);
        WipeDoor.Map(app);
        InvitePerson.Map(app);
        AnswerRequest.Map(app);
    }

    public static void AddOwnDoors(this IServiceCollection services)
    {
        services.AddAuthentication().AddCookie(DoorSession.Scheme, DoorSession.Configure);
        services.AddSingleton(new SignInElsewhere(DoorSession.Scheme, DoorSession.Serves));
        services.AddScoped<IStandingsElsewhere, OwnStandings>();
        services.AddSingleton<IOwnStopPage, DoorStops>();
        services.AddScoped<DoorGuard>();
        services.AddScoped<OwnRecords>();
        services.AddScoped<OwnPlans>();
        services.AddScoped<OwnBook.Pages>();
        services.AddScoped<InvitePerson.Inviting>();
        services.AddScoped<IHomeTasks, DoorTasks>();
        services.AddSingleton<IWhenCustodyChanges, DoorsFollow>();
        services.AddScoped<DemoDoor>();
    }
}
