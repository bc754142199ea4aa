using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Reintegration.CashBooks;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>The table of contents of ventures and cash books: every address they answer.</summary>
static class VentureModule
{
    public static void MapVentures(this IEndpointRouteBuilder app)
    {
        ListVentures.Map(app);
        ListStarted.Map(app);
        StartVenture.Map(app);
        ShowVenture.Map(app);
        ChangeVenture.Map(app);
        MoveVenture.Map(app);
        ShowEvidence.Map(app);
        CountJobs.Map(app);
        ShowBook.Map(app);
        CorrectEntry.Map(app);
        ShareBook.Map(app);
    }

    public static void AddVentures(this IServiceCollection services)
    {
        services.AddScoped<VentureReading>();
        services.AddScoped<VentureFigures>();
        services.AddScoped<VentureCounts>();
        services.AddScoped<IMeasure, StartedMeasure>();
        services.AddScoped<ListVentures.Rows>();
        services.AddScoped<StartVenture.Starting>();
        services.AddScoped<ShowVenture.Pages>();
        services.AddScoped<IHomeTasks, VentureTasks>();
        services.AddScoped<IHomeAside, GuidedAtHome>();
        services.AddScoped<CashReading>();
        services.AddScoped<CashKeeping>();
        services.AddScoped<ShowBook.Pages>();
        services.AddScoped<VerifyCash>();
        services.AddScoped<DemoReleased>();
        services.AddScoped<DemoVentures>();
        services.AddSingleton(new Door(62, VentureLinks.List, "plant-2", VenturePermissions.List, () => VentureWords.Ventures));
    }
}
