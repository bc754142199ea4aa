using Semai.Modules.Production.StateRevenue;
using Semai.Shell;

namespace Semai.Modules.Production.Ledger;

/// <summary>The addresses of the books and of state revenue.</summary>
static class LedgerModule
{
    public static void MapLedger(this IEndpointRouteBuilder app)
    {
        ShowBooks.Map(app);
        BookCapital.Map(app);
        ListAccounts.Map(app);
        ShowAccount.Map(app);
        ListEntries.Map(app);
        ShowEntry.Map(app);
        ListDeposits.Map(app);
    }

    public static void AddLedger(this IServiceCollection services)
    {
        services.AddScoped<Books>();
        services.AddScoped<VerifyBooks>();
        services.AddScoped<Holders>();
        services.AddScoped<INameHolders, PeopleHold>();
        services.AddScoped<INameHolders, BusinessesHold>();
        services.AddScoped<MoneyUnits>();
        services.AddScoped<ListAccounts.Reading>();
        services.AddScoped<Statements>();
        services.AddScoped<ShowEntry.Entries>();
        services.AddScoped<ListDeposits.Depositing>();
        services.AddScoped<IOwnEntries, DepositsOwnEntries>();
        services.AddSingleton(new Door(60, MoneyLinks.Home, "cash", LedgerPermissions.Read, () => LedgerWords.Money));
        services.AddSingleton(new Door(64, ListDeposits.Path, "file-export", LedgerPermissions.Read, () => DepositWords.Title) { Under = MoneyLinks.Home });
    }
}
