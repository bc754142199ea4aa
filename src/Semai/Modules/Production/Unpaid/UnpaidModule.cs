using Semai.Modules.Access;

namespace Semai.Modules.Production.Unpaid;

/// <summary>The table of contents of work that nobody has been paid for.</summary>
static class UnpaidModule
{
    public static void MapUnpaid(this IEndpointRouteBuilder app)
    {
        ListUnpaid.Map(app);
        ShowUnpaid.Map(app);
    }

    public static void AddUnpaid(this IServiceCollection services)
    {
        services.AddScoped<UnpaidReading>();
        services.AddScoped<IHomeTasks, UnpaidTasks>();
    }
}
