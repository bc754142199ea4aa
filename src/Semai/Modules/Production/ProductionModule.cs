using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Savings;
using Semai.Modules.Production.StateRevenue;
using Semai.Shell;

namespace Semai.Modules.Production;

/// <summary>The module's table of contents: work for pay, and the money of it.</summary>
public static class ProductionModule
{
    public static void MapProduction(this IEndpointRouteBuilder app)
    {
        ShowBooks.Map(app);
        BookCapital.Map(app);
        ListAccounts.Map(app);
        ShowAccount.Map(app);
        ListEntries.Map(app);
        ShowEntry.Map(app);
        ShowSavings.Map(app);
        ListWithdrawals.Map(app);
        DecideWithdrawal.Map(app);
        GoneSavings.Map(app);
        ListDeposits.Map(app);
    }

    public static void AddProduction(this IServiceCollection services)
    {
        AddLedger(services);
        AddSavings(services);
        services.AddSingleton(new Door(60, MoneyLinks.Home, "cash", LedgerPermissions.Read, () => LedgerWords.Money));
        services.AddSingleton(new Door(62, SavingsLinks.List, "building-bank", LedgerPermissions.Read, () => SavingsWords.Savings) { Under = MoneyLinks.Home });
        services.AddSingleton(new Door(64, ListDeposits.Path, "file-export", LedgerPermissions.Read, () => DepositWords.Title) { Under = MoneyLinks.Home });
    }

    static void AddLedger(IServiceCollection services)
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
    }

    static void AddSavings(IServiceCollection services)
    {
        services.AddScoped<SavingsKeeping>();
        services.AddScoped<ShowSavings.Reading>();
        services.AddScoped<DecideWithdrawal.Acting>();
        services.AddScoped<GoneSavings.Reading>();
        services.AddScoped<IHomeTasks, SavingsTasks>();
        services.AddScoped<IProfilePart, SavingsPart>();
        services.AddScoped<IOwnEntries, SavingsOwnEntries>();
    }
}
