using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Mentoring;
using Semai.Modules.Placements.Runs;

namespace Semai.Modules.Placements;

/// <summary>The module's table of contents: every address of matching, mentoring, internships and the gate it answers.</summary>
public static class PlacementModule
{
    public static void MapPlacements(this IEndpointRouteBuilder app)
    {
        app.MapRuns();
        app.MapInternships();
        app.MapMentoring();
    }

    public static void AddPlacements(this IServiceCollection services)
    {
        services.AddRuns();
        services.AddInternships();
        services.AddMentoring();
    }
}
