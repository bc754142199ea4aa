using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.OwnDoor;
using Semai.Modules.Reintegration.Alarms;
using Semai.Modules.Reintegration.BusinessPlans;
using Semai.Modules.Reintegration.Calendar;
using Semai.Modules.Reintegration.Handing;
using Semai.Modules.Reintegration.Onward;
using Semai.Modules.Reintegration.People;
using Semai.Modules.Reintegration.Plans;
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
        ListBusinessPlans.Map(app);
        BeginBusinessPlan.Map(app);
        ShowBusinessPlan.Map(app);
        WriteBusinessPlan.Map(app);
        MoveBusinessPlan.Map(app);
        ReviewBusinessPlan.Map(app);
        ReadHostPlans.Map(app);
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
        services.AddScoped<BusinessPlanReading>();
        services.AddScoped<HostPlans>();
        services.AddScoped<IHomeTasks, BusinessPlanTasks>();
        services.AddSingleton<IWhenCustodyChanges, Departures>();
        services.AddSingleton(new Door(60, ReleaseLinks.List, "calendar", ReleasePermissions.Read, () => ReleaseWords.Releases));
        services.AddSingleton(new Door(61, BusinessPlanLinks.List, "file-text", BusinessPlanPermissions.Read, () => BusinessPlanWords.Plans) { Under = ReleaseLinks.List });
        services.AddSingleton(new Door(8, BusinessPlanLinks.Host, "file-text", PartnerPermissions.Own, () => BusinessPlanWords.Plans) { Under = MyBusiness.Path });
    }
}
