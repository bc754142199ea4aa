using Microsoft.EntityFrameworkCore.Diagnostics;
using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Partners.Vetting;
using Semai.Modules.Placements.Gate;
using Semai.Modules.Placements.Mentoring.HostDoor;
using Semai.Shell;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>The table of contents of mentoring and the gate: every address they answer.</summary>
static class MentoringModule
{
    public static void MapMentoring(this IEndpointRouteBuilder app)
    {
        ListPairs.Map(app);
        ListMeetings.Map(app);
        ProposePair.Map(app);
        ShowPair.Map(app);
        MovePair.Map(app);
        RecordMeeting.Map(app);
        CorrectMeeting.Map(app);
        PlanMeeting.Map(app);
        KeepGoals.Map(app);
        ShowGate.Map(app);
    }

    public static void AddMentoring(this IServiceCollection services)
    {
        services.AddScoped<PairReading>();
        services.AddScoped<ShowPair.Pages>();
        services.AddScoped<HostPairs>();
        services.AddScoped<MeetingFigures>();
        services.AddScoped<IMeasure, MeetingMeasure>();
        services.AddScoped<IMentorWork, WorkOfMentor>();
        services.AddScoped<IWhenMentorStops, PairsOfMentor>();
        services.AddScoped<IWhenBusinessStops, PairsOfBusiness>();
        services.AddSingleton<IWhenCustodyChanges, PairsOfPeople>();
        services.AddSingleton<ISaveChangesInterceptor, PlacesOfPairs>();
        services.AddScoped<IHomeTasks, MentoringTasks>();
        services.AddScoped<IGateEntries, MentorsAtGate>();
        services.AddScoped<IGateEntries, InstructorsAtGate>();
        services.AddScoped<GateLists>();
        services.AddSingleton(new Door(46, PairLinks.List, "message", MentoringPermissions.Read, () => PairWords.Mentoring) { Under = "/placements" });
        services.AddSingleton(new Door(48, ShowGate.Path, "id", GatePermissions.Read, () => GateWords.Gate) { Under = "/placements" });
    }
}
