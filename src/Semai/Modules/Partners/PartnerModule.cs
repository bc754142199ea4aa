using Semai.Modules.Access;
using Semai.Modules.Partners.Capacity;
using Semai.Modules.Partners.Licences;
using Semai.Modules.Partners.Reading;
using Semai.Modules.Partners.Vetting;

namespace Semai.Modules.Partners;

/// <summary>The module's table of contents: every address of businesses, mentors and offers it answers.</summary>
public static class PartnerModule
{
    public static void MapPartners(this IEndpointRouteBuilder app)
    {
        ShowBusiness.Map(app);

        MoveBusiness.Map(app);
        CheckBusiness.Map(app);
        ApproveBusiness.Map(app);

        RecordLicence.Map(app);
        CorrectLicence.Map(app);
        SetCapacity.Map(app);
    }

    public static void AddPartners(this IServiceCollection services)
    {
        services.AddScoped<BusinessFiles>();
        services.AddScoped<Stopping>();
        services.AddScoped<IHomeTasks, VettingTasks>();
        services.AddHostedService<LapseHourly>();
    }
}
