using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Shell;

namespace Semai.Modules.Production.Orders;

/// <summary>The table of contents of orders: every address they answer.</summary>
static class OrderModule
{
    public static void MapOrders(this IEndpointRouteBuilder app)
    {
        ListOrders.Map(app);
        WriteOrder.Map(app);
        ShowOrder.Map(app);
        MoveOrder.Map(app);
    }

    public static void AddOrders(this IServiceCollection services)
    {
        services.AddScoped<ISplitRules, SplitsOfReference>();
        services.AddScoped<Ledger.INameHolders, OrdersHold>();
        services.AddScoped<OrderReading>();
        services.AddScoped<OrderParts>();
        services.AddScoped<Pricing>();
        services.AddScoped<Writing>();
        services.AddScoped<Ordering>();
        services.AddScoped<IMeasure, DeliveredMeasure>();
        services.AddScoped<IHomeTasks, OrderTasks>();
        services.AddSingleton(new Door(50, OrderLinks.List, "clipboard-list", OrderPermissions.Read, () => OrderWords.Production));
    }
}
