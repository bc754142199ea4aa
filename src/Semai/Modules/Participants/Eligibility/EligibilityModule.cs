using Microsoft.EntityFrameworkCore.Diagnostics;
using Semai.Shell;

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
        services.AddSingleton(new Door(22, ListEligibility.Path, "checkup-list", EligibilityPermissions.Read, () => EligibilityWords.Eligibility) { Under = ListParticipants.Path });
    }
}
