using Semai.Modules.Access;
using Semai.Modules.Partners;
using Semai.Modules.Partners.OwnDoor;
using Semai.Shell;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>The table of contents of business plans.</summary>
static class BusinessPlanModule
{
    public static void MapBusinessPlans(this IEndpointRouteBuilder app)
    {
        ListBusinessPlans.Map(app);
        BeginBusinessPlan.Map(app);
        ShowBusinessPlan.Map(app);
        WriteBusinessPlan.Map(app);
        MoveBusinessPlan.Map(app);
        ReviewBusinessPlan.Map(app);
        AskAnotherMentor.Map(app);
        ReadHostPlans.Map(app);
    }

    public static void AddBusinessPlans(this IServiceCollection services)
    {
        services.AddScoped<BusinessPlanReading>();
        services.AddScoped<HostPlans>();
        services.AddScoped<IHomeTasks, BusinessPlanTasks>();
        services.AddSingleton(new Door(61, BusinessPlanLinks.List, "file-text", BusinessPlanPermissions.Read, () => BusinessPlanWords.Plans) { Under = ReleaseLinks.List });
        services.AddSingleton(new Door(8, BusinessPlanLinks.Host, "file-text", PartnerPermissions.Own, () => BusinessPlanWords.Plans) { Under = MyBusiness.Path });
    }
}
