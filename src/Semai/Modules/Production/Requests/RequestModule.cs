using Semai.Modules.Access;
using Semai.Modules.Partners.OwnDoor;
using Semai.Modules.Production.Orders;
using Semai.Shell;

namespace Semai.Modules.Production.Requests;

/// <summary>The table of contents of what businesses ask for.</summary>
static class RequestModule
{
    public static void MapRequests(this IEndpointRouteBuilder app)
    {
        AskOrder.Map(app);
        OwnInvoicePaper.Map(app);
        ListOrderRequests.Map(app);
        AnswerOrderRequest.Map(app);
    }

    public static void AddRequests(this IServiceCollection services)
    {
        services.AddScoped<OwnOrders>();
        services.AddScoped<AskOrder.Asking>();
        services.AddScoped<RequestReading>();
        services.AddScoped<IHomeTasks, RequestTasks>();
        services.AddSingleton(new Door(7, RequestLinks.Own, "clipboard-list", OrderPermissions.Ask, () => RequestWords.Own) { Under = MyBusiness.Path });
    }
}
