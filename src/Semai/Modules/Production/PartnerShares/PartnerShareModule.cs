using Semai.Modules.Access;
using Semai.Modules.Production.Ledger;
using Semai.Shell;

namespace Semai.Modules.Production.PartnerShares;

/// <summary>The table of contents of partners' shares.</summary>
static class PartnerShareModule
{
    public static void MapPartnerShares(this IEndpointRouteBuilder app) => ShowShares.Map(app);

    public static void AddPartnerShares(this IServiceCollection services)
    {
        services.AddScoped<PayingPartners>();
        services.AddScoped<ShowShares.Desk>();
        services.AddScoped<IHomeTasks, PayoutTasks>();
        services.AddScoped<IOwnEntries, PayoutsOwnEntries>();
        services.AddSingleton(new Door(65, ShowShares.Path, "building-store", LedgerPermissions.Read, () => PayoutWords.Title) { Under = MoneyLinks.Home });
    }
}
