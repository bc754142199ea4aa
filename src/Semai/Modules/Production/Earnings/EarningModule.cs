using Semai.Modules.Production.Ledger;
using Semai.Shell;

namespace Semai.Modules.Production.Earnings;

/// <summary>The table of contents of hourly earnings.</summary>
static class EarningModule
{
    public static void MapEarnings(this IEndpointRouteBuilder app) => ListEarnings.Map(app);

    public static void AddEarnings(this IServiceCollection services)
    {
        services.AddScoped<EarningReading>();
        services.AddSingleton(new Door(64, ListEarnings.Path, "clock", LedgerPermissions.Read, () => EarningWords.Earnings) { Under = MoneyLinks.Home });
    }
}
