using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>The addresses and services of eligibility.</summary>
public static class EligibilityModule
{
    public static void MapEligibility(this IEndpointRouteBuilder app)
    {
        ListEligibility.Map(app);
        ShowEligibility.Map(app);
    }

    public static void AddEligibility(this IServiceCollection services)
    {
        services.AddSingleton<ISaveChangesInterceptor, KeepAssessmentsInStep>();
        services.AddScoped<IProfilePart, EligibilityProfilePart>();
        services.AddHostedService<AssessDaily>();
    }
}
