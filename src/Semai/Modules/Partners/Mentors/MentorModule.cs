using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Partners.Mentors;

/// <summary>The table of contents of mentors: every address they answer.</summary>
static class MentorModule
{
    public static void MapMentors(this IEndpointRouteBuilder app)
    {
        ListMentors.Map(app);
        RegisterMentor.Map(app);
        ShowMentor.Map(app);
        ChangeMentor.Map(app);
        StopMentor.Map(app);
        AskClearance.Map(app);
        CheckIdentity.Map(app);
        DecideClearance.Map(app);
        RevokeClearance.Map(app);
        CompareBan.Map(app);
        ListBans.Map(app);
        PlaceBan.Map(app);
        LiftBan.Map(app);
    }

    public static void AddMentors(this IServiceCollection services)
    {
        services.AddScoped<MentorFiles>();
        services.AddScoped<Admissions>();
        services.AddScoped<IHomeTasks, MentorTasks>();
        services.AddSingleton(new Door(43, MentorPaths.List, "user-check", MentorPermissions.Read, () => MentorWords.Mentors) { Under = "/partners", Also = [MentorPaths.Bans, "/clearances"] });
    }
}
