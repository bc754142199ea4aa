using Semai.Modules.Access;
using Semai.Modules.Production.Ledger;
using Semai.Shell;

namespace Semai.Modules.Production.Bank;

/// <summary>The table of contents of the comparison with the bank.</summary>
static class BankModule
{
    public static void MapBank(this IEndpointRouteBuilder app)
    {
        ShowBank.Map(app);
        ShowBankMonth.Map(app);
    }

    public static void AddBank(this IServiceCollection services)
    {
        services.AddScoped<BankReading>();
        services.AddScoped<TakingStatements>();
        services.AddScoped<Matching>();
        services.AddScoped<ClosingMonths>();
        services.AddScoped<DemoBank>();
        services.AddScoped<ShowBank.Overview>();
        services.AddScoped<ShowBankMonth.Desk>();
        services.AddScoped<IHomeTasks, BankTasks>();
        services.AddScoped<IOwnEntries, BankOwnEntries>();
        services.AddSingleton(new Door(62, BankLinks.Home, "building-bank", LedgerPermissions.Read, () => BankWords.Title) { Under = MoneyLinks.Home });
    }
}
