using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;
using Semai.Shell;

namespace Semai.Modules.Production.Savings;

/// <summary>The addresses of savings.</summary>
static class SavingsModule
{
    public static void MapSavings(this IEndpointRouteBuilder app)
    {
        ShowSavings.Map(app);
        ListWithdrawals.Map(app);
        DecideWithdrawal.Map(app);
        GoneSavings.Map(app);
    }

    public static void AddSavings(this IServiceCollection services)
    {
        services.AddScoped<SavingsKeeping>();
        services.AddScoped<ShowSavings.Reading>();
        services.AddScoped<DecideWithdrawal.Acting>();
        services.AddScoped<GoneSavings.Reading>();
        services.AddScoped<IHomeTasks, SavingsTasks>();
        services.AddScoped<IProfilePart, SavingsPart>();
        services.AddScoped<IOwnEntries, SavingsOwnEntries>();
        services.AddSingleton(new Door(62, SavingsLinks.List, "building-bank", LedgerPermissions.Read, () => SavingsWords.Savings) { Under = MoneyLinks.Home });
    }
}
