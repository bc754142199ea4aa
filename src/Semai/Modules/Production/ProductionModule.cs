using Semai.Modules.Production.Bank;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Earnings;
using Semai.Modules.Production.Hours;
using Semai.Modules.Production.Invoices;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.PartnerShares;
using Semai.Modules.Production.Products;
using Semai.Modules.Production.Requests;
using Semai.Modules.Production.Savings;
using Semai.Modules.Production.Settlements;
using Semai.Modules.Production.Unpaid;
using Semai.Modules.Production.Work;

namespace Semai.Modules.Production;

/// <summary>The module's table of contents: orders, work for pay, and the money of it.</summary>
public static class ProductionModule
{
    public static void MapProduction(this IEndpointRouteBuilder app)
    {
        app.MapWork();
        app.MapOrders();
        app.MapRequests();
        app.MapBatches();
        app.MapHours();
        app.MapDeliveries();
        app.MapInvoices();
        app.MapLedger();
        app.MapBank();
        app.MapSavings();
        app.MapSettlements();
        app.MapPartnerShares();
        app.MapUnpaid();
        app.MapEarnings();
        app.MapProducts();
    }

    public static void AddProduction(this IServiceCollection services)
    {
        services.AddWork();
        services.AddOrders();
        services.AddRequests();
        services.AddBatches();
        services.AddHours();
        services.AddDeliveries();
        services.AddInvoices();
        services.AddLedger();
        services.AddBank();
        services.AddSavings();
        services.AddSettlements();
        services.AddPartnerShares();
        services.AddUnpaid();
        services.AddEarnings();
        services.AddProducts();
        services.AddScoped<DemoProduction>();
    }
}
