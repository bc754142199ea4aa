using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Semai.Api;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Insights;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Partners;
using Semai.Modules.Placements;
using Semai.Modules.Production;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration;
using Semai.Modules.Training;
using Semai.Modules.Training.Certificates;
using Semai.Modules.Training.Curricula;
using Semai.Shell.Edge;
using Semai.Shell.Offline;

namespace Semai;

/// <summary>The program, put together: services, the way a request takes, and every module's addresses.</summary>
public static class SemaiHost
{
    public static WebApplication Build(string[] args)
    {
        // Pages and settings lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        if (Environment.GetEnvironmentVariable("SEMAI_POSTGRES") is { Length: > 0 } postgres)
            builder.Configuration["Semai:Postgres"] ??= postgres;

        // What people search for stands in addresses: a log of requests would be a log of names.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        // It would warn that cookie keys lie unencrypted in the data folder. So does the database; docs/operations.md says whose the folder is.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        builder.Host.UseDefaultServiceProvider(o => o.ValidateOnBuild = o.ValidateScopes = true);
        AddPlatform(builder.Services, builder.Configuration);
        builder.Services.AddApiDocument();
        builder.Services.AddAccess();
        builder.Services.AddAgreements();
        builder.Services.AddParticipants();
        builder.Services.AddRoster();
        builder.Services.AddEligibility();
        builder.Services.AddCertificates();
        builder.Services.AddTraining();
        builder.Services.AddPartners();
        builder.Services.AddPlacements();
        builder.Services.AddProduction();
        builder.Services.AddReintegration();
        builder.Services.AddInsights();

        var app = builder.Build();
        Route(app);
        return app;
    }

    static void AddPlatform(IServiceCollection services, IConfiguration settings)
    {
        services.AddData(settings);
        services.AddDataProtection().SetApplicationName("semai")
            .PersistKeysToFileSystem(new(new DataFolder(settings["Data"] ?? "data").File("keys")));
        services.AddSingleton<TimeProvider>(new OfficeTime(OfficeTime.Wib));
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = false); // in Development too: 400, not 500
        services.AddRazorComponents();
        services.AddAntiforgery();
        services.AddEdge();
        services.Configure<KestrelServerOptions>(o => o.AddServerHeader = false);
        services.AddHttpContextAccessor();
        services.AddJsonBodies();
    }

    static void Route(WebApplication app)
    {
        app.UseRequestLocalization(o =>
        {
            o.SetDefaultCulture(Bahasa.Indonesian.Name);
            o.AddSupportedCultures(Bahasa.Indonesian.Name, Bahasa.English.Name);
            o.AddSupportedUICultures(Bahasa.Indonesian.Name, Bahasa.English.Name);
            o.RequestCultureProviders = [new CookieRequestCultureProvider()]; // a person's choice, never the browser's guess
        });
        app.UseEdge();
        app.UseRouting();
        app.UseAuthentication();
        app.UseStanding();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets();

        app.MapApiDocument();
        app.MapOffline();
        app.MapAccess();
        app.MapRoster();
        app.MapParticipants();
        app.MapTraining();
        app.MapPartners();
        app.MapPlacements();
        app.MapProduction();
        app.MapReintegration();
        app.MapInsights();
        app.MapReference();
        app.MapAgreements();
        app.MapEligibility();
        app.MapCurricula();
        app.MapCertificates();
    }
}
