using Semai.Modules.Access;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Payslips;
using Semai.Shell;

namespace Semai.Modules.Production.Settlements;

/// <summary>The table of contents of settlements, and of the slips that tell people of them.</summary>
static class SettlementModule
{
    public static void MapSettlements(this IEndpointRouteBuilder app)
    {
        SettleOrder.Map(app);
        ListSettlements.Map(app);
        ListPayslips.Map(app);
    }

    public static void AddSettlements(this IServiceCollection services)
    {
        services.AddScoped<Settling>();
        services.AddScoped<SettleOrder.Acting>();
        services.AddScoped<PayslipReading>();
        services.AddScoped<IHomeTasks, SettlementTasks>();
        services.AddScoped<IOwnEntries, SettlementsOwnEntries>();
        services.AddSingleton(new Door(61, SettlementLinks.List, "list-details", LedgerPermissions.Read, () => SettlementWords.Settlements) { Under = MoneyLinks.Home });
        services.AddSingleton(new Door(63, ListPayslips.Path, "printer", LedgerPermissions.Read, () => PayslipWords.Payslips) { Under = MoneyLinks.Home });
    }
}
