using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Alarms;
using Semai.Modules.Reintegration.BusinessPlans;
using Semai.Modules.Reintegration.Calendar;
using Semai.Modules.Reintegration.Capital;
using Semai.Modules.Reintegration.FollowUps;
using Semai.Modules.Reintegration.Handing;
using Semai.Modules.Reintegration.LicencePaths;
using Semai.Modules.Reintegration.Onward;
using Semai.Modules.Reintegration.OwnDoor;
using Semai.Modules.Reintegration.People;
using Semai.Modules.Reintegration.Plans;
using Semai.Modules.Reintegration.Ventures;
using Semai.Shell;

namespace Semai.Modules.Reintegration;

/// <summary>The module's table of contents: who leaves, with what plan, handed over to whom.</summary>
public static class ReintegrationModule
{
    public static void MapReintegration(this IEndpointRouteBuilder app)
    {
        ListReleases.Map(app);
        ForecastReleases.Map(app);
        ShowPerson.Map(app);
        DraftPlan.Map(app);
        WriteStep.Map(app);
        SettleStep.Map(app);
        MovePlan.Map(app);
        PrepareHandOver.Map(app);
        ShowHandOver.Map(app);
        MoveHandOver.Map(app);
        ListAlarms.Map(app);
        ExcuseDeparture.Map(app);
        NoteContinuation.Map(app);
        app.MapFollowUps();
        app.MapBusinessPlans();
        app.MapLicencePaths();
        app.MapCapital();
        app.MapVentures();
        app.MapOwnDoors();
    }

    public static void AddReintegration(this IServiceCollection services)
    {
        services.AddScoped<ReleaseReach>();
        services.AddScoped<ReleaseCalendar>();
        services.AddScoped<ForecastReleases.Counts>();
        services.AddScoped<PlanReading>();
        services.AddScoped<PersonReleases>();
        services.AddScoped<ShowPerson.Pages>();
        services.AddScoped<BegunThings>();
        services.AddScoped<Receivers>();
        services.AddScoped<HandOverReading>();
        services.AddScoped<PrepareHandOver.Preparing>();
        services.AddScoped<IHomeTasks, AlarmTasks>();
        services.AddScoped<IHomeTasks, HandOverTasks>();
        services.AddScoped<IHomeTasks, PlanTasks>();
        services.AddSingleton<IWhenCustodyChanges, Departures>();
        services.AddFollowUps();
        services.AddScoped<DemoReleases>();
        services.AddBusinessPlans();
        services.AddLicencePaths();
        services.AddCapital();
        services.AddVentures();
        services.AddOwnDoors();
        services.AddSingleton(new Door(60, ReleaseLinks.List, "calendar", ReleasePermissions.Read, () => ReleaseWords.Releases));
    }
}
