using Microsoft.EntityFrameworkCore.Diagnostics;
using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Partners.OwnDoor;
using Semai.Modules.Placements.Gate;
using Semai.Modules.Placements.Internships.Evaluations;
using Semai.Modules.Placements.Internships.Figures;
using Semai.Modules.Placements.Internships.Gate;
using Semai.Modules.Placements.Internships.HostDoor;
using Semai.Modules.Placements.Internships.Incidents;
using Semai.Modules.Placements.Internships.Logbook;
using Semai.Modules.Placements.Internships.Outings;
using Semai.Modules.Placements.Internships.Visits;
using Semai.Shell;

namespace Semai.Modules.Placements.Internships;

/// <summary>Every address of internships, and what they need.</summary>
static class InternshipModule
{
    public static void MapInternships(this IEndpointRouteBuilder app)
    {
        ListPlacements.Map(app);
        ProposePlacement.Map(app);
        ShowPlacement.Map(app);
        RecordPaper.Map(app);
        CorrectPaper.Map(app);
        DecidePlacement.Map(app);
        StopPlacement.Map(app);

        WriteLogbook.Map(app);
        ShowToday.Map(app);
        MarkOuting.Map(app);
        ReportIncident.Map(app);
        CorrectIncident.Map(app);
        ListIncidents.Map(app);
        VisitPlacement.Map(app);
        FollowVisit.Map(app);
        EvaluatePlacement.Map(app);

        ShowHostPeople.Map(app);
        ReportFromHost.Map(app);
        EvaluateFromHost.Map(app);
    }

    public static void AddInternships(this IServiceCollection services)
    {
        services.AddScoped<GateReading>();
        services.AddScoped<PlacementReading>();
        services.AddScoped<PlacementPage>();
        services.AddScoped<Placing>();
        services.AddScoped<IHomeTasks, PlacementTasks>();
        services.AddSingleton<IWhenCustodyChanges, FollowCustody>();
        services.AddSingleton<ISaveChangesInterceptor, FollowHosts>();
        services.AddHostedService<EndOutlived>();
        services.AddScoped<LogbookKeeping>();
        services.AddScoped<GateMarks>();
        services.AddScoped<OutToday>();
        services.AddScoped<IGateEntries, InternsAtGate>();
        services.AddScoped<TodayPage>();
        services.AddScoped<Reporting>();
        services.AddScoped<IncidentList>();
        services.AddScoped<VisitsDue>();
        services.AddScoped<RunningReading>();
        services.AddScoped<HostPeople>();
        services.AddScoped<InternshipFigures>();
        services.AddScoped<PlacementList>();
        services.AddScoped<DemoInternships>();
        services.AddScoped<IMeasure, StartedMeasure>();
        services.AddScoped<IMeasure, CompletedMeasure>();
        services.AddScoped<IHomeTasks, RunningTasks>();
        services.AddScoped<IHomeTasks, MissedTasks>();
        services.AddScoped<IHomeTasks, HostAtHome>();
        services.AddScoped<IHomeTasks, OutAtHome>();
        services.AddScoped<IHomeAside, OutAtHome>();
        services.AddSingleton(new Door(6, ShowHostPeople.List, "users", InternshipPermissions.Host, () => HostWords.People) { Under = MyBusiness.Path });
        services.AddSingleton(new Door(47, PlacementLinks.Today, "clock", InternshipPermissions.Mark, () => OutingWords.Title) { Under = PlacementLinks.List });
        services.AddSingleton(new Door(44, PlacementLinks.List, "tools", InternshipPermissions.Read, () => InternshipWords.Placements));
    }
}
