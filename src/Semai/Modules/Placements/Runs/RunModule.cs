using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Internships.Gate;
using Semai.Shell;

namespace Semai.Modules.Placements.Runs;

/// <summary>The addresses of matching.</summary>
static class RunModule
{
    public static void MapRuns(this IEndpointRouteBuilder app)
    {
        ListRuns.Map(app);
        StartRun.Map(app);
        ShowRun.Map(app);
        DecidePair.Map(app);
        WhatIf.Map(app);
        Safety.Map(app);
    }

    public static void AddRuns(this IServiceCollection services)
    {
        services.AddScoped<IGivePlaces, OpenOffers>();
        services.AddScoped<IGivePlaces, OpenClasses>();
        services.AddScoped<Gathering>();
        services.AddScoped<Running>();
        services.AddScoped<RunReading>();
        services.AddScoped<DecidePair.Deciding>();
        services.AddScoped<Safety.Keeping>();
        services.AddScoped<IHomeTasks, RunTasks>();
        services.AddScoped<IProfilePart, SafetyPart>();
        services.AddScoped<IPlacePeople, MatchedInternships>();
        services.AddScoped<IHoldPlaces, MatchedInternships>();
        services.AddScoped<IPlacePeople, MatchedMentoring>();
        services.AddScoped<IHoldPlaces, MatchedMentoring>();
        services.AddScoped<IPlacePeople, MatchedClasses>();
        services.AddScoped<IHoldPlaces, MatchedClasses>();
        services.AddScoped<IGuardPlaces, KeepApart>();
        services.AddScoped<ISafeguardNeeds, NeedsOnRecord>();
        services.AddSingleton(new Door(45, RunLinks.List, "route", RunPermissions.Read, () => RunWords.Matching) { Under = "/placements" });
    }
}
